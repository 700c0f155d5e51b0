import type { Span } from '../../convert/model.ts';
import type { TextBuilder } from '../text-builder.ts';

/** Whom and what a line below a quotation names. */
export interface Credit {
  speaker?: string;
  work?: string;
  url?: string;
}

const DASH = /^[\s(]*(?:[—–―‒−~]{1,2}|-{1,3})\s*/;
const LEAD = /^(?:by|source|from|via|quelle|von|aus|par|por|fonte|fuente)(?: ?: ?| )/i;
const TITLE = /^(?:[“"‘'«„].+[”"’'»“]|《.+》|「.+」|『.+』)$/u;
const PARTS = / ?[,;(] ?| [-–—|·•] |\n| (?=https?:)| (?:in|from|on|aus|dans|en) ?$/u;
const ADDRESS = /^https?:\/\/\S+$/i;
/** A name is shorter. */
const LONGEST = 120;

/** Whether words begin with a dash, as a line that says who is quoted does. */
export const beginsWithDash = (words: string): boolean => DASH.test(words);

/** Whether words after a dash can be a name rather than a sentence. */
export function canBeCredit(words: string): boolean {
  const rest = words.replace(DASH, '').trim();
  return (
    DASH.test(words) &&
    /\p{L}/u.test(rest) &&
    rest.length <= LONGEST &&
    !/[!?](?:\s|$)|[:;,]$/.test(rest) &&
    !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(rest)
  );
}

/** Reads a line that was written: the first part is who is quoted, unless markup or marks make it a title. */
export function readCredit(span: Span, out: TextBuilder): Credit {
  const marks = out.marksFrom(span.start).filter(({ start, end }) => start >= span.start && end <= span.end);
  const url = marks.find(({ tag, href }) => tag === 'a' && href !== undefined)?.href;
  const line = out
    .slice(span)
    .replaceAll(/\n(?:> ?)*/g, '\n')
    .replaceAll(/[^\S\n]+/g, ' ');
  const bare = withoutLead(line);
  const cited = marks
    .filter(({ tag }) => tag === 'cite' || tag === 'em')
    .map((mark) => clean(out.slice(mark)))
    .find((words) => words !== '' && words !== clean(bare));
  // “<cite>Ida Hall</cite>, The Wall”: the element holds who is quoted, as themes write it.
  const isFirst = cited !== undefined && bare.startsWith(cited) && marks.some(({ tag }) => tag === 'cite');
  const before = cited !== undefined && !isFirst ? bare.slice(0, bare.indexOf(cited)) : bare;
  const parts = before
    .split(PARTS)
    .map(clean)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const printed = parts.find((part) => ADDRESS.test(part));
  const named = parts.filter((part) => !ADDRESS.test(part) && !/^\d[\d\s./-]*$/.test(part));
  const title = named.find((part) => TITLE.test(part));
  const first = named.at(0);
  const speaker =
    first === undefined || first === title
      ? named.find((part) => part !== title && title === named[0])
      : first;
  const work = (isFirst ? undefined : cited) ?? (title === undefined ? undefined : title.slice(1, -1));
  return {
    ...(speaker === undefined ? {} : { speaker: withoutLead(speaker).slice(0, LONGEST * 2) }),
    ...(work === undefined || work === '' ? {} : { work }),
    ...((url ?? printed) === undefined ? {} : { url: url ?? printed }),
  };
}

const withoutLead = (words: string) => words.replace(DASH, '').replace(LEAD, '').trim();
const clean = (words: string) =>
  words
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s—–,;:()[\]]+|(?<![\s—–,;:()[\]])[\s—–,;:()[\]]+$/g, '')
    .replace(/(?<!\b(?:\p{Lu}|[JS]r|[DM]rs?))\.$/u, '');
