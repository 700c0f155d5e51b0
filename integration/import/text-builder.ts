import type { Span } from '../convert/model.ts';
import type { ImportedLink, ImportedQuotation, ImportedText, NoPlace } from './imported.ts';

/** What markup said of words within a line, kept until the quotation that they are in is complete. */
export interface Mark extends Span {
  tag: 'a' | 'cite' | 'em' | 'strong' | 'footer';
  href?: string;
}

/** A line that was written: its words, without the signs before them. */
export interface Line extends Span {
  /** Which block of the text it is in. */
  block: number;
  /** In how many quotations it stands. */
  depth: number;
}

/** Signs before the lines of a quotation, a list's item or a heading. */
interface Level {
  first: string;
  rest: string;
  isUsed: boolean;
}

/** Writes plain text block by block, and keeps where the lines are and what markup said of the words in them. */
export class TextBuilder {
  readonly lines: Line[] = [];
  readonly marks: Mark[] = [];
  readonly quotations: ImportedQuotation[] = [];
  readonly noPlace: NoPlace = {};
  /** A quotation of which nobody said yet whose words they are: the line after it may. `line` counts lines. */
  uncredited: { quotation: ImportedQuotation; line: number } | null = null;
  /** The text in pieces, so that reading its end does not copy all of it. */
  #pieces: string[] = [];
  #starts: number[] = [];
  #length = 0;
  #words = '';
  #open: Mark[] = [];
  #active: Omit<Mark, 'end'>[] = [];
  #levels: Level[] = [];
  #last: Level[] = [];
  #blocks = 0;
  #isTight = false;
  #isAsIs = false;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Words that were written. */
  slice({ start, end }: Span): string {
    let at = this.#pieces.length - 1;
    while (at > 0 && this.#starts[at] > start) at--;
    const from = this.#starts[at] ?? 0;
    return this.#pieces
      .slice(at)
      .join('')
      .slice(start - from, end - from);
  }

  /** What markup said of the words behind an offset. */
  marksFrom(offset: number): Mark[] {
    let at = this.marks.length;
    while (at > 0 && this.marks[at - 1].end > offset) at--;
    return this.marks.slice(at);
  }

  /** Whether the open block has no words yet. */
  get isAtStart(): boolean {
    return !/\S/.test(this.#words);
  }

  /** Adds words to the open block as browsers show them: runs of white space are one space, and none stands at a line's beginning. */
  add(words: string): void {
    const shown = words.replaceAll(/[ \t\n\r\f]+/g, ' ');
    const last = this.#words.at(-1) ?? ' ';
    this.#words += shown.startsWith(' ') && (last === ' ' || last === '\n') ? shown.slice(1) : shown;
  }

  /** Adds words with their white space and lines; the block keeps them. */
  addAsIs(words: string): void {
    this.#isAsIs = true;
    this.#words += words;
  }

  endLine(): void {
    this.#words += '\n';
  }

  /** Marks the words that `work` adds, over as many blocks as they are. */
  marked(tag: Mark['tag'], href: string | undefined, work: () => void): void {
    const mark = { tag, href, start: this.#words.length };
    this.#active.push(mark);
    work();
    this.#active.pop();
    this.#keep(mark);
  }

  #keep(mark: Omit<Mark, 'end'>): void {
    const end = this.#words.length;
    if (mark.start < end) this.#open.push({ ...mark, end });
  }

  /** Ends the open block, and writes what `work` adds with `first` before its first line and `rest` before the others. */
  within(first: string, rest: string, work: () => void): void {
    this.end();
    this.#levels.push({ first, rest, isUsed: false });
    work();
    this.end();
    this.#levels.pop();
  }

  /** No blank line stands before the next block. */
  tighten(): void {
    this.#isTight = true;
  }

  loosen(): void {
    this.#isTight = false;
  }

  /** Says that something has no place in a text. */
  lose(kind: string, what: string): void {
    (this.noPlace[kind] ??= []).push(what.replaceAll(/\s+/g, ' ').trim());
  }

  /** Ends the open block and writes it. A block without words is none. */
  end(): void {
    const [words, isAsIs] = [this.#words, this.#isAsIs];
    for (const mark of this.#active) {
      this.#keep(mark);
      mark.start = 0;
    }
    const marks = this.#open;
    this.#words = '';
    this.#open = [];
    this.#isAsIs = false;
    if (words.trim() === '') return;
    this.#separate();
    this.#blocks++;
    const depth = this.#levels.filter(({ rest }) => rest.startsWith('>')).length;
    let at = /^(?:[^\S\n]*\n)*/.exec(words)![0].length;
    for (const line of words.slice(at).trimEnd().split('\n')) {
      const start = at + (isAsIs ? 0 : line.length - line.trimStart().length);
      const end = Math.max(start, at + line.trimEnd().length);
      if (start === end && !isAsIs) this.#blocks++;
      this.#write(words, { start, end, block: this.#blocks, depth }, marks);
      at += line.length + 1;
    }
    this.#last = [...this.#levels];
  }

  /** What was built. */
  finish(): ImportedText {
    this.end();
    const links = this.marks.flatMap(({ tag, start, end, href }): ImportedLink[] =>
      tag === 'a' && href !== undefined ? [{ start, end, href }] : [],
    );
    links.sort((a, b) => a.start - b.start || a.end - b.end);
    const { quotations, noPlace } = this;
    return { text: this.#pieces.join(''), quotations, links, noPlace };
  }

  #append(words: string): void {
    this.#pieces.push(words);
    this.#starts.push(this.#length);
    this.#length += words.length;
  }

  #separate(): void {
    const isTight = this.#isTight;
    this.#isTight = false;
    if (this.isEmpty) return;
    const shared = this.#levels.filter((level, at) => level === this.#last[at]);
    const signs = shared.map(({ rest }) => rest).join('');
    if (!isTight) this.#append(`${signs.trimEnd()}\n`);
  }

  #write(words: string, { start, end, block, depth }: Line, marks: readonly Mark[]): void {
    let signs = '';
    for (const level of this.#levels) {
      signs += level.isUsed ? level.rest : level.first;
      level.isUsed = true;
    }
    this.#append(start === end ? signs.trimEnd() : signs);
    const offset = this.#length - start;
    this.#append(`${words.slice(start, end)}\n`);
    if (start < end) this.lines.push({ start: start + offset, end: end + offset, block, depth });
    for (const mark of marks) {
      const part = trimmed(words, Math.max(mark.start, start), Math.min(mark.end, end));
      if (part) this.marks.push({ ...mark, start: part.start + offset, end: part.end + offset });
    }
  }
}

function trimmed(words: string, from: number, to: number): Span | null {
  const part = words.slice(from, Math.max(from, to));
  const start = from + part.length - part.trimStart().length;
  const end = from + part.trimEnd().length;
  return start < end ? { start, end } : null;
}
