import type { Line } from './lines.ts';
import { endsSentence, opensSentence } from './sentence.ts';

/** A step of the margin that is no accident. */
const STEP = 2;

/**
 * Parts lines where the margin steps in for good, or back: an indented quotation right under its lead-in. A lone indented line opens a
 * paragraph (`sentenceParts`); lines under the first of an entry hang from it.
 */
export function indentedParts(text: string, lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [];
  let part: Line[] = [];
  for (const line of lines) {
    const last = part.at(-1);
    if (last && isStep(text, part, last, line)) {
      parts.push(part);
      part = [];
    }
    part.push(line);
  }
  parts.push(part);
  return parts;
}

function isStep(text: string, part: readonly Line[], last: Line, line: Line): boolean {
  if (line.indent >= last.indent + STEP) return text.charAt(last.bodyEnd - 1) === ':';
  const margin = part[part.length > 1 ? 1 : 0].indent;
  return (
    part.length > 1 &&
    line.indent + STEP <= margin &&
    last.indent >= margin &&
    part[0].indent >= margin &&
    endsSentence(text, last)
  );
}

/** Of the lines that go on with a paragraph, the part that begins in small letters at least, in a run of several paragraphs and of one. */
const SEVERAL = 0.4;
const ONE = 0.5;

/**
 * Parts a run whose paragraphs are told by first lines that are set in; null where the indented lines open no sentences, or the others do not go on
 * with one: then it is verse, or something else.
 */
export function setInParts(text: string, lines: readonly Line[]): Line[][] | null {
  const margin = lines.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  const parts: Line[][] = [];
  let [further, small] = [0, 0];
  for (const [index, line] of lines.entries()) {
    const isFirst = line.indent >= margin + STEP;
    if (isFirst && !opensSentence(text, line)) return null;
    if (
      isFirst &&
      index > 0 &&
      !endsSentence(text, lines[index - 1]) &&
      text[lines[index - 1].bodyEnd - 1] !== ':'
    )
      return null;
    if (isFirst || index === 0) parts.push([line]);
    else {
      parts.at(-1)!.push(line);
      further++;
      const first = text.charAt(line.body);
      if (first === first.toLowerCase()) small++;
    }
  }
  if (parts.length === 1 && (lines[0].indent === margin || (further < 2 && !goesOnWide(text, lines))))
    return null;
  return further > 0 && small >= further * (parts.length > 1 ? SEVERAL : ONE) ? parts : null;
}

/** Two lines of prose: the first is long, stops nowhere, and goes on in small letters. */
function goesOnWide(text: string, [first, second]: readonly Line[]): boolean {
  const next = text.charAt(second.body);
  return (
    first.bodyEnd - first.body >= WIDE &&
    /[\p{L}\p{N}]/u.test(text.charAt(first.bodyEnd - 1)) &&
    next !== next.toUpperCase()
  );
}

/** Verse is seldom wider. */
const WIDE = 40;

/** Runs shorter than this are paragraphs already, unless an indented line says otherwise. */
const CROWDED = 12;
/** A last line this much shorter than the others has room for more than the next word. */
const SHORT = 0.75;

/**
 * Parts wrapped lines that no blank line parts: where a line alone is indented, and, in a run too long for one paragraph, after a
 * short line that ends a sentence.
 */
export function sentenceParts(text: string, lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [];
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, line.bodyEnd - line.body);
  let part: Line[] = [];
  lines.forEach((line, index) => {
    const last = part.at(-1);
    const next = lines.at(index + 1);
    const isIndented =
      last !== undefined && line.indent >= last.indent + STEP && (!next || line.indent >= next.indent + STEP);
    const isAfterEnd =
      last !== undefined &&
      lines.length >= CROWDED &&
      last.bodyEnd - last.body < widest * SHORT &&
      endsSentence(text, last) &&
      opensSentence(text, line);
    if (isIndented || isAfterEnd) {
      parts.push(part);
      part = [];
    }
    part.push(line);
  });
  parts.push(part);
  return parts;
}
