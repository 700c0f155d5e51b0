import type { Article, Span } from '../../model.ts';
import type { Labelled } from './turns.ts';

const NAME = String.raw`(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|M|Mme|Herr|Frau|Don|Doña)\.? )?\p{Lu}[\p{L}'’.-]+(?: (?:(?:de|del|la|van|von|der|den|di|da|bin) ){0,2}\p{Lu}[\p{L}'’.-]+){0,3}`;
/** “examination of Bridget Kane by Mr Lowe”, “Tom Hale interviewed by Ann Lee”: who answers, and who asks. */
const ANSWERED = new RegExp(
  String.raw`\b(?:[Ee]xamination|cross-examination|re-examination|questioning|interrogation|deposition|testimony|evidence|interview|Vernehmung|Interview|Gespräch|entretien|interrogatoire|entrevista|interrogatorio|intervista|[QI]&A|INTERVIEW)\s(?:[Oo]f|[Ww]ith|OF|WITH|von|mit|avec|de|a|con)\s(?:(?:the\s)?(?:[\p{Ll}-]+,?\s){1,4})?(?<answers>${NAME})(?:[^.:\n]{0,60}?\s(?:by|durch|par|por|da)\s(?<asks>${NAME}))?|(?<passive>${NAME}),? (?:was )?(?:interviewed|examined|cross-examined|questioned|deposed) by (?<asker>${NAME})`,
  'u',
);
/** “Ann Lee interviewed Tom Hale”, “we met Tom Hale” */
const ASKED = new RegExp(
  String.raw`(?:\b[Ww]e|\bI|(?<asks>(?!We |I )${NAME})) (?:interview(?:s|ed)|talk(?:s|ed) (?:to|with)|sp(?:eaks?|oke) (?:to|with)|sat down with|me(?:t|ets)(?: with)?|caught up with|asks|asked|questions|questioned|examines|examined) (?:(?:the|an?) )?(?:[\p{Ll}-]+,? ){0,4}(?<answers>${NAME})`,
  'u',
);
/** How much of the text before the first turn, and of its title, is read for who talks. */
const REACH = 4000;

/** Who talks, where the text before the first turn says it. */
export interface Parties {
  asks: Span | null;
  answers: Span | null;
  /** A sentence says so; else who answers is only the one name there is. */
  isSaid: boolean;
}

/** Reads who asks and who answers from what stands before a block: the nearest sentence that says so. */
export function partiesBefore(article: Article, first: number): Parties {
  const { text } = article;
  const before = introductionOf(article, first);
  for (let index = before.length - 1, read = 0; index >= 0 && read < REACH; index--) {
    const { start, end } = before[index];
    const from = Math.max(start, end - REACH);
    const words = text.slice(from, end);
    read += words.length;
    const match = ANSWERED.exec(words) ?? ASKED.exec(words);
    if (!match?.groups) continue;
    const { answers, passive, asks, asker } = match.groups;
    const spanOf = (name: string | undefined, last: boolean): Span | null => {
      if (!name) return null;
      const at = from + match.index + (last ? match[0].lastIndexOf(name) : match[0].indexOf(name));
      return { start: at, end: at + name.length };
    };
    const isActive = ASKED.exec(words)?.[0] === match[0] && !ANSWERED.test(words);
    return { asks: spanOf(asks ?? asker, !isActive), answers: spanOf(answers ?? passive, isActive), isSaid: true };
  }
  return { asks: null, answers: onlyName(text, before), isSaid: false };
}

/** The only name of two words or more in the introduction. */
function onlyName(text: string, before: readonly Span[]): Span | null {
  let only: { span: Span; name: string } | null = null;
  for (const { start, end } of before)
    for (const match of text.slice(start, Math.min(end, start + REACH)).matchAll(FULL)) {
      const name = match[0].toUpperCase();
      if (only && only.name !== name) return null;
      only ??= { span: { start: start + match.index, end: start + match.index + match[0].length }, name };
    }
  return only?.span ?? null;
}

/** What stands before a block, the title and what stands with it first. */
function introductionOf({ blocks, metadata }: Article, first: number): Span[] {
  return [...(metadata.header ? [metadata.header] : []), ...blocks.slice(Math.max(0, first - INTRODUCTION), first)];
}

/** Blocks before the first turn that may say who talks. */
const INTRODUCTION = 60;

const QUESTION =
  /^(?:Q|QUESTION|FRAGE|PREGUNTA|DOMANDA|PERGUNTA|VRAAG|INTERVIEWER|INTERVIEWERIN|PERIODISTA|JOURNALISTE?)$/;
