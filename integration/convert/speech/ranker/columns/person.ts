import type { Span } from '../../../model.ts';
import { isNamedIn } from '../../../people/index.ts';
import { Shape } from '../../../text/index.ts';
import type { Candidate } from '../candidate.ts';
import type { Frame } from '../frame.ts';
import type { Passage } from '../passage.ts';
import { clip } from './column.ts';
import type { Column } from './column.ts';

/** Who a candidate is in the text, and who else could be meant. */
export const PERSON: readonly Column[] = [
  { name: 'is-body', steady: true, of: (c) => Number(c.entity.body) },
  { name: 'is-person', steady: true, of: (c) => Number(c.entity.person) },
  { name: 'prepositions', steady: true, of: (c, _, p) => p.standing(c.who).prepositions },
  { name: 'articles', steady: true, of: (c, _, p) => p.standing(c.who).articles },
  { name: 'owners', steady: true, of: (c, _, p) => p.standing(c.who).owners },
  { name: 'subjects', steady: true, of: (c, _, p) => p.standing(c.who).subjects },
  { name: 'sayings', steady: true, of: (c, _, p) => p.standing(c.who).sayings },
  { name: 'titled', steady: true, of: (c, _, p) => p.standing(c.who).titled },
  { name: 'called', steady: true, of: (c, _, p) => clip(p.standing(c.who).called, 20) },
  { name: 'own-places', steady: true, of: (c, _, p) => clip(p.standing(c.who).places, 20) },
  { name: 'agreeing-since', of: (c) => c.agreeingSince },
  { name: 'agreeing', of: (c) => c.agreeing },
  { name: 'subjects-since', of: (c) => c.subjectsSince },
  { name: 'word-of-name-in-source', of: (c, f, p) => sharesWord(c, f, p) },
  { name: 'initials-in-source', of: (c, f, p) => areInitials(c, f, p) },
  { name: 'same-source-as-previous', shared: true, of: (_, f, p) => sameSource(f, p) },
  { name: 'is-shared', steady: true, of: (c) => Number(c.entity.shared) },
  { name: 'name-words', steady: true, of: (c) => c.entity.name.split(' ').length },
  {
    name: 'share-of-places',
    steady: true,
    of: (c, _, p) => c.entity.mentions.length / Math.max(1, p.places.length),
  },
  { name: 'mentions', steady: true, of: (c) => clip(c.entity.mentions.length, 30) },
  { name: 'is-first-named', steady: true, of: (c, _, p) => Number(p.places[0]?.who === c.who) },
  { name: 'people', shared: true, of: (_, _f, p) => clip(p.entities.length, 40) },
  { name: 'has-titles', steady: true, of: (c) => clip(c.entity.titles.size, 5) },
  { name: 'is-spoken-to', of: (c, f, p) => Number(isNamedIn(c.entity, spanOf(f, p))) },
  { name: 'called-in-previous', of: (c, f, p) => calledIn(c, f.previous, p) },
  { name: 'called-in-following', of: (c, f, p) => calledIn(c, f.following, p) },
  { name: 'called-within', of: (c, f, p) => calledIn(c, f.index, p) },
  { name: 'in-first-block', steady: true, of: (c) => Number(c.entity.mentions[0]?.block === 0) },
];

/** "the ministry", "the Church": a word of the source that is one of the name's. */
function sharesWord(c: Candidate, f: Frame, { words }: Passage): number {
  const first = c.entity.mentions.at(0)?.words;
  if (!f.source || !first) return 0;
  for (let w = f.source.from; w < f.source.to && w < f.source.from + 10; w++)
    for (let n = first.start; n < first.end; n++)
      if (words.hash[w] === words.hash[n] && (words.shape[w] & Shape.word) !== 0)
        return n === first.end - 1 ? 2 : 1;
  return 0;
}

/** "JRL:" for Jane R. Lee. */
function areInitials(c: Candidate, f: Frame, { words }: Passage): number {
  if (!f.source || f.source.to - f.source.from !== 1) return 0;
  const start = words.start[f.source.from];
  const end = words.end[f.source.from];
  if (end - start > 4 || (words.shape[f.source.from] & Shape.capitals) === 0) return 0;
  const initials = c.entity.name.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? '';
  return Number(initials === words.text.slice(start, end).replace(/\P{L}/gu, ''));
}

/** The quotation before has the same words for its source. */
function sameSource(f: Frame, { quotations }: Passage): number {
  if (f.previous < 0) return -1;
  const own = f.quotation.source;
  const other = quotations[f.previous].source;
  if (!own || !other) return own ? 2 : other ? 3 : 4;
  return own.start === other.start ? 1 : 0;
}

/** How somebody is named in another quotation: 0 not, 1 as spoken of, 2 as spoken to, between commas or at an end. */
export function calledIn(c: { readonly who: number }, index: number, { words, called }: Passage): number {
  let how = 0;
  for (const { who, from, to } of called.get(index) ?? []) {
    if (who !== c.who) continue;
    const isSign = (w: number): boolean =>
      w < 0 || w >= words.count || (words.shape[w] & Shape.punctuation) !== 0 || words.opens[w + 1] === 1;
    const before = words.opens[from] === 1 || isSign(from - 1);
    const after = isSign(to) || words.opens[to] === 1;
    how = Math.max(how, before && after ? 2 : 1);
  }
  return how;
}

function spanOf({ words: { from, to } }: Frame, { words }: Passage): Span {
  return { start: words.start[from], end: words.end[to - 1] };
}
