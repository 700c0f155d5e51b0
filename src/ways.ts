import type { Catalogue, Name, NamedWay, Place, Way } from 'astro-verbatim/archive';
import { catalogue, monthName, number, paths } from './articles.ts';
import type { Article } from './articles.ts';
import { site } from './site.config.ts';

/** A line of a list that leads to another: a name, a year, and how much there is behind it. */
export interface Line {
  name: string;
  href: string;
  count: string;
}

/** What `people.yaml` says of a person, and the other names that articles have for them. */
interface PersonLine {
  description: string | null;
  sameAs: readonly string[];
  also: readonly string[];
}

/** A page that leads to others, however many pages it takes. */
export interface Sheet {
  way: Way;
  /** Below the way; undefined for the way's own page. */
  slug?: string;
  title: string;
  about: string;
  /** Names that may be the same person's. */
  alike?: Line[];
  /** What is known of the person beside the name. */
  person?: PersonLine;
  /** Shown on its first page, before the list: the months of a year, the most quoted. */
  within?: { title: string; lines: Line[] };
  list: { names: Line[] } | { entries: Article[] } | { places: Place<Article>[] };
}

/** What the ways are called, and what is said at the head of each. */
export const WAYS: Record<Way, { title: string; about: string }> = {
  years: { title: 'Years', about: 'Everything that was published, by year and month.' },
  writers: { title: 'Writers', about: 'Everybody who wrote for this paper, under the name in the byline.' },
  speakers: {
    title: 'Speakers',
    about: 'Everybody who is quoted by name, with their words. Two people of one name share a page.',
  },
  sources: { title: 'Sources', about: 'Newspapers, agencies and works that articles quote from.' },
  tags: { title: 'Tags', about: 'What articles are about, in the words of their editors.' },
  quotations: {
    title: 'Quotations',
    about: 'Everything that anybody is quoted as saying, the latest first.',
  },
};

/** The ways that lead anywhere in this archive: no page of tags where there are none. */
export async function waysIn(): Promise<{ title: string; href: string }[]> {
  const { names, years } = await catalogue();
  const some = { ...names, years, quotations: names.speakers };
  return (Object.keys(WAYS) as Way[])
    .filter((way) => some[way].length > 0)
    .map((way) => ({ title: WAYS[way].title, href: paths.way(way) }));
}

/** Every sheet of the archive. */
export function* sheetsOf(archive: Catalogue<Article>, quotations: Place<Article>[]): Generator<Sheet> {
  yield {
    way: 'years',
    ...WAYS.years,
    list: { names: archive.years.map(({ year, entries }) => yearLine(year, entries.length)) },
  };
  for (const { year, months, entries } of archive.years) {
    const title = year ?? 'Undated';
    const lines = months.map(({ month, entries: { length } }) => ({
      name: monthName(month),
      href: paths.way('years', month.replace('-', '/')),
      count: number(length, 'article'),
    }));
    const within = lines.length > 1 ? { title: 'Months', lines } : undefined;
    yield {
      way: 'years',
      slug: year ?? UNDATED,
      title,
      about: number(entries.length, 'article') + '.',
      within,
      list: { entries },
    };
    for (const { month, entries: inMonth } of months)
      yield {
        way: 'years',
        slug: month.replace('-', '/'),
        title: `${monthName(month)} ${year}`,
        about: number(inMonth.length, 'article') + '.',
        list: { entries: inMonth },
      };
  }
  for (const way of ['writers', 'speakers', 'sources', 'tags'] as const) {
    const names = archive.names[way];
    if (names.length === 0) continue;
    yield {
      way,
      ...WAYS[way],
      within: mostQuoted(way, names),
      list: { names: names.map((name) => nameLine(way, name)) },
    };
    for (const name of names) {
      const { slug, entries, places } = name;
      const alike = way === 'speakers' ? archive.namesakes(name).slice(0, MOST_ALIKE) : [];
      const about = `${countOf(name)}${places.length > 0 ? ` in ${number(entries.length, 'article')}` : ''}.`;
      yield {
        way,
        slug,
        title: name.name,
        about,
        alike: alike.map((other) => nameLine(way, other)),
        person: personOf(name),
        list: places.length > 0 ? { places } : { entries },
      };
    }
  }
  if (quotations.length > 0) yield { way: 'quotations', ...WAYS.quotations, list: { places: quotations } };
}

function personOf({ person, also = [] }: Name): PersonLine | undefined {
  if (!person || (person.description === null && person.sameAs.length + also.length === 0)) return undefined;
  return { description: person.description, sameAs: person.sameAs, also };
}

/** Address of the page of articles without a certain date, below `years`. */
const UNDATED = 'undated';
const MOST_QUOTED = 12;
const MOST_ALIKE = 8;

export const yearLine = (year: string | null, count: number): Line => ({
  name: year ?? 'Undated',
  href: paths.way('years', year ?? UNDATED),
  count: number(count, 'article'),
});

const nameLine = (way: NamedWay, name: Name): Line => ({
  name: name.name,
  href: paths.way(way, name.slug),
  count: countOf(name),
});

const countOf = ({ places, entries }: Name) =>
  places.length > 0 ? number(places.length, 'quotation') : number(entries.length, 'article');

/** Where a list is long, those who are met most often come first. */
function mostQuoted(way: NamedWay, names: Name[]): Sheet['within'] {
  if (names.length < MOST_QUOTED * 3) return undefined;
  const weight = ({ places, entries }: Name) => places.length || entries.length;
  const most = names.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST_QUOTED);
  const title = way === 'speakers' || way === 'sources' ? 'Most quoted' : 'Most articles';
  return { title, lines: most.map((name) => nameLine(way, name)) };
}

const letters = new Intl.Collator(site.lang, { sensitivity: 'base' });

/** Lines in the alphabet's order, under the letters of an index: é stands under E where the language has it so; `#` for figures and signs. */
export function byLetter(lines: Line[]): { letter: string; lines: Line[] }[] {
  const groups: ReturnType<typeof byLetter> = [];
  for (const line of lines) {
    const [first] = line.name.normalize('NFC');
    const [plain] = first.normalize('NFD');
    const isLetter = /\p{L}/u.test(plain);
    const letter = isLetter
      ? (letters.compare(first, plain) === 0 ? plain : first).toLocaleUpperCase(site.lang)
      : '#';
    const last = groups.at(-1);
    if (last && letters.compare(last.letter, letter) === 0) last.lines.push(line);
    else groups.push({ letter, lines: [line] });
  }
  return groups;
}

/** Authority files, by their hosts. */
const AUTHORITIES: Record<string, string> = {
  'wikidata.org': 'Wikidata',
  'viaf.org': 'VIAF',
  'd-nb.info': 'GND',
  'id.loc.gov': 'Library of Congress',
  'isni.org': 'ISNI',
  'orcid.org': 'ORCID',
};

/** What an address of a person is called: the authority file, else its host. */
export function authorityOf(url: string): string {
  const host = new URL(url).host.replace(/^www\./, '');
  return AUTHORITIES[host] ?? host;
}

/** What stands on one page of a sheet, and how many pages it takes. */
export function pageOf({ list }: Sheet, page: number) {
  const [[kind, items]] = Object.entries(list) as [string, unknown[]][];
  const size = kind === 'names' ? site.namesPerPage : site.perPage;
  const shown = { [kind]: items.slice((page - 1) * size, page * size) };
  return {
    shown: shown as Partial<{ names: Line[]; entries: Article[]; places: Place<Article>[] }>,
    pages: Math.max(1, Math.ceil(items.length / size)),
  };
}
