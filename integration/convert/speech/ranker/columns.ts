import { Is } from '../../languages/index.ts';
import { CLITIC, Shape } from '../../text/index.ts';
import type { Candidate } from './candidate.ts';
import type { Frame } from './frame.ts';
import { placeFrom } from './passage.ts';
import type { Passage, Place, Range } from './passage.ts';

/** What the other quotations say about one, by their likely speakers as known so far. */
export interface Turns {
  /** Likely speaker of the quotations before (the nearest first) and after, −1 where unknown; and how sure. */
  before: { who: number; chance: number; sameBlock: boolean; touches: boolean }[];
  after: { who: number; chance: number; sameBlock: boolean; touches: boolean }[];
  /** How much of the speech so far is each one's. */
  share: (who: number) => number;
}

/** One number about a candidate of a quotation. */
export interface Column {
  name: string;
  of: (c: Candidate, f: Frame, p: Passage) => number;
}

const FAR = 99;
const clip = (n: number, most = FAR): number => (n > most ? most : n);

/** Distance in words from a place to a range's nearest word. */
function gapTo(place: Place, word: number): number {
  return place.to <= word ? word - place.to : place.from - word - 1;
}

/** How many words lie between the candidate's nearest naming in one part of the sentence and the marks. */
function toMarks(c: Candidate, f: Frame, part: Candidate['here'][number]['part']): number {
  let least = FAR;
  for (const { place, part: own } of c.here) {
    if (own !== part) continue;
    const gap =
      place.to <= f.words.from
        ? f.words.from - place.to
        : place.from >= f.words.to
          ? place.from - f.words.to
          : Math.min(...f.gaps.map((g) => Math.min(Math.abs(place.from - g.from), Math.abs(g.to - place.to))), FAR);
    if (gap < least) least = gap;
  }
  return least;
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

/** Whether a place is the subject of its sentence, as far as its neighbours tell. */
export function isSubject({ words }: Passage, place: Place | null): number {
  if (!place) return -1;
  const before = place.from - 1;
  const bits = before < 0 ? 0 : words.classes[before];
  if ((bits & Is.preposition) !== 0) return 0;
  const after = words.hash[place.to];
  if (after === CLITIC) return 0;
  let opens = before < 0 || (words.shape[before] & Shape.punctuation) !== 0 || words.opens[place.from] === 1;
  if (!opens && (bits & (Is.title | Is.role | Is.conjunction | Is.adverb)) !== 0) opens = true;
  const verb =
    (words.shape[place.to] & (Shape.word | Shape.capital)) === Shape.word &&
    (words.classes[place.to] & (Is.preposition | Is.conjunction | Is.determiner)) === 0;
  return (opens ? 2 : 1) + (verb ? 2 : 0);
}

function beforeWord({ words }: Passage, place: Place | null | undefined): number {
  if (!place || place.from === 0) return 0;
  const w = place.from - 1;
  const bits = words.classes[w];
  if ((words.shape[w] & Shape.punctuation) !== 0) return words.hash[w] === 44 ? 1 : words.hash[w] === 58 ? 2 : 3;
  if ((bits & Is.preposition) !== 0) return 4;
  if ((bits & Is.saying) !== 0) return 5;
  if ((bits & Is.conjunction) !== 0) return 6;
  if ((bits & (Is.title | Is.role)) !== 0) return 7;
  if ((bits & Is.determiner) !== 0) return 8;
  return (words.shape[w] & Shape.capital) !== 0 ? 9 : 10;
}

function afterWord({ words }: Passage, place: Place | null | undefined): number {
  if (!place) return 0;
  const w = place.to;
  const bits = words.classes[w];
  if (words.hash[w] === CLITIC) return 1;
  if ((words.shape[w] & Shape.punctuation) !== 0)
    return words.hash[w] === 44 ? 2 : words.hash[w] === 58 ? 3 : words.hash[w] === 40 ? 4 : 5;
  if ((bits & Is.saying) !== 0) return 6;
  if ((bits & (Is.auxiliary | Is.holding)) !== 0) return 7;
  if ((bits & Is.conjunction) !== 0) return 8;
  if ((bits & Is.preposition) !== 0) return 9;
  if ((bits & Is.relative) !== 0) return 10;
  return (words.shape[w] & Shape.capital) !== 0 ? 11 : 12;
}

const sexOf = (bits: number): number =>
  (bits & Is.female) !== 0 ? ((bits & Is.male) !== 0 ? 0 : 1) : (bits & Is.male) !== 0 ? -1 : 0;

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
  for (let w = from; w < to && w < from + 12; w++) if ((words.shape[w] & Shape.capital) !== 0 && w > from) capital = 1;
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
      if ((words.classes[w] & (Is.role | Is.title)) !== 0 && sexOf(words.classes[w]) !== 0) return sexOf(words.classes[w]);
    }
    return 0;
  }
  if (f.verb >= 0)
    for (const w of [f.verb - 1, f.verb + 1])
      if (w >= 0 && (words.classes[w] & Is.pronoun) !== 0 && p.owner[w] === 0) return sexOf(words.classes[w]);
  return 0;
}

