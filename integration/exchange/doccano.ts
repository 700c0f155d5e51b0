import { z } from 'zod';
import { countedWith, countedWithout, fromCodePoints, toCodePoints } from '../archive/selectors.ts';
import type { Span } from '../convert/model.ts';
import { labelOf, meaningOf } from './marking.ts';
import type { Imported, Marking, Markings } from './marking.ts';
import { faultOf } from './placed.ts';

const triple = z.tuple([z.number().int(), z.number().int(), z.string()]);
const entity = z.looseObject({
  id: z.number().int().optional(),
  start_offset: z.number().int(),
  end_offset: z.number().int(),
  label: z.union([z.string(), z.number()]),
});

/** A line of doccano's export, in each of the forms its versions write: `label` or `labels` of triples, `entities` of objects. */
export const doccanoLine = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  label: z.array(triple).optional(),
  labels: z.array(triple).optional(),
  entities: z.array(z.union([entity, triple])).optional(),
  /** The relation `goes on` joins the pieces of one quotation. */
  relations: z.array(z.looseObject({ from_id: z.number(), to_id: z.number(), type: z.string() })).optional(),
  meta: z.looseObject({ file: z.string().optional() }).optional(),
});
export type DoccanoLine = z.output<typeof doccanoLine>;

/** The relation of a later piece to the one before it. */
const GOES_ON = 'goes on';

/** One article as a line of JSON for doccano (sequence labelling with relations). Offsets count code points. Speakers have no place there. */
export function toDoccano(file: string, text: string, markings: readonly Marking[]): string {
  const codePoint = toCodePoints(text);
  const entities: object[] = [];
  const relations: object[] = [];
  for (const marking of markings)
    for (const [index, { start, end }] of marking.pieces.entries()) {
      const id = entities.length;
      entities.push({
        id,
        label: labelOf(marking),
        start_offset: codePoint(start),
        end_offset: codePoint(end),
      });
      if (index > 0) relations.push({ id: relations.length, from_id: id - 1, to_id: id, type: GOES_ON });
    }
  return `${JSON.stringify({ text, entities, relations, meta: { file } })}\n`;
}

/**
 * Reads one line. Offsets are into the line's own `text`, which must be the article's but for its line ends: tools write those in their own
 * ways (`withLineFeeds`).
 *
 * @param where - of the line in the tool's file, such as `line 3`
 */
export function fromDoccano(
  article: string,
  { text, label, labels, entities, relations = [] }: DoccanoLine,
  where: string,
): Markings {
  const unit = fromCodePoints(text);
  const inArticle = countedWith(lineFeedsAfterReturns(article));
  const counted = countedWithout(lineFeedsAfterReturns(text));
  const at = (codePoints: number) =>
    text === article ? unit(codePoints) : inArticle(counted(unit(codePoints)));
  const notes: string[] = [];
  const later = new Map(
    relations.filter(({ type }) => type === GOES_ON).map((one) => [one.to_id, one.from_id]),
  );
  const byId = new Map<number, Imported>();
  const found: Imported[] = [];
  for (const one of entities ?? label ?? labels ?? []) {
    const [start, end, name] = Array.isArray(one) ? one : [one.start_offset, one.end_offset, one.label];
    const meaning = meaningOf(String(name));
    if (!meaning) {
      notes.push(`${where}: "${name}" is no type of quotation`);
      continue;
    }
    const piece: Span = { start: at(start), end: at(end) };
    const id = Array.isArray(one) ? undefined : one.id;
    const before = id === undefined ? undefined : byId.get(later.get(id) ?? -1);
    const marking = before ?? { pieces: [], ...meaning, speaker: null, where };
    marking.pieces.push(piece);
    if (id !== undefined) byId.set(id, marking);
    if (!before) found.push(marking);
  }
  const markings = found.filter(({ pieces }) => {
    const fault = faultOf(article, pieces);
    if (fault !== null) notes.push(`${where}: ${fault}`);
    return fault === null;
  });
  return { markings, notes };
}

/** Texts that are the same but for their line ends are the same so. */
export const withLineFeeds = (text: string) => text.replaceAll(/\r\n?/g, '\n');
const lineFeedsAfterReturns = (text: string) => Array.from(text.matchAll(/\r\n/g), ({ index }) => index + 1);
