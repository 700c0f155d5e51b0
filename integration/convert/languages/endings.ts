/** Ends of words, by their last two letters: of more than a hundred, a word is compared with few. */
export class Endings {
  readonly #byLast = new Map<number, string[]>();

  /** @param ends of two letters or more, in lower case */
  constructor(ends: readonly string[]) {
    for (const end of ends) {
      const last = lastTwo(end);
      const others = this.#byLast.get(last);
      if (others) others.push(end);
      else this.#byLast.set(last, [end]);
    }
  }

  get isEmpty(): boolean {
    return this.#byLast.size === 0;
  }

  /** The first of the ends that a word in lower case has, behind so many other letters at least. */
  of(word: string, before = 0): string | undefined {
    return this.#byLast
      .get(lastTwo(word))
      ?.find((end) => word.length - end.length >= before && word.endsWith(end));
  }
}

function lastTwo(word: string): number {
  return word.length < 2 ? 0 : (word.charCodeAt(word.length - 2) << 16) | word.charCodeAt(word.length - 1);
}