export const sexNumber = ({ gender }: Candidate['entity']): number => (gender === 'female' ? 1 : gender === 'male' ? -1 : 0);

/** A role or title among the words of the source that the text gives to the candidate. */
function sharesRole(c: Candidate, f: Frame, { words }: Passage): number {
  if (!f.source) return 0;
  for (let w = f.source.from; w < f.source.to && w < f.source.from + 10; w++)
    if (c.entity.titles.has(words.hash[w])) return 1;
  return 0;
}

/** "the ministry", "the Church": a word of the source that is one of the name's. */
function sharesWord(c: Candidate, f: Frame, { words }: Passage): number {
  const first = c.entity.mentions.at(0)?.words;
  if (!f.source || !first) return 0;
  for (let w = f.source.from; w < f.source.to && w < f.source.from + 10; w++)
    for (let n = first.start; n < first.end; n++)
      if (words.hash[w] === words.hash[n] && (words.shape[w] & Shape.word) !== 0) return n === first.end - 1 ? 2 : 1;
  return 0;
}

/** "JRL:" for Jane R. Lee. */
function areInitials(c: Candidate, f: Frame, { words }: Passage): number {
  if (!f.source || f.source.to - f.source.from !== 1) return 0;
  const [start, end] = [words.start[f.source.from], words.end[f.source.from]];
  if (end - start > 4 || (words.shape[f.source.from] & Shape.capitals) === 0) return 0;
  const initials = c.entity.name.match(/(?<![\p{L}])\p{Lu}/gu)?.join('') ?? '';
  return Number(initials === words.text.slice(start, end).replace(/\P{L}/gu, ''));
}

/** The quotation before has the same words for its source. */
function sameSource(f: Frame, { quotations }: Passage): number {
  if (f.previous < 0) return -1;
  const [own, other] = [f.quotation.source, quotations[f.previous].source];
  if (!own || !other) return own ? 2 : other ? 3 : 4;
  return own.start === other.start ? 1 : 0;
}

const inSource = (c: Candidate): Place | undefined => c.here.find(({ part }) => part === 'source')?.place;
const nearest = (c: Candidate, ...parts: Candidate['here'][number]['part'][]): Place | undefined =>
  c.here.find(({ part }) => parts.includes(part))?.place;

const isSmall = (p: Passage, w: number): number =>
  w >= 0 && w < p.words.count && (p.words.shape[w] & (Shape.word | Shape.capital)) === Shape.word ? 1 : 0;

