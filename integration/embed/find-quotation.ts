import leven from 'leven';
import { isListed, isShown, isSpoken, voiceIn } from '../archive/index.ts';
import type { Quotation } from '../archive/index.ts';
import type { ArticleData } from '../schema.ts';
import { PrintableError } from '../convert/printable.ts';

/** An article, as `getCollection` of `astro:content` gives it. */
export interface ArticleEntry {
  id: string;
  collection: string;
  data: ArticleData;
}

/** A quotation and where it stands. */
export interface Place {
  entry: ArticleEntry;
  quotation: Quotation;
}

/** The most names that an error lists. */
const NEAR = 5;

/**
 * The quotation of a name like `harbour#q-0gyx6fq7n`: the entry's id, and the quotation's in it.
 *
 * @throws Error that names near ones where there is no such article, or no such quotation shown in it.
 */
export function findQuotation(entries: readonly ArticleEntry[], name: string): Place {
  const hash = name.lastIndexOf('#');
  const [article, id] = [name.slice(0, hash), name.slice(hash + 1)];
  if (hash < 1 || id === '')
    throw new PrintableError(
      `received "${name}", expected an article and a quotation in it, as in "harbour#q-0gyx6fq7n"`,
    );
  const entry = entries.find((other) => other.id === article);
  if (!entry) {
    const ids = nearest(
      article,
      entries.map((other) => other.id),
    );
    throw new PrintableError(`there is no article "${article}"; near it are ${listed(ids)}`);
  }
  const shown = entry.data.quotations.filter(isShown);
  const quotation = shown.find((other) => other.id === id);
  if (quotation) return { entry, quotation };
  const isSuggested = entry.data.quotations.some((other) => other.id === id);
  const ids = nearest(
    id,
    shown.map((other) => other.id),
  );
  throw new PrintableError(
    isSuggested
      ? `"${name}" is a suggestion and not shown on the article's page; accept it first`
      : `the article "${article}" has no quotation "${id}"; near it are ${listed(ids.map((other) => `${article}#${other}`))}`,
  );
}

/**
 * What `speaker` says in all articles, by the name that `people.yaml` gives them where it knows them, the newest article first; words that
 * repeat an earlier quotation are left out.
 *
 * @throws Error that names near ones where nobody of that name is quoted, or the person is left out of indexes.
 */
export function findQuotationsBy(entries: readonly ArticleEntry[], speaker: string): Place[] {
  const spoken = entries.flatMap((entry) =>
    entry.data.quotations
      .filter((one) => isShown(one) && isSpoken(one) && isListed(entry, one))
      .map((quotation) => ({ entry, quotation })),
  );
  const places = spoken.filter(
    ({ entry, quotation }) => quotation.echoes === null && voiceIn(entry, quotation) === speaker,
  );
  if (places.length === 0) {
    const voices = new Set(
      spoken.map(({ entry, quotation }) => voiceIn(entry, quotation)).filter((voice) => voice !== null),
    );
    throw new PrintableError(
      `nobody of the name "${speaker}" is quoted; near it are ${listed(nearest(speaker, [...voices]))}`,
    );
  }
  return places.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

const dayOf = ({ entry }: Place) => entry.data.date?.iso ?? '';

const nearest = (word: string, among: readonly string[]): string[] =>
  among
    .map((other) => ({ other, distance: leven(word, other) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, NEAR)
    .map(({ other }) => other);

const listed = (names: readonly string[]) =>
  names.length === 0 ? 'none' : names.map((name) => `"${name}"`).join(', ');
