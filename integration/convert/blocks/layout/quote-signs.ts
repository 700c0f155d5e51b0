import type { Article, Span } from '../../model.ts';
import { makeFinding } from '../../quotations/index.ts';
import type { Finding } from '../../quotations/index.ts';
import { withText } from '../../text/index.ts';
import { readMail } from './mail.ts';
import type { Mail } from './mail.ts';
import { withoutSigns } from './range.ts';

/** Paragraphs behind `>`: each unbroken run of them is one quotation, and each run of deeper ones within it another. */
export function findSigned(article: Article, taken: ReadonlySet<number>): Finding[] {
  const { blocks } = article;
  if (!blocks.some(({ quoteDepth }) => quoteDepth > 0)) return [];
  // Where all signs are doubled they are arrows, before the title of another article.
  if (blocks.every(({ quoteDepth, lines }) => quoteDepth === 0 || (quoteDepth > 1 && lines.length === 1)))
    return [];
  const mail = readMail(article, DEEPEST);
  const findings: Finding[] = [];
  /** First block of the run that is open at each depth. */
  const open: number[] = [];
  for (let i = 0; i <= blocks.length; i++) {
    const depth = i < blocks.length && !taken.has(i) ? Math.min(blocks[i].quoteDepth, DEEPEST) : 0;
    while (open.length > depth) {
      const first = open.pop()!;
      const isWritten = (mail.isMail || !isArrow(article, first, i - 1)) && !isProgram(article, first, i - 1);
      const finding = isWritten ? findingOf(article, mail, open.length + 1, first, i - 1) : null;
      if (finding) findings.push(finding);
    }
    while (open.length < depth) open.push(i);
  }
  // "> > text" alone is one quotation of a quotation of the same words: the innermost has its writer.
  const seen = new Set<string>();
  return withLines(
    findings.filter(({ content }) => {
      const key = `${content[0].start}-${content.at(-1)!.end}`;
      return !seen.has(key) && seen.add(key);
    }),
  );
}

/** What a line behind a sign ends with, if it is a sentence or leads into one. */
const ENDED = /[.!?…:;,)\]]["'”’»*_]*$/;

/** “> View the pictures”: one line alone that is no sentence, and into which nothing leads, is the title of another article. */
function isArrow({ text, blocks }: Article, first: number, last: number): boolean {
  const { lines, start, end, quoteDepth } = blocks[first];
  if (first !== last || lines.length > 1 || quoteDepth > 1) return false;
  const words = text.slice(start, end).trim();
  const isLed = first > 0 && /[:,]["”]?\s*$/.test(text.slice(blocks[first - 1].start, blocks[first - 1].end));
  return (
    !isLed &&
    /^>\s*\p{Lu}/u.test(words) &&
    (!ENDED.test(words) || /^>\s*\p{L}+\b[^.!?]*\([^()]*\)$/u.test(words))
  );
}

/** A line that a program reads: “> library(knots)”, “> x <- 3”. */
const PROGRAM = /^[>\s]*(?:[\w.$]+\(.*$|\?\w+$|[+$] |[\w.$]+ ?(?:<-|==?) ?\S)|[;{}]$/;

function isProgram({ text, blocks }: Article, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (
      !blocks[i].lines.every((line) =>
        PROGRAM.test(text.slice(line.start, Math.min(line.end, line.start + 200)).trimEnd()),
      )
    )
      return false;
  return true;
}

/** A line of signs alone is shorter. */
const RULE = 80;

/** Replies to replies go no deeper than anyone reads. */
const DEEPEST = 8;

/**
 * The words behind `depth` signs in the blocks `first` to `last`, without what mail programs add. Deeper ones are theirs too, as far as
 * nothing says who wrote them.
 */
function findingOf(article: Article, mail: Mail, depth: number, first: number, last: number): Finding | null {
  const content: Span[] = [];
  let writer: Span | null | undefined;
  for (let i = first; i <= last; i++) {
    const own = Math.min(article.blocks[i].quoteDepth, DEEPEST);
    if (own === depth) writer ??= mail.writers[i].at(depth);
    const isOthers = mail.writers[i].slice(depth + 1, own + 1).some((name) => name !== undefined);
    if (mail.isAdded[i] || isOthers) continue;
    const words = withoutSigns(article.text, article.blocks[i]);
    const span = { start: Math.max(words.start, mail.from[i]), end: words.end };
    if (/\p{L}/u.test(article.text.slice(span.start, Math.min(span.end, span.start + RULE))))
      content.push(span);
  }
  if (content.length === 0) return null;
  return makeFinding({
    kind: 'block',
    type: 'direct',
    content,
    rule: 'quote-sign',
    confidence: 0.97,
    source: writer ? withText(article.text, writer) : null,
  });
}

/** The name in the line over quoted mail is the attribution line of the first quotation under it. */
function withLines(findings: Finding[]): Finding[] {
  const used = new Set<number>();
  for (const finding of [...findings].sort((a, b) => a.content[0].start - b.content[0].start)) {
    const { source } = finding;
    if (!source || used.has(source.start)) continue;
    used.add(source.start);
    finding.attributionLine = { start: source.start, end: source.end };
  }
  return findings;
}
