import type { Article, Span } from '../../model.ts';
import { capitalRuns } from '../../text/index.ts';
import { introductionOf, partiesBefore } from './parties.ts';
import type { Labelled } from './turns.ts';

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
    for (const span of capitalRuns(text, { start, end: Math.min(end, start + REACH) })) {
      const name = text.slice(span.start, span.end);
      const behind = /^ ?\((\p{Lu}{1,4})\)/u.exec(text.slice(span.end, span.end + 8))?.[1];
      if (behind) add(behind, { span, text: name.toUpperCase(), certain: true });
      for (const key of initialsOf(name))
        add(key, { span, text: name.toUpperCase(), certain: key === behind });
    }
  }
  return new Map([...found].flatMap(([key, name]) => (name ? [[key, name.span] as const] : [])));
}

/** “NF” of Naomi Frayn and of Cllr Naomi Frayn; “WVO” and “WV” of Wouter Van Oortmerssen. */
function initialsOf(name: string): Set<string> {
  const letters = name.split(/[ \u00a0-]/).map((word) => word.charAt(0));
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase()).join('');
  if (letters.length < 2) return new Set();
  const short = [
    letters.join('').toUpperCase(),
    capitals,
    capitals.slice(0, 2),
    capitals.charAt(0) + capitals.slice(-1),
  ];
  // The first may be a title.
  if (capitals.length > 2) short.push(capitals.slice(1), capitals.charAt(1) + capitals.slice(-1));
  return new Set(short);
}
