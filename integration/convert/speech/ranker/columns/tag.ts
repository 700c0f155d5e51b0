import { Is } from '../../../languages/index.ts';
import type { Candidate } from '../candidate.ts';
import type { Frame } from '../frame.ts';
import type { Passage } from '../passage.ts';
import type { Place } from '../place.ts';
import { clip, FAR } from './column.ts';
import type { Column } from './column.ts';
import { afterWord, beforeWord, isSmall, isSubject, kindAt, roleIn, sideOf } from './word-kinds.ts';

/** What the sentence around a quotation says about a candidate: its verb of saying, and where it names them. */
export const TAG: readonly Column[] = [
  {
    name: 'tag-kind',
    shared: true,
    of: (_, f) => (f.tag ? ['name', 'pronoun', 'noun', 'joint', 'dropped'].indexOf(f.tag.subject) + 1 : 0),
  },
  {
    name: 'tag-side',
    shared: true,
    of: (_, f) => sideOf(f),
  },
  { name: 'tag-names', of: (c, f) => (f.tag?.place ? (f.tag.place.who === c.who ? 1 : -1) : 0) },
  {
    name: 'tag-role',
    of: (c, f, p) => roleOfTag(c, f, p),
  },
  {
    name: 'tag-first-person',
    shared: true,
    of: (_, f, p) =>
      Number(f.tag?.subject === 'pronoun' && (p.words.classes[f.tag.head] & Is.firstPerson) !== 0),
  },
  {
    name: 'tag-plural',
    shared: true,
    of: (_, f, p) => Number(f.tag?.subject === 'pronoun' && (p.words.classes[f.tag.head] & Is.plural) !== 0),
  },
  {
    name: 'tail-leads-on',
    shared: true,
    of: (_, f, p) =>
      Number(
        f.tailIsNew &&
          (p.words.hash[f.tail.to - 1] === 58 || p.words.hash[f.tail.to - 1] === 44) &&
          f.tail.to > f.tail.from,
      ),
  },
  { name: 'verb-gap', shared: true, of: (_, f) => clip(f.verbGap) },
  {
    name: 'verb-side',
    shared: true,
    of: (_, f) => (f.verb < 0 ? 0 : f.verb < f.words.from ? 1 : f.verb >= f.words.to ? 2 : 3),
  },
  { name: 'left-of-verb', of: (c, f) => toVerb(c, f, 'left') },
  { name: 'right-of-verb', of: (c, f) => toVerb(c, f, 'right') },
  { name: 'word-left-of-verb', shared: true, of: (_, f, p) => (f.verb < 0 ? -1 : kindAt(p, f.verb - 1)) },
  { name: 'word-right-of-verb', shared: true, of: (_, f, p) => (f.verb < 0 ? -1 : kindAt(p, f.verb + 1)) },
  { name: 'word-2-left-of-verb', shared: true, of: (_, f, p) => (f.verb < 0 ? -1 : kindAt(p, f.verb - 2)) },
  { name: 'word-2-right-of-verb', shared: true, of: (_, f, p) => (f.verb < 0 ? -1 : kindAt(p, f.verb + 2)) },
  { name: 'in-gap', of: (c, f) => toMarks(c, f, 'gap') },
  { name: 'in-tail', of: (c, f) => toMarks(c, f, 'tail') },
  { name: 'in-lead', of: (c, f) => toMarks(c, f, 'lead') },
  { name: 'in-prior', of: (c, f) => toMarks(c, f, 'prior') },
  { name: 'in-next', of: (c, f) => toMarks(c, f, 'next') },
  { name: 'tail-is-new', shared: true, of: (_, f) => Number(f.tailIsNew) },
  { name: 'tail-length', shared: true, of: (_, f) => clip(f.tail.to - f.tail.from) },
  {
    name: 'tail-first',
    shared: true,
    of: (_, f, p) => (f.tail.to > f.tail.from ? kindAt(p, f.tail.from) : -1),
  },
  {
    name: 'tail-second',
    shared: true,
    of: (_, f, p) => (f.tail.to > f.tail.from + 1 ? kindAt(p, f.tail.from + 1) : -1),
  },
  { name: 'lead-length', shared: true, of: (_, f) => clip(f.lead.to - f.lead.from) },
  {
    name: 'lead-sign',
    shared: true,
    of: (_, f) =>
      f.leadSign === 44 ? 1 : f.leadSign === 58 ? 2 : f.leadSign === 46 ? 3 : f.leadSign === 0 ? 0 : 4,
  },
  {
    name: 'last-sign',
    shared: true,
    of: (_, f) =>
      f.lastSign === 44
        ? 1
        : f.lastSign === 46
          ? 2
          : f.lastSign === 33
            ? 3
            : f.lastSign === 63
              ? 4
              : f.lastSign === 0
                ? 0
                : 5,
  },
  { name: 'tail-subject', of: (c, _, p) => isSubject(p, nearest(c, 'tail', 'gap') ?? null) },
  { name: 'lead-subject', of: (c, _, p) => isSubject(p, nearest(c, 'lead') ?? null) },
  { name: 'prior-subject', of: (c, _, p) => isSubject(p, nearest(c, 'prior') ?? null) },
  { name: 'before-subject', of: (c, _, p) => isSubject(p, c.before) },
  {
    name: 'word-before-place',
    of: (c, _, p) => beforeWord(p, nearest(c, 'gap', 'tail', 'lead') ?? c.before),
  },
  { name: 'word-after-place', of: (c, _, p) => afterWord(p, nearest(c, 'gap', 'tail', 'lead') ?? c.before) },
  { name: 'word-after-before', of: (c, _, p) => afterWord(p, c.before) },
  { name: 'small-before-tail', shared: true, of: (_, f, p) => isSmall(p, f.tail.from) },
];

function roleOfTag({ entity }: Candidate, { tag }: Frame, passage: Passage): number {
  if (tag?.subject !== 'noun') return 0;
  const { from, to } = tag.phrase ?? { from: tag.head, to: tag.head + 1 };
  return roleIn(passage, entity, from, to);
}

const nearest = (c: Candidate, ...parts: Candidate['here'][number]['part'][]): Place | undefined =>
  c.here.find(({ part }) => parts.includes(part))?.place;

/** How many words lie between the candidate's nearest naming in one part of the sentence and the marks. */
function toMarks(c: Candidate, f: Frame, part: Candidate['here'][number]['part']): number {
  let least = FAR;
  for (const { place, part: own } of c.here) if (own === part) least = Math.min(least, gapToMarks(place, f));
  return least;
}

function gapToMarks({ from, to }: Place, { words, gaps }: Frame): number {
  if (to <= words.from) return words.from - to;
  if (from >= words.to) return from - words.to;
  return gaps.reduce((least, gap) => Math.min(least, Math.abs(from - gap.from), Math.abs(gap.to - to)), FAR);
}

function toVerb(c: Candidate, f: Frame, side: 'left' | 'right'): number {
  if (f.verb < 0) return FAR;
  let least = FAR;
  for (const { place, part } of c.here) {
    if (part === 'prior' || part === 'next') continue;
    const gap = side === 'left' ? f.verb - place.to : place.from - f.verb - 1;
    if (gap >= 0 && gap < least) least = gap;
  }
  return least;
}
