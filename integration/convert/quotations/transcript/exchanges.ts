import type { Article, Block } from '../../model.ts';

/** Paragraphs that are a question and what follows each of them, up to the next. */
export interface Exchange {
  question: number;
  answers: number[];
}

/** How a question ends, in bold or not. */
const ENDS = ['?', '?*', '?**'];
/** Longer, a paragraph that ends in a question is no question that somebody was asked. */
const LONGEST = 500;
/** An answer goes on over this many paragraphs at most. */
const ANSWER = 15;

const SECOND =
  /(?<!\p{L})(?:you|your|yours|vous|votre|vos|Sie|Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihnen|du|dich|dir|dein|deine|deinen|usted|ustedes|te|tu|tus|tú|lei|suo|sua|voi|você|seu|u|uw|jij|je|jouw)(?!\p{L})/iu;
const FIRST =
  /(?<!\p{L})(?:I|me|my|we|our|us|je|j['’]\p{L}+|moi|mon|ma|mes|nous|notre|nos|ich|mich|mir|mein|meine|meinen|meiner|wir|uns|unser|unsere|yo|mi|mis|nosotros|io|mio|mia|noi|eu|meu|minha|nós|ik|mij|mijn|wij|ons)(?!\p{L})/iu;

/** Whether words speak of whoever says them. */
export const isOfSpeaker = (words: string): boolean => FIRST.test(words);

/** The questions of a text that are paragraphs of their own, with what follows each, outside of `taken` blocks. */
export function exchangesOf(article: Article, taken: ReadonlySet<number>): Exchange[] {
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
  return ENDS.some((end) => words.endsWith(end)) && !/^(?:["“„«‘—–-]|[\p{L}\d]{2,20}:\s)/u.test(words);
}

/** Of the questions and of the answers, the part that says “you”, or “I” and “we”, where the text says that somebody was asked, and elsewhere. */
export const SOME = 0.3;
export const MOST = 0.5;

/** Whether enough of the questions say “you”, and enough of the answers “I” or “we”. */
export function isAddressed(
  { text, blocks }: Article,
  exchanges: readonly Exchange[],
  least: number,
): boolean {
  const wordsOf = (index: number) => text.slice(blocks[index].start, blocks[index].end);
  const addressed = exchanges.filter(({ question }) => SECOND.test(wordsOf(question))).length;
  const answered = exchanges.filter(({ answers }) => FIRST.test(wordsOf(answers[0]))).length;
  return addressed >= exchanges.length * least && answered >= exchanges.length * least;
}

/** Answers are this many paragraphs at most, in the mean. */
const BRIEF = 4;

/** Whether most answers say “I” or “we”, and are no longer than answers are. */
export function isAnswered({ text, blocks }: Article, exchanges: readonly Exchange[]): boolean {
  const own = exchanges.filter(({ answers: [first] }) =>
    FIRST.test(text.slice(blocks[first].start, blocks[first].end)),
  );
  const all = exchanges.reduce((sum, { answers }) => sum + answers.length, 0);
  return own.length > exchanges.length * MOST && all <= exchanges.length * BRIEF;
}
