import type { Block, BlockForm, Span } from '../model.ts';
import type { Line } from './lines.ts';

/** A block in the making: whole lines and what they are. */
export interface Piece {
  form: BlockForm;
  lines: readonly Line[];
  /** Signs other than `>`, in order. */
  signs: Span[];
  depth?: number;
  wrapped: boolean;
}

export function toPiece(form: BlockForm, lines: readonly Line[], rest: Partial<Piece> = {}): Piece {
  return { form, lines, signs: [], wrapped: false, ...rest };
}

export function toBlock({ form, lines, signs, depth, wrapped }: Piece): Block {
  const worded = lines.filter(({ bare }) => !bare);
  const quoteSigns = lines.flatMap(({ sign }) => (sign ? [sign] : []));
  return {
    form,
    start: lines[0].start,
    end: lines[lines.length - 1].end,
    lines: lines.map(({ start, end }) => ({ start, end })),
    signs: [...quoteSigns, ...signs].sort((a, b) => a.start - b.start),
    quoteDepth: lines[0].quoteDepth,
    indent: (worded.length > 0 ? worded : lines).reduce(
      (least, { indent }) => Math.min(least, indent),
      Infinity,
    ),
    ...(depth === undefined ? {} : { depth }),
    wrapped,
  };
}