const ANSWER = /^(?:ANSWER|ANTWORT|RESPUESTA|RÉPONSE|RISPOSTA|RESPOSTA|ANTWOORD|WITNESS|INTERVIEWEE)$/;
/** Letters for a question and its answer in the languages that are read. */
const PAIRS = [
  ['Q', 'A'],
  ['Q', 'R'],
  ['F', 'A'],
  ['P', 'R'],
  ['D', 'R'],
  ['V', 'A'],
];

/**
 * The name that stands for a label elsewhere in the text, by the label: for “Q” and “A” who asks and who answers; for initials the name that has
 * them, in the list of those present or in an earlier label. A label that is itself a name, or a part of one, is not in the map.
 */
export function bearersOf(article: Article, talk: readonly Labelled[]): Map<string, Span> {
  const keys = new Set(talk.map(({ label }) => label.key));
  const pair = PAIRS.find((letters) => letters.every((letter) => keys.has(letter))) ?? [];
  const asking = [...keys].filter((key) => key === pair[0] || QUESTION.test(key));
  const answering = [...keys].filter((key) => key === pair[1] || ANSWER.test(key));
  const short = new Set([...keys].filter((key) => /^\p{Lu}{1,4}$/u.test(key) && !pair.includes(key)));
  if (short.size + asking.length + answering.length === 0) return new Map();
  const bearers = short.size > 0 ? namesByInitials(article, talk, short) : new Map<string, Span>();
  if (asking.length + answering.length === 0) return bearers;
  const parties = partiesBefore(article, talk[0].block);
  const others = talk.filter(({ label }) => ![...asking, ...answering].includes(label.key));
  const asks = parties.asks ?? others.find((turn) => isQuestion(article, turn))?.label;
  const answers = parties.answers ?? others.find((turn) => !isQuestion(article, turn))?.label;
  if (asks) for (const key of asking) bearers.set(key, { start: asks.start, end: asks.end });
  if (answers) for (const key of answering) bearers.set(key, { start: answers.start, end: answers.end });
  return bearers;
}

function isQuestion({ text, blocks }: Article, { block }: Labelled): boolean {
  return text.slice(blocks[block].start, blocks[block].end).trimEnd().endsWith('?');
}

/** Two to four words in capitals, small ones between: as a list of those present has them. */
const FULL =
  /\p{Lu}[\p{L}'’-]+(?:[ \u00a0](?:(?:de|del|la|van|von|der|den|di|da)[ \u00a0])?\p{Lu}[\p{L}'’.-]*){1,3}/gu;

interface Bearer {
  span: Span;
  text: string;
  /** Its initials stand behind it in brackets: “Naomi Frayn (NF)”. */
  certain: boolean;
}

/** The one name with each label's initials, of earlier labels and of what stands before the first turn; of two names neither. */
function namesByInitials(
  article: Article,
  talk: readonly Labelled[],
  wanted: ReadonlySet<string>,
): Map<string, Span> {
  const found = new Map<string, Bearer | null>();
  const add = (key: string, bearer: Bearer): void => {
    if (!wanted.has(key)) return;
    const before = found.get(key);
    if (before === undefined || (bearer.certain && !before?.certain)) found.set(key, bearer);
    else if (before && !before.certain && before.text !== bearer.text) found.set(key, null);
  };
  for (const { label } of talk)
    if (label.key.length > 2 && !wanted.has(label.key) && label.look !== 'role')
      for (const key of [...initialsOf(label.text), label.text[0]])
        add(key, { span: { start: label.start, end: label.end }, text: label.key, certain: false });
  const { text } = article;
  let read = 0;
  for (const { start, end } of introductionOf(article, talk[0].block)) {
    read += end - start;
    if (read > REACH) break;
    for (const match of text.slice(start, end).matchAll(FULL)) {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      const behind = /^ ?\((\p{Lu}{1,4})\)/u.exec(text.slice(span.end, span.end + 8))?.[1];
      if (behind) add(behind, { span, text: match[0].toUpperCase(), certain: true });
      for (const key of initialsOf(match[0]))
        add(key, { span, text: match[0].toUpperCase(), certain: key === behind });
    }
  }
  return new Map([...found].flatMap(([key, name]) => (name ? [[key, name.span] as const] : [])));
}

/** “NF” of Naomi Frayn; “WVO” and “WV” of Wouter Van Oortmerssen. */
function initialsOf(name: string): Set<string> {
  const letters = name.split(/[ \u00a0-]/).map((word) => word.charAt(0));
  if (letters.length < 2) return new Set();
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).join('');
  return new Set([
    letters.join('').toUpperCase(),
    capitals,
    capitals.charAt(0) + capitals.charAt(capitals.length - 1),
    capitals.slice(0, 2),
  ]);
}
