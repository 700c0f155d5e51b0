/** Words without white space around them; undefined where none are left. */
export function trimmed(words: string | null | undefined): string | undefined {
  const own = words?.trim() ?? '';
  return own === '' ? undefined : own;
}
