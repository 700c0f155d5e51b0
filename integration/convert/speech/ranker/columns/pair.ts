import type { Frame } from '../frame.ts';
import { placeFrom } from '../passage.ts';
import type { Passage } from '../passage.ts';
import { clip } from './column.ts';
import { calledIn } from './person.ts';
import { isSubject, kindAt, sideOf } from './word-kinds.ts';

/** Two quotations of which it is asked whether one voice says both: neighbours, or with one between them. */
interface Pair {
  passage: Passage;
  frames: readonly Frame[];
  first: Frame;
  second: Frame;
  /** Their places among the frames. */
  from: number;
  to: number;
}

/** How a text quotes: a story by short turns that open paragraphs, a report by long ones within its own sentences. */
export interface Manner {
  /** How many quotations it has. */
  count: number;
  /** Share of the quotations that open their paragraph, and that have neither tag nor source of their own. */
  opening: number;
  bare: number;
  /** Words of one on average. */
  length: number;
  /** Of neighbours in two paragraphs, both with a name in their tags, the share of two people's; −1 where there are none. */
  alternating: number;
}

/** One number about a quotation, the same in every pair that it is of. */
const SINGLE: readonly { name: string; of: (f: Frame, p: Passage) => number }[] = [
  { name: 'tag', of: ({ tag }) => (tag ? SUBJECTS.indexOf(tag.subject) + 1 : 0) },
  { name: 'side', of: (f) => sideOf(f) },
  { name: 'names-in-tag', of: ({ tag }) => Number(Boolean(tag?.place)) },
  {
    name: 'adds',
    of: ({ verb }, { words, language }) => (verb < 0 ? -1 : Number(language.adding.has(words.hash[verb]))),
  },
  { name: 'last-sign', of: ({ lastSign }) => lastSign },
  { name: 'lead-sign', of: ({ leadSign }) => leadSign },
  { name: 'length', of: (f) => lengthOf(f) },
  { name: 'opens-block', of: ({ words, block }, p) => Number(words.from === p.words.blocks[block]) },
  { name: 'ends-block', of: ({ words, lastBlock }, p) => Number(words.to === p.words.blocks[lastBlock + 1]) },
  { name: 'lead', of: ({ lead }) => clip(lead.to - lead.from, 60) },
  { name: 'tail', of: ({ tail }) => clip(tail.to - tail.from, 60) },
  { name: 'tail-is-new', of: ({ tailIsNew }) => Number(tailIsNew) },
  { name: 'type', of: ({ quotation: { kind, type } }) => (kind === 'block' ? 2 : type === 'direct' ? 1 : 0) },
  { name: 'first-word', of: ({ words }, p) => kindAt(p, words.from) },
  { name: 'second-word', of: ({ words }, p) => kindAt(p, words.from + 1) },
  { name: 'first-word-of-tail', of: ({ tail }, p) => kindAt(p, tail.from) },
  { name: 'first-word-of-lead', of: ({ lead }, p) => kindAt(p, lead.from) },
  { name: 'names-somebody', of: ({ index }, p) => Number(p.called.has(index)) },
  { name: 'by-dash', of: ({ quotation: { rule } }) => Number(rule.includes('dash')) },
  { name: 'asked-sex', of: ({ asked }) => asked },
];

/** One number about a pair of quotations. */
const BETWEEN: readonly { name: string; of: (p: Pair) => number }[] = [
  { name: 'blocks', of: ({ first, second }) => clip(second.block - first.lastBlock) },
  { name: 'words', of: ({ first, second }) => clip(second.words.from - first.words.to, 200) },
  { name: 'own-words', of: (p) => ownWords(p) },
  { name: 'names', of: (p) => namesBetween(p) },
  { name: 'subject-between', of: (p) => subjectBetween(p) },
  { name: 'sexes-agree', of: ({ first, second }) => first.asked * second.asked },
  { name: 'sources', of: ({ first, second }) => sources(first, second) },
  { name: 'tags', of: (p) => tags(p) },
  { name: 'colon', of: (p) => colonBetween(p) },
  { name: 'first-speaks-to-second', of: ({ passage, first, second }) => speaksTo(passage, first, second) },
  { name: 'second-speaks-to-first', of: ({ passage, first, second }) => speaksTo(passage, second, first) },
  { name: 'turns', of: (p) => turnsBetween(p) },
  { name: 'bare-before', of: ({ frames, to }) => bareFrom(frames, to, -1) },
  { name: 'bare-after', of: ({ frames, to }) => bareFrom(frames, to, 1) },
];

/** Reads what tells whether quotations are of one voice. */
export class PairReader {
  readonly #passage: Passage;
  readonly #frames: readonly Frame[];
  readonly #singles: readonly Float32Array[];
  readonly #manner: readonly number[];

