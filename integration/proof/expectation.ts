import { headerLinesOf } from '../articles/header.ts';
import { parse } from '../convert/index.ts';
import type { Block, Span } from '../convert/model.ts';
import { parseOptions } from '../convert/options.ts';
import type { ConvertOptions } from '../convert/options.ts';
import { asPageText, shownText } from '../convert/serialize/index.ts';
import type { Expected } from './compare.ts';

/** What a page must show of an article. */
export interface Expectation {
  text: string;
  /** What stands inside the wrapper. */
  blocks: Expected[];
  /** What stands in the wrapper of its header, on a page that prints it: the headline, and the byline and date under it. */
  header: Expected[];
}

/** What a page must show of `text`, converted with `options`. */
export function expectationOf(text: string, options: ConvertOptions): Expectation {
  const resolved = parseOptions(options);
  // Which language it is in changes no character, and to find out costs as much as the rest of it.
  const { blocks, metadata } = parse(text, { ...resolved, lang: resolved.lang ?? 'und' });
  return {
    text,
    blocks: whole(text, metadata.header, blocks, (block) => shownText(text, block, resolved)),
    header: headerLinesOf(text, metadata).map(({ start, end }) => ({
      start,
      text: asPageText(text.slice(start, end)),
    })),
  };
}

/** The blocks, and whatever else of the text is not white space: were a character in no block, no page could be equal. */
function whole(
  text: string,
  header: Span | null,
  blocks: Block[],
  shown: (block: Block) => string,
): Expected[] {
  const pieces: Expected[] = [];
  let at = 0;
  const spare = (end: number) => {
    if (text.slice(at, end).trim() !== '') pieces.push({ start: at, text: text.slice(at, end) });
  };
  for (const piece of header ? [header, ...blocks] : blocks) {
    spare(piece.start);
    if (piece !== header) pieces.push({ start: piece.start, text: shown(piece as Block) });
    at = piece.end;
  }
  spare(text.length);
  return pieces;
}
