/**
 * Characters of a file's name that Astro or Vite would read as parts of an address, for Astro resolves the path of an entry as a URL
 * and Vite splits a module's id at `?`. The tilde is among them because it marks the others.
 */
const IN_ADDRESSES = /[%?#\\:~\p{Cc}]/gu;
const SUFFIX = '.mdx';

/** Path of the virtual module of an article: beside its file, `why?.txt` → `why~3f.txt.mdx`. */
export function toModulePath(file: string): string {
  return (
    file.replaceAll(IN_ADDRESSES, (char) => `~${char.charCodeAt(0).toString(16).padStart(2, '0')}`) + SUFFIX
  );
}

/** The article of a virtual module; the inverse of `toModulePath`. */
export function fromModulePath(path: string): string {
  return path
    .slice(0, -SUFFIX.length)
    .replaceAll(/~([\da-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
