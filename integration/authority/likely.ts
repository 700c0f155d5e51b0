import { foldOf } from '../archive/slugs.ts';
import { partsOf } from './name-parts.ts';
import type { NameParts } from './name-parts.ts';
import { nearNames } from './near-names.ts';

/** A name that articles have, and whose it is so far. */
export interface MetName {
  /** As articles have it. */
  name: string;
  /** The person of `people.yaml`, else the name itself. */
  owner: string;
  /** Places of those articles in the order of time, ascending. */
  articles: number[];
}

/** Two names that may be one person's. */
export interface Likely {
  /** The fuller name, and the one that may be short for it. */
  keep: string;
  alias: string;
  reason: Reason;
  /** Places of articles in which it may be; all that have the alias where the reason holds in all. */
  articles: number[];
  /** How many others the alias may be as well. */
  others: number;
}

export type Reason = 'title' | 'spelling' | 'initials' | 'surname';

/** Articles before and after one in which a surname may stand for a fuller name. */
const NEIGHBOURS = 3;
/** Names with which one is compared, at most, so that ten thousand of one surname cost no square. */
const MOST = 24;

interface Parted extends MetName {
  parts: NameParts;
}

/**
 * Names that two articles may have for one person: the same but for titles or spelling, given names as initials or left out, and a surname in
 * the same article as a fuller name or beside it. Nobody can tell from names alone, so this only lists. Linear in names and their articles.
 *
 * @param areApart - whether two owners are known to be two people
 */
export function likelyPairs(
  met: readonly MetName[],
  areApart: (one: string, other: string) => boolean,
): Likely[] {
  const names = met.flatMap((one): Parted[] => {
    const parts = partsOf(one.name);
    return parts ? [{ ...one, parts }] : [];
  });
  const found = new Map<string, Likely>();
  for (const [one, other, reason, articles] of [
    ...sameLetters(names),
    ...initials(names),
    ...surnames(names),
    ...nearNames(names, keyOf, MOST).map(([a, b]) => [a, b, 'spelling', undefined] as const),
  ]) {
    if (foldOf(one.owner) === foldOf(other.owner) || areApart(one.owner, other.owner)) continue;
    const [keep, alias] = inOrder(one, other);
    const key = JSON.stringify([keep.owner, alias.owner].sort());
    if (!found.has(key))
      found.set(key, {
        keep: keep.owner,
        alias: alias.owner,
        reason,
        articles: articles ?? alias.articles,
        others: 0,
      });
  }
  return withOthers([...found.values()], names);
}

type Pair = readonly [one: Parted, other: Parted, reason: Reason, articles?: number[]];

/** The person's letters, without what joins words: “Anne-Marie Lee”, “Annemarie Lee”. */
const keyOf = ({ parts: { given, surname, suffix } }: Parted): string =>
  given.length === 0 ? '' : given.join('') + surname + suffix;

/** The same but for titles, case, accents and hyphens. A surname alone is nobody's in particular. */
function* sameLetters(names: readonly Parted[]): Generator<Pair> {
  const groups = Map.groupBy(
    names.filter(({ parts }) => parts.given.length > 0),
    keyOf,
  );
  for (const [first, ...rest] of groups.values())
    for (const other of rest)
      yield [first, other, first.parts.titled === other.parts.titled ? 'spelling' : 'title'];
}

/** Given names that are initials of the other's, or of which some are left out. */
function* initials(names: readonly Parted[]): Generator<Pair> {
  const groups = Map.groupBy(
    names.filter(({ parts }) => parts.given.length > 0),
    ({ parts: { given, surname, suffix } }) => `${given[0][0]} ${surname} ${suffix}`,
  );
  for (const group of groups.values()) {
    const fullest = [...group].sort((a, b) => b.parts.given.join('').length - a.parts.given.join('').length);
    for (const [at, short] of fullest.entries())
      for (const full of fullest.slice(0, Math.min(at, MOST)))
        if (areInitials(short.parts.given, full.parts.given)) yield [full, short, 'initials'];
  }
}

/** Whether each of the shorter list is a word of the other or its initial, in order, and the first is the first. */
function areInitials(short: readonly string[], full: readonly string[]): boolean {
  if (short.length > full.length || short.join() === full.join()) return false;
  let at = 0;
  for (const [index, word] of short.entries()) {
    while (at < full.length && !fits(word, full[at])) {
      if (index === 0) return false;
      at++;
    }
    if (at++ >= full.length) return false;
  }
  return true;
}

const fits = (word: string, full: string) => word === full || (word.length === 1 && full.startsWith(word));

/** Surnames alone, with the fuller names in their articles and the neighbours of those. */
function* surnames(names: readonly Parted[]): Generator<Pair> {
  const fuller = new Map<string, Set<Parted>>();
  for (const name of names)
    if (name.parts.given.length > 0)
      for (const article of name.articles) {
        const key = `${article} ${name.parts.surname}`;
        fuller.set(key, (fuller.get(key) ?? new Set()).add(name));
      }
  for (const name of names) {
    if (name.parts.given.length > 0) continue;
    const near = new Map<Parted, number[]>();
    for (const article of name.articles)
      for (const other of nearest(article, name.parts.surname, fuller)) {
        const articles = near.get(other);
        if (articles) articles.push(article);
        else if (near.size < MOST) near.set(other, [article]);
      }
    for (const [other, articles] of near) yield [other, name, 'surname', articles];
  }
}

/** The fuller names of an article, else of the articles around it. */
function nearest(article: number, surname: string, fuller: ReadonlyMap<string, Set<Parted>>): Set<Parted> {
  const own = fuller.get(`${article} ${surname}`);
  if (own) return own;
  const around = new Set<Parted>();
  for (let at = article - NEIGHBOURS; at <= article + NEIGHBOURS; at++)
    for (const name of fuller.get(`${at} ${surname}`) ?? []) around.add(name);
  return around;
}

/** The one with more words of a name first, then the longer; of equals the one in more articles. */
function inOrder(one: Parted, other: Parted): [keep: Parted, alias: Parted] {
  const weigh = ({ parts: { given, titled }, name, articles }: Parted) => [
    given.length > 0 ? 1 : 0,
    given.join('').length,
    titled ? 0 : 1,
    articles.length,
    name.length,
  ];
  const [a, b] = [weigh(one), weigh(other)];
  const differs = a.findIndex((value, at) => value !== b[at]);
  if (differs < 0) return one.name < other.name ? [one, other] : [other, one];
  return a[differs] > b[differs] ? [one, other] : [other, one];
}

/** A surname may be that of everybody in the archive who has it; any other name, of those that it is listed with. */
function withOthers(pairs: readonly Likely[], names: readonly Parted[]): Likely[] {
  const ofSurname = new Map<string, Set<string>>();
  for (const { parts, owner } of names)
    if (parts.given.length > 0)
      ofSurname.set(parts.surname, (ofSurname.get(parts.surname) ?? new Set()).add(foldOf(owner)));
  const listed = new Map<string, number>();
  for (const { alias } of pairs) listed.set(alias, (listed.get(alias) ?? 0) + 1);
  return pairs.map((pair) => {
    const namesakes = ofSurname.get(partsOf(pair.alias)?.surname ?? '')?.size ?? 1;
    return { ...pair, others: (pair.reason === 'surname' ? namesakes : listed.get(pair.alias)!) - 1 };
  });
}
