import { printable } from '../convert/printable.ts';

/** More than these are only counted. */
const NAMED = 20;

/** What a build knows of why. */
export interface Nowhere {
  /** Whether pages show other articles. */
  showsOthers: boolean;
  /** Whether a server renders some of the pages, which no build can look at. */
  isServed: boolean;
}

/** What is told of articles that no page shows. Drafts are left out on purpose, so it is no fault. */
export function onNoPage(files: readonly string[], { showsOthers, isServed }: Nowhere): string {
  const names = files.slice(0, NAMED).map(printable).join(', ') + (files.length > NAMED ? ', …' : '');
  const why = isServed ? SERVED : showsOthers ? LEFT_OUT : NONE;
  return `${files.length === 1 ? '1 article is' : `${files.length} articles are`} on no page: ${names}. ${why}`;
}

const HOW = '<Article entry={entry} />, or <Content /> of render(entry)';
const LEFT_OUT = `Other articles have pages: see whether getStaticPaths() leaves these out on purpose. A page shows an article by ${HOW}`;
const NONE = `No page shows any article: add one, such as src/pages/articles/[...id].astro, with ${HOW}`;
const SERVED = `Pages that the server renders on demand are not looked at: if one shows them, all is well. A page shows an article by ${HOW}`;
