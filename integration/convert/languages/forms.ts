/** Words parted by white space. */
export function wordsIn(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** Regular forms of verbs: each stem with each ending. */
export function formsOf(stems: string, endings: readonly string[]): string {
  return wordsIn(stems)
    .flatMap((stem) => endings.map((ending) => stem + ending))
    .join(' ');
}
