/** Texts with the speakers of their quotations, as `../shared/corpora` has them in the wide form, and novels of LitBank brought into it. */
import { readFileSync } from 'node:fs';
import type { Span } from '../../integration/convert/model.ts';

export interface Person {
  name: string;
  aliases?: string[];
}
export interface WideQuotation {
  set: 'run-in' | 'block';
  type: 'direct' | 'mixed';
  spans: Span[];
  speaker: string | null;
  described: string | null;
  source: string[];
  open: boolean;
}
export interface WideText {
  id: string;
  kind: string;
  lang: string;
  source: string;
  text: string;
  people: Person[];
  quotations: WideQuotation[];
}

/** Ids of texts that had one quick reading: they weigh less, and what is missing in them is no proof. */
const QUICK = /^(?:es4|fr4|itpt4|denl4|enlong4|ennews5|fiction3)/;
export const isQuick = ({ id }: WideText): boolean => QUICK.test(id);

export function readTexts(files: readonly string[]): WideText[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as WideText),
  );
}

/** Group of a text: fiction, or its language. */
export function groupOf({ kind, lang }: WideText): string {
  if (kind === 'fiction-litbank') return 'litbank';
  if (kind.startsWith('fiction')) return 'fiction';
  return ['en', 'fr', 'es', 'de'].includes(lang) ? lang : 'it/pt/nl';
}

const TITLES =
  /\b(?:mr|mrs|ms|miss|dr|sir|lord|lady|the|a|an|herr|frau|m|mme|senor|senora|don|dona|der|die|das|le|la|el|los|les)\b/g;

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(TITLES, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const holds = (a: string, b: string): boolean => a !== '' && b !== '' && ` ${a} `.includes(` ${b} `);

/** Whether a name is the person's, and holds no other's. */
export function isName(name: string, person: Person, people: readonly Person[]): boolean {
  const own = plain(name);
  const isOwn = [person.name, ...(person.aliases ?? [])]
    .map(plain)
    .some((other) => holds(other, own) || holds(own, other));
  if (!isOwn) return false;
  const whole = plain(person.name);
  return !people.some(
    (other) =>
      other !== person &&
      [other.name, ...(other.aliases ?? [])].map(plain).some((z) => z !== '' && !holds(whole, z) && holds(own, z)),
  );
}

interface InlineText {
  id: string;
  text: string;
  quotations: { start: number; end: number; speaker: string | null; group: string }[];
}

/** Novels of LitBank: a speaker whose name begins with no capital is one whom the text only describes. */
export function readNovels(file: string): WideText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, text, quotations } = JSON.parse(line) as InlineText;
      const isNamed = (name: string | null): name is string => name !== null && /^\p{Lu}(?!(?:he|n)?\s)/u.test(name);
      const people = [...new Set(quotations.map(({ speaker }) => speaker).filter(isNamed))];
      const end = Math.max(0, ...quotations.map((q) => q.end));
      return {
        id,
        kind: 'fiction-litbank',
        lang: 'en',
        source: id,
        // Annotated up to some page.
        text: text.slice(0, end + 200),
        people: people.map((name) => ({ name })),
        quotations: [...Map.groupBy(quotations, ({ group }) => group).values()].map((parts) => ({
          set: 'run-in' as const,
          type: 'direct' as const,
          spans: parts.map(({ start, end: to }) => ({ start: start + 1, end: to - 1 })),
          speaker: isNamed(parts[0].speaker) ? parts[0].speaker : null,
          described: null,
          source: [],
          open: false,
        })),
      };
    });
}

/** Paragraphs of a text: it is cut at empty lines. */
const PARAGRAPH = /\n[ \t]*\n/g;

/**
 * A part of a text: some paragraphs from one that holds speech, as if the article were no longer. Short articles have little around a quotation;
 * texts of the corpora are long.
 */
export function cropsOf(text: WideText, random: () => number): WideText[] {
  const cuts = [0, ...[...text.text.matchAll(PARAGRAPH)].map((m) => m.index + m[0].length), text.text.length];
  if (cuts.length < 5) return [];
  const crops: WideText[] = [];
  for (let k = 0; k < 2; k++) {
    const first = Math.floor(random() * (cuts.length - 2));
    const last = Math.min(cuts.length - 1, first + 1 + Math.floor(random() * 3));
    const [start, end] = [cuts[first], cuts[last]];
    const quotations = text.quotations
      .filter(({ spans }) => spans[0].start >= start && spans.at(-1)!.end <= end)
      .map((quotation) => ({
        ...quotation,
        spans: quotation.spans.map((span) => ({ start: span.start - start, end: span.end - start })),
      }));
    if (quotations.length > 0)
      crops.push({ ...text, id: `${text.id}@${first}`, text: text.text.slice(start, end), quotations });
  }
  return crops;
}
