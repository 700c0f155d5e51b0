import type { Candidate } from '../candidate.ts';
import type { Frame } from '../frame.ts';
import { placeFrom } from '../passage.ts';
import type { Passage } from '../passage.ts';
import type { Place } from '../place.ts';
import { clip, FAR } from './column.ts';
import type { Column } from './column.ts';
import { isUnnamed } from './word-kinds.ts';

/** How far from a quotation a candidate is named. */
export const DISTANCE: readonly Column[] = [
  { name: 'words-since', of: (c, f) => (c.before ? clip(gapTo(c.before, f.words.from), 999) : 1999) },
  { name: 'words-until', of: (c, f) => (c.after ? clip(gapTo(c.after, f.words.to - 1), 999) : 1999) },
  { name: 'others-since', of: (c) => (c.before ? c.othersBefore : FAR) },
  { name: 'others-until', of: (c) => (c.after ? c.othersAfter : FAR) },
  { name: 'blocks-since', of: (c, f, p) => (c.before ? clip(blocksBack(p, f, c.before), 20) : 50) },
  { name: 'role-before', of: (c, f, p) => roleIn(c, f.prior.from, f.words.from, p) },
  { name: 'role-after', of: (c, f, p) => roleIn(c, f.words.to, f.tail.to, p) },
  { name: 'unnamed-before', of: (c, f, p) => unnamedBefore(c, f, p) },
  { name: 'prior-back', shared: true, of: (_, f) => f.priorBack },
];

/** Distance in words from a place to a range's nearest word. */
function gapTo(place: Place, word: number): number {
  return place.to <= word ? word - place.to : place.from - word - 1;
}

function blocksBack(p: Passage, f: Frame, place: Place): number {
  let block = f.block;
  while (block > 0 && p.words.blocks[block] > place.from && f.block - block < 20) block--;
  return f.block - block;
}

/** Whether “the judge” stands between two words: 1 the candidate, −1 only others, 0 nobody. */
function roleIn({ who }: Candidate, from: number, to: number, { roles }: Passage): number {
  let told = 0;
  for (let i = placeFrom({ places: roles }, from); i < roles.length && roles[i].from < to && told < 1; i++)
    told = roles[i].who === who ? 1 : -1;
  return told;
}

/** “I told my wife. She said”: whether a noun for somebody of the asked sex, whom the text does not call the candidate, stands in the sentence before. */
function unnamedBefore({ entity }: Candidate, { asked, prior }: Frame, p: Passage): number {
  if (asked === 0) return -1;
  for (let w = prior.from; w < prior.to; w++)
    if (isUnnamed(p, w, asked) && !entity.titles.has(p.words.hash[w])) return 1;
  return 0;
}
