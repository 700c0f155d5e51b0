import type { Block } from '../model.ts';
import { measure } from './layout.ts';
import type { Line } from './lines.ts';
import { toBlock } from './piece.ts';
import { toPieces } from './pieces.ts';
import { toRuns } from './runs.ts';

/** The blocks of the lines from `from` on: every line with a character that shows is in one of them, in order. */
export function toBlocks(text: string, lines: readonly Line[], from: number): Block[] {
  const runs = toRuns(lines, from);
  const width = measure(text, runs);
  return runs.flatMap((run, index) =>
    toPieces(run, {
      text,
      measure: width,
      before: index > 0 ? runs[index - 1] : undefined,
      after: runs.at(index + 1),
    }).map((piece) => toBlock(piece)),
  );
}
