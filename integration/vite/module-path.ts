import { createHash } from 'node:crypto';

/**
 * Characters of a file's name that Astro or Vite would read as parts of an address, for Astro resolves the path of an entry as a URL
 * and Vite splits a module's id at `?`. The tilde is among them because it marks the others. And those that divide a word of a build
 * tool (`__VITE_ASSET__…__`), for the path stands in the code of modules.
 */
const IN_ADDRESSES = /[%?#\\:~\p{Cc}]|(?<=_)_|(?<=@)@|M(?=DXContent)/gu;
const SUFFIX = '.mdx';

/** Bundlers add a digest and an ending to a module's name, and file systems hold 255 bytes of it. */
const MAX_BYTES = 200;
const SHORTENED = '~~';

/**
 * Path of the virtual module of an article: beside its file, `why?.txt` → `why~3f.txt.mdx`. A name too long for a bundler's file is
 * shortened, with a digest.
 */
export function toModulePath(file: string): string {
  const path = file.replaceAll(
    IN_ADDRESSES,
    (char) => `~${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (new TextEncoder().encode(name).length <= MAX_BYTES) return path + SUFFIX;
  const { read } = new TextEncoder().encodeInto(name, new Uint8Array(MAX_BYTES / 2));
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 16);
  return `${path.slice(0, -name.length)}${name.slice(0, read)}${SHORTENED}${digest}.txt${SUFFIX}`;
}

/** The article of a virtual module, among those there are: the inverse of `toModulePath`. Undefined where it is none of them. */
export function fromModulePath(path: string, articles: ReadonlyMap<string, unknown>): string | undefined {
  if (path.includes(SHORTENED)) return [...articles.keys()].find((file) => toModulePath(file) === path);
  const file = path
    .slice(0, -SUFFIX.length)
    .replaceAll(/~([\da-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return articles.has(file) ? file : undefined;
}
