import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { Quotation } from '../model.ts';
import { isWebAddress } from '../web-address.ts';
import { toAttributes } from './attributes.ts';
import { toPosition } from './nodes.ts';
import type { Position } from './nodes.ts';
import type { Wrap } from './wraps.ts';

/** What an element of a quotation is made from. */
export interface Callout {
  data: { wrap: Wrap };
  name: 'Quotation' | 'Attribution';
  attributes: MdxJsxAttribute[];
  position: Position;
}

/**
 * Names and attributes of the elements. The first piece of a quotation has its id; later pieces name it with `of` and count with `part`.
 *
 * @param wraps all that will stand on the page, in the order of the text.
 */
export function toCallouts(wraps: readonly Wrap[]): (wrap: Wrap) => Callout {
  const pieces = new Map<Quotation, number>();
  const places = new Map<Wrap, number>();
  for (const wrap of wraps) {
    if (wrap.part !== 'words') continue;
    const piece = (pieces.get(wrap.quotation) ?? 0) + 1;
    pieces.set(wrap.quotation, piece);
    places.set(wrap, piece);
  }
  const shown = new Set([...pieces.keys()].map(({ id }) => id));
  return (wrap) => {
    const common = { position: toPosition(wrap), data: { wrap } };
    if (wrap.part !== 'words') return { name: 'Attribution', attributes: attribution(wrap), ...common };
    const piece = places.get(wrap) ?? 1;
    const attributes = piece === 1 ? first(wrap, shown) : later(wrap, piece);
    return { name: 'Quotation', attributes, ...common };
  };
}

function first({ quotation, flow }: Wrap, shown: ReadonlySet<string>): MdxJsxAttribute[] {
  const { id, type, speaker, source, work, rule, lang } = quotation;
  const echoes = quotation.echoes && shown.has(quotation.echoes.id) ? quotation.echoes : null;
  return toAttributes({
    id,
    kind: kindOf(flow),
    type,
    speaker: speaker?.name,
    source: source?.text,
    publisher: work?.publisher,
    work: work?.title,
    href: work?.url && isWebAddress(work.url) ? work.url : null,
    date: work?.date,
    echoes: echoes?.id,
    exact: echoes?.exact,
    lang,
    rule,
  });
}

function later({ quotation: { id, type }, flow }: Wrap, part: number): MdxJsxAttribute[] {
  return toAttributes({ of: id, part, kind: kindOf(flow), type });
}

/** How the words are set, which for a block quotation amid a line is not what they are. */
function kindOf(flow: boolean): Quotation['kind'] {
  return flow ? 'block' : 'run-in';
}

function attribution({ quotation, part, flow }: Wrap): MdxJsxAttribute[] {
  return toAttributes({
    slot: flow ? 'attribution' : null,
    for: quotation.id,
    part,
    speaker: part === 'source' ? quotation.speaker?.name : null,
  });
}
