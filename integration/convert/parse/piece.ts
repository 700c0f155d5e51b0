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
    signs: withoutOverlap([...quoteSigns, ...signs].sort((a, b) => a.start - b.start)),
    quoteDepth: lines[0].quoteDepth,
    indent: (worded.length > 0 ? worded : lines).reduce(
      (least, { indent }) => Math.min(least, indent),
      Infinity,
    ),
    ...(depth === undefined ? {} : { depth }),
    wrapped,
  };
}

/** The underline of a quoted heading begins before the `>` of its line, and holds it. */
function withoutOverlap(signs: readonly Span[]): Span[] {
  let end = 0;
  return signs.filter((sign) => {
    const isFree = sign.start >= end;
    end = Math.max(end, sign.end);
    return isFree;
  });
}
