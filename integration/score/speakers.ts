import type { Quotation, Speaker } from '../convert/model.ts';
import type { Answer, GoldQuotation } from './gold.ts';
import { scored } from './gold.ts';
import type { Miss } from './misses.ts';
import type { Part } from './parts.ts';
import { mostlySame, trimEdges } from './spans.ts';
import type { Tally } from './tally.ts';

/**
 * Adds the direct quotations whose speaker the gold names: right where the finding resolves to that speaker, false where to another,
 * missed where to nobody or where the quotation was not found. A false one is missed too.
 */
export function tallySpeakers({ gold }: Answer, parts: readonly Part[], tally: Tally, misses: Miss[]): void {
  const quotations = scored(gold).filter((q) => q.type === 'direct' && q.speaker);
  const spellings = spellingsOf(quotations);
  for (const q of quotations) {
    const place = trimEdges(gold.text, q);
    const speaker = parts.find((part) => mostlySame(part, place))?.finding.speaker;
    const right = speaker && isSame(spellings.get(idOf(q))!, namesOf(gold.text, speaker));
    if (right) tally.right++;
    else tally.missed++;
    if (!speaker || right) continue;
    tally.false++;
    const told = { expected: q.speaker!, found: speaker.name };
    misses.push({ id: gold.id, row: 'speaker', fault: 'false', start: q.start, end: q.end, ...told });
  }
}

/** The gold's own key for a speaker: its id, else its name. */
const idOf = (q: GoldQuotation): string => q.speakerId ?? q.speaker!;

/** All names by which the gold calls each speaker in this article. */
function spellingsOf(quotations: readonly GoldQuotation[]): Map<string, string[]> {
  const spellings = new Map<string, string[]>();
  for (const q of quotations) spellings.set(idOf(q), [...(spellings.get(idOf(q)) ?? []), q.speaker!]);
  return spellings;
}

/** A found speaker's names: the fullest, and every mention as printed. */
function namesOf(text: string, { name, mentions }: NonNullable<Quotation['speaker']>): string[] {
  return [name, ...mentions.map(({ start, end }) => text.slice(start, end))];
}

/** Whether two lists of names call one person: some name of one and some of the other agree, and no title says otherwise. */
export function isSame(gold: readonly string[], found: readonly Speaker['name'][]): boolean {
  return gold.some((a) => found.some((b) => agree(partsOfName(a), partsOfName(b))));
}

interface NameParts {
  words: string[];
  female: boolean;
  male: boolean;
}

const FEMALE = new Set('mrs ms miss lady madam aunt mother sister queen frau'.split(' '));
const MALE = new Set('mr sir lord master uncle father brother king herr'.split(' '));
const NEUTRAL = new Set(
  'the a an my his her their our old young little poor dear dr prof capt doctor captain farmer sergeant'.split(
    ' ',
  ),
);

function partsOfName(name: string): NameParts {
  const all = name.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? [];
  const titles = all.length > 1 ? all.slice(0, -1) : [];
  return {
    words: all.filter(
      (word, i) => i === all.length - 1 || !(FEMALE.has(word) || MALE.has(word) || NEUTRAL.has(word)),
    ),
    female: titles.some((word) => FEMALE.has(word)),
    male: titles.some((word) => MALE.has(word)),
  };
}

/** Every word of the shorter name is in the longer, which keeps `Jane Hale` and `Hale` together and `Jane` and `John Hale` apart. */
function agree(a: NameParts, b: NameParts): boolean {
  if (a.words.length === 0 || b.words.length === 0) return false;
  if ((a.female && b.male) || (a.male && b.female)) return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return short.words.every((word) => long.words.some((other) => isSpelling(word, other)));
}

/** The same word, or two spellings of a long one that differ in one letter: Katharine and Katherine. */
function isSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length || a.length < 7) return false;
  let apart = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) apart++;
  return apart === 1;
}
