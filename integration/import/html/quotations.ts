import type { ImportedQuotation } from '../imported.ts';
import { isWebAddress } from '../../convert/web-address.ts';
import type { Line, Mark, TextBuilder } from '../text-builder.ts';
import { isPost, nameEmbed } from './embeds.ts';
import { beginsWithDash, canBeCredit, readCredit } from './read-credit.ts';
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
  const words = out.text.slice(line.start, line.end);
  if (line.depth > 0) return;
  if (beginsWith(out, line, 'footer') || beginsWith(out, line, 'cite') || (isAlone && canBeCredit(words)))
    Object.assign(
      uncredited.quotation,
      withoutEmpty(readCredit(out.text, line, out.marks)),
      uncredited.quotation,
    );
}

function close(lines: readonly Line[], cite: string | undefined, out: TextBuilder): void {
  const below = creditLines(lines, out);
  const above = lines.slice(0, lines.length - below.length);
  const parted = below.length === 0 ? partedCredit(above[above.length - 1], out) : null;
  const credits = parted ? [parted.credit] : below;
  const words = parted ? [...above.slice(0, -1), parted.words] : above;
  const credit =
    credits.length > 0
      ? readCredit(out.text, { start: credits[0].start, end: credits[credits.length - 1].end }, out.marks)
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

/** The lines at the end of a quotation that say whose it is. */
function creditLines(lines: readonly Line[], out: TextBuilder): readonly Line[] {
  const words = ({ start, end }: Line) => out.text.slice(start, end);
  let count = 0;
  while (count < lines.length && beginsWith(out, lines[lines.length - 1 - count], 'footer')) count++;
  if (count > 0) return count < lines.length || beginsWithDash(words(lines[0])) ? lines.slice(-count) : [];
  const last = lines[lines.length - 1];
  const above = lines.at(-2);
  const isAttributed = (line: Line, over: Line | undefined) =>
    beginsWith(out, line, 'cite') ||
    (canBeCredit(words(line)) && (over === undefined || !beginsWithDash(words(over))));
  if (isAttributed(last, above)) return lines.length > 1 || beginsWithDash(words(last)) ? [last] : [];
  if (
    above &&
    lines.length > 2 &&
    above.block === last.block &&
    words(last).length < 80 &&
    isAttributed(above, lines.at(-3))
  )
    return [above, last];
  return [];
}

/** “It leans.” — Ida Hall: a dash and a name behind the end of the words, on their own line. */
function partedCredit(line: Line, out: TextBuilder): { words: Line; credit: Line } | null {
  const printed = out.text.slice(line.start, line.end);
  const found = [
    ...printed.matchAll(/["”»’](?= ?[-–—―]{1,2} ?[\p{Lu}\p{Lo}])|[.!?…](?= ?[—–―] ?\p{Lu})/gu),
  ].at(-1);
  if (found === undefined) return null;
  const end = line.start + found.index + found[0].length;
  const isLinked = out.marks.some(
    ({ tag, start }) => tag === 'a' && start >= end && start <= end + ' -- '.length,
  );
  const isSentence = /[.!?…]["”»’]?$|^["“«„][\s\S]*["”»’]$/.test(out.text.slice(line.start, end));
  const credit = { ...line, start: end };
  const isCredit = canBeCredit(out.text.slice(end, line.end).trim()) && line.end - end < LONGEST_PARTED;
  return isCredit && (isLinked || isSentence) ? { words: { ...line, end }, credit } : null;
}

/** A name with its work, behind the words, is shorter than this. */
const LONGEST_PARTED = 100;

interface Part {
  first: Line;
  last: Line;
  /** Where its words begin, behind the name. */
  start?: number;
  speaker?: string;
}

/** “**Ida Hall:** …”: words behind names are of whom these name. */
function bySpeaker(lines: readonly Line[], out: TextBuilder): Part[] {
  const parts: Part[] = [];
  lines.forEach((line, index) => {
    const label = labelOf(line, lines.at(index + 1), index === 0, out);
    const isBlockStart = index === 0 || lines[index - 1].block !== line.block;
    if (parts.length === 0 || (label && isBlockStart))
      parts.push({ first: line, last: line, ...(label ? { start: label.end, speaker: label.name } : {}) });
    else parts[parts.length - 1].last = line;
  });
  return parts;
}

/** A name in bold letters with a colon, or one that has the first line to itself. */
function labelOf(
  line: Line,
  next: Line | undefined,
  isFirst: boolean,
  out: TextBuilder,
): { name: string; end: number } | null {
  const words = out.text.slice(line.start, line.end);
  const found = /^([^:.!?\n]{2,60}?)\s?:\s*/u.exec(words);
  if (!found || !/^\p{Lu}|^\p{Ll}+ \p{L}+$/u.test(found[1])) return null;
  const isStrong = out.marks.some(
    ({ tag, start, end }) =>
      tag === 'strong' && start === line.start && Math.abs(end - line.start - found[1].length) <= 2,
  );
  const isAlone =
    isFirst && found[0].length === words.length && next !== undefined && found[1].split(' ').length <= 5;
  if (isStrong && found[0].length < words.length)
    return { name: found[1], end: line.start + found[0].length };
  return (isStrong || isAlone) && next ? { name: found[1], end: next.start } : null;
}

const beginsWith = (out: TextBuilder, line: Line, tag: Mark['tag']): boolean => {
  const signs = /^[\s—–―~-]*/.exec(out.text.slice(line.start, line.end))![0].length;
  return out.marks.some(
    (mark) =>
      mark.tag === tag &&
      mark.end > line.start &&
      mark.start >= line.start &&
      mark.start <= line.start + signs,
  );
};

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
