import { logistic, marksData, marksHeader, Sections, sumTrees } from '../../models/index.ts';
import type { FullTrees } from '../../models/index.ts';
import { isEnglish, languageOf } from '../../languages/index.ts';
import { classify } from './classify.ts';
import { languageAt, readFeatures } from './features.ts';
import { oddsByForm } from './odds-by-form.ts';
import { coverageOf } from './passage.ts';
import { lookAround } from './surroundings.ts';
import type { Language } from '../../languages/index.ts';
import type { Surroundings } from './surroundings.ts';
import type { Passage } from './passage.ts';
import type { Article } from '../../model.ts';
import type { Words } from '../../text/index.ts';

/** One forest says whether somebody says the words, the other whether they are all that is said. */
interface Forests {
  speech: FullTrees;
  whole: FullTrees;
}

let loaded: Forests | null = null;

/** Gives each passage its odds: by its form alone where the forests do not know the language. */
export function judgeMarks(article: Article, words: Words, passages: readonly Passage[]): void {
  if (passages.length === 0) return;
  const language = languageOf(article.metadata.lang);
  if (languageAt(article) < 0) {
    for (const passage of passages) {
      const coverage = coverageOf(passage, passage.attribution);
      const { direct, mixed, other } = oddsByForm(words, language, passage.group, coverage);
      passage.odds =
        coverage === 'part' ? { direct, mixed, other } : { direct: direct + mixed, mixed: 0, other };
    }
    return;
  }
  const english = isEnglish(article.metadata.lang);
  const { speech, whole } = (loaded ??= unpack());
  const around = lookAround(article, words, passages);
  passages.forEach((passage, index) => {
    const row = readFeatures(around, index);
    let said = logistic(sumTrees(speech, row));
    if (isHeadline(around, passage) || isAddress(words, passage)) said *= NOBODY;
    if (isName(words, language, passage)) said *= NAME;
    if (isTerm(passage, around.repeats[index])) said *= NOBODY;
    const all = english ? logistic(sumTrees(whole, row)) : wholeByForm(words, language, passage);
    passage.odds = { direct: said * all, mixed: said * (1 - all), other: 1 - said };
  });
}

/** The share of what somebody says that is all of it, by the form of the marks and what was read around them. */
function wholeByForm(words: Words, language: Language, passage: Passage): number {
  const coverage = coverageOf(passage, passage.attribution);
  if (coverage === 'all') return 1;
  const { direct, mixed } = oddsByForm(words, language, passage.group, coverage);
  return direct / (direct + mixed);
}

/** What a naming word stands before, or has the form of a name in German, where nouns have capitals. */
function isName(words: Words, language: Language, passage: Passage): boolean {
  if (classify(words, passage.group).rule === 'naming-word') return true;
  if (language.code !== 'de') return false;
  return oddsByForm(words, language, passage.group, coverageOf(passage, passage.attribution)).other >= 0.65;
}

/** One or two words that stand in marks again and again: los “grises”. */
function isTerm({ group: { runs } }: Passage, repeats: number): boolean {
  const { start, end } = runs[0].words;
  return runs.length === 1 && repeats >= OFTEN && end - start <= TERM + 2;
}

/** So often a term stands in marks, and in so many words. */
const OFTEN = 3;
const TERM = 2;

/** A short paragraph in marks that are not the text's: newspapers set headlines within an article in single ones. */
function isHeadline({ words, usual, single }: Surroundings, { group: { runs } }: Passage): boolean {
  const [first, last] = [runs[0], runs.at(-1)!];
  if (first.pair.open === usual || single > FEW) return false;
  const [from, to] = [first.words.start, last.words.end];
  return to - from <= SHORT && from === words.blocks[first.block] && to === words.blocks[last.block + 1];
}

/** “news.example.org”, “ann@example.org”: one string with signs inside. */
function isAddress({ text }: Words, { group: { runs } }: Passage): boolean {
  const { start, end } = runs[0].inner;
  return runs.length === 1 && end - start < ADDRESS && isOneString(text.slice(start, end));
}

const isOneString = (words: string): boolean => !/\s/.test(words) && /[^\s.][.@/][^\s.]/.test(words);

/** Tenths of a text's passages that stand in single marks, words of a headline, characters of an address, and the share of either that somebody says. */
const FEW = 3;
const SHORT = 10;
const ADDRESS = 60;
const NOBODY = 0.3;
const NAME = 0.8;

function unpack(): Forests {
  const sections = new Sections(marksHeader.sections, marksData);
  const forest = (name: keyof Forests): FullTrees => {
    const { depth, base, unit } = marksHeader[name];
    return {
      depth,
      base,
      columns: Uint16Array.from(sections.of(`${name}.columns`)),
      values: Float32Array.from(sections.of(`${name}.values`)),
      leaves: Float32Array.from(sections.of(`${name}.leaves`), (leaf) => leaf * unit),
    };
  };
  return { speech: forest('speech'), whole: forest('whole') };
}
