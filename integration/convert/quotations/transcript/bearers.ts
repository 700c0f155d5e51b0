import type { Article, Span } from '../../model.ts';
import { capitalRuns } from '../../text/index.ts';
import type { Labelled } from './label.ts';
import { introductionOf, partiesBefore } from './parties.ts';

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
    for (const span of capitalRuns(text, { start, end: Math.min(end, start + REACH) })) {
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
