import { blockAt } from '../parse/index.ts';
import { isOpeningTag, printedName, signsPost } from '../blocks/index.ts';
import type { Article, Quotation, Span, Work } from '../model.ts';
import { firstWordAt, withText, wordsOf } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import { Is, languageOf } from '../languages/index.ts';
import { readLeadIn } from './lead-in.ts';
import { isWebAddress } from '../web-address.ts';
import type { Named, Places } from '../people/index.ts';
import type { Mention } from '../mentions/index.ts';
import { isPublication, publisherIn } from './publisher.ts';
import { hasSignature } from './signatures.ts';
import { titleIn } from './work-title.ts';

/** Words after which a quoted report names who published it: "documents obtained by …", "told …". */
const PUBLISHED =
  /\b(?:obtained|seen|reviewed|verified|viewed|compiled|analy[sz]ed|conducted|published|first reported|reported) by$|\b(?:told|tells|interview with|interviewed by|contributed to|spoke (?:to|with)|statement to)$/i;
const URL_TEXT = /\bhttps?:\/\/[^\s<>"”’)\]]{4,300}/i;
const VIA = /^\W{0,3}(?:via|h\/t|hat ?tip|source|from|quelle|fuente)\b\s?:?\s{0,3}/i;
/** "— Jane Doe, The Daily Lamp" or "Source: …" under a quotation: nothing of it is about the one that comes next. */
const SIGNED = /^\s{0,8}(?:[-–—]{1,3}\s?\p{L}|sources?:)(?=[\s\S]{0,200}$)(?![\s\S]*:\s{0,3}$)/iu;
/** What a clause that runs into a block must call its source, so that it can be the block's: a name, or a phrase that is whole. */
const NAMED =
  /^(?:(?!I$)\p{Lu}(?!(?:ot|ou|ne|t|his|hat|here|ome|any|either)\b)|(?:the|an?|his|her|their|our|my|one|another|this|that|its|he|she|they|we)\b|\d).*(?<!\b(?:and|or|but|who|which|that|to|of))$/su;
/** The title of a work: in marks, underscores or asterisks, and with more capitals than its first. */
const TITLE = /[“"‘«_*](?=[\p{Lu}\d][^“”"«»_*\n]{0,60}\s\p{Lu})([^“”"«»_*\n]{3,120})[”"’»_*]/u;

/**
 * Gives block quotations their source and work: from an attribution line, the lead-in, a "via" under them, or, where a report
 * names its own publisher, from inside. A block that goes on from one before ("The report goes on:") has what that one has.
 */
export function findWorks(article: Article, quotations: readonly Quotation[], places: Places): void {
  const words = wordsOf(article);
  const language = languageOf(article.metadata.lang);
  let previous: Quotation | null = null;
  for (const quotation of quotations) {
    if (quotation.kind !== 'block') continue;
    const opening = blockAt(article, quotation.content[0].start);
    const first = opening > 0 && isOpeningTag(article, opening - 1) ? opening - 1 : opening;
    const last = blockAt(article, quotation.content.at(-1)!.start);
    if (quotation.attributionLine) fromLine(article, words, quotation, quotation.attributionLine, places);
    const before = first > 0 && previous && isSigned(article, first - 1) ? 0 : first;
    const lead = before > 0 ? readLeadIn(words, language, before - 1, places) : null;
    // What stands in the lead-in was read for this block; a clause that runs into it was read for its own sentence.
    // The line over quoted mail holds for all that stands as deep.
    const isMail = quotation.rule === 'quote-sign' && quotation.source !== null && quotation.cue === null;
    const isOver = quotation.attributionLine !== null || isMail || hasSignature(quotation);
    if (lead?.source && !isOver) {
      quotation.source = withText(article.text, lead.source);
      quotation.cue = lead.cue && withText(article.text, lead.cue);
    } else if (quotation.source && !isOver && !NAMED.test(quotation.source.text)) quotation.source = null;
    quotation.work ??=
      (before > 0 ? workOf(article, article.blocks[before - 1], lead?.publisher ?? null) : null) ??
      under(article, last);
    if (lead?.continues && previous && !quotation.work) {
      quotation.work = previous.work;
      quotation.source ??= previous.source;
    }
    quotation.work ??= inside(article, words, quotation, places);
    if (quotation.work && previous && !previous.work && lead?.continues) previous.work = quotation.work;
    previous = quotation;
  }
}

function isSigned({ text, blocks }: Article, index: number): boolean {
  return SIGNED.test(text.slice(blocks[index].start, blocks[index].end));
}

/** Names that begin within a span. */
function within(words: Words, places: Places, span: Span): Named[] {
  const found: Named[] = [];
  for (let i = places.from(firstWordAt(words, span.start)); i < places.count; i++) {
    const place = places.at(i);
    if (place.mention.start >= span.end) break;
    found.push(place);
  }
  return found;
}

/** "— Jane Doe, The Daily Lamp": the first name is the source; a body after it, or a title in marks, the work. */
function fromLine(article: Article, words: Words, quotation: Quotation, line: Span, places: Places): void {
  const printed = printedName(article.text, line);
  const named = within(words, places, printed && signsPost(article, line) ? printed : line);
  const person = named.find(({ entity }) => !entity.body) ?? named.at(0);
  if (person)
    quotation.source = withText(article.text, {
      start: person.mention.start,
      end: Math.min(person.mention.end, line.end),
    });
  else if (quotation.rule === 'bracket-quote') quotation.source = withText(article.text, line);
  else if (printed) quotation.source = withText(article.text, printed);
  const body = named.find(
    ({ entity, mention }) =>
      entity.body && mention !== person?.mention && article.text[mention.start - 1] !== '(',
  );
  quotation.work =
    workOf(article, line, body?.mention ?? null) ??
    (person ? titleAfter(article, words, person.mention, line) : null);
}

/**
 * "— Jane Doe, Notes on Nets": what a comma parts from the name, to the line's end, is the work's title where it looks like one: in
 * marks, or capitals about a small word. An office ("Professor of Law") and an address ("Market Street") are none.
 */
function titleAfter(article: Article, words: Words, person: Mention, line: Span): Work | null {
  const rest = article.text.slice(person.end, line.end);
  const match = /^,\s{1,3}(?:(?<mark>[“"‘'*_«])|(?=\p{Lu}))/u.exec(rest);
  if (!match) return null;
  const start = person.end + match[0].length;
  const marked = match.groups?.mark !== undefined;
  const printed = article.text.slice(start, line.end).trim();
  // In marks it ends where they close; of several writers the paper stands last: "— Jane Doe, and John Roe, The Daily Lamp".
  const title = marked
    ? printed.split(/[”"»*_]|[’'](?=\s|$)/u)[0].replace(/[.,]$/, '')
    : printed.replace(/[».,]{1,2}$/, '');
  const paper = title.slice(title.lastIndexOf(', ') + 1).trim();
  if (!marked && isPublication(paper)) {
    const from = article.text.lastIndexOf(paper, line.end);
    return { start: from, end: from + paper.length, publisher: paper.replace(/^The\s/, '') };
  }
  // The word after the comma, which is one of the words.
  const isOffice = (words.classes[person.words.end + 1] & (Is.role | Is.title)) !== 0;
  const looksLikeOne = marked || (!isOffice && /^(?:The|An?)\s|\s\p{Ll}{1,5}\s/u.test(title));
  return looksLikeOne && title !== '' ? { start, end: line.end, title } : null;
}

/** A work from the last 300 characters of a lead-in or a line: its publisher as given, a title in marks, a printed address. */
function workOf(article: Article, span: Span, publisher: Span | null): Work | null {
  const from = Math.max(span.start, span.end - 300);
  const text = article.text.slice(from, span.end);
  // An address in a sentence that is over says where something else is, unless it ends it.
  const url = /[!?]\s*$/.test(text)
    ? undefined
    : URL_TEXT.exec(text)?.[0].replace(/(?<![.,;:!?])[.,;:!?]+$/, '');
  const title = TITLE.exec(text);
  const address = url !== undefined && isWebAddress(url) ? url : undefined;
  if (!publisher && !address) return titleIn(article.text, { start: from, end: span.end });
  const place = publisher ?? span;
  return {
    start: place.start,
    end: place.end,
    ...(publisher ? { publisher: article.text.slice(publisher.start, publisher.end) } : {}),
    ...(title && publisher && isOneSentence(text, title.index, publisher.start - from)
      ? { title: title[1].trim().replace(/[.,]$/, '') }
      : {}),
    ...(address ? { url: address } : {}),
  };
}

/** Whether no sentence ends between two places of a text. */
function isOneSentence(text: string, one: number, other: number): boolean {
  return !/[.!?][”"’')]?\s+[“"]?\p{Lu}/u.test(text.slice(Math.min(one, other), Math.max(one, other) + 1));
}

/** "(via The Daily Lamp)" or an address as the paragraph after the block. */
function under(article: Article, last: number): Work | null {
  const next = article.blocks.at(last + 1);
  if (!next || next.start < article.blocks[last].start || next.end - next.start > 160) return null;
  const text = article.text.slice(next.start, next.end);
  if (VIA.test(text) && !text.endsWith(':'))
    return workOf(article, next, publisherIn(article.text, next.start, next.end));
  return /^\W?https?:\/\/\S+$/.test(text) ? workOf(article, next, null) : null;
}

/** "documents obtained by Bloomberg" within the quoted words: a report that names its own publisher. */
function inside(article: Article, words: Words, quotation: Quotation, places: Places): Work | null {
  for (const span of quotation.content)
    for (const { mention, entity } of within(words, places, span)) {
      if (!isPublication(entity.name)) continue;
      let lead = mention.words.start - 1;
      if ((words.classes[lead] & Is.determiner) !== 0) lead--;
      if ((words.classes[lead] & (Is.preposition | Is.telling | Is.saying)) === 0) continue;
      const before = article.text.slice(Math.max(span.start, words.end[lead] - 32), words.end[lead]);
      if (PUBLISHED.test(before))
        return {
          start: mention.start,
          end: mention.end,
          publisher: article.text.slice(mention.start, mention.end),
        };
    }
  return null;
}
