import { languageOf } from '../languages/index.ts';
import { readSign } from './quotation-mark.ts';
import type { Article } from '../model.ts';
import { atomFrom, readAtoms } from './atoms.ts';
import type { Atoms } from './atoms.ts';
import { Kind, KIND } from './characters.ts';
import { readPunctuation, readWord } from './read-word.ts';
import type { Cursor } from './read-word.ts';
import type { Words } from './words.ts';

const knownAtoms = new WeakMap<Article, Atoms>();
const knownWords = new WeakMap<Article, Words>();

/** The one table of an article's words, read once however many readers ask. */
export function atomsOf(article: Article): Atoms {
  const known = knownAtoms.get(article);
  if (known) return known;
  const { text, blocks } = article;
  const atoms = readAtoms(text, blocks.at(0)?.start, blocks.at(-1)?.end ?? 0);
  knownAtoms.set(article, atoms);
  return atoms;
}

/** The words of an article as the rules cut them, read once however many stages ask. */
export function wordsOf(article: Article): Words {
  let words = knownWords.get(article);
  if (!words) knownWords.set(article, (words = readWords(article, atomsOf(article))));
  return words;
}

function readWords({ text, blocks, metadata }: Article, atoms: Atoms): Words {
  // A word has an atom or more. What stands behind the last word is read as no word.
  const room = atoms.count + 64;
  const words: Words = {
    text,
    count: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    hash: new Int32Array(room),
    shape: new Uint8Array(room),
    classes: new Int32Array(room),
    blocks: new Int32Array(blocks.length + 1),
    opens: new Uint8Array(room),
    signs: [],
  };
  const language = languageOf(metadata.lang);
  let row = 0;
  blocks.forEach((block, index) => {
    words.blocks[index] = words.count;
    words.opens[words.count] = 1;
    if (block.form !== 'break' && block.form !== 'preformatted')
      row = readBlock({ words, atoms, language, block, index, to: 0 }, row);
  });
  words.blocks[blocks.length] = words.count;
  return words;
}

/** Reads a block's words from an atom on; returns the first atom that was not read. Its signs are no words. */
function readBlock(cursor: Cursor, row: number): number {
  const { atoms, block } = cursor;
  let from = block.start;
  for (const sign of block.signs) {
    cursor.to = sign.start;
    row = readPart(cursor, atomFrom(atoms, row, from));
    from = sign.end;
  }
  cursor.to = block.end;
  return readPart(cursor, atomFrom(atoms, row, from));
}

/** Reads words and marks up to `cursor.to`; a word never spans two parts. */
function readPart(cursor: Cursor, row: number): number {
  const { words, atoms, block, index, to } = cursor;
  while (atoms.start[row] < to) {
    const kind = atoms.class[row] & KIND;
    if (kind === Kind.space) row++;
    else if (kind === Kind.letter || kind === Kind.digit || kind === Kind.ideograph)
      row = readWord(cursor, row);
    else {
      const sign =
        kind === Kind.mark || kind === Kind.apostrophe
          ? readSign(words.text, atoms.start[row], block, index, words.count)
          : null;
      if (sign) {
        words.signs.push(sign);
        words.opens[words.count] = 1;
        row += sign.end - sign.start;
      } else row = readPunctuation(cursor, row);
    }
  }
  return row;
}
