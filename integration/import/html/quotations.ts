import type { ImportedQuotation } from '../imported.ts';
import { isWebAddress } from '../../convert/web-address.ts';
import type { Line, TextBuilder } from '../text-builder.ts';
import { beginsWith, creditLines, partedCredit } from './credit-lines.ts';
import { isPost, nameEmbed } from './embeds.ts';
import { canBeCredit, readCredit } from './read-credit.ts';
import { bySpeaker } from './by-speaker.ts';
import type { NodeWriter } from './node-writer.ts';
import { attribute, firstOf, hasClass, isElement, wordsOf } from './tree.ts';
import type { Element, Node } from './tree.ts';

/** A passage of the article that is shown once more, large. */
export const PULL_QUOTE = /^(?!.*after)(?:.*[-_])?pull-?quote(?:$|[-_])/i;

/** `<blockquote>` and pull quotes: words of somebody else, each a quotation of its own, with who is quoted where the markup says it. */
export function addQuotation(element: Element, writer: NodeWriter): void {
  const { out } = writer;
  const isPull = hasClass(element, PULL_QUOTE);
  const quotation = element.tagName === 'blockquote' ? element : (firstOf(element, isBlockquote) ?? element);
  const isCited =
    firstOf(
      element,
      ({ tagName }) => tagName === 'cite' || tagName === 'footer' || tagName === 'figcaption',
    ) !== undefined;
  if (isPull && writer.isRepeated(ownWords(quotation))) {
    out.lose('pull quotes', wordsOf(element).slice(0, 80));
    return;
  }
  if (isPost(element)) out.lose('embeds', nameEmbed(element));
  if ((isPull && !isCited) || holdsOnly(quotation, /^(?:pre|img|figure|iframe|table)$/)) {
    writer.addAll(quotation.childNodes);
    return;
  }
  const from = out.lines.length;
  const inner = out.quotations.length;
  out.within('> ', '> ', () => {
    writer.addAll(quotation.childNodes);
  });
  if (quotation !== element)
    writer.addAll(element.childNodes.filter((child) => child !== quotation && !isAround(child, quotation)));
  const lines = out.lines.slice(from);
  if (lines.length > 0 && !isOnlyInner(lines, out.quotations.slice(inner)))
    close(lines, attribute(quotation, 'cite'), out);
}

/** The block after a quotation that names whose words they are: a `<cite>`, a caption, or a line that begins with a dash. */
export function creditFollowing(out: TextBuilder): void {
  const { uncredited } = out;
  if (!uncredited || out.lines.length <= uncredited.line) return;
  out.uncredited = null;
  const line = out.lines[uncredited.line];
  const isAlone = out.lines.at(uncredited.line + 1)?.block !== line.block;
  const words = out.slice(line);
  if (line.depth > 0) return;
  if (beginsWith(out, line, 'footer') || beginsWith(out, line, 'cite') || (isAlone && canBeCredit(words)))
    Object.assign(uncredited.quotation, withoutEmpty(readCredit(line, out)), uncredited.quotation);
}

function close(lines: readonly Line[], cite: string | undefined, out: TextBuilder): void {
  const below = creditLines(lines, out);
  const above = lines.slice(0, lines.length - below.length);
  const parted = below.length === 0 ? partedCredit(above[above.length - 1], out) : null;
  const credits = parted ? [parted.credit] : below;
  const words = parted ? [...above.slice(0, -1), parted.words] : above;
  const credit =
    credits.length > 0
      ? readCredit({ start: credits[0].start, end: credits[credits.length - 1].end }, out)
      : {};
  if (words.length === 0) {
    const before = out.uncredited;
    if (before?.line === out.lines.length - lines.length)
      Object.assign(before.quotation, withoutEmpty(credit));
    out.uncredited = null;
    return;
  }
  const url = credit.url ?? (cite !== undefined && isWebAddress(cite.trim()) ? cite.trim() : undefined);
  const parts = bySpeaker(words, out);
  for (const { first, last, start, speaker } of parts)
    out.quotations.push({
      kind: 'block',
      start: start ?? first.start,
      end: last.end,
      ...(parts.length === 1 ? credit : {}),
      ...(speaker === undefined ? {} : { speaker }),
      ...(url === undefined ? {} : { url }),
    });
  const quotation = out.quotations[out.quotations.length - 1];
  out.uncredited = quotation.speaker === undefined ? { quotation, line: out.lines.length } : null;
}

const isBlockquote = ({ tagName }: Element) => tagName === 'blockquote';

const isAround = (node: Node, inner: Element): boolean =>
  isElement(node) && firstOf(node, (child) => child === inner) !== undefined;

/** Whether all words stand within elements of such names. */
function holdsOnly(element: Element, names: RegExp): boolean {
  return element.childNodes.every(
    (node) => (isElement(node) && names.test(node.tagName)) || wordsOf(node).trim() === '',
  );
}

/** The words of a quotation without those that say whose it is. */
function ownWords(element: Element): string {
  const own = (node: Node): string =>
    isElement(node)
      ? /^(?:cite|footer|figcaption)$/.test(node.tagName)
        ? ''
        : node.childNodes.map(own).join('')
      : wordsOf(node);
  return own(element);
}

/** A quotation that holds only another one adds nothing. */
const isOnlyInner = (lines: readonly Line[], inner: readonly ImportedQuotation[]): boolean =>
  inner.length > 0 &&
  inner[0].start === lines[0].start &&
  inner[inner.length - 1].end === lines[lines.length - 1].end;

const withoutEmpty = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
