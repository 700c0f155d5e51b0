import type { Article, Span } from '../../model.ts';
import { blockAt } from '../../parse/index.ts';
import { makeFinding } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { trimSpan, withText } from '../../text/index.ts';
import { exchangesOf, isAddressed, isAnswered, MOST, SOME } from './exchanges.ts';
import { partiesBefore } from './parties.ts';
import type { Parties } from './parties.ts';
import type { Turn } from './turns.ts';

/** An interview without labels: its turns, and who answers in each block that is an answer. */
export interface Interview {
  turns: Turn[];
  answers: Map<number, Span>;
}

/** Of the questions, the part in capitals that makes it an interviewer's print. */
const PRINTED = 0.6;
/** Fewer questions are rhetoric, unless the text says before them who was asked: then two are enough. */
const QUESTIONS = 3;
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
  const isBold = answers !== null && exchanges.every(({ question }) => isInBold(article, question));
  const isMarkedSo = isSaid && exchanges.every(({ answers: [first] }) => isMarked(article, first));
  const isTold =
    isSaid || isBold
      ? isAddressed(article, exchanges, SOME) || isAnswered(article, exchanges)
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

/** Gives words in marks that are an answer of an interview its bearer as source, where their own paragraph names nobody. */
export function giveAnswers(article: Article, findings: readonly Finding[], { answers }: Interview): void {
  if (answers.size === 0) return;
  for (const finding of findings) {
    if (finding.type !== 'direct') continue;
    const block = blockAt(article, finding.content[0].start);
    if (finding.source && finding.source.start >= article.blocks[block].start) continue;
    const bearer = answers.get(block);
    const isWhole = finding.content[0].start - article.blocks[block].start < 4;
    if (bearer && isWhole) finding.source = withText(article.text, bearer);
  }
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

/** “**Do the bees like music?**”, where the text names one person */
function isInBold({ text, blocks }: Article, index: number): boolean {
  return /^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*$/.test(text.slice(blocks[index].start, blocks[index].end));
}

function isInCapitals({ text, blocks }: Article, index: number): boolean {
  const letters = text.slice(blocks[index].start, blocks[index].end).replace(/\P{L}/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase();
}

function toTurn(article: Article, blocks: readonly number[], source: Span | null): Turn[] {
  const content = blocks.flatMap((index) => {
    const block = article.blocks[index];
    const start =
      block.signs.find((sign) => article.text.slice(block.start, sign.start).trim() === '')?.end ??
      block.start;
    const words = withoutEmphasis(article.text, trimSpan(article.text, { start, end: block.end }));
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

/** The words without the signs for bold about all of them. */
function withoutEmphasis(text: string, { start, end }: Span): Span {
  for (const sign of ['**', '__', '*', '_']) {
    const inner = { start: start + sign.length, end: end - sign.length };
    if (inner.end > inner.start && text.startsWith(sign, start) && text.startsWith(sign, inner.end))
      return inner;
  }
  return { start, end };
}