export const COLUMNS: readonly Column[] = [
  // What the source says.
  { name: 'source-kind', of: (_, f, p) => sourceKind(p, f.source) },
  { name: 'source-is-own', of: (_, f) => Number(f.ownSource) },
  { name: 'named-in-source', of: (c) => Number(inSource(c) !== undefined) },
  { name: 'first-in-source', of: (c, f) => { const s = inSource(c); return s ? s.from - f.source!.from : -1; } },
  { name: 'end-of-source', of: (c, f) => { const s = inSource(c); return s ? f.source!.to - s.to : -1; } },
  { name: 'before-in-source', of: (c, _, p) => beforeWord(p, inSource(c)) },
  { name: 'after-in-source', of: (c, _, p) => afterWord(p, inSource(c)) },
  { name: 'role-in-source', of: (c, f, p) => sharesRole(c, f, p) },
  { name: 'rule-says', of: (c, f) => (f.quotation.speaker ? (f.quotation.speaker.name === c.entity.name ? 1 : -1) : 0) },
  { name: 'asked-sex', of: (_, f, p) => askedSex(f, p) },
  { name: 'sex-agrees', of: (c, f, p) => askedSex(f, p) * sexNumber(c.entity) },
  { name: 'sex-known', of: (c) => sexNumber(c.entity) },
  // The tag.
  { name: 'tag-kind', of: (_, f) => (f.tag ? ['name', 'pronoun', 'noun', 'joint'].indexOf(f.tag.subject) + 1 : 0) },
  { name: 'tag-side', of: (_, f) => (f.tag ? ['after', 'between', 'before'].indexOf(f.tag.side) + 1 : 0) },
  { name: 'tag-names', of: (c, f) => (f.tag?.place ? (f.tag.place.who === c.who ? 1 : -1) : 0) },
  { name: 'tag-role', of: (c, f, p) => (f.tag?.subject === 'noun' ? (c.entity.titles.has(p.words.hash[f.tag.head]) ? 1 : -1) : 0) },
  { name: 'tag-first-person', of: (_, f, p) => Number(f.tag?.subject === 'pronoun' && (p.words.classes[f.tag.head] & Is.firstPerson) !== 0) },
  { name: 'tag-plural', of: (_, f, p) => Number(f.tag?.subject === 'pronoun' && (p.words.classes[f.tag.head] & Is.plural) !== 0) },
  { name: 'tail-leads-on', of: (_, f, p) => Number(f.tailIsNew && (p.words.hash[f.tail.to - 1] === 58 || p.words.hash[f.tail.to - 1] === 44) && f.tail.to > f.tail.from) },
  { name: 'verb-gap', of: (_, f) => clip(f.verbGap) },
  { name: 'verb-side', of: (_, f) => (f.verb < 0 ? 0 : f.verb < f.words.from ? 1 : f.verb >= f.words.to ? 2 : 3) },
  { name: 'left-of-verb', of: (c, f) => toVerb(c, f, 'left') },
  { name: 'right-of-verb', of: (c, f) => toVerb(c, f, 'right') },
  { name: 'word-left-of-verb', of: (_, f, p) => (f.verb < 0 ? -1 : kindAt(p, f.verb - 1)) },
  { name: 'word-right-of-verb', of: (_, f, p) => (f.verb < 0 ? -1 : kindAt(p, f.verb + 1)) },
  { name: 'word-2-left-of-verb', of: (_, f, p) => (f.verb < 0 ? -1 : kindAt(p, f.verb - 2)) },
  { name: 'word-2-right-of-verb', of: (_, f, p) => (f.verb < 0 ? -1 : kindAt(p, f.verb + 2)) },
  { name: 'in-gap', of: (c, f) => toMarks(c, f, 'gap') },
  { name: 'in-tail', of: (c, f) => toMarks(c, f, 'tail') },
  { name: 'in-lead', of: (c, f) => toMarks(c, f, 'lead') },
  { name: 'in-prior', of: (c, f) => toMarks(c, f, 'prior') },
  { name: 'in-next', of: (c, f) => toMarks(c, f, 'next') },
  { name: 'tail-is-new', of: (_, f) => Number(f.tailIsNew) },
  { name: 'tail-length', of: (_, f) => clip(f.tail.to - f.tail.from) },
  { name: 'tail-first', of: (_, f, p) => (f.tail.to > f.tail.from ? kindAt(p, f.tail.from) : -1) },
  { name: 'tail-second', of: (_, f, p) => (f.tail.to > f.tail.from + 1 ? kindAt(p, f.tail.from + 1) : -1) },
  { name: 'lead-length', of: (_, f) => clip(f.lead.to - f.lead.from) },
  { name: 'lead-sign', of: (_, f) => f.leadSign === 44 ? 1 : f.leadSign === 58 ? 2 : f.leadSign === 46 ? 3 : f.leadSign === 0 ? 0 : 4 },
  { name: 'last-sign', of: (_, f) => f.lastSign === 44 ? 1 : f.lastSign === 46 ? 2 : f.lastSign === 33 ? 3 : f.lastSign === 63 ? 4 : f.lastSign === 0 ? 0 : 5 },
  { name: 'tail-subject', of: (c, _, p) => isSubject(p, nearest(c, 'tail', 'gap') ?? null) },
  { name: 'lead-subject', of: (c, _, p) => isSubject(p, nearest(c, 'lead') ?? null) },
  { name: 'prior-subject', of: (c, _, p) => isSubject(p, nearest(c, 'prior') ?? null) },
  { name: 'before-subject', of: (c, _, p) => isSubject(p, c.before) },
  { name: 'word-before-place', of: (c, _, p) => beforeWord(p, nearest(c, 'gap', 'tail', 'lead') ?? c.before) },
  { name: 'word-after-place', of: (c, _, p) => afterWord(p, nearest(c, 'gap', 'tail', 'lead') ?? c.before) },
  { name: 'word-after-before', of: (c, _, p) => afterWord(p, c.before) },
  { name: 'small-before-tail', of: (_, f, p) => isSmall(p, f.tail.from) },
  // Distance.
  { name: 'words-since', of: (c, f) => (c.before ? clip(gapTo(c.before, f.words.from), 999) : 1999) },
  { name: 'words-until', of: (c, f) => (c.after ? clip(gapTo(c.after, f.words.to - 1), 999) : 1999) },
  { name: 'others-since', of: (c) => (c.before ? c.othersBefore : FAR) },
  { name: 'others-until', of: (c) => (c.after ? c.othersAfter : FAR) },
  { name: 'blocks-since', of: (c, f, p) => (c.before ? clip(blocksBack(p, f, c.before), 20) : 50) },
  { name: 'prior-back', of: (_, f) => f.priorBack },
  // Who it is.
  { name: 'is-body', of: (c) => Number(c.entity.body) },
  { name: 'is-person', of: (c) => Number(c.entity.person) },
  { name: 'prepositions', of: (c, _, p) => p.standings[c.who].prepositions },
  { name: 'articles', of: (c, _, p) => p.standings[c.who].articles },
  { name: 'owners', of: (c, _, p) => p.standings[c.who].owners },
  { name: 'subjects', of: (c, _, p) => p.standings[c.who].subjects },
  { name: 'sayings', of: (c, _, p) => p.standings[c.who].sayings },
  { name: 'titled', of: (c, _, p) => p.standings[c.who].titled },
  { name: 'called', of: (c, _, p) => clip(p.standings[c.who].called, 20) },
  { name: 'own-places', of: (c, _, p) => clip(p.standings[c.who].places, 20) },
  { name: 'agreeing-since', of: (c) => c.agreeingSince },
  { name: 'agreeing', of: (c) => c.agreeing },
  { name: 'subjects-since', of: (c) => c.subjectsSince },
  { name: 'word-of-name-in-source', of: (c, f, p) => sharesWord(c, f, p) },
  { name: 'initials-in-source', of: (c, f, p) => areInitials(c, f, p) },
  { name: 'same-source-as-previous', of: (_, f, p) => sameSource(f, p) },
  { name: 'is-shared', of: (c) => Number(c.entity.shared) },
  { name: 'name-words', of: (c) => c.entity.name.split(' ').length },
  { name: 'share-of-places', of: (c, _, p) => c.entity.mentions.length / Math.max(1, p.places.length) },
  { name: 'mentions', of: (c) => clip(c.entity.mentions.length, 30) },
  { name: 'is-first-named', of: (c, _, p) => Number(p.places[0]?.who === c.who) },
  { name: 'people', of: (_, _f, p) => clip(p.entities.length, 40) },
  { name: 'has-titles', of: (c) => clip(c.entity.titles.size, 5) },
  { name: 'is-spoken-to', of: (c, f) => Number(isNamedWithin(c, f)) },
  { name: 'called-in-previous', of: (c, f, p) => calledIn(c, f.previous, p) },
  { name: 'called-in-following', of: (c, f, p) => calledIn(c, f.following, p) },
  { name: 'called-within', of: (c, f, p) => calledIn(c, f.index, p) },
  { name: 'in-first-block', of: (c) => Number(c.entity.mentions[0]?.block === 0) },
  // The quotation.
  { name: 'type', of: (_, f) => (f.quotation.kind === 'block' ? 3 : f.quotation.type === 'direct' ? 1 : f.quotation.type === 'mixed' ? 2 : 4) },
  { name: 'length', of: (_, f) => clip(f.words.to - f.words.from, 200) },
  { name: 'opens-block', of: (_, f, p) => Number(f.words.from === p.words.blocks[f.block]) },
  { name: 'ends-block', of: (_, f, p) => Number(f.words.to === p.words.blocks[f.lastBlock + 1]) },
  { name: 'pieces', of: (_, f) => clip(f.quotation.content.length, 6) },
  { name: 'by-dash', of: (_, f) => Number(f.quotation.rule.includes('dash')) },
  { name: 'by-label', of: (_, f) => Number(f.quotation.rule === 'transcript-turn') },
  { name: 'by-sign', of: (_, f) => Number(f.quotation.rule === 'quote-sign') },
  { name: 'by-model', of: (_, f) => Number(f.quotation.rule === 'attribution-model') },
  { name: 'has-line', of: (_, f) => Number(f.quotation.attributionLine !== null) },
  { name: 'others-since-previous', of: (c, f, p) => namedSince(c, f, p).others },
  { name: 'named-since-previous', of: (c, f, p) => namedSince(c, f, p).own },
  { name: 'words-since-previous', of: (_, f) => clip(f.words.from - f.previousEnd, 200) },
  { name: 'has-cue', of: (_, f) => Number(f.quotation.cue !== null) },
  { name: 'density', of: (_, _f, p) => p.quotations.length / Math.max(1, p.article.blocks.length) },
  { name: 'lang', of: (_, _f, p) => LANGS.indexOf(p.article.metadata.lang.slice(0, 2)) },
];

