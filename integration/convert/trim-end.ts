/** The text without the characters of `signs` at its end. The pattern `/[signs]+$/` costs the square of a run of them that is not at the end. */
export function trimEndOf(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1])) end--;
  return text.slice(0, end);
}
