import { readAttributions, readByModel } from '../clauses/index.ts';
import { isEnglish, languageOf } from '../languages/index.ts';
import { findRuns, joinContinued } from '../marks/index.ts';
import type { Marked, Run } from '../marks/index.ts';
import type { Article, Message } from '../model.ts';
import { blockAt } from '../parse/index.ts';
import { endUnclosed, readPassages } from '../quotations/index.ts';
import type { Read, Turn } from '../quotations/index.ts';
import { atomsOf, wordsOf } from '../text/index.ts';
import type { Atoms, Words } from '../text/index.ts';

/** An article's words, and what its quotation marks hold. */
export interface Marks {
  atoms: Atoms;
  words: Words;
  /** All runs in marks, and the outermost passages that they make. */
  runs: Run[];
  passages: Marked[];
}

/** Finds what an article's quotation marks hold. */
export function findMarks(article: Article, turns: readonly Turn[], messages: Message[]): Marks {
  const atoms = atomsOf(article);
  const words = wordsOf(article);
  // The mark that opens a turn of a quoted transcript, or its next paragraph, stands before its label or words and says nothing about the turn.
  const labels = new Map(
    turns.flatMap(({ block, from, finding }) => [
      ...finding.content.map(({ start }): [number, number] => [blockAt(article, start), start]),
      [block, from] as [number, number],
    ]),
  );
  const runs = findRuns(article, words).filter((run) => run.start >= (labels.get(run.block) ?? 0));
  const joined = joinContinued(article, runs, messages);
  endUnclosed(words, joined, runs);
  return { atoms, words, runs, passages: joined.filter(({ runs: [run] }) => run.depth === 0) };
}

/** Reads who says what: English by the model of attributions, other languages by the grammar of clauses. Blocks in `closed` are read by others. */
export function readMarks(
  article: Article,
  { atoms, words, runs, passages }: Marks,
  closed: ReadonlySet<number>,
): Read {
  const { lang } = article.metadata;
  const language = languageOf(lang);
  if (isEnglish(lang))
    return readPassages(words, language, passages, readByModel(article, atoms, words, passages, closed));
  const attributions = readAttributions(article, words, language, runs, closed);
  return readPassages(words, language, passages, { attributions, runs: null });
}