/** One number about a candidate of a quotation, from the likely speakers of the others. */
export const TURN_COLUMNS: readonly { name: string; of: (who: number, t: Turns) => number }[] = [
  // The turns around it.
  { name: 'turn-1-before', of: (who, t) => turn(t.before[0], who) },
  { name: 'turn-2-before', of: (who, t) => turn(t.before[1], who) },
  { name: 'turn-3-before', of: (who, t) => turn(t.before[2], who) },
  { name: 'turn-1-after', of: (who, t) => turn(t.after[0], who) },
  { name: 'turn-2-after', of: (who, t) => turn(t.after[1], who) },
  { name: 'turn-1-known', of: (_, t) => t.before[0]?.chance ?? -1 },
  { name: 'turn-same-block', of: (_, t) => Number(t.before[0]?.sameBlock ?? -1) },
  { name: 'turn-touches', of: (_, t) => Number(t.before[0]?.touches ?? -1) },
  { name: 'after-same-block', of: (_, t) => Number(t.after[0]?.sameBlock ?? -1) },
  { name: 'share-of-speech', of: (who, t) => t.share(who) },
];

const LANGS = ['en', 'fr', 'es', 'de'];

function turn(other: Turns['before'][number] | undefined, who: number): number {
  if (!other || other.who < 0) return 0;
  return other.who === who ? other.chance : -other.chance;
}

