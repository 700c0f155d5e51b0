import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { STYLE } from './decision-text.ts';

/**
 * A sidecar's YAML with these old addresses among its `aliases`; those that it has already are not put in again. Where it has no list of them,
 * every other line stays as it is.
 *
 * @param yaml - a sidecar that `readSidecar` reads, or `''`
 */
export function withAliases(yaml: string, aliases: readonly string[]): string {
  const document = parseDocument(yaml);
  const list: unknown = document.get('aliases', true);
  const known = isSeq(list) ? list.items.map((item) => (isScalar(item) ? String(item.value) : '')) : [];
  const added = aliases.filter((alias) => !known.includes(alias));
  if (added.length === 0) return yaml;
  const { contents } = document;
  const isPlain = contents === null || (isMap(contents) && contents.flow !== true);
  if (list === undefined && isPlain && !/(?:^|\n)(?:\.\.\.|---)/.test(yaml)) {
    const before = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`;
    return `${before}aliases:\n${added.map((alias) => `  - ${JSON.stringify(alias)}\n`).join('')}`;
  }
  document.set('aliases', document.createNode([...known, ...added]));
  return document.toString(STYLE);
}
