import type { Frame } from '../frame.ts';
import { placeFrom } from '../passage.ts';
import type { Passage } from '../passage.ts';
import { clip } from './column.ts';
import { calledIn } from './person.ts';
import { kindAt } from './word-kinds.ts';

/** Two quotations of which it is asked whether one voice says both: neighbours, or with one between them. */
export interface Pair {
  passage: Passage;
  frames: readonly Frame[];
  first: Frame;
  /** The one before the second: of neighbours the first. */
  middle: Frame;
  second: Frame;
  /** The second's place among the frames. */
  at: number;
  manner: Manner;
}

/** How a text quotes: a story by short turns that open paragraphs, a report by long ones within its own sentences. */
export interface Manner {
  /** Share of the quotations that open their paragraph, and that have neither tag nor source of their own. */
  opening: number;
  bare: number;
  /** Words of one on average. */
  length: number;
  /** Of neighbours in two paragraphs, both with a name in their tags, the share of two people's; −1 where there are none. */
  alternating: number;
}

/** One number about a pair of quotations. */
export const PAIR_COLUMNS: readonly { name: string; of: (p: Pair) => number }[] = [
  { name: 'blocks-between', of: ({ first, second }) => clip(second.block - first.lastBlock) },
  { name: 'blocks-to-middle', of: ({ first, middle }) => clip(middle.block - first.lastBlock) },
  { name: 'blocks-from-middle', of: ({ middle, second }) => clip(second.block - middle.lastBlock) },
  { name: 'words-between', of: ({ first, second }) => clip(second.words.from - first.words.to, 200) },
  { name: 'words-from-middle', of: ({ middle, second }) => clip(second.words.from - middle.words.to, 200) },
  { name: 'own-words-between', of: (p) => ownWords(p) },
  { name: 'names-between', of: (p) => namesBetween(p) },
  { name: 'tag-of-first', of: ({ first }) => tagKind(first) },
  { name: 'tag-of-middle', of: ({ middle }) => tagKind(middle) },
  { name: 'tag-of-second', of: ({ second }) => tagKind(second) },
  { name: 'side-of-first', of: ({ first }) => tagSide(first) },
  { name: 'side-of-second', of: ({ second }) => tagSide(second) },
  { name: 'sign-of-first', of: ({ first }) => first.lastSign },
  { name: 'sign-of-middle', of: ({ middle }) => middle.lastSign },
  { name: 'sign-of-second', of: ({ second }) => second.lastSign },
  { name: 'sign-before-second', of: ({ second }) => second.leadSign },
  { name: 'length-of-first', of: ({ first }) => lengthOf(first) },
  { name: 'length-of-middle', of: ({ middle }) => lengthOf(middle) },
  { name: 'length-of-second', of: ({ second }) => lengthOf(second) },
  {
    name: 'second-opens-block',
    of: ({ second, passage: { words } }) => Number(second.words.from === words.blocks[second.block]),
  },
  { name: 'first-ends-block', of: ({ first, passage }) => endsBlock(first, passage) },
  { name: 'middle-ends-block', of: ({ middle, passage }) => endsBlock(middle, passage) },
  { name: 'lead-of-second', of: ({ second: { lead } }) => clip(lead.to - lead.from, 60) },
  { name: 'tail-of-first', of: ({ first: { tail } }) => clip(tail.to - tail.from, 60) },
  { name: 'tail-of-first-is-new', of: ({ first }) => Number(first.tailIsNew) },
  { name: 'tail-of-second-is-new', of: ({ second }) => Number(second.tailIsNew) },
  { name: 'sexes-agree', of: ({ first, second }) => first.asked * second.asked },
  { name: 'sources', of: ({ first, second }) => sources(first, second) },
  { name: 'tags', of: (p) => tags(p) },
  { name: 'a-tag-names', of: ({ first, second }) => Number(Boolean(first.tag?.place ?? second.tag?.place)) },
  { name: 'type-of-first', of: ({ first }) => typeOf(first) },
  { name: 'type-of-second', of: ({ second }) => typeOf(second) },
  { name: 'first-word', of: ({ passage, second }) => kindAt(passage, second.words.from) },
  { name: 'second-word', of: ({ passage, second }) => kindAt(passage, second.words.from + 1) },
  { name: 'first-word-after-first', of: ({ passage, first }) => kindAt(passage, first.tail.from) },
  { name: 'first-word-after-second', of: ({ passage, second }) => kindAt(passage, second.tail.from) },
  { name: 'first-word-of-lead', of: ({ passage, second }) => kindAt(passage, second.lead.from) },
  { name: 'first-names', of: ({ passage, first }) => Number(passage.called.has(first.index)) },
  { name: 'second-names', of: ({ passage, second }) => Number(passage.called.has(second.index)) },
  {
    name: 'density',
    of: ({ passage: { quotations, article } }) => quotations.length / Math.max(1, article.blocks.length),
  },
  { name: 'colon-between', of: (p) => colonBetween(p) },
  { name: 'by-dash', of: ({ second }) => Number(second.quotation.rule.includes('dash')) },
  { name: 'first-speaks-to-second', of: ({ passage, first, second }) => speaksTo(passage, first, second) },
  { name: 'second-speaks-to-first', of: ({ passage, first, second }) => speaksTo(passage, second, first) },
  { name: 'turns-between', of: (p) => turnsBetween(p) },
  { name: 'bare-before', of: ({ frames, at }) => bareFrom(frames, at, -1) },
  { name: 'opening-share', of: ({ manner }) => manner.opening },
  { name: 'bare-share', of: ({ manner }) => manner.bare },
  { name: 'mean-length', of: ({ manner }) => manner.length },
  { name: 'alternating', of: ({ manner }) => manner.alternating },
  { name: 'bare-after', of: ({ frames, at }) => bareFrom(frames, at, 1) },
];

