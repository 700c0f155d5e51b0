import { createReadStream } from 'node:fs';
import { reasonOf } from '../articles/article-file.ts';
import { convert, OptionsError } from '../convert/index.ts';
import type { ConvertOptions } from '../convert/index.ts';
import { printable } from '../convert/printable.ts';
import { refuseDevice } from '../files-below.ts';
import { goldLine, isWide, wideLine } from '../score/index.ts';
import type { Answer, WideAnswer } from '../score/index.ts';
import { tell } from '../terminal/out.ts';
import { Failure } from './files.ts';
import { readJsonLine } from './json-line.ts';
import { linesOf, tooLong } from './lines.ts';

/** Articles of gold files with what is found in them, by the form of their gold. */
export interface GoldAnswers {
  answers: Answer[];
  wide: WideAnswer[];
}

/** So many wrong lines at its start show that a file is no gold. */
const WRONG_AT_MOST = 100;

/**
 * Answers every article of a file and adds it to `answers`. Wrong lines are told with their numbers; then the answer is false.
 *
 * @throws Failure when the file cannot be read, or when no line of it is an article with gold
 */
export async function readAnswers(
  file: string,
  options: ConvertOptions,
  maxBytes: number,
  answers: GoldAnswers,
): Promise<boolean> {
  // Told once a line is gold. Before, they may be all that there is to say of the file.
  const early: string[] = [];
  const tellFault = (fault: string) => {
    tell(`${printable(file)}:${printable(fault)}`, 'evaluate');
  };
  let [number, good] = [0, 0];
  for await (const line of goldLines(file, maxBytes)) {
    number++;
    const fault = typeof line === 'string' ? addAnswer(line, options, answers) : tooLong(line, maxBytes);
    if (fault === null) {
      if (good++ === 0) early.forEach(tellFault);
    } else if (good > 0) tellFault(`${number}: ${fault}`);
    else if (early.push(`${number}: ${fault}`) === WRONG_AT_MOST) break;
  }
  if (good === 0 && number > 0) throw new Failure(noGold(file, early));
  return good === number;
}

function noGold(file: string, faults: readonly string[]): string {
  const none =
    faults.length < WRONG_AT_MOST ? 'No line of the file' : `None of the first ${WRONG_AT_MOST} lines`;
  return `${printable(`${file}:${faults[0]}`)}. ${none} is an article with gold; "verbatim evaluate --help" shows the three forms.`;
}

async function* goldLines(file: string, maxBytes: number) {
  try {
    refuseDevice(file);
    yield* linesOf(createReadStream(file), maxBytes);
  } catch (error) {
    throw new Failure(`could not read ${printable(file)} (${reasonOf(error)})`);
  }
}

/** What is wrong with a line; null where it is an article and is answered. */
function addAnswer(line: string, options: ConvertOptions, { answers, wide }: GoldAnswers): string | null {
  const gold = readJsonLine((value) => (isWide(value) ? wideLine : goldLine), line);
  if (typeof gold === 'string') return gold;
  try {
    const found = convert(gold.text, { ...options, lang: options.lang ?? gold.lang ?? undefined }).quotations;
    if ('people' in gold) wide.push({ gold, found });
    else answers.push({ gold, found });
    return null;
  } catch (error) {
    if (error instanceof OptionsError) return error.message; // the line's own "lang"
    throw error;
  }
}
