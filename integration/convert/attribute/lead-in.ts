import type { Span } from '../model.ts';
import type { Words } from '../detect/words.ts';
import { Shape } from '../detect/words.ts';
import { Is } from './languages/word-classes.ts';
import type { Entity, Mention } from './names.ts';

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
const GOES_ON =
  /\b(?:goes|went) on\b|\bcontinu|\badds?\b|\badded\b|^(?:and|more|also|later|further|then)\b|\bconclu|\bthe (?:report|article|story|piece|letter|post|statement|document|author|paper|writer)\b/i;

/** Reads the last sentence of block `index` as a lead-in. */
export function readLeadIn(
  words: Words,
  index: number,
  mentions: readonly { mention: Mention; entity: Entity }[],
): LeadIn {
  const end = words.blocks[index + 1];
  const from = sentenceStart(words, Math.max(words.blocks[index], end - REACH), end);
  const named = namesBetween(mentions, words, from, end);
  const lead: LeadIn = { source: null, cue: null, publisher: null, continues: false };
  const verb = lastSaying(words, from, end);
  if (verb >= 0) {
    lead.cue = { start: words.start[verb], end: words.end[verb] };
    lead.source = subject(words, from, verb, named);
  }
  const body = named.findLast(({ entity, mention }) => entity.body || follows(words, mention, from));
  if (body) lead.publisher = span(body.mention);
  if (!lead.source && named.length > 0) {
    const person = named.findLast(({ entity }) => !entity.body) ?? named.at(-1)!;
    if (follows(words, person.mention, from) || verb >= 0) lead.source = span(person.mention);
  }
  const text = words.text.slice(words.start[from] ?? 0, words.end[end - 1] ?? 0);
  lead.continues = !lead.publisher && named.length === 0 && GOES_ON.test(text);
  return lead;
}

function span(mention: Mention): Span {
  return { start: mention.start, end: mention.end };
}

function sentenceStart(words: Words, from: number, end: number): number {
  for (let w = end - 2; w > from; w--) {
    const hash = words.hash[w - 1];
    if ((words.shape[w - 1] & Shape.punctuation) !== 0 && (hash === 46 || hash === 33 || hash === 63))
      return w;
  }
  return from;
}

function namesBetween(
  mentions: readonly { mention: Mention; entity: Entity }[],
  words: Words,
  from: number,
  to: number,
): { mention: Mention; entity: Entity }[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if (mentions[mid].mention.words.start < from) low = mid + 1;
    else high = mid;
  }
  const found = [];
  for (; low < mentions.length && mentions[low].mention.words.end <= to; low++) found.push(mentions[low]);
  return found;
}

function lastSaying(words: Words, from: number, end: number): number {
  for (let w = end - 1; w >= from; w--)
    if (
      (words.classes[w] & Is.saying) !== 0 &&
      (w === from || (words.classes[w - 1] & (Is.determiner | Is.preposition)) === 0)
    )
      return w;
  return -1;
}

/** The name or pronoun nearest before the verb; else the noun phrase that ends there. */
function subject(
  words: Words,
  from: number,
  verb: number,
  named: readonly { mention: Mention; entity: Entity }[],
): Span | null {
  const before = named.findLast(({ mention }) => mention.words.end <= verb);
  if (before && verb - before.mention.words.end <= 6) return span(before.mention);
  let start = from;
  while (start < verb && (words.classes[start] & (Is.conjunction | Is.subordinator)) !== 0) start++;
  if ((words.classes[start] & Is.pronoun) !== 0) return { start: words.start[start], end: words.end[start] };
  if ((words.classes[start] & Is.determiner) === 0) return null;
  // "The inspectors wrote:", "The ferryman looked up and said:": a short noun phrase before its verb, or up to a role.
  for (let w = start + 1; w < Math.min(verb, start + 4); w++)
    if (w + 1 === verb || (words.classes[w] & Is.role) !== 0)
      return { start: words.start[start], end: words.end[w] };
  return null;
}

/** "in The Lamp", "from The Lamp", "at The Lamp": the preposition makes the name a place of publication. */
function follows(words: Words, mention: Mention, from: number): boolean {
  let w = mention.words.start - 1;
  if (w >= from && (words.classes[w] & Is.determiner) !== 0) w--;
  return (
    w >= from && /^(?:in|at|from|via|for|by|over)$/i.test(words.text.slice(words.start[w], words.end[w]))
  );
}
