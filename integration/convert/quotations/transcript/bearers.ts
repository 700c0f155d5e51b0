import type { Article, Span } from '../../model.ts';
import { capitalRuns, capitalsAt, trimSpan } from '../../text/index.ts';
import type { Labelled } from './label.ts';
import { introductionOf, partiesBefore } from './parties.ts';
import type { Parties } from './parties.ts';

const QUESTION =
  /^(?:Q|QUESTION|FRAGE|PREGUNTA|DOMANDA|PERGUNTA|VRAAG|INTERVIEWER|INTERVIEWERIN|PERIODISTA|JOURNALISTE?|REPORTER|HOST|MODERATOR|ENTREVISTADORA?|INTERVISTATORE|GIORNALISTA)$/;
const ANSWER =
  /^(?:ANSWER|ANTWORT|RESPUESTA|RÉPONSE|RISPOSTA|RESPOSTA|ANTWOORD|WITNESS|INTERVIEWEE|RESPONDENT|GUEST|INVITÉE?|ENTREVISTADO|ENTREVISTADA|ZEUGE|ZEUGIN|TESTIGO|TÉMOIN|SUBJECT)$/;
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
  const parties = listedParties(article, talk[0].block) ?? partiesBefore(article, talk[0].block);
  const others = talk.filter(({ label }) => ![...asking, ...answering].includes(label.key));
  const asks = parties.asks ?? others.find((turn) => isQuestion(article, turn))?.label;
  const answers = parties.answers ?? others.find((turn) => !isQuestion(article, turn))?.label;
  if (asks) for (const key of asking) bearers.set(key, { start: asks.start, end: asks.end });
  if (answers) for (const key of answering) bearers.set(key, { start: answers.start, end: answers.end });
  return bearers;
}

/** “Interviewer: Ann Lee. Respondent: Tom Hale” */
const PARTS = /(?<!\p{L})(\p{L}{4,20})[*_]{0,2}: ?[*_]{0,2} ?(?=\p{Lu})/gu;

/** Whether a labelled paragraph says who has the part: “Interviewer: Ann Lee”. */
export function namesParty({ text, blocks }: Article, { block, label }: Labelled): boolean {
  if (label.look !== 'role' || WORDS_SAID.test(label.key)) return false;
  const { start, end } = trimSpan(text, { start: label.from, end: blocks[block].end });
  const name = end - start < LIST ? nameAt(text, start, end) : null;
  return (
    name !== null &&
    text.slice(name.start, name.end).includes(' ') &&
    LISTED.test(text.slice(name.end, end).trimStart())
  );
}

/** The name that begins at an offset. */
function nameAt(text: string, at: number, limit: number): Span | null {
  const run = capitalsAt(text, at, limit);
  return run && upToStop(text, run);
}

/** Words with capitals up to a stop that is no initial's or title's. */
function upToStop(text: string, { start, end }: Span): Span {
  const stop = /\p{L}{4}\.(?=\s|$)/u.exec(text.slice(start, end));
  return { start, end: stop ? start + stop.index + stop[0].length - 1 : end };
}

/** Parts of a talk that are no person's. */
const WORDS_SAID =
  /^(?:.{1,3}|QUESTION|ANSWER|FRAGE|ANTWORT|RÉPONSE|PREGUNTA|RESPUESTA|DOMANDA|RISPOSTA|PERGUNTA|RESPOSTA|VRAAG|ANTWOORD)$/;
/** What stands behind a name in such a list. */
const LISTED = /^(?:$|[,;(]|\.\s*(?:$|\p{L}{4,20}: ?\p{Lu}))/u;

/** The longest line that says who has a part. */
const LIST = 160;

/** Who asks and who answers where lines before a block list them by their parts. */
function listedParties(article: Article, first: number): Parties | null {
  const { text } = article;
  const parties: Parties = { asks: null, answers: null, isSaid: true };
  for (const { start, end } of introductionOf(article, first)) {
    if (end - start > LIST) continue;
    for (const part of text.slice(start, end).matchAll(PARTS)) {
      const at = start + part.index + part[0].length;
      const name = nameAt(text, at, end);
      if (name && QUESTION.test(part[1].toUpperCase())) parties.asks ??= name;
      else if (name && ANSWER.test(part[1].toUpperCase())) parties.answers ??= name;
    }
  }
  return parties.asks || parties.answers ? parties : null;
}

function isQuestion({ text, blocks }: Article, { block }: Labelled): boolean {
  return text.slice(blocks[block].start, blocks[block].end).trimEnd().endsWith('?');
}

/** How much of the introduction is read for names. */
const REACH = 4000;

/** How well a name fits a label: it has more words than the label letters; its words' letters are the label; the label stands behind it in brackets. */
const Fit = { part: 1, whole: 2, brackets: 3 } as const;

/** The one name that fits each label best, of earlier labels and of what stands before the first turn; of two that fit as well neither. */
function namesByInitials(
  article: Article,
  talk: readonly Labelled[],
  wanted: ReadonlySet<string>,
): Map<string, Span> {
  const found = new Map<string, { fit: number; name: string; span: Span | null }>();
  const add = (key: string, fit: number, name: string, span: Span): void => {
    const before = found.get(key);
    if (!wanted.has(key) || (before && before.fit > fit)) return;
    if (!before || before.fit < fit) found.set(key, { fit, name, span });
    else if (before.name !== name && fit !== Fit.brackets) before.span = null;
  };
  for (const { label } of talk)
    if (label.key.length > 2 && !wanted.has(label.key) && label.look !== 'role')
      for (const [key, fit] of [...initialsOf(label.text), [label.text.charAt(0), Fit.part] as const])
        add(key, fit, label.key, { start: label.start, end: label.end });
  const { text } = article;
  let read = 0;
  for (const { start, end } of introductionOf(article, talk[0].block)) {
    read += end - start;
    if (read > REACH) break;
    for (const run of capitalRuns(text, { start, end: Math.min(end, start + REACH) })) {
      const span = upToStop(text, run);
      const printed = text.slice(span.start, span.end);
      const behind = /^ ?\((\p{Lu}{1,4})\)/u.exec(text.slice(span.end, span.end + 8))?.[1];
      if (behind) add(behind, Fit.brackets, printed.toUpperCase(), span);
      for (const [key, fit] of initialsOf(printed)) add(key, fit, printed.toUpperCase(), span);
    }
  }
  return new Map([...found].flatMap(([key, { span }]) => (span ? [[key, span] as const] : [])));
}

/** “NF” of Naomi Frayn and of Cllr Naomi Frayn; “WVO” and “WV” of Wouter Van Oortmerssen. */
function initialsOf(name: string): Map<string, number> {
  const letters = name.split(/[ \u00a0-]/).map((word) => word.charAt(0));
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).join('');
  if (letters.length < 2) return new Map();
  const parts = [capitals.slice(0, 2), capitals.charAt(0) + capitals.slice(-1)];
  // The first may be a title.
  if (capitals.length > 2) parts.push(capitals.slice(1), capitals.charAt(1) + capitals.slice(-1));
  return new Map([
    ...parts.map((part) => [part, Fit.part] as const),
    [letters.join('').toUpperCase(), Fit.whole] as const,
    [capitals, Fit.whole] as const,
  ]);
}
