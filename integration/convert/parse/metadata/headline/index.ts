import type { Line } from '../../lines.ts';
import type { Head } from '../found.ts';
import { nextWords, toFound } from './head-lines.ts';
import { readOver } from './over.ts';
import { titleAt } from './title.ts';
import { readUnder } from './under.ts';

/**
 * Takes a headline from the first lines, with the labels and the date over it, and the byline and the date right under it. Cautious: a
 * line that could as well be the article's first words stays in the article. Null where there is none.
 */
export function readHeadline(text: string, lines: readonly Line[], from: number): Head | null {
  const head: Head = { fields: {}, extra: {}, next: from };
  const first = readOver(text, lines, from, head);
  if (first >= lines.length) return null;
  const above = nextWords(lines, from) === first ? from : first;
  const title = titleAt(text, lines, first);
  if (!title) return null;
  head.fields.title = toFound(text, title.words);
  if (title.byline) head.fields.byline = toFound(text, title.byline);
  if (title.date && !head.fields.date) head.fields.date = toFound(text, title.date);
  head.next = title.next;
  if (title.isRunIn) return { ...head, next: above };
  const stays = SPOKEN.test(head.fields.title.value);
  readUnder(text, lines, head, stays);
  if (nextWords(lines, head.next) >= lines.length) return null;
  return stays ? { ...head, next: above } : head;
}

/** A headline that quotes somebody stays in the body, where its quotation is found. */
// eslint-disable-next-line regexp/no-super-linear-move -- a headline has few marks
const SPOKEN = /["“„«‹‘](?:[^\s"“”„«»]+\s){2}[^"“”„«»]*["”“»›’]/;
