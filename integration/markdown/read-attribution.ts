import type { PhrasingContent } from 'mdast';
import { authorOf, dateOf, workOf } from '../components/attribution.ts';
import type { Piece } from '../components/attribution.ts';
import { datetimeOf } from '../components/label.ts';
import { addressIn, asAddress, isAddress } from './addresses.ts';
import { textOf } from './lines.ts';
import { partsOf } from './parts.ts';
import { isCite } from './tags.ts';

export interface ReadAttribution {
  /** The line as its author wrote it, name, work and date marked. */
  pieces: Piece<PhrasingContent>[];
  name: string | null;
  /** Address of the work. */
  href: string | undefined;
}

const MARKED = /^(?:[“"‘'«].+[”"’'»]|《.+》|「.+」|『.+』)$/u;
const TITLE = /^(?:The|An?)\s\p{Lu}/u;

/**
 * Marks who is quoted, the work and the date in an attribution line. The first part is a name, unless it looks like a title alone;
 * the first link, emphasised or marked words after it are the work; what reads as a date is one. The rest stays as it is.
 */
export function readAttribution(line: readonly PhrasingContent[]): ReadAttribution {
  const read: ReadAttribution = { pieces: [], name: null, href: undefined };
  let work: PhrasingContent[] | null = null;
  let address: PhrasingContent | null = null;
  for (const { nodes, isBetween } of partsOf(line)) {
    const words = textOf(nodes).trim();
    const only = nodes.length === 1 ? nodes[0] : null;
    // The callout has a `<cite>` of its own, and none around a name.
    const part = only !== null && isCite(only) && 'children' in only ? only.children : nodes;
    const isSet = only !== null && (only.type === 'link' || only.type === 'emphasis');
    const looksLikeTitle = MARKED.test(words) || TITLE.test(words);
    const isTitle = looksLikeTitle || (only?.type === 'emphasis' && part === nodes);
    const datetime = datetimeOf(words);
    if (isBetween || words === '') for (const node of part) read.pieces.push(node);
    else if (only !== null && isAddress(only)) {
      address ??= only;
      read.pieces.push(asAddress(only));
    } else if (datetime !== null) read.pieces.push(dateOf(part, datetime));
    else if (read.name === null && work === null && !isTitle) {
      read.name = words;
      read.pieces.push(authorOf(part));
    } else if (work === null && (isSet || looksLikeTitle)) {
      work = part;
      read.pieces.push(workOf(part.map(asAddress)));
    } else for (const node of part) read.pieces.push(node);
  }
  read.href = addressIn([...(work ?? []), ...(address === null ? [] : [address])]);
  return read;
}
