import type { PhrasingContent } from 'mdast';
import { text, textOf } from './lines.ts';
import { isCite } from './tags.ts';

type Line = readonly PhrasingContent[];

const DASH = /^(?:[—–―~]{1,2}|-{1,3})\s*/;

/**
 * An attribution line without its dash, and without what encloses all of it: emphasis that holds the dash, too, and `<cite>`, which a
 * callout has around the work alone.
 */
export function withoutDash(line: Line): PhrasingContent[] {
  return enclosedIn(cut(line), 'children' in line[0] && DASH.test(textOf([line[0]])));
}

/** @param heldDash whether the first node held the dash */
function enclosedIn(line: PhrasingContent[], heldDash: boolean): PhrasingContent[] {
  const [first, ...rest] = line;
  if (line.length === 0 || !rest.every(({ type }) => type === 'footnoteReference')) return line;
  if (first.type !== 'emphasis' && first.type !== 'strong') return line;
  return heldDash || isCite(first) ? enclosedIn([...first.children, ...rest], heldDash) : line;
}

/** Cuts the dash out of the first text, however deep, and drops what is empty then. */
function cut([first, ...rest]: Line): PhrasingContent[] {
  if (first.type === 'text') {
    const value = first.value.replace(DASH, '');
    return value === '' ? rest : [text(value), ...rest];
  }
  if (!('children' in first)) return [first, ...rest];
  const children = cut(first.children);
  return children.length === 0 ? withoutSpace(rest) : [{ ...first, children }, ...rest];
}

const withoutSpace = ([first, ...rest]: Line): PhrasingContent[] =>
  first.type === 'text' ? [text(first.value.trimStart()), ...rest] : [first, ...rest];
