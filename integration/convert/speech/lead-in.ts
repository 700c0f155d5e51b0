import type { Span } from '../model.ts';
import { CLITIC, Shape } from '../text/index.ts';
import type { Words } from '../text/index.ts';
import { Is } from '../languages/index.ts';
import type { Language } from '../languages/index.ts';
import type { Named, Places } from '../people/index.ts';
import type { Mention } from '../mentions/index.ts';
import { documentWriter } from './document-writer.ts';
import { nameFrom } from './name-from.ts';
import { publisherIn } from './publisher.ts';

/** What the paragraph before a block quotation says about it. */
export interface LeadIn {
  source: Span | null;
  cue: Span | null;
  publisher: Span | null;
  /** It names no new source and says that the quoting goes on: "The report goes on:", "And:". */
  continues: boolean;
}

/** The last sentence of a lead-in is at most this many words. */
const REACH = 60;
/** A verb of saying farther from the end than this many words has said something else by then. */
const NEAR = 12;
/** A phrase for who speaks is at most this many words: "the folks over at the harbour". */
const PHRASE = 6;
const GOES_ON =
  /\b(?:goes|went) on\b|\bcontinu|\badds?\b|\badded\b|^(?:and|more|also|later|further|then)\b|\bconclu|\bthe (?:report|article|story|piece|letter|post|statement|document|author|paper|writer)\b/i;
const NOBODY = /^(?:you|one|it|this|that|there|which|what|many|some|others|someone|somebody|everyone)$/i;
/** Verbs that a reader does: "I read this", "we quote". */
const READING =
  /^(?:read|reads|quote|quotes|quoted|cite|cites|cited|called|call|put|went|mention|mentioned)$/i;
/** Verbs that are as often nouns: "the report", "the key points". They say something only of a name or a pronoun. */
const NOUN = /^(?:reports?|points?|quotes?|claims?|comments?|answers?|calls?|demands?|read|put)$/i;

/** Reads the last sentence of block `index` as a lead-in. */
export function readLeadIn(words: Words, language: Language, index: number, places: Places): LeadIn {
  const end = words.blocks[index + 1];
  const from = sentenceStart(words, Math.max(words.blocks[index], end - REACH), end);
  const lead: LeadIn = { source: null, cue: null, publisher: null, continues: false };
  if (from >= end) return lead;
  const named = namesBetween(places, from, end);
  const verb = lastSaying(words, from, end);
  if (verb >= 0) {
    lead.source =
      (opensWithVerb(words, language, from, verb, places) ? null : subject(words, from, verb, named)) ??
      subjectAfter(words, verb, end, places);
    if (lead.source) lead.cue = { start: words.start[verb], end: words.end[verb] };
  }
  const writer = documentWriter(words, language, { from, end }, places);
  if (writer && (!lead.source || (lead.source.start < writer.start && writer.end <= lead.source.end)))
    lead.source = writer;
  const [start, stop] = [words.start[from], words.end[end - 1]];
  lead.publisher = publisherIn(words.text, start, stop);
  lead.source ??= opener(words, from, end, named) ?? lead.publisher;
  lead.continues = !lead.publisher && named.length === 0 && GOES_ON.test(words.text.slice(start, stop));
  return lead;
}

function span(mention: Mention): Span {
  return { start: mention.start, end: mention.end };
}

function textOf(words: Words, w: number): string {
  return words.text.slice(words.start[w], words.end[w]);
}

function sentenceStart(words: Words, from: number, end: number): number {
  for (let w = end - 2; w > from; w--) {
    const hash = words.hash[w - 1];
    if ((words.shape[w - 1] & Shape.punctuation) !== 0 && (hash === 46 || hash === 33 || hash === 63))
      return w;
  }
  return from;
}

function namesBetween(places: Places, from: number, to: number): Named[] {
  const found: Named[] = [];
  for (let i = places.from(from); i < places.count; i++) {
    const place = places.at(i);
    if (place.mention.words.end > to) break;
    found.push(place);
  }
  return found;
}

function lastSaying(words: Words, from: number, end: number): number {
  for (let w = end - 1; w >= Math.max(from, end - NEAR); w--)
    if (
      (words.classes[w] & Is.saying) !== 0 &&
      !(w + 1 < end && textOf(words, w + 1) === 'by') &&
      (w === from || (words.classes[w - 1] & (Is.determiner | Is.preposition)) === 0)
    )
      return w;
  return -1;
}

/**
 * Who the verb says it of: the pronoun, name or short phrase that ends right before it, past adverbs and auxiliaries, or
 * before the "who" or the inserted phrase that parts them. Null where that is nobody ("it says"), or the writer reading.
 */
