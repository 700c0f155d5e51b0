/** One place where a name is printed. */
export interface Mention {
  start: number;
  end: number;
  /** Half-open range of words. */
  words: { start: number; end: number };
  block: number;
}
