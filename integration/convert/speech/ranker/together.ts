/** Who may have said one quotation. */
export interface Turn {
  /** Candidates, as indices into the entities, and the log-odds of each by itself. */
  who: readonly number[];
  odds: Float32Array;
  /** Log-odds that it is of one voice with the quotation before, and with the one before that. */
  same: readonly [number, number];
}

/** The likeliest speaker of a quotation once all are decided together. */
export interface Decided {
  /** Index into the entities, −1 for nobody. */
  who: number;
  chance: number;
  /** Of each candidate, and last of nobody among them. */
  chances: Float32Array;
}

/**
 * What each kind of evidence counts: chosen in the folds of the training texts by the chance that they give to those who spoke. The odds of pairs
 * say in part what those of the candidates say already, and so count less.
 */
const OWN = 0.9;
const SAME = [0.6, 0.7] as const;
const NOBODY = Math.exp(-1);
const MOST_ODDS = 8;

/** A turn as it is weighed: for each candidate, and last for nobody, its weight; what a same voice is worth. */
interface Weighed {
  weight: Float64Array;
  /** Where each of them stands among those of the quotation before, and of the one before that; −1 where they do not. */
  near: readonly number[];
  far: readonly number[];
  same1: number;
  same2: number;
}

/**
 * Decides the quotations of a text together, for turns alternate: the chance of each candidate over all ways in which the speakers can follow each
 * other (forwards and backwards over neighbours, a Markov chain of second order). Linear in the quotations.
 */
export function decideTogether(turns: readonly Turn[]): Decided[] {
  const weighed = turns.map(weigh);
  const forwards = forwardOver(weighed);
  const decided: Decided[] = [];
  let after: Float64Array = new Float64Array(
    sizeOf(weighed, turns.length - 1) * sizeOf(weighed, turns.length - 2),
  ).fill(1);
  for (let i = turns.length - 1; i >= 0; i--) {
    decided[i] = likeliest(turns[i], forwards[i], after);
    if (i > 0) after = backwardFrom(weighed, i, after);
  }
  return decided;
}

function weigh({ who, odds, same }: Turn, at: number, turns: readonly Turn[]): Weighed {
  const weight = new Float64Array(who.length + 1);
  for (let c = 0; c < who.length; c++) weight[c] = Math.exp(OWN * Math.min(MOST_ODDS, odds[c]));
  weight[who.length] = NOBODY;
  return {
    weight,
    near: placesOf(who, turns, at - 1),
    far: placesOf(who, turns, at - 2),
    same1: Math.exp(SAME[0] * same[0]),
    same2: Math.exp(SAME[1] * same[1]),
  };
}

/** How many may have said a quotation; before the first stands a nobody. */
function sizeOf(turns: readonly Weighed[], i: number): number {
  return i in turns ? turns[i].weight.length : 1;
}

/** Where each of them, and nobody, stands among those of another quotation; −1 where they do not. */
function placesOf(who: readonly number[], turns: readonly Turn[], at: number): number[] {
  const others = at in turns ? turns[at].who : null;
  const places = who.map((one) => (others ? others.indexOf(one) : -1));
  places.push(others ? others.length : -1);
  return places;
}

/**
 * For each quotation the weight of (speaker of the one before, its own speaker), row by row, over all that stands before. Each table adds up to 1.
 */
function forwardOver(turns: readonly Weighed[]): Float64Array[] {
  const tables: Float64Array[] = [];
  turns.forEach(({ weight, near, far, same1, same2 }, i) => {
    const ahead = sizeOf(turns, i - 1);
    const own = weight.length;
    const table = new Float64Array(ahead * own);
    const reached = i > 0 ? tables[i - 1] : ONE;
    for (let b = 0; b < ahead; b++) {
      let all = 0;
      for (let k = b; k < reached.length; k += ahead) all += reached[k];
      for (let c = 0; c < own; c++) {
        const ways = far[c] < 0 ? all : all + reached[far[c] * ahead + b] * (same2 - 1);
        table[b * own + c] = ways * weight[c] * (near[c] === b ? same1 : 1);
      }
    }
    tables.push(scaled(table));
  });
  return tables;
}

/** The weight of all that follows a pair of speakers, one quotation further to the front. */
function backwardFrom(turns: readonly Weighed[], i: number, after: Float64Array): Float64Array {
  const { weight, near, far, same1, same2 } = turns[i];
  const own = weight.length;
  const first = sizeOf(turns, i - 2);
  const ahead = sizeOf(turns, i - 1);
  const table = new Float64Array(first * ahead);
  const ways = new Float64Array(own);
  for (let b = 0; b < ahead; b++) {
    for (let c = 0; c < own; c++) ways[c] = weight[c] * after[b * own + c] * (near[c] === b ? same1 : 1);
    const all = sum(ways);
    for (let a = 0; a < first; a++) table[a * ahead + b] = all;
    for (let c = 0; c < own; c++) if (far[c] >= 0) table[far[c] * ahead + b] += ways[c] * (same2 - 1);
  }
  return scaled(table);
}

function likeliest({ who }: Turn, forward: Float64Array, after: Float64Array): Decided {
  const own = who.length + 1;
  const chances = new Float64Array(own);
  for (let row = 0; row < forward.length; row += own)
    for (let c = 0; c < own; c++) chances[c] += forward[row + c] * after[row + c];
  scaled(chances);
  let best = -1;
  for (let c = 0; c < who.length; c++) if (best < 0 || chances[c] > chances[best]) best = c;
  return {
    who: best < 0 ? -1 : who[best],
    chance: best < 0 ? 0 : chances[best],
    chances: new Float32Array(chances),
  };
}

const ONE = Float64Array.of(1);

function sum(list: Float64Array): number {
  let all = 0;
  for (const one of list) all += one;
  return all;
}

/** Divides by the sum, in place. */
function scaled(list: Float64Array): Float64Array {
  const all = sum(list);
  for (let k = 0; k < list.length; k++) list[k] /= all;
  return list;
}
