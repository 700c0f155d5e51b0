import type { Span } from '../convert/model.ts';

/** Words of somebody else in an imported text, as its markup tells them. */
export interface ImportedQuotation extends Span {
  kind: 'block' | 'run-in';
  /** Who is quoted; undefined where the markup does not say. */
  speaker?: string;
  work?: string;
  url?: string;
  /** Parts of it, in order, where other words stand between them. */
  pieces?: Span[];
}

export interface ImportedLink extends Span {
  href: string;
}

/** What a plain text has no place for, by kind ("images", "tables", "embeds" …): each as a reader would find it again. */
export type NoPlace = Record<string, string[]>;

/** The words of a page or mail. Offsets are half-open, in UTF-16 code units, into `text`. */
export interface ImportedText {
  text: string;
  quotations: ImportedQuotation[];
  links: ImportedLink[];
  noPlace: NoPlace;
}

/** An article as an export has it. */
export interface Imported extends ImportedText {
  /** What it is known by in its export, such as a file or number: for messages, and to tell articles of one address apart. */
  from: string;
  title?: string | undefined;
  byline: string[];
  /** ISO 8601, a day or a time. */
  date?: string | undefined;
  tags: string[];
  /** Where it was first published, as the export gives it. */
  url?: string | undefined;
  /** Other addresses or paths at which it stood. */
  aliases?: string[];
  /** Name of its file, without an ending; default: made from the title. May hold folders: `2019/05/name`. */
  slug?: string | undefined;
  /** Why readers do not see it: "draft", "scheduled", "private". Without --drafts it is skipped. */
  hidden?: string | undefined;
}

/** Something of an export that does not become an article. */
export interface Skipped {
  what: string;
  why: string;
  /** Something is wrong with it, so that the command ends with status 1. */
  isFault?: boolean;
}

/** A file or folder to import: what a form looks at to recognise its own. */
export interface Source {
  path: string;
  isFolder: boolean;
  /** Its first 64 kB as UTF-8; empty for a folder. */
  head: string;
  /** Of a folder every file below it, with `/`, in name order; links are not followed. Empty for a file. */
  files: readonly string[];
}

/** What forms must know of the command line. */
export interface ImportOptions {
  /** Articles whose date is later are scheduled. */
  now: Date;
  /** Says how far a large file is read. */
  onProgress?: (count: number) => void;
}

/** A form in which articles come. */
export interface Form {
  /** As messages call it: "WordPress export". */
  name: string;
  recognise: (source: Source) => boolean;
  /** Articles in the order of the export. A fault of one article is a `Skipped`; a `ReadingError` ends the source. */
  read: (
    source: Source,
    options: ImportOptions,
  ) => Iterable<Imported | Skipped> | AsyncIterable<Imported | Skipped>;
}

/** Why a source cannot be read, or not to its end: where, what was received, what to do. */
export class ReadingError extends Error {}

export const isSkipped = (item: Imported | Skipped): item is Skipped => 'why' in item;