  constructor(passage: Passage, frames: readonly Frame[], { opening, bare, length, alternating }: Manner) {
    this.#passage = passage;
    this.#frames = frames;
    this.#singles = frames.map((frame) => {
      const single = new Float32Array(SINGLE.length);
      for (let k = 0; k < SINGLE.length; k++) single[k] = SINGLE[k].of(frame, passage);
      return single;
    });
    const density = passage.quotations.length / Math.max(1, passage.article.blocks.length);
    this.#manner = [opening, bare, length, alternating, density];
  }

  /**
   * @param to - the second's place among the frames
   * @param back - 1 for neighbours, 2 for one between them
   */
  row(to: number, back: number): Float32Array {
    const from = to - back;
    const first = this.#frames[from];
    const pair = { passage: this.#passage, frames: this.#frames, first, second: this.#frames[to], from, to };
    const middle = this.#frames[to - 1];
    const width = SINGLE.length;
    const row = new Float32Array((back + 1) * width + BETWEEN.length + 2 + this.#manner.length);
    for (let k = 0; k <= back; k++) row.set(this.#singles[from + k], k * width);
    let at = (back + 1) * width;
    for (const { of } of BETWEEN) row[at++] = of(pair);
    row[at++] = clip(middle.block - first.lastBlock);
    row[at++] = clip(pair.second.words.from - middle.words.to, 200);
    row.set(this.#manner, at);
    return row;
  }
}

export function mannerOf({ words }: Passage, frames: readonly Frame[]): Manner {
  const share = (of: (frame: Frame) => number): number =>
    frames.reduce((sum, frame) => sum + of(frame), 0) / Math.max(1, frames.length);
  let [named, two] = [0, 0];
  for (let i = 1; i < frames.length; i++) {
    const [one, other] = [frames[i - 1], frames[i]];
    if (!one.tag?.place || !other.tag?.place || one.lastBlock === other.block) continue;
    named++;
    if (one.tag.place.who !== other.tag.place.who) two++;
  }
  return {
    count: frames.length,
    opening: share(({ words: { from }, block }) => Number(from === words.blocks[block])),
    bare: share(({ tag, ownSource }) => Number(!tag && !ownSource)),
    length: share(lengthOf),
    alternating: named > 0 ? two / named : -1,
  };
}

const SUBJECTS = ['name', 'pronoun', 'noun', 'joint'];

const lengthOf = ({ words }: Frame): number => clip(words.to - words.from, 100);

function ownWords({ passage: { owner }, first, second }: Pair): number {
  let own = 0;
  for (let w = first.words.to; w < second.words.from && own < 60; w++) if (owner[w] === 0) own++;
  return own;
}

function namesBetween({ passage, first, second }: Pair): number {
  const { places } = passage;
  const from = placeFrom(passage, first.words.to);
  let to = from;
  while (to < places.length && places[to].from < second.words.from && to - from < 6) to++;
  return to - from;
}

/** How far a name between them is the subject of its sentence: “…,” said Holm. Ruhl disagrees. “…” */
function subjectBetween({ passage, first, second }: Pair): number {
  const { places } = passage;
  let most = 0;
  const from = placeFrom(passage, first.words.to);
  for (let i = from; i < places.length && i < from + 6 && places[i].from < second.words.from; i++)
    if (places[i].who !== first.tag?.place?.who && !places[i].entity.body)
      most = Math.max(most, isSubject(passage, places[i]));
  return most;
}

function sources(a: Frame, b: Frame): number {
  const [one, other] = [a.quotation.source, b.quotation.source];
  if (!one || !other) return one ? 2 : other ? 3 : 4;
  return Number(one.start === other.start);
}

/** 2 where one has none; of names 1 for the same person, 0 for two; else 3 for the same word, 4 for two. */
function tags({ passage: { words }, first: { tag: a }, second: { tag: b } }: Pair): number {
  if (!a || !b) return 2;
  if (a.place && b.place) return Number(a.place.who === b.place.who);
  return words.hash[a.head] === words.hash[b.head] ? 3 : 4;
}

/** Whether a quotation names whom another's tag names, and speaks to them. */
function speaksTo(passage: Passage, { index }: Frame, { tag }: Frame): number {
  return tag?.place ? calledIn(tag.place, index, passage) : 0;
}

const COLON = 58;

function colonBetween({ passage: { words }, first, second }: Pair): number {
  return second.words.from > first.words.to ? Number(words.hash[second.words.from - 1] === COLON) : -1;
}

/** How often the paragraph changes from one quotation to the next. */
function turnsBetween({ frames, from, to }: Pair): number {
  let turns = 0;
  for (let i = to; i > from; i--) if (frames[i].block !== frames[i - 1].lastBlock) turns++;
  return turns;
}

/** How many quotations in a row have no tag and no source of their own. */
function bareFrom(frames: readonly Frame[], at: number, step: 1 | -1): number {
  let bare = 0;
  for (let i = at; i in frames && bare < 8 && !frames[i].tag && !frames[i].ownSource; i += step) bare++;
  return bare;
}
