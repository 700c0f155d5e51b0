import type { Article, Span } from '../../model.ts';
import type { QuotationRule } from '../../rules.ts';
import { makeFinding } from '../../quotations/index.ts';
import { trimSpan } from '../../text/index.ts';
import type { Finding } from '../../quotations/index.ts';

/** A convention that says in words where a quotation begins and ends. Patterns match at the start or end of a line. */
interface Convention {
  name: QuotationRule;
  open: RegExp;
  close: RegExp;
}

const CONVENTIONS: readonly Convention[] = [
  // BBCode of forums: [quote], [quote=Name], [quote author="Name"]
  {
    name: 'bracket-quote',
    open: /^\[(?:quote|bquote|blockquote|q)(?: ?(?:author|user|name|by|from)?=[^\]\n]{0,80})?\]/i,
    close: /\[\/(?:quote|bquote|blockquote|q)\]$/i,
  },
  // Literal HTML left in a text
  {
    name: 'html-blockquote',
    open: /^<(?:blockquote|quote)(?: [^>\n]{0,200})?>/i,
    close: /<\/(?:blockquote|quote)>$/i,
  },
  // Mail and old weblogs: [begin quote] … [end quote], <begin quote>, (quote) … (end quote)
  {
    name: 'begin-quote',
    open: /^[[<({*_-]{0,5} ?(?:begin|start) (?:of )?(?:block ?)?(?:quote|quotation|excerpt|quoted text) ?[\])>}*_:-]{0,5}/i,
    close:
      /[[<({*_-]{0,5} ?(?:end|close|stop) (?:of )?(?:block ?)?(?:quote|quotation|excerpt|quoted text) ?[\])>}*_.-]{0,5}$/i,
  },
  {
    name: 'begin-quote',
    open: /^[[(](?:quote|quoting|excerpt)[\])]/i,
    close: /[[(](?:end ?quote|unquote|end ?excerpt|\/quote|end)[\])]$/i,
  },
  // The same in German, French and Spanish
  {
    name: 'begin-quote',
    open: /^[[(](?:zitat(?: ?anfang)?|(?:anfang|beginn) (?:des )?zitats?|(?:début de (?:la )?)?citation|(?:(?:inicio|comienzo) de (?:la )?)?cita)[\])]/iu,
    close:
      /[[(](?:zitat ?ende|ende (?:des )?zitats?|fin de (?:la )?citation|fin(?:al)? de (?:la )?cita|\/(?:zitat|citation|cita))[\])]$/iu,
  },
  // Ruled off, in mail and on bulletin boards: "---- quoted text ----" up to "---- end ----", the same again, or a bare rule
  {
    name: 'ruled-quote',
    open: /^[-=_*~]{2,40} ?(?:begin )?(?:quoted? ?(?:text|message|material)?|quotation|excerpt) ?[-=_*~]{2,40}$/i,
    close:
      /^[-=_*~]{2,40}(?: ?(?:(?:end(?: of)? ?)?(?:quoted? ?(?:text|message|material)?|quotation|excerpt)|end|unquote) ?[-=_*~]{2,40})?$/i,
  },
  // Org mode, reStructuredText's kin, Jira and Confluence
  { name: 'org-quote', open: /^#\+begin_(?:quote|verse)$/i, close: /^#\+end_(?:quote|verse)$/i },
  { name: 'brace-quote', open: /^\{quote\}/i, close: /\{quote\}$/i },
];

/** The longest tag a convention has, so that only a line's edges are looked at. */
const EDGE = 240;

/** Passages between an opening and a closing tag. An opening tag that nothing closes is left alone. */
export function findTagged(article: Article, taken: Set<number>): Finding[] {
  const findings: Finding[] = [];
  let open: Opened | null = null;
  article.blocks.forEach((block, index) => {
    for (const line of block.lines) {
      const span = trimSpan(article.text, line);
      open ??= openAt(article, span, index);
      if (!open) continue;
      const from = Math.max(span.start, open.from, span.end - EDGE);
      const close =
        open.from <= span.end ? open.convention.close.exec(article.text.slice(from, span.end)) : null;
      if (!close || from + close.index < open.from) continue;
      const content = pieces(article, open.block, index, { start: open.from, end: from + close.index });
      if (content.length > 0) {
        const finding = makeFinding({
          kind: 'block',
          type: 'direct',
          content,
          rule: open.convention.name,
          confidence: 0.97,
        });
        finding.attributionLine = open.name;
        findings.push(finding);
      }
      for (let i = open.block; i <= index; i++) taken.add(i);
      open = null;
    }
  });
  return findings;
}

/** Whether a block is an opening tag and nothing else: it leads into nothing. */
export function isOpeningTag(article: Article, block: number): boolean {
  const span = trimSpan(article.text, article.blocks[block]);
  return openAt(article, span, block)?.from === span.end;
}

/** An opening tag: where the words after it begin, and the name that it holds. */
interface Opened {
  convention: Convention;
  block: number;
  from: number;
  name: Span | null;
}

/** `[quote="Jane Doe, post:1"]`, `[quote=Jane Doe;4711]` */
const NAME_IN_TAG = /=["'“]?(?=\p{L})([^"'”\];,\n=]{2,60})/u;

function openAt(article: Article, line: Span, block: number): Opened | null {
  const lead = article.text.charCodeAt(line.start);
  // [ < ( { * _ - # = ~ or the b of "begin": nothing else opens a convention.
  if (!(
    lead === 61 ||
    lead === 126 ||
    lead === 91 ||
    lead === 60 ||
    lead === 40 ||
    lead === 123 ||
    lead === 42 ||
    lead === 95 ||
    lead === 45 ||
    lead === 35 ||
    (lead | 32) === 98 ||
    (lead | 32) === 115
  ))
    return null;
  const text = article.text.slice(line.start, Math.min(line.end, line.start + EDGE));
  for (const convention of CONVENTIONS) {
    const match = convention.open.exec(text);
    // A bare "begin quote" must be all of its line, or it is prose.
    if (match && (/^[[<({#*_=~-]/.test(match[0]) || match[0].length === line.end - line.start))
      return {
        convention,
        block,
        from: line.start + match[0].length,
        name: nameIn(line.start, match[0], convention),
      };
  }
  return null;
}

function nameIn(start: number, tag: string, { name }: Convention): Span | null {
  const found = name === 'bracket-quote' ? NAME_IN_TAG.exec(tag) : null;
  if (!found) return null;
  const from = start + found.index + found[0].length - found[1].length;
  return { start: from, end: from + found[1].trimEnd().length };
}

/** The blocks between two tags, cut to what lies between them; empty ones left out. */
function pieces(article: Article, first: number, last: number, between: Span): Span[] {
  return article.blocks
    .slice(first, last + 1)
    .map((block) =>
      trimSpan(article.text, {
        start: Math.max(block.start, between.start),
        end: Math.min(block.end, between.end),
      }),
    )
    .filter((span) => span.end > span.start);
}
