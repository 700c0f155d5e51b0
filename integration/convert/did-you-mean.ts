import leven from 'leven';

/** What people write by the habit of other tools, and what it is called here. The first of those that there are is meant. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  author: ['by', 'byline', 'speaker'],
  writer: ['by', 'byline'],
  person: ['by', 'speaker'],
  name: ['by', 'speaker', 'title'],
  url: ['href', 'originalUrl', 'sameAs'],
  link: ['href', 'originalUrl', 'sameAs'],
  wikidata: ['sameAs'],
  viaf: ['sameAs'],
  alias: ['aliases'],
  cite: ['href'],
  citation: ['source'],
  title: ['work', 'source'],
  from: ['source'],
  className: ['class'],
  language: ['lang'],
  locale: ['lang'],
  charset: ['encoding'],
  glob: ['pattern'],
  include: ['pattern'],
  files: ['pattern'],
  folder: ['base'],
  dir: ['base'],
  path: ['base'],
  csv: ['metadata'],
  mode: ['render'],
  max: ['limit', 'maxBytes'],
  count: ['limit'],
};

/** The known name that was probably meant by an unknown one; null where none is near. */
function meantBy(word: string, known: readonly string[]): string | null {
  const meant = Object.hasOwn(MEANT, word) ? MEANT[word] : [];
  const named = meant.find((name) => known.includes(name));
  if (named !== undefined) return named;
  return nearestOf(word, known);
}

/** The known name that differs least from a word, where that is by a third of its letters at most. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  const lower = word.toLowerCase();
  const [nearest] = known
    .map((name) => ({ name, distance: leven(lower, name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return known.length > 0 && nearest.distance <= Math.max(1, Math.floor(word.length / 3))
    ? nearest.name
    : null;
}

/** `; did you mean "threshold"?`, or all that there is. */
export function hintFor(word: string, known: readonly string[]): string {
  const meant = meantBy(word, known);
  if (meant !== null) return `; did you mean "${meant}"?`;
  return known.length > 0 ? `, expected one of ${known.join(', ')}` : '';
}