/** @param back 1 for neighbours, 2 for one between them */
export function pairRow(
  passage: Passage,
  frames: readonly Frame[],
  manner: Manner,
  at: number,
  back: number,
): Float32Array {
  const [first, middle, second] = [frames[at - back], frames[at - 1], frames[at]];
  const pair = { passage, frames, first, middle, second, at, manner };
  return Float32Array.from(PAIR_COLUMNS, ({ of }) => of(pair));
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
    opening: share(({ words: { from }, block }) => Number(from === words.blocks[block])),
    bare: share(({ tag, ownSource }) => Number(!tag && !ownSource)),
    length: share(lengthOf),
    alternating: named > 0 ? two / named : -1,
  };
}

const SUBJECTS = ['name', 'pronoun', 'noun', 'joint'];
const SIDES = ['after', 'between', 'before'];

const tagKind = ({ tag }: Frame): number => (tag ? SUBJECTS.indexOf(tag.subject) + 1 : 0);
const tagSide = ({ tag }: Frame): number => (tag ? SIDES.indexOf(tag.side) + 1 : 0);
const lengthOf = ({ words }: Frame): number => clip(words.to - words.from, 100);

function typeOf({ quotation: { kind, type } }: Frame): number {
  return kind === 'block' ? 2 : type === 'direct' ? 1 : 0;
}

function endsBlock({ words: { to }, lastBlock }: Frame, { words }: Passage): number {
  return Number(to === words.blocks[lastBlock + 1]);
}

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
function turnsBetween({ frames, first, at }: Pair): number {
  let turns = 0;
  for (let i = at; frames[i] !== first; i--) if (frames[i].block !== frames[i - 1].lastBlock) turns++;
  return turns;
}

/** How many quotations in a row have no tag and no source of their own. */
function bareFrom(frames: readonly Frame[], at: number, step: 1 | -1): number {
  let bare = 0;
  for (let i = at; i in frames && bare < 8 && !frames[i].tag && !frames[i].ownSource; i += step) bare++;
  return bare;
}
