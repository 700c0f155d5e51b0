import { z } from 'zod';
import { fromCodePoints, selectorsOf } from '../archive/selectors.ts';
import { anchor } from '../convert/decide/anchor.ts';
import type { Span } from '../convert/model.ts';
import { labelOf, meaningOf } from './marking.ts';
import type { Marking, Markings } from './marking.ts';

const selector = z.looseObject({
  type: z.string(),
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  start: z.number().optional(),
  end: z.number().optional(),
});
const target = z.union([
  z.string(),
  z.looseObject({
    selector: z.union([selector, z.array(selector)]).optional(),
    source: z.unknown().optional(),
  }),
]);
const body = z.looseObject({
  purpose: z.string().optional(),
  value: z.string().optional(),
  'verbatim:role': z.string().optional(),
});

/** An annotation of W3C's model, of Hypothesis's API (`tags`, `text`) or of Recogito (`body` with purposes). */
const annotation = z.looseObject({
  target: z.union([target, z.array(target)]),
  body: z.union([body, z.array(body), z.string()]).optional(),
  bodies: z.array(body).optional(),
  tags: z.array(z.string()).optional(),
  text: z.string().optional(),
});
/** What such tools export: a list of annotations, or a page or an answer that holds one. */
export const annotations = z.union([
  z.array(annotation),
  z.looseObject({ items: z.array(annotation) }).transform(({ items }) => items),
  z.looseObject({ rows: z.array(annotation) }).transform(({ rows }) => rows),
  z.looseObject({ annotations: z.array(annotation) }).transform((all) => all.annotations),
  annotation.transform((one) => [one]),
]);
export type Annotation = z.output<typeof annotation>;

/** The quotations as W3C Web Annotations on `source`, an address or a file's name: the label and the speaker as tags. */
export function toWebAnnotations(source: string, text: string, markings: readonly Marking[]): string {
  const select = selectorsOf(text);
  const items = markings.map((marking, index) => {
    const targets = marking.pieces.map((piece) => ({
      type: 'SpecificResource',
      source,
      selector: select(piece),
    }));
    const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value });
    return {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${source}#quotation-${index + 1}`,
      type: 'Annotation',
      motivation: 'classifying',
      body: [
        tag(labelOf(marking)),
        ...(marking.speaker === null ? [] : [tag(`speaker: ${marking.speaker}`)]),
      ],
      target: targets.length === 1 ? targets[0] : targets,
    };
  });
  return `${JSON.stringify(items, null, 2)}\n`;
}

/**
 * Reads annotations. Words are found by their quotation and context, and by a position that is right in code points or, as Recogito
 * and Hypothesis count, in UTF-16 code units; a position in a page's text, which those give, is no place in the article by itself.
 */
export function fromWebAnnotations(text: string, all: readonly Annotation[]): Markings {
  const unit = fromCodePoints(text);
  const notes: string[] = [];
  const markings: Marking[] = [];
  for (const [index, one] of all.entries()) {
    const told = (reason: string) => notes.push(`annotation ${index + 1}: ${reason}`);
    const tags = tagsOf(one);
    const meaning = tags.flatMap((tag) => meaningOf(tag) ?? []).at(0);
    if (!meaning) {
      told(
        `none of its tags (${tags.map((tag) => `"${tag}"`).join(', ') || 'it has none'}) is a type of quotation`,
      );
      continue;
    }
    const pieces = [one.target].flat().map((piece) => placeOf(text, piece, unit));
    const lost = pieces.find((piece) => typeof piece === 'string');
    if (lost !== undefined) {
      told(lost);
      continue;
    }
    const speaker = tags
      .find((tag) => /^speaker:/i.test(tag))
      ?.slice('speaker:'.length)
      .trim();
    markings.push({ pieces: pieces as Span[], ...meaning, speaker: speaker ?? null });
  }
  return { markings, notes };
}

function tagsOf({ tags = [], text = '', body, bodies }: Annotation): string[] {
  const list = [body ?? [], bodies ?? []].flat().filter((one) => typeof one !== 'string');
  const values = list.flatMap((one) => {
    if (one.value === undefined) return [];
    if (one['verbatim:role'] === 'speaker') return [`speaker: ${one.value}`];
    const kind = one['verbatim:kind'] === 'block' ? 'block' : one['verbatim:type'];
    return typeof kind === 'string' ? [kind] : [one.value];
  });
  return [...tags, ...values, ...text.split('\n')].filter((value) => value.trim() !== '');
}

/** The place of a target, or why it has none. */
function placeOf(
  text: string,
  target: Annotation['target'] | string,
  unit: (count: number) => number,
): Span | string {
  if (typeof target === 'string' || Array.isArray(target)) return 'it is about the whole text';
  const selectors = [target.selector ?? []].flat();
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  if (!quote?.exact) {
    if (position?.start === undefined || position.end === undefined) return 'it has no TextQuoteSelector';
    return { start: unit(position.start), end: unit(position.end) };
  }
  const { exact, prefix, suffix } = quote;
  const starts = position?.start === undefined ? [] : [unit(position.start), position.start];
  const start = starts.find((at) => text.startsWith(exact, at) && (!prefix || text.endsWith(prefix, at)));
  if (start !== undefined) return { start, end: start + exact.length };
  const [place] = anchor(text, [{ exact, prefix, suffix }]);
  return 'orphan' in place ? place.orphan : place;
}
