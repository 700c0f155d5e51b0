/** Milliseconds after an act in which a reload that Vite asks for is the act's own. */
const OWN_MS = 4000;

interface FullReload {
  path?: string;
}

/**
 * Keeps the page as the server has it without reloading it, which would lose the place and every key that is pressed meanwhile: what
 * differs is put in, and the rest stays, with its listeners.
 */
export class Page {
  #acted = -Infinity;
  #asked = 0;

  /** To be called when something was saved: the reload that follows is done here. */
  acted(): void {
    this.#acted = performance.now();
  }

  /** Vite's message that the page is to be reloaded; answers whether it is done here instead. */
  takesOver(reload: FullReload): boolean {
    if (performance.now() - this.#acted > OWN_MS) return false;
    // Vite's client reloads only the page of this name.
    reload.path = '/_verbatim/no-page.html';
    return true;
  }

  /** Asks for the page and puts in what is new. Of several at once only the last is put in. */
  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    const { href } = location;
    const response = await fetch(href, { headers: { accept: 'text/html' } });
    const html = await response.text();
    // The person may have gone to another page meanwhile.
    if (asked !== this.#asked || href !== location.href || !response.ok) return;
    merge(document.body, new DOMParser().parseFromString(html, 'text/html').body);
  }
}

/** What the dev server's own scripts put into the page. */
const FOREIGN = new Set(['ASTRO-DEV-TOOLBAR', 'VITE-ERROR-OVERLAY', 'SCRIPT']);

function merge(old: Element, fresh: Element): void {
  const [before, after] = [own(old), own(fresh)];
  const isAlike =
    before.length === after.length && before.every((node, index) => node.nodeName === after[index].nodeName);
  if (!isAlike) {
    for (const node of before) node.remove();
    old.prepend(...after.map((node) => document.importNode(node, true)));
    return;
  }
  for (const [index, node] of before.entries()) {
    const other = after[index];
    if (node.isEqualNode(other)) continue;
    const isWords =
      node instanceof Element && other instanceof Element && !isCallout(node) && !isCallout(other);
    if (isWords) merge(node, other);
    else node.replaceWith(document.importNode(other, true));
  }
}

const own = (element: Element) => [...element.childNodes].filter(({ nodeName }) => !FOREIGN.has(nodeName));

/** What the article says of itself is put in whole, with its attributes. */
const isCallout = (element: Element) => element.matches('.verbatim *');
