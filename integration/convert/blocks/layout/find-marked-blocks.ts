import { blockAt } from '../../parse/index.ts';
import type { Article, Span } from '../../model.ts';
import type { Finding } from '../../quotations/index.ts';
import type { Run } from '../../marks/index.ts';
import { findBeforeLines } from './attribution-line.ts';
import { findForwarded } from './forwarded.ts';
import { findIndented } from './indented.ts';
import { findSigned } from './quote-signs.ts';
import { findLetters } from './letters.ts';
import { lastAttribution, readAttributionLine, readBareName } from './name-line.ts';
import { findTagged } from './tagged.ts';
import { findWhole } from './whole.ts';

/** A rule of this folder: findings over blocks that are not `taken`; it may add to `taken` blocks that are conventions only. */
type BlockRule = (article: Article, taken: Set<number>, runs: readonly Run[]) => Finding[];

/** In order of certainty; a block that one rule takes is closed to the next. */
const RULES: readonly BlockRule[] = [
  findTagged, // "[quote]" and its kind were written to say exactly this
  findSigned, // `>` is mail's and Markdown's sign for it
  findForwarded, // "From: … Subject: …" over a mail that is passed on
  findLetters, // "Dear Sir" to the writer's name, after a colon
  findIndented, // set in from the article's own margin
  findWhole, // whole paragraphs in marks after a lead-in
  findBeforeLines, // "— Name" under it
];

/** Block quotations that the text itself marks. Adds the blocks they take to `taken`. */
export function findMarkedBlocks(article: Article, runs: readonly Run[], taken: Set<number>): Finding[] {
  return RULES.flatMap((rule) => {
    const findings = rule(article, taken, runs).filter(({ content }) => content.length > 0);
    for (const finding of findings)
      for (const span of finding.content) taken.add(blockAt(article, span.start));
    return findings.map((finding) => signed(article, finding, taken));
  });
}

/** Confidence of a passage with a line of its own that names the source. */
const SIGNED = 0.83;

/** The finding with the line at its end, or below it, that names its source: however the block was told, the line is no part of it. */
function signed(article: Article, finding: Finding, taken: Set<number>): Finding {
  if (finding.attributionLine) return finding;
  const last = finding.content.at(-1)!;
  const within = finding.marked.length === 0 ? lastAttribution(article, last) : null;
  if (within && (within.start > last.start || finding.content.length > 1)) {
    finding.attributionLine = within;
    if (within.start > last.start)
      finding.content[finding.content.length - 1] = {
        start: last.start,
        end: endBefore(article.text, within.start, last.start),
      };
    else finding.content.pop();
    return finding;
  }
  const bracket = nameInBrackets(article, finding.content[0].start, last);
  if (bracket) {
    finding.attributionLine = bracket;
    finding.content[finding.content.length - 1] = {
      start: last.start,
      end: endBefore(article.text, bracket.start - 1, last.start),
    };
    return finding;
  }
  const below = blockAt(article, last.start) + 1;
  if (below >= article.blocks.length || taken.has(below)) return finding;
  const isLetter = finding.rule === 'indentation' && isUnder(article, below);
  const found = readAttributionLine(article, below) ?? readBareName(article, below, isLetter);
  if (!found?.whole) return finding;
  taken.add(below);
  finding.attributionLine = found.line;
  // Whoever signs a passage says that it is one.
  finding.confidence = Math.max(finding.confidence, SIGNED);
  return finding;
}

/** The longest name in brackets with what stands around it. */
const BRACKETS = 60;
const NAMES = String.raw`\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)`;
/** Behind the closing mark: “It keeps time.” (Otto Brill) */
const BEHIND_MARK = new RegExp(String.raw`["”»’]\s?\((${NAMES}{1,3})\)[.,]?$`, 'u');
/** As books are cited: (Brill, 619), (Brill 1931, 12), and (Brill) before the stop of the sentence. */
const CITED = new RegExp(
  String.raw`\s?\((${NAMES}{0,3})(?:,? ?(?:p{1,2}\. ?)?\d[\d–, -]*\)[.,]?|\)\.)$`,
  'u',
);

/** A name in brackets at the end of the words, if they are no remark: (laughs). Signs of mail open no words. */
function nameInBrackets({ text }: Article, first: number, { start, end }: Span): Span | null {
  const from = Math.max(start, end - BRACKETS);
  const tail = text.slice(from, end);
  const found = BEHIND_MARK.exec(tail) ?? CITED.exec(tail);
  if (!found || from + found.index <= first) return null;
  const at = from + found.index + found[0].indexOf('(') + 1;
  return { start: at, end: at + found[1].length };
}

/** Whether a block is set in at least as far as the one before it. */
function isUnder({ blocks }: Article, index: number): boolean {
  return blocks[index].indent >= blocks[index - 1].indent;
}

/** Where the words before an offset end, without white space and the signs of mail. */
function endBefore(text: string, offset: number, from: number): number {
  let end = offset;
  while (end > from && /[\s>]/.test(text[end - 1])) end--;
  return end;
}
