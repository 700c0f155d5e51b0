/** Not as long as it is a draft, nor before a moment (milliseconds since 1970), where it has one. */
export interface Publishing {
  draft: boolean;
  from: number | null;
}

/** What a build asks of every article, whatever its pages ask: a few hundred bytes, however long the text. */
export interface ArticleSummary {
  /** When it is for readers. */
  publishing: Publishing;
  quotations: { block: number; 'run-in': number; suggested: number };
  messages: number;
  /** What is told of decisions that have no place in the text any more. */
  orphans: string[];
  /** Who is quoted, each once. */
  speakers: string[];
  /** Who wrote it, each once. */
  writers: string[];
  /** Of the file's bytes when it was loaded, in hexadecimal. */
  sha256: string;
  /** Whether its encoding was guessed. */
  isGuessed: boolean;
  /** How its body is read: WHATWG name of the encoding, and where it begins in the text. */
  body: { encoding: string; start: number };
}

/** What the closing summary and the proof need to know of an article. */
export interface ArticleRecord extends ArticleSummary {
  /** Path from the site's root, with `/`: the name by which pages say which article they show. */
  file: string;
  collection: string;
  id: string;
  /** Digest of all that it is converted from and with (`basisOf`). */
  basis: string;
  /** What its collection says of the encoding. */
  encoding: string | undefined;
  /** Real path of its collection's folder, which neither it nor its sidecar leaves by a symbolic link. */
  within: string;
}
