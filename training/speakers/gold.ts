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

export function readTexts(file: string): WideText[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as WideText);
}

/** Group of a text: fiction, or its language. */
export function groupOf({ kind, lang }: WideText): string {
  if (kind === 'fiction-litbank') return 'litbank';
  if (kind.startsWith('fiction')) return 'fiction';
  return ['en', 'fr', 'es', 'de'].includes(lang) ? lang : 'it/pt/nl';
}

const TITLES =
  /\b(?:mr|mrs|ms|miss|dr|sir|lord|lady|the|a|an|herr|frau|m|mme|senor|senora|don|dona|der|die|das|le|la|el|los|les)\b/g;

/** A name as `shared/score/wide.mjs` compares it: small letters without accents, titles and signs. */
export function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(TITLES, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a plain name has all words of another, in a row. */
export const holds = (a: string, b: string): boolean => a !== '' && b !== '' && ` ${a} `.includes(` ${b} `);

/** The plain forms of a person's names. */
export const namesOf = ({ name, aliases }: Person): string[] =>
  [name, ...(aliases ?? [])].map(plain).filter(Boolean);

/** Whether a name is the person's, and holds no other's. */
export function isName(name: string, person: Person, people: readonly Person[]): boolean {
  const own = plain(name);
  if (!namesOf(person).some((other) => holds(other, own) || holds(own, other))) return false;
  const whole = plain(person.name);
  return !people.some(
    (other) => other !== person && namesOf(other).some((name) => !holds(whole, name) && holds(own, name)),
  );
}
