/** What a form of export is read into, before anything is written. */
import type { Span } from '../convert/model.ts';

/** Words that the markup says are another's: a block of whole paragraphs, or words in a sentence. */
export interface Quoted extends Span {
  kind: 'block' | 'run-in';
  /** Who is named by the markup or an attribution line; null: nobody is. */
  speaker: string | null;
  /** Web address that the markup gives for the words. */
  url?: string;
}

/** Words that are a link, and its address: http or https. */
export interface Linked extends Span {
  href: string;
}

/** What plain text has no place for: how a report names it, and each one's address or words, '' where it has none. */
export type NoPlace = Record<string, string[]>;

/** A text with what its markup knew: offsets are half-open UTF-16 code units into it. */
export interface PlainText {
  text: string;
  quotations: Quoted[];
  links: Linked[];
  noPlace: NoPlace;
}

/** An article of an export. */
export interface Imported extends PlainText {
  /** What its file is to be called, without an ending: the export's own short name or path, else the title. Made safe when written. */
  name: string;
  title: string | null;
  byline: string[];
  /** ISO 8601, as exact as the export has it; null where it has none that is one. */
  date: string | null;
  tags: string[];
  /** Where it was published, as the export gives it. */
  url: string | null;
  /** BCP 47, where the export says it. */
  lang?: string;
  /** A draft, or a private or scheduled post: read only where the reader asks for drafts. */
  draft?: boolean;
}

/** What an export has that is no article, or cannot be read: how it is named there, and why it was left out. */
export interface Skipped {
  skipped: string;
  why: string;
  /** It should have been an article, but cannot be read: the command then ends with status 1. */
  isFault?: boolean;
}

/** What is imported: a file, or a folder that is one export. */
export interface Source {
  /** As the user gave it, or below what the user gave. */
  path: string;
  isFolder: boolean;
  /** The first bytes of a file, at most 64 kB; empty for a folder. */
  head: Uint8Array;
  /** Names of the files of a folder, relative to it, with `/`, sorted; empty for a file. */
  files: readonly string[];
}

export interface ReadingOptions {
  drafts: boolean;
}

/** A form of export. */
export interface Form {
  /** As messages name it: "WordPress export". */
  name: string;
  recognizes(source: Source): boolean;
  /** @throws Error whose message says what was received and what was expected, where nothing of it can be read. */
  read(source: Source, options: ReadingOptions): AsyncIterable<Imported | Skipped>;
}
