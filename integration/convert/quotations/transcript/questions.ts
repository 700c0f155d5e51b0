import type { Article, Block, Span } from '../../model.ts';
import { makeFinding } from '../finding.ts';
import { trimSpan, withText } from '../../text/index.ts';
import { partiesBefore } from './parties.ts';
import type { Parties } from './parties.ts';
import type { Turn } from './turns.ts';

/** An interview without labels: its turns, and who answers in each block that is an answer. */
export interface Interview {
  turns: Turn[];
  answers: Map<number, Span>;
}

/** Paragraphs that are a question and what follows each of them, up to the next. */
interface Exchange {
  question: number;
  answers: number[];
}

const QUESTION = /\?\*{0,2}$/;
/** Of the questions, the part in capitals that makes it an interviewer's print. */
const PRINTED = 0.6;
/** Longer, a paragraph that ends in a question is no question that somebody was asked. */
const LONGEST = 500;
/** Fewer questions are rhetoric, unless the text says before them who was asked: then two are enough. */
const QUESTIONS = 3;
/** An answer goes on over this many paragraphs at most. */
const ANSWER = 15;

const SECOND =
  /(?<!\p{L})(?:you|your|yours|vous|votre|vos|Sie|Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihnen|du|dich|dir|dein|deine|deinen|usted|ustedes|te|tu|tus|tú|lei|suo|sua|voi|você|seu|u|uw|jij|je|jouw)(?!\p{L})/iu;
const FIRST =
  /(?<!\p{L})(?:I|me|my|we|our|us|je|j['’]\p{L}+|moi|mon|ma|mes|nous|notre|nos|ich|mich|mir|mein|meine|meinen|meiner|wir|uns|unser|unsere|yo|mi|mis|nosotros|io|mio|mia|noi|eu|meu|minha|nós|ik|mij|mijn|wij|ons)(?!\p{L})/iu;

/**
 * Questions that are paragraphs of their own, and the answers under them. A text with questions between its paragraphs may as well be its writer's:
 * it is an interview where it says who was asked, or where most questions speak to somebody and most answers speak of themselves.
 *
 * @param talk turns that labels tell; before the first of them is only an introduction, and the questions after them may go on without.
 */
export function findInterview(article: Article, talk: readonly Turn[]): Interview {
  const none: Interview = { turns: [], answers: new Map() };
  const labelled = talk.flatMap(({ blocks }) => blocks);
  const exchanges = exchangesOf(article, new Set(labelled)).filter(
    ({ question }) => question >= (labelled.at(0) ?? 0),
  );
  if (exchanges.length < 2) return none;
  const { asks, answers, isSaid } = partiesOf(talk) ?? partiesBefore(article, exchanges[0].question);
  const inCapitals = exchanges.filter(({ question }) => isInCapitals(article, question)).length;
  const isPrinted = inCapitals > 1 && inCapitals >= exchanges.length * PRINTED;
  const isMarkedSo = isSaid && exchanges.every(({ answers: [first] }) => isMarked(article, first));
  const isTold = isSaid
    ? isAddressed(article, exchanges, SOME)
    : exchanges.length >= QUESTIONS && isAddressed(article, exchanges, MOST);
  if (!isPrinted && !isMarkedSo && !isTold) return none;
  const turns: Turn[] = [];
  const answered = new Map<number, Span>();
  for (const { question, answers: blocks } of exchanges) {
    for (const turn of toTurn(article, [question], asks)) turns.push(turn);
    if (answers) for (const block of blocks) answered.set(block, answers);
    // What stands in marks is found by them.
    if (blocks.every((block) => !isMarked(article, block)))
      for (const turn of toTurn(article, blocks, answers)) turns.push(turn);
  }
  return { turns, answers: answered };
}

/** Who asks and who answers in turns with labels, if two do. */
function partiesOf(talk: readonly Turn[]): Parties | null {
  const asking = talk.find(({ isQuestion }) => isQuestion)?.finding.source;
  const answering = talk.find(
    ({ isQuestion, finding }) => !isQuestion && finding.source?.text !== asking?.text,
  )?.finding.source;
  return asking && answering ? { asks: asking, answers: answering, isSaid: true } : null;
}

function isMarked({ text, blocks }: Article, index: number): boolean {
  return /^\s*["“„«‘]/.test(text.slice(blocks[index].start, blocks[index].end));
}

function exchangesOf(article: Article, taken: ReadonlySet<number>): Exchange[] {
  const exchanges: Exchange[] = [];
  let open: Exchange | null = null;
  article.blocks.forEach((block, index) => {
    if (taken.has(index) || block.form === 'break' || block.form === 'preformatted') open = null;
    else if (isQuestion(article, block)) exchanges.push((open = { question: index, answers: [] }));
    else if (open && block.form !== 'heading' && open.answers.length < ANSWER) open.answers.push(index);
    else open = null;
  });
  return exchanges.filter(({ answers }) => answers.length > 0);
}

function isQuestion({ text }: Article, { start, end, form, quoteDepth }: Block): boolean {
  if (end - start > LONGEST || quoteDepth > 0 || form === 'verse') return false;
  const words = text.slice(start, end).trim();
  return QUESTION.test(words) && !/^(?:["“„«‘—–-]|[\p{L}\d]{2,20}:\s)/u.test(words);
}

function isInCapitals({ text, blocks }: Article, index: number): boolean {
  const letters = text.slice(blocks[index].start, blocks[index].end).replace(/\P{L}/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase();
}

/** Of the questions and of the answers, the part that says “you”, or “I” and “we”, where the text says that somebody was asked, and elsewhere. */
const SOME = 0.3;
const MOST = 0.5;

/** Whether enough of the questions say “you”, and enough of the answers “I” or “we”. */
function isAddressed({ text, blocks }: Article, exchanges: readonly Exchange[], least: number): boolean {
  const wordsOf = (index: number) => text.slice(blocks[index].start, blocks[index].end);
  const addressed = exchanges.filter(({ question }) => SECOND.test(wordsOf(question))).length;
  const answered = exchanges.filter(({ answers }) => FIRST.test(wordsOf(answers[0]))).length;
  return addressed >= exchanges.length * least && answered >= exchanges.length * least;
}

function toTurn(article: Article, blocks: readonly number[], source: Span | null): Turn[] {
  const content = blocks.flatMap((index) => {
    const block = article.blocks[index];
    const start =
      block.signs.find((sign) => article.text.slice(block.start, sign.start).trim() === '')?.end ??
      block.start;
    const words = trimSpan(article.text, { start, end: block.end });
    return words.end > words.start ? [words] : [];
  });
  if (content.length === 0) return [];
  const finding = makeFinding({
    kind: 'run-in',
    type: 'direct',
    content,
    rule: 'transcript-turn',
    confidence: 0.8,
    source: source && withText(article.text, source),
  });
  return [
    {
      block: blocks[0],
      blocks: [...blocks],
      from: article.blocks[blocks[0]].start,
      isQuestion: false,
      finding,
    },
  ];
}
