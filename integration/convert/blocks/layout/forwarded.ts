import type { Article, Block, Span } from '../../model.ts';
import { makeFinding } from '../../quotations/index.ts';
import { trimSpan, withText } from '../../text/index.ts';
import type { Finding } from '../../quotations/index.ts';
import { isFooter, readHeader, readWroteLine } from './mail-lines.ts';

/** “---------- Forwarded message ----------”, “Begin forwarded message:” */
const FORWARDED =
  /^[-_=>*\s]{0,40}(?:(?:begin |start )?(?:forwarded|original|forwarded original) (?:message|mail|e-mail)|(?:weitergeleitete|ursprüngliche) nachricht|message (?:transféré|d['’]origine)|mensaje (?:reenviado|original)|messaggio (?:inoltrato|originale)|mensagem (?:encaminhada|original)|(?:doorgestuurd|oorspronkelijk) bericht)(?: follows)?:?[-_=<*\s]{0,40}$/i;
/** What a mail program puts over a mail. */
const ADDED = /^\[[^[\]\n]{1,60}\]$/;
/** The longest such line. */
const LONGEST = 120;
/** Without that line this many header lines, one of them its sender, open a mail that is passed on. */
const HEADERS = 3;

/**
 * A mail passed on in full below the writer's own words: what stands under its header lines, up to the sign of its signature, a rule, the
 * next such mail or the end. Whose it is its `From:` says.
 */
export function findForwarded(article: Article, taken: Set<number>): Finding[] {
  const { text, blocks } = article;
  const findings: Finding[] = [];
  for (let i = 0; i < blocks.length; i++) {
    if (taken.has(i) || blocks[i].quoteDepth > 0) continue;
    const isAnnounced = isForwardedLine(article, blocks[i].lines[0]);
    const at = isAnnounced && blocks[i].lines.length === 1 && i + 1 < blocks.length ? i + 1 : i;
    const header = readHeader(article, at === i && isAnnounced ? withoutFirst(blocks[i]) : blocks[at]);
    const isMail = isAnnounced
      ? header.count > (header.from ? 0 : 1)
      : header.from && header.count >= HEADERS;
    if (!isMail || (i === 0 && !isAnnounced)) continue;
    const content = wordsUnder(article, at, header.end, taken);
    if (content.length === 0) continue;
    const finding = makeFinding({
      kind: 'block',
      type: 'direct',
      content: header.from ? withoutSignature(text, content, header.from) : content,
      rule: 'forwarded-mail',
      confidence: 0.9,
      source: header.from && withText(text, header.from),
    });
    finding.attributionLine = header.from;
    findings.push(finding);
    for (let block = i; block <= at; block++) taken.add(block);
  }
  return findings;
}

/** A block's lines under the one that says that a mail follows. */
function withoutFirst(block: Block): Block {
  const lines = block.lines.slice(1);
  return lines.length > 0 ? { ...block, lines, start: lines[0].start } : block;
}

/** Whether a line says that a mail is passed on below it. */
export function isForwardedLine({ text }: Pick<Article, 'text'>, { start, end }: Span): boolean {
  return end - start <= LONGEST && FORWARDED.test(text.slice(start, end).trim());
}

/** The words under the header in block `at`, which ends at `from`. */
function wordsUnder(article: Article, at: number, from: number, taken: ReadonlySet<number>): Span[] {
  const { text, blocks } = article;
  const content: Span[] = [];
  for (let i = at; i < blocks.length; i++) {
    const span = trimSpan(text, { start: Math.max(from, blocks[i].start), end: blocks[i].end });
    if (span.end <= span.start) continue;
    const ends =
      blocks[i].quoteDepth > 0 ||
      taken.has(i) ||
      blocks[i].form === 'break' ||
      isFooter(text.slice(span.start, Math.min(span.end, span.start + LONGEST)).split('\n', 1)[0]) ||
      ((blocks.at(i + 1)?.quoteDepth ?? 0) > 0 && readWroteLine(article, blocks[i], true) !== null) ||
      (i > at &&
        (isForwardedLine(article, blocks[i].lines[0]) || readHeader(article, blocks[i]).count >= HEADERS));
    if (ends) break;
    // “[External Email]”
    if (!ADDED.test(text.slice(span.start, Math.min(span.end, span.start + LONGEST)))) content.push(span);
  }
  return content;
}

/** Without the last paragraph where it is the sender's name, or a part of it. */
function withoutSignature(text: string, content: Span[], from: Span): Span[] {
  const last = content.at(-1)!;
  const words = text.slice(last.start, Math.min(last.end, last.start + LONGEST)).replace(/^[-–—\s]+/, '');
  const name = text.slice(from.start, from.end);
  return content.length > 1 &&
    (name.includes(words) || name.startsWith(words.split(/\s/, 1)[0])) &&
    words.length < 40
    ? content.slice(0, -1)
    : content;
}
