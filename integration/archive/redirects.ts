import { addressesOf } from './addresses.ts';
import type { Entry } from './entry.ts';
import { PrintableError } from '../convert/printable.ts';

/** An address at which an article stood before. */
export interface Redirect<E extends Entry = Entry> {
  entry: E;
  /** Path on the host, percent-encoded. */
  from: string;
  /** Path on the host of the article's page. */
  to: string;
  /** File, below the base, of a page that leads on; null where no file can stand there. */
  file: string | null;
}

export interface RedirectOptions {
  /**
   * Folder of the host that the site is served from, as its settings say it. In `import.meta.env.BASE_URL` an environment variable
   * `BASE_URL` of the machine that builds would stand instead.
   */
  base: string;
  /** Hosts whose addresses this site answers for: an `originalUrl` on one of them is an old address. */
  formerHosts: readonly string[];
  /**
   * What else stands on the site: paths on the host, each with what it is called. One that ends in no slash is a file, or a folder that
   * the build fills: nothing else can stand below it. Not asked for where no article has an old address.
   */
  pages?: Iterable<readonly [path: string, name: string]>;
}

/** Two things that would stand at one address. */
export class AddressError extends PrintableError {
  override name = 'AddressError';
}

/**
 * Every old address of an archive's articles: their `aliases`, and their `originalUrl` where it was of this site. An address with a
 * query has none, for a static host does not read it. Addresses that differ in capitals alone are one: many file systems and hosts
 * would show one in place of the other.
 *
 * @throws AddressError with a line for each collision: of two articles, or with a page of the site; both are named.
 */
export function redirectsOf<E extends Entry>(
  entries: Iterable<E>,
  { base, formerHosts, pages = [] }: RedirectOptions,
): Redirect<E>[] {
  const { to, article } = addressesOf(base);
  const hosts = new Set(formerHosts);
  const all = [...entries];
  const old = all.flatMap((entry) =>
    oldAddresses(entry, to(''), hosts).map(([from, said]) => ({ entry, from, said })),
  );
  if (old.length === 0) return [];
  // A site has a dozen files for each article: only what stands where an old address leads through is remembered.
  const met = new Set(old.flatMap(({ from }) => [keyOf(from), ...above(from)]));
  const taken = new Map<string, Taken>();
  const take = (path: string, what: Taken) => {
    const key = keyOf(path);
    if (met.has(key)) taken.set(key, what);
  };
  for (const [path, name] of pages) take(path, { name, id: '', isFile: !path.endsWith('/') });
  for (const { id, data } of all) take(article(id), { name: `the page of ${data.file}`, id, isFile: false });
  const redirects: Redirect<E>[] = [];
  const led = new Set<string>();
  const faults: string[] = [];
  for (const { entry, from, said } of old) {
    const other = taken.get(keyOf(from)) ?? fileAbove(from, taken);
    const { file } = entry.data;
    const name = `${said} of ${file}`;
    const own = article(entry.id);
    if (other === undefined) take(from, { name, id: entry.id, isFile: false });
    else if (other.id !== entry.id)
      faults.push(
        `"${from}" is ${name} and ${other.name}; take it out of ${sidecarOf(file)} or of its row in articles.csv`,
      );
    else if (placeOf(from) === placeOf(own) || led.has(placeOf(from))) continue;
    led.add(placeOf(from));
    redirects.push({ entry, from, to: own, file: null });
  }
  if (faults.length > 0) throw new AddressError(faults.join('\n'));
  return withFiles(redirects, to(''));
}

const sidecarOf = (file: string) => file.replace(/\.txt$/, '.yaml');

/** What stands at an address: of an article, where `id` is not empty. */
interface Taken {
  name: string;
  id: string;
  isFile: boolean;
}

/** The file that a path would have to go through. */
const fileAbove = (path: string, taken: ReadonlyMap<string, Taken>): Taken | undefined =>
  above(path)
    .map((key) => taken.get(key))
    .find((other) => other?.isFile);

/** The keys of what a path leads through, the nearest first. */
const above = (path: string): string[] => {
  const names = keyOf(path).split('/');
  return names
    .map((_, depth) => names.slice(0, depth).join('/'))
    .slice(2)
    .reverse();
};

function oldAddresses(
  { data }: Entry,
  root: string,
  hosts: ReadonlySet<string>,
): [from: string, said: string][] {
  const aliases = data.aliases.map((alias): [string, string] => [root + alias.slice(1), 'an alias']);
  if (data.originalUrl === null) return aliases;
  const { hostname, pathname, search } = new URL(data.originalUrl);
  return hosts.has(hostname) && search === '' ? [...aliases, [pathname, 'the original address']] : aliases;
}

/** What a path is to a file system that does not tell capitals from small letters: `/A%20b/` and `/a b/index.html` are `/a b`. */
const keyOf = (path: string) => placeOf(path).toLowerCase();

/** What a path is to any host. */
const placeOf = (path: string) => `/${namesOf(path).join('/')}`.replace(/\/index\.html$/i, '') || '/';

function namesOf(path: string): string[] {
  const names = path.split('/').filter(Boolean);
  try {
    return names.map((name) => decodeURIComponent(name).normalize('NFC'));
  } catch {
    return names;
  }
}

/** Names that are the same in an address and in every file system. */
const PLAIN = /^(?!\.{1,2}$)[\p{L}\p{N}\p{M} ._~!$&'()+,;=@-]+$/u;
const MAX_BYTES = 240;
const HTML = /\.html?$/i;
const INDEX = /^index\.html$/i;

/** `/old.html` is that file, all else a folder with an index; so is what others stand below. */
function withFiles<E extends Entry>(redirects: Redirect<E>[], root: string): Redirect<E>[] {
  const below = redirects.map(({ from }) => (from.startsWith(root) ? namesOf(from.slice(root.length)) : []));
  const folders = new Set(
    below.flatMap((names) => names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'))),
  );
  return redirects.map((redirect, index) => {
    const names = below[index];
    const isBelowPage = names.slice(0, -1).some((name) => INDEX.test(name));
    if (names.length === 0 || isBelowPage || !names.every(isFileName)) return redirect;
    // The article's own page, written in other capitals: a file there would take its place in some file systems.
    if (keyOf(redirect.from) === keyOf(redirect.to)) return redirect;
    const path = names.join('/');
    return { ...redirect, file: HTML.test(path) && !folders.has(path) ? path : `${path}/index.html` };
  });
}

const isFileName = (name: string) => PLAIN.test(name) && new TextEncoder().encode(name).length <= MAX_BYTES;

/** The file that Netlify and Cloudflare Pages read: a line for each old address. What they would read as a pattern is encoded. */
export function redirectLines(redirects: readonly Redirect[]): string {
  const literal = (path: string) =>
    path.replaceAll(/[:*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return redirects.map(({ from, to }) => `${literal(from)} ${literal(to)} 301\n`).join('');
}