function subject(words: Words, from: number, verb: number, named: readonly Named[]): Span | null {
  let w = verb - 1;
  while (w >= from && isBetween(words, w) && !isName(words, w)) w--;
  // "Paul Nelson (the elder) says"
  if (w > from && words.hash[w] === CLOSING) w = beforeBrackets(words, from, w);
  // "Paul Nelson, who says"
  if (w > from && (words.classes[w] & Is.relative) !== 0) w--;
  if (w >= from && words.hash[w] === 44) {
    const before = named.findLast(({ mention }) => mention.words.end === w);
    return parted(words, from, w, named) ?? (before ? span(before.mention) : null);
  }
  if (w < from) return null;
  if ((words.classes[w] & Is.pronoun) !== 0 && !isName(words, w)) {
    const reads = (words.classes[w] & Is.firstPerson) !== 0 && READING.test(textOf(words, verb));
    return reads || NOBODY.test(textOf(words, w)) ? null : { start: words.start[w], end: words.end[w] };
  }
  const mention = named.findLast(({ mention }) => mention.words.end === w + 1)?.mention;
  let first = mention ? mention.words.start : w + 1;
  while (first > from && isName(words, first - 1)) first--;
  const begin = phraseStart(words, from, first);
  if (first <= w && begin < 0) {
    // A name after a small word is the end of something longer: "Jane Doe, author of Nets and Knots, wrote".
    // "As Jane Doe puts it": nothing stands before the small word that it could be a part of.
    const isPart = first - 1 > from && (words.classes[first - 1] & (Is.preposition | Is.conjunction)) !== 0;
    if (!isPart) return { start: words.start[first], end: words.end[w] };
    const head = named.at(0)?.mention;
    return head && head.words.start <= from + 1 && head.words.end < first ? span(head) : null;
  }
  if (begin < 0 || (first > w && NOUN.test(textOf(words, verb)))) return null;
  return { start: words.start[begin], end: words.end[w] };
}

/** What stands between a subject and its verb: "has", "also", "rightly". */
function isBetween(words: Words, w: number): boolean {
  return (words.classes[w] & (Is.adverb | Is.auxiliary)) !== 0 || /.{3}ly$/.test(textOf(words, w));
}

/** "Demgegenüber erklärt die Gemeinde:": where the verb stands second, one word before it that is no name is no subject. */
function opensWithVerb(
  words: Words,
  { commaClause }: Language,
  from: number,
  verb: number,
  places: Places,
): boolean {
  return commaClause && verb === from + 1 && !places.has(from) && (words.classes[from] & Is.pronoun) === 0;
}

const OPENING = 40;
const CLOSING = 41;

/** The word before the brackets that end at `closing`; the closing bracket itself where nothing opens them. */
function beforeBrackets(words: Words, from: number, closing: number): number {
  for (let w = closing - 1; w > from && closing - w <= REACH; w--)
    if (words.hash[w] === OPENING) return w - 1;
  return closing;
}

/** "Thus writes Paul Nelson:", "Declares Mr. Nelson, in his memoir:": the name right after a verb that has no subject before it. */
function subjectAfter(words: Words, verb: number, end: number, places: Places): Span | null {
  if ((words.classes[verb] & Is.telling) !== 0) return null;
  const found = nameFrom(words, places, verb + 1, end);
  if (!found) return null;
  const isEnded = found.to >= end || (words.shape[found.to] & Shape.punctuation) !== 0;
  return isEnded && words.hash[found.to] !== CLITIC
    ? { start: words.start[found.from], end: words.end[found.to - 1] }
    : null;
}

/** A word with a capital that is no small word of the language. */
function isName(words: Words, w: number): boolean {
  return (
    (words.shape[w] & Shape.capital) !== 0 &&
    (words.classes[w] & (Is.determiner | Is.pronoun | Is.preposition | Is.conjunction | Is.auxiliary)) === 0
  );
}

/** "Madhur Jaffrey, the maven of mango, wrote": the name before the inserted phrase that ends in the comma at `comma`. */
function parted(words: Words, from: number, comma: number, named: readonly Named[]): Span | null {
  const before = named.find(
    ({ mention }) =>
      mention.words.start <= from + 2 && mention.words.end <= comma && mention.words.end >= from,
  );
  if (!before) return null;
  const after = before.mention.words.end;
  return after === comma || words.hash[after] === 44 || words.hash[after] === 40
    ? span(before.mention)
    : null;
}

/** The determiner that opens the phrase which ends before `end`, −1 where the phrase is long or is none. */
function phraseStart(words: Words, from: number, end: number): number {
  for (let w = end - 1; w >= Math.max(from, end - PHRASE); w--) {
    const bits = words.classes[w];
    if ((bits & Is.determiner) !== 0) return w;
    if (
      (bits & (Is.pronoun | Is.auxiliary | Is.conjunction | Is.saying | Is.holding | Is.subordinator)) !==
        0 ||
      (words.shape[w] & Shape.punctuation) !== 0
    )
      return -1;
  }
  return -1;
}

/** "Jane Doe:", "Jane Doe, in The Lamp:", "From Jane Doe:", "This from Jane Doe:": a name that opens the sentence, before a sign or a place. */
function opener(words: Words, from: number, end: number, named: readonly Named[]): Span | null {
  const first = named.at(0);
  if (!first) return null;
  const lead = words.text.slice(words.start[from], first.mention.start);
  if (!/^(?:(?:and|but|then|again|this|also|here['’]s),?\s)?(?:(?:from|by|per)\s)?$/i.test(lead)) return null;
  const after = first.mention.words.end;
  if (after >= end)
    return first.mention.words.end - first.mention.words.start > 1 ? span(first.mention) : null;
  if (words.hash[after] === CLITIC) return null;
  const isEnded = words.hash[after] === 58 && after + 1 >= end;
  const isPlaced = /^,?\s(?:writing\s)?(?:in|at|for|on|of|over at|again|here)\b/i.test(
    words.text.slice(first.mention.end, first.mention.end + 24),
  );
  return isEnded || (isPlaced && first.mention.words.end - first.mention.words.start > 1)
    ? span(first.mention)
    : null;
}
