import type { Article, Span } from '../model.ts';
import { Is, languageOf } from '../languages/index.ts';
import { makeFinding } from './finding.ts';
import { Shape, trimSpan, withText } from '../text/index.ts';
import type { Finding } from './finding.ts';
import { bareTag, leadSpeaker, readTag } from '../clauses/index.ts';
import type { Words } from '../text/index.ts';

const DASH = 0x2014;
const SIGNS_BEFORE_TAG = new Set([44, 33, 63, 46, 0x2026, DASH]);
/** Fewer turns than this, without a lead-in, are dashes of another kind: lists, asides, names under a passage; two are turns if both have a tag. */
const TURNS = 3;

/**
 * Turns of a dialogue that a dash opens, as in Joyce and in French and Spanish books: “—Come in, she said. Sit down.”
 * The tag is told from the words by its verb of saying and the sign before it. Speech and tag in one turn make one quotation.
 */
export function findDialogue(article: Article, words: Words): { block: number; finding: Finding }[] {
  const turns = article.blocks.map((_, block) => block).filter((block) => opensTurn(article, words, block));
  if (turns.length === 0) return [];
  const language = languageOf(article.metadata.lang);
  const findings = turns.map((block) => ({ block, ...readTurn(article, words, block, language.clitics) }));
  const sure =
    findings.some(({ isDashed }) => isDashed) ||
    turns.some((block) => block > 0 && leadsIn(words, block - 1));
  // "-O verme, conta a Panda, …": without a tag between hyphens these are a list.
  const hyphens = turns.some((block) => isHyphen(article, words, words.blocks[block]));
  const tagged = findings.filter(({ finding }) => finding.cue !== null).length;
  const likely = (tagged > 0 && turns.length >= TURNS) || (tagged > 1 && tagged === turns.length);
  if (!sure && (hyphens || !likely)) return [];
  for (const { block, finding } of findings)
    if (!finding.cue && block > 0 && leadsIn(words, block - 1)) {
      const lead = leadSpeaker(words, language, block - 1);
      finding.cue = lead && withText(article.text, lead.cue);
      finding.source = lead && withText(article.text, lead.source);
    }
  return findings.filter(({ finding }) => finding.content.length > 0);
}

function opensTurn(article: Article, words: Words, block: number): boolean {
  const first = words.blocks[block];
  const end = words.blocks[block + 1];
  const { form } = article.blocks[block];
  if (form !== 'paragraph' && form !== 'item' && form !== 'verse') return false;
  if (end - first < 2 || words.hash[first] !== DASH || words.end[first] - words.start[first] > 2)
    return false;
  // "— 7 —" is a page, or a heading between dashes.
  if (words.hash[end - 1] === DASH && end - first < 4) return false;
  if (isHyphen(article, words, first) && words.start[first + 1] > words.end[first]) return false;
  const last = words.hash[end - 1];
  return (words.shape[end - 1] & Shape.punctuation) !== 0 && last !== 44 && last !== 58;
}

/** A single hyphen before a space opens a list; right before a word it may stand for a dash: "-No, señor." */
function isHyphen(article: Article, words: Words, w: number): boolean {
  return article.text.charCodeAt(words.start[w]) === 45 && words.end[w] - words.start[w] === 1;
}

/** "He said:" as the paragraph before. */
function leadsIn(words: Words, block: number): boolean {
  const end = words.blocks[block + 1];
  if (words.hash[end - 1] !== 58) return false;
  for (let w = end - 2; w >= Math.max(words.blocks[block], end - 12); w--)
    if ((words.classes[w] & Is.saying) !== 0) return true;
  return false;
}

/** A tag that a dash opens goes to the next dash and the sign behind it, or where there is none to the end of the turn. */
function asideEnd(words: Words, from: number, end: number): number {
  let to = from;
  while (to < end && words.hash[to] !== DASH) to++;
  if (to < end) to++;
  if (to < end && AFTER_ASIDE.has(words.hash[to])) to++;
  return to;
}

/** , . ; : … */
const AFTER_ASIDE = new Set([44, 46, 59, 58, 0x2026]);

/** `isDashed`: a tag stands between dashes, as nothing else does: “—Pasa —dijo Ana—. Es tarde.” */
function readTurn(
  article: Article,
  words: Words,
  block: number,
  clitics: ReadonlySet<number>,
): { finding: Finding; isDashed: boolean } {
  const end = words.blocks[block + 1];
  const content: Span[] = [];
  let cue: Span | null = null;
  let source: Span | null = null;
  let isDashed = false;
  let from = words.blocks[block] + 1;
  const keep = (to: number): void => {
    let last = to;
    while (last > from && words.hash[last - 1] === DASH) last--;
    if (last > from)
      content.push(trimSpan(article.text, { start: words.start[from], end: words.end[last - 1] }));
  };
  for (let w = from + 1; w < end; w++) {
    if (!SIGNS_BEFORE_TAG.has(words.hash[w - 1])) continue;
    const isAside = words.hash[w - 1] === DASH;
    const tag = readTag(words, w, end, clitics) ?? (isAside ? bareTag(words, w, end, clitics) : null);
    if (!tag) continue;
    keep(w);
    isDashed ||= isAside;
    cue ??= { start: words.start[tag.verb], end: words.end[tag.verb] };
    if (tag.sourceEnd > tag.source)
      source ??= { start: words.start[tag.source], end: words.end[tag.sourceEnd - 1] };
    from = isAside ? asideEnd(words, Math.max(tag.verb + 1, tag.sourceEnd), end) : tag.end;
    w = from;
  }
  keep(end);
  const finding = makeFinding({
    kind: 'run-in',
    type: 'direct',
    content,
    rule: 'dialogue-dash',
    confidence: 0.85,
    cue: cue && withText(article.text, cue),
    source: source && withText(article.text, source),
  });
  return { finding, isDashed };
}
