/** Addresses on a page: what it links to, and what it loads. */
const ADDRESSES = /<(?:a|link|script|img) [^>]*?(?:href|src)="([^"]+)"/g;

/**
 * Follows every link of a served site that does not leave it, also those that name it by its whole address.
 *
 * @param host - where it is served, without a slash at its end
 * @param paths - of its pages, from the host's root
 * @param published - host that it will stand on
 * @returns how many addresses were followed, and a line for each that leads nowhere, or to no place on its page
 */
export async function followLinks(
  host: string,
  paths: readonly string[],
  published: string,
): Promise<{ followed: number; broken: string[] }> {
  const ids = new Map<string, Set<string>>();
  const links = new Map<string, string>();
  for (const path of paths) {
    const html = await (await fetch(host + path)).text();
    ids.set(path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)));
    for (const [, address] of html.matchAll(ADDRESSES))
      links.set(new URL(address.replaceAll('&amp;', '&'), host + path).href, path);
  }
  const own = [...links].filter(([href]) => [host, published].includes(new URL(href).origin));
  const broken: string[] = [];
  for (const [href, from] of own) {
    const to = new URL(href);
    const page = ids.get(to.pathname);
    const isThere = page
      ? to.hash === '' || page.has(decodeURIComponent(to.hash.slice(1)))
      : (await fetch(host + to.pathname)).ok;
    if (!isThere) broken.push(`${from} → ${to.pathname}${to.hash}`);
  }
  return { followed: own.length, broken };
}
