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
  const mail = readMail(article, DEEPEST);
  const findings: Finding[] = [];
  /** First block of the run that is open at each depth. */
  const open: number[] = [];
  for (let i = 0; i <= blocks.length; i++) {
    const depth = i < blocks.length && !taken.has(i) ? Math.min(blocks[i].quoteDepth, DEEPEST) : 0;
    while (open.length > depth) {
      const first = open.pop()!;
      findings.push(...findingOf(article, mail, open.length + 1, first, i - 1));
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

/** Replies to replies go no deeper than anyone reads. */
const DEEPEST = 8;

/**
 * The words behind `depth` signs in the blocks `first` to `last`, without what mail programs add. Deeper ones are theirs too, as far as
 * nothing says who wrote them.
 */
function findingOf(article: Article, mail: Mail, depth: number, first: number, last: number): Finding[] {
  const content: Span[] = [];
  let writer: Span | null | undefined;
  for (let i = first; i <= last; i++) {
    const own = Math.min(article.blocks[i].quoteDepth, DEEPEST);
    if (own === depth && writer === undefined) writer = mail.writers[i] ?? undefined;
    if (mail.isAdded[i] || (own > depth && mail.writers[i])) continue;
    const words = withoutSigns(article.text, article.blocks[i]);
    const span = { start: Math.max(words.start, mail.from[i]), end: words.end };
    if (span.end > span.start) content.push(span);
  }
  if (content.length === 0) return [];
  const finding = makeFinding({
    kind: 'block',
    type: 'direct',
    content,
    rule: 'quote-sign',
    confidence: 0.97,
    source: writer ? withText(article.text, writer) : null,
  });
  return [finding];
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
