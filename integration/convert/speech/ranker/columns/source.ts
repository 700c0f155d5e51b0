import { Is } from '../../../languages/index.ts';
import { Shape } from '../../../text/index.ts';
import type { Candidate } from '../candidate.ts';
import type { Frame } from '../frame.ts';
import type { Passage } from '../passage.ts';
import type { Place } from '../place.ts';
import type { Range } from '../range.ts';
import type { Column } from './column.ts';
import { afterWord, beforeWord, roleIn, sexOf } from './word-kinds.ts';

/** What the source of a quotation says about a candidate. */
export const SOURCE: readonly Column[] = [
  { name: 'source-kind', shared: true, of: (_, f, p) => sourceKind(p, f.source) },
  { name: 'source-is-own', shared: true, of: (_, f) => Number(f.ownSource) },
  { name: 'named-in-source', of: (c) => Number(inSource(c) !== undefined) },
  {
    name: 'first-in-source',
    of: (c, f) => {
      const s = inSource(c);
      return s ? s.from - f.source!.from : -1;
    },
  },
  {
    name: 'end-of-source',
    of: (c, f) => {
      const s = inSource(c);
      return s ? f.source!.to - s.to : -1;
    },
  },
  { name: 'before-in-source', of: (c, _, p) => beforeWord(p, inSource(c)) },
  { name: 'after-in-source', of: (c, _, p) => afterWord(p, inSource(c)) },
  { name: 'role-in-source', of: (c, f, p) => sharesRole(c, f, p) },
  {
    name: 'rule-says',
    of: (c, f) => (f.quotation.speaker ? (f.quotation.speaker.name === c.entity.name ? 1 : -1) : 0),
  },
  { name: 'asked-sex', shared: true, of: (_, f) => f.asked },
  { name: 'sex-agrees', of: (c, f) => f.asked * sexNumber(c.entity) },
  { name: 'sex-known', steady: true, of: (c) => sexNumber(c.entity) },
];

/** What kind of word a source is. */
function sourceKind({ words }: Passage, source: Range | null): number {
  if (!source) return 0;
  const { from, to } = source;
  const bits = words.classes[from];
  if (to - from <= 1 && (bits & Is.pronoun) !== 0) {
    if ((bits & Is.firstPerson) !== 0) return 1;
    if ((bits & Is.plural) !== 0) return 2;
    return sexOf(bits) !== 0 ? 3 : 4;
  }
  let capital = 0;
  for (let w = from; w < to && w < from + 12; w++)
    if ((words.shape[w] & Shape.capital) !== 0 && w > from) capital = 1;
  if ((words.shape[from] & Shape.capital) !== 0 && (bits & (Is.determiner | Is.pronoun)) === 0) return 5;
  if ((bits & Is.determiner) !== 0) return capital ? 6 : 7;
  return capital ? 8 : 9;
}

/** Sex that the words next to the verb, or the source, ask for: −1 he, 1 she, 0 neither. */
export function askedSex(f: Frame, p: Passage): number {
  const { words } = p;
  if (f.tag?.subject === 'pronoun' || f.tag?.subject === 'noun') {
    const sex = sexOf(words.classes[f.tag.head]);
    if (sex !== 0) return sex;
  }
  if (f.source && f.source.to - f.source.from <= 2) {
    const sex = sexOf(words.classes[f.source.from]);
    if (sex !== 0) return sex;
  }
  if (f.source) {
    for (let w = f.source.from; w < f.source.to && w < f.source.from + 6; w++) {
      if ((words.classes[w] & (Is.role | Is.title)) !== 0 && sexOf(words.classes[w]) !== 0)
        return sexOf(words.classes[w]);
    }
    return 0;
  }
  if (f.verb >= 0)
    for (const w of [f.verb - 1, f.verb + 1])
      if (w >= 0 && (words.classes[w] & Is.pronoun) !== 0 && p.owner[w] === 0) return sexOf(words.classes[w]);
  return 0;
}

export const sexNumber = ({ gender }: Candidate['entity']): number =>
  gender === 'female' ? 1 : gender === 'male' ? -1 : 0;

/** A role or title among the words of the source that the text gives to the candidate. */
function sharesRole({ entity }: Candidate, { source }: Frame, passage: Passage): number {
  return source ? roleIn(passage, entity, source.from, Math.min(source.to, source.from + 10)) : 0;
}

const inSource = (c: Candidate): Place | undefined => c.here.find(({ part }) => part === 'source')?.place;
