import type { PhrasingContent } from 'mdast';
import { authorOf, dateOf, workOf } from '../components/attribution.ts';
import type { Piece } from '../components/attribution.ts';
import { datetimeOf, webAddress } from '../components/label.ts';
import { text, textOf } from './lines.ts';

export interface ReadAttribution {
  /** The line as its author wrote it, name, work and date marked. */
  pieces: Piece<PhrasingContent>[];
  name: string | null;
  /** Address of the work. */
  href: string | undefined;
}

/** What stands between the parts of a line; a comma within a date ("May 3, 2019") parts nothing. */
const BETWEEN = /((?<!\p{L}\.? \d{1,2}),\s+|(?<!\s)\s*[()]\s*|(?<!\s)\s+(?:in|on|at|from|via)\s*$|:\s*$)/u;
const MARKED = /^[“"‘'«].+[”"’'»]$/u;
const TITLE = /^(?:The|An?)\s\p{Lu}/u;

/**
 * Marks who is quoted, the work and the date in an attribution line. The first part is a name, unless it looks like a title alone;
 * the first link, emphasised or marked words after it are the work; what reads as a date is one. The rest stays as it is.
 */
export function readAttribution(line: readonly PhrasingContent[]): ReadAttribution {
  const read: ReadAttribution = { pieces: [], name: null, href: undefined };
  let work: PhrasingContent[] | null = null;
  for (const { nodes: part, isBetween } of partsOf(line)) {
    const words = textOf(part).trim();
    const only = part.length === 1 ? part[0] : null;
    const isSet = only !== null && (only.type === 'link' || only.type === 'emphasis');
    const looksLikeWork = only?.type === 'emphasis' || MARKED.test(words) || TITLE.test(words);
    const datetime = datetimeOf(words);
    if (isBetween || words === '') for (const node of part) read.pieces.push(node);
    else if (datetime !== null) read.pieces.push(dateOf(part, datetime));
    else if (read.name === null && work === null && !looksLikeWork) {
      read.name = words;
      read.pieces.push(authorOf(part));
    } else if (work === null && (isSet || looksLikeWork)) {
      work = part;
      read.pieces.push(workOf(part.map(asAddress)));
    } else for (const node of part) read.pieces.push(node);
  }
  if (work !== null) read.href = addressIn(work);
  return read;
}

interface Part {
  nodes: PhrasingContent[];
  /** Whether it stands between two others: a comma, a bracket, "in". */
  isBetween: boolean;
}

/** A line cut at what parts it, and before a link or emphasis that follows text. */
function partsOf(line: readonly PhrasingContent[]): Part[] {
  const parts: Part[] = [];
  const add = (node: PhrasingContent, isApart: boolean, isBetween = false) => {
    const last = parts.at(-1);
    if (isApart || last === undefined || last.isBetween) parts.push({ nodes: [node], isBetween });
    else last.nodes.push(node);
  };
  for (const node of line)
    if (node.type === 'text')
      for (const [index, words] of node.value.split(BETWEEN).entries()) {
        // Odd pieces are what the expression caught.
        if (words !== '') add(text(words), index % 2 === 1, index % 2 === 1);
      }
    else add(node, node.type === 'link' || node.type === 'emphasis');
  return parts;
}

/** A link to the work, in microformats' terms. */
const asAddress = (node: PhrasingContent): PhrasingContent =>
  node.type === 'link' ? { ...node, data: { ...node.data, hProperties: { className: ['u-url'] } } } : node;

const addressIn = (nodes: readonly PhrasingContent[]): string | undefined => {
  for (const node of nodes) {
    if (node.type === 'link') return webAddress(node.url);
    const inside = 'children' in node ? addressIn(node.children) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
};
