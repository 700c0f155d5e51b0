import type { Article, Span } from '../../model.ts';
import { capitalRuns, capitalsAt, capitalsBefore } from '../../text/index.ts';

/** Who talks, where the text before the first turn says it. */
export interface Parties {
  asks: Span | null;
  answers: Span | null;
  /** A sentence says so; else who answers is only the one name there is. */
  isSaid: boolean;
}

/** “examination of Bridget Kane by Mr Lowe”, “An Interview With Tom Hale” */
const ANSWERED =
  /(?<!\p{L})(?:(?:cross-|re-)?examination|questioning|interrogation|deposition|testimony|evidence|interview|q&a|Vernehmung|Gespräch|entretien|interrogatoire|entrevista|interrogatorio|intervista) (?:of|with|von|mit|avec|de|a|con) /iu;
/** “Tom Hale interviewed by Ann Lee” */
const PASSIVE = /,? (?:is |was )?(?:interviewed|examined|cross-examined|questioned|deposed) by /i;
/** “Ann Lee interviewed Tom Hale”, “we met Tom Hale” */
const ACTIVE =
  / (?:interview(?:s|ed)|talk(?:s|ed) (?:to|with)|sp(?:eaks?|oke) (?:to|with)|sat down with|met(?: with)?|meets|caught up with|asks|asked|questions|questioned|examines|examined) /i;
const BY = /^[^.:\n]{0,60}? (?:by|durch|par|por|da) /;
/** A name's own title and office: “the pilot”, “Green Party leader”. */
const OFFICE = /^(?:(?:the|an?) )?(?:\p{Ll}[\p{Ll}-]*,? ){0,4}/u;
/** How much of the text before the first turn is read, and of how many blocks. */
const REACH = 4000;
const INTRODUCTION = 60;

/** Reads who asks and who answers from what stands before a block: the nearest sentence that says so. */
export function partiesBefore(article: Article, first: number): Parties {
  const before = introductionOf(article, first);
  let read = 0;
  for (const { start, end } of before.toReversed()) {
    if (read > REACH) break;
    const from = Math.max(start, end - REACH);
    read += end - from;
    const parties = partiesIn(article.text, { start: from, end });
    if (parties) return parties;
  }
  return { asks: null, answers: onlyName(article.text, before), isSaid: false };
}

/** What stands before a block, the title and what stands with it first. */
export function introductionOf({ blocks, metadata }: Article, first: number): Span[] {
  return [
    ...(metadata.header ? [metadata.header] : []),
    ...blocks.slice(Math.max(0, first - INTRODUCTION), first),
  ];
}

function partiesIn(text: string, { start, end }: Span): Parties | null {
  const words = text.slice(start, end);
  const passive = PASSIVE.exec(words);
  if (passive) {
    const answers = capitalsBefore(text, start + passive.index, start);
    if (answers)
      return { asks: nameAfter(text, start + passive.index + passive[0].length, end), answers, isSaid: true };
  }
  const answered = ANSWERED.exec(words);
  if (answered) {
    const answers = nameAfter(text, start + answered.index + answered[0].length, end);
    const by = answers && BY.exec(text.slice(answers.end, Math.min(end, answers.end + 80)));
    if (answers)
      return { asks: by ? nameAfter(text, answers.end + by[0].length, end) : null, answers, isSaid: true };
  }
  const active = ACTIVE.exec(words);
  const answers = active && nameAfter(text, start + active.index + active[0].length, end);
  if (!active || !answers) return null;
  const asks = capitalsBefore(text, start + active.index, start);
  const isWriter = /(?<!\p{L})(?:I|[Ww]e)$/u.test(
    text.slice(Math.max(start, start + active.index - 3), start + active.index),
  );
  // A story's people meet and ask each other as well.
  if (!isWriter && !/^ interview/i.test(active[0])) return null;
  return { asks: isWriter ? null : asks, answers, isSaid: true };
}

/** The name that begins at an offset, behind an office. */
function nameAfter(text: string, at: number, end: number): Span | null {
  const office = OFFICE.exec(text.slice(at, Math.min(end, at + 80)))?.[0].length ?? 0;
  return capitalsAt(text, at + office, end) ?? capitalsAt(text, at, end);
}

/** The only name of two words or more in the introduction. */
function onlyName(text: string, before: readonly Span[]): Span | null {
  let only: Span | null = null;
  for (const { start, end } of before)
    for (const run of capitalRuns(text, { start, end: Math.min(end, start + REACH) })) {
      if (only && nameOf(text, only) !== nameOf(text, run)) return null;
      only ??= run;
    }
  return only;
}

function nameOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).toUpperCase();
}
