/** Columns of equal length, one row a token: typed arrays keep a pass over them in the processor's cache. */
export interface Tokens {
  /** Index after the last token; tokens begin at `PAD`. */
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** Hash of the lower-case form; for signs, their kind. */
  word: Int32Array;
  /** Class of words that stand in like places (`classes.ts`); for signs, their kind. */
  cluster: Uint8Array;
  /** Hash of the last three letters. */
  suffix: Int32Array;
  /** 0 lower case, 1 capital first, 2 capitals only, 3 with digits, 4 not a word. */
  shape: Uint8Array;
  /** 1 inside quotation marks, the marks included. */
  quoted: Uint8Array;
  /** Number of the sentence, ascending. */
  sentence: Int32Array;
  /** Sentence number → index of its first token; one entry more than there are sentences. */
  sentenceStart: Int32Array;
  sentences: number;
}

/** Rows of `EDGE` on each side of the text, so that `i − 5 … i + 5` can always be read. */
export const PAD = 6;

export function allocate(size: number): Tokens {
  return {
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
    word: new Int32Array(size),
    cluster: new Uint8Array(size),
    suffix: new Int32Array(size),
    shape: new Uint8Array(size),
    quoted: new Uint8Array(size),
    sentence: new Int32Array(size),
    sentenceStart: new Int32Array(1),
    sentences: 0,
  };
}
