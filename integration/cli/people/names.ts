import { latestFirst, quotationsOf, wordsOf, writersOf } from '../../archive/index.ts';
import type { Entry } from '../../archive/index.ts';
import { likelyPairs } from '../../authority/likely.ts';
import type { Likely, MetName } from '../../authority/likely.ts';
import type { People } from '../../authority/people.ts';
import { placeOf } from '../../proof/place.ts';

/** Something that an article has under a name. */
export interface Met {
  file: string;
  line: number;
  /** The quoted words; null for who wrote the article. */
  words: string | null;
}

/** A name as one article has it. */
export interface NameInArticle {
  name: string;
  met: Met[];
  /** How many quotations and bylines there are, and not only the first. */
  count: number;
}

/** What is known of an article without its text. */
export interface ReadEntry extends Entry {
  /** Path below the folder. */
  path: string;
  names: NameInArticle[];
}

/** Quotations of a name in one article that are kept to be shown, and characters of each. */
const SHOWN = 2;
const LONGEST = 160;

/** The names of an article, with the first words of each. */
export function namesIn(data: Entry['data'], text: string, file: string): NameInArticle[] {
  const names = new Map<string, NameInArticle>();
  const meet = (name: string, at: () => Met) => {
    const known = names.get(name) ?? { name, met: [], count: 0 };
    names.set(name, known);
    known.count++;
    if (known.met.length < SHOWN) known.met.push(at());
  };
  for (const writer of writersOf(data.byline)) meet(writer, () => ({ file, line: 1, words: null }));
  for (const quotation of quotationsOf({ data }))
    if (quotation.speaker)
      meet(quotation.speaker.name, () => ({
        file,
        line: placeOf(text, quotation.content[0].start).line,
        words: shortened(wordsOf(quotation, text).join(' … ')),
      }));
  return [...names.values()];
}

function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.lastIndexOf(' ', LONGEST);
  return `${line.slice(0, cut > 0 ? cut : LONGEST)} …`;
}

/** A pair to decide on, with what articles have under either name. */
export interface PairItem extends Likely {
  /** Paths below the folder of the articles in which the alias may be meant. */
  paths: string[];
  /** Whether it should hold in these articles alone, because the alias may be somebody else's in others. */
  isScoped: boolean;
  kept: Met[];
  aliased: Met[];
}

/** Names shown of each side, at most. */
const MOST = 4;

/** Names of an archive that may be one person's, the surest kind first, then those met most often. */
export class ArchiveNames {
  readonly #entries: ReadEntry[];

  constructor(entries: readonly ReadEntry[]) {
    this.#entries = latestFirst(entries, 'en');
  }

  /** Every name that an article or the list has. */
  all(people: People): Set<string> {
    const names = new Set(this.#entries.flatMap((entry) => entry.names.map(({ name }) => name)));
    for (const { name, aliases = [] } of people.list) {
      names.add(name);
      for (const alias of aliases) names.add(typeof alias === 'string' ? alias : alias.name);
    }
    return names;
  }

  pairs(people: People): PairItem[] {
    const met = new Map<string, MetName & { count: number }>();
    const places = new Map<string, Met[]>();
    for (const [at, { path, names }] of this.#entries.entries())
      for (const { name, met: shown, count } of names) {
        const owner = people.nameOf(name, path);
        const key = JSON.stringify([name, owner]);
        const known = met.get(key) ?? { name, owner, articles: [], count: 0 };
        met.set(key, known);
        known.articles.push(at);
        known.count += count;
        const own = places.get(owner) ?? [];
        places.set(owner, own);
        for (const one of shown) if (own.length < MOST) own.push(one);
      }
    const counts = new Map<string, number>();
    for (const { owner, count } of met.values()) counts.set(owner, (counts.get(owner) ?? 0) + count);
    const pairs = likelyPairs([...met.values()], (one, other) => people.areApart(one, other));
    const weigh = ({ keep, alias }: Likely) => (counts.get(keep) ?? 0) + (counts.get(alias) ?? 0);
    return pairs
      .map((pair) => {
        const isScoped = pair.reason === 'surname' && pair.others > 0;
        return {
          ...pair,
          paths: pair.articles.map((at) => this.#entries[at].path),
          isScoped,
          kept: places.get(pair.keep) ?? [],
          aliased: isScoped ? this.#metIn(pair, people) : (places.get(pair.alias) ?? []),
        };
      })
      .sort(
        (a, b) => ORDER.indexOf(a.reason) - ORDER.indexOf(b.reason) || weigh(b) - weigh(a) || byName(a, b),
      );
  }

  #metIn({ alias, articles }: Likely, people: People): Met[] {
    return articles
      .map((at) => this.#entries[at])
      .flatMap(({ path, names }) => names.filter(({ name }) => people.nameOf(name, path) === alias))
      .flatMap(({ met }) => met)
      .slice(0, MOST);
  }
}

const ORDER: readonly Likely['reason'][] = ['title', 'spelling', 'initials', 'surname'];
const byName = (a: Likely, b: Likely) => (a.keep + a.alias < b.keep + b.alias ? -1 : 1);
