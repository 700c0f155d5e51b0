import type { Entity } from '../../people/index.ts';
import type { Frame } from './frame.ts';
import { placeFrom } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Place } from './place.ts';

/** Somebody who may have said a quotation, with the places around it that name them. */
export interface Candidate {
  entity: Entity;
  who: number;
  /** The last place before the quotation and the first after it; null where there is none near. */
  before: Place | null;
  after: Place | null;
  /** How many others are named between that place and the quotation. */
  othersBefore: number;
  othersAfter: number;
  /** Where the quotation's own sentence names them, nearest to the marks first, with the part of it. */
  here: { place: Place; part: 'gap' | 'tail' | 'lead' | 'prior' | 'next' | 'source' }[];
  /** Other candidates whose sex is the asked one, or unknown: those named since, and all of them. */
  agreeingSince: number;
  agreeing: number;
  /** Others since who were the subject of a sentence. */
  subjectsSince: number;
}

/** Most people that are weighed for one quotation, and how many places back and forth are looked at. */
const MOST = 8;
const BACK = 60;
const FORTH = 3;
const FORTH_WORDS = 40;

/** The people who may have said a quotation: those named last before it, soon after it, in its source, and whom the text names most. */
export function candidatesFor(passage: Passage, frame: Frame, main: readonly number[]): Candidate[] {
  const { places } = passage;
  const found = new Map<number, Candidate>();
  const add = (who: number): Candidate => {
    let candidate = found.get(who);
    if (!candidate) found.set(who, (candidate = makeCandidate(passage, who)));
    return candidate;
  };
  const at = placeFrom(passage, frame.words.from);
  let seen = 0;
  for (let i = at - 1; i >= 0 && i >= at - BACK && seen < MOST - 3; i--) {
    const candidate = add(places[i].who);
    if (candidate.before) continue;
    candidate.before = places[i];
    candidate.othersBefore = seen++;
  }
  seen = 0;
  for (let i = at; i < places.length && i < at + FORTH + 20 && seen < FORTH; i++) {
    if (places[i].from < frame.words.to) continue;
    if (places[i].from > frame.words.to + FORTH_WORDS) break;
    const candidate = add(places[i].who);
    if (candidate.after) continue;
    candidate.after = places[i];
    candidate.othersAfter = seen++;
  }
  for (const gap of frame.gaps) addHere(passage, gap, 'gap', add);
  if (frame.quotation.type !== 'direct') addHere(passage, frame.words, 'lead', add);
  if (frame.source) addHere(passage, frame.source, 'source', add);
  addHere(passage, frame.tail, 'tail', add);
  addHere(passage, frame.lead, 'lead', add);
  addHere(passage, frame.prior, 'prior', add);
  addHere(passage, frame.next, 'next', add);
  for (const index of [frame.previous, frame.following])
    for (const { who } of passage.called.get(index) ?? []) if (found.size < MOST + 4) add(who);
  for (const who of main) add(who);
  return [...found.values()];
}

function makeCandidate({ entities }: Passage, who: number): Candidate {
  return {
    entity: entities[who],
    who,
    before: null,
    after: null,
    othersBefore: 0,
    othersAfter: 0,
    here: [],
    agreeingSince: 0,
    agreeing: 0,
    subjectsSince: 0,
  };
}

function addHere(
  passage: Passage,
  range: { from: number; to: number },
  part: Candidate['here'][number]['part'],
  add: (who: number) => Candidate,
): void {
  const { places } = passage;
  for (let i = placeFrom(passage, range.from); i < places.length && places[i].from < range.to; i++)
    add(places[i].who).here.push({ place: places[i], part });
}

/** Whom the article's own words name most, and whom they name first. */
export function mainPeople({ places, entities }: Passage): number[] {
  const counts = new Int32Array(entities.length);
  for (const { who } of places) counts[who]++;
  let [most, second] = [-1, -1];
  counts.forEach((count, who) => {
    if (count === 0) return;
    if (most < 0 || count > counts[most]) [most, second] = [who, most];
    else if (second < 0 || count > counts[second]) second = who;
  });
  const first = places.at(0)?.who ?? -1;
  return [...new Set([most, second, first])].filter((who) => who >= 0);
}