function isNamedWithin(c: Candidate, f: Frame): boolean {
  return c.entity.mentions.some(({ words: { start } }) => start >= f.words.from && start < f.words.to);
}

/** How often the candidate, and how many places of others, are named between the quotation before and this one. */
function namedSince(c: Candidate, f: Frame, p: Passage): { own: number; others: number } {
  let [own, others] = [0, 0];
  if (f.previous < 0) return { own: -1, others: -1 };
  const { places } = p;
  for (let i = placeFrom(p, f.previousEnd); i < places.length && places[i].from < f.words.from && others < 9; i++)
    if (places[i].who === c.who) own++;
    else if (!places[i].entity.body) others++;
  return { own, others };
}

/** How somebody is named in another quotation: 0 not, 1 as spoken of, 2 as spoken to, between commas or at an end. */
function calledIn(c: Candidate, index: number, { words, called }: Passage): number {
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

function blocksBack(p: Passage, f: Frame, place: Place): number {
  let block = f.block;
  while (block > 0 && p.words.blocks[block] > place.from && f.block - block < 20) block--;
  return f.block - block;
}

function kindAt({ words, owner }: Passage, w: number): number {
  if (w < 0 || w >= words.count) return 0;
  if (owner[w] !== 0) return 1;
  const bits = words.classes[w];
  const shape = words.shape[w];
  if ((shape & Shape.punctuation) !== 0) return words.hash[w] === 44 ? 2 : words.hash[w] === 58 ? 3 : 4;
  if ((bits & Is.saying) !== 0) return 5;
  if ((bits & Is.pronoun) !== 0) return (bits & Is.firstPerson) !== 0 ? 6 : (bits & Is.plural) !== 0 ? 7 : sexOf(bits) !== 0 ? 8 : 9;
  if ((bits & Is.determiner) !== 0) return 10;
  if ((bits & (Is.title | Is.role)) !== 0) return (shape & Shape.capital) !== 0 ? 11 : 12;
  if ((shape & Shape.capital) !== 0) return 13;
  if ((bits & (Is.auxiliary | Is.holding)) !== 0) return 14;
  if ((bits & Is.preposition) !== 0) return 15;
  if ((bits & Is.adverb) !== 0) return 16;
  return 17;
}
