import { z } from 'zod';
import { fromCodePoints, selectorsOf } from '../archive/selectors.ts';
import { idOf } from '../articles/name.ts';
import { labelOf, meaningOf } from './marking.ts';
import type { Imported, Marking, Markings } from './marking.ts';
import { placed } from './placed.ts';
import type { Claim } from './placed.ts';

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
 * Reads annotations on an article. Words are found by their quotation and context, and by a position that is right in code points or, as Recogito
 * and Hypothesis count, in UTF-16 code units. A position alone says no words, so nothing shows that it is one in this text.
 *
 * @param file - the article's; an annotation whose target names another text is left out
 */
export function fromWebAnnotations(text: string, all: readonly Annotation[], file: string): Markings {
  const unit = fromCodePoints(text);
  const notes: string[] = [];
  const read: { marking: Omit<Imported, 'pieces'>; claims: Claim[] }[] = [];
  for (const [index, one] of all.entries()) {
    const where = `annotation ${index + 1}`;
    const told = (reason: string) => notes.push(`${where}: ${reason}`);
    const tags = tagsOf(one);
    const meaning = tags.flatMap((tag) => meaningOf(tag) ?? []).at(0);
    if (!meaning) {
      told(
        `none of its tags (${tags.map((tag) => `"${tag}"`).join(', ') || 'it has none'}) is a type of quotation`,
      );
      continue;
    }
    const claims = [one.target].flat().map((piece) => claimOf(piece, unit, file));
    const lost = claims.find((claim) => typeof claim === 'string');
    if (lost !== undefined) {
      told(lost);
      continue;
    }
    const speaker = tags
      .find((tag) => /^speaker:/i.test(tag))
      ?.slice('speaker:'.length)
      .trim();
    read.push({ marking: { ...meaning, speaker: speaker ?? null, where }, claims: claims as Claim[] });
  }
  const found = placed(
    text,
    read.map(({ claims }) => claims),
  );
  const markings = read.flatMap(({ marking }, index) => {
    const pieces = found[index];
    if (typeof pieces !== 'string') return [{ pieces, ...marking }];
    notes.push(`${marking.where}: ${pieces}`);
    return [];
  });
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

/** What a target says of the article, or why it says nothing. */
function claimOf(
  target: Annotation['target'] | string,
  unit: (count: number) => number,
  file: string,
): Claim | string {
  if (typeof target === 'string' || Array.isArray(target)) return 'it is about the whole text';
  const { source } = target;
  if (typeof source === 'string' && isOther(source, file))
    return `it is about "${source}", expected one about ${basename(file)}`;
  const selectors = [target.selector ?? []].flat();
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const start = selectors.find(({ type }) => type === 'TextPositionSelector')?.start;
  if (!quote?.exact) return 'it has no TextQuoteSelector';
  const { exact, prefix, suffix } = quote;
  return { words: exact, starts: start === undefined ? [] : [unit(start), start], prefix, suffix };
}

/** Whether the source of a target is another text: its name is one, and not the article's. A page's address says no text. */
function isOther(source: string, file: string): boolean {
  const [path] = source.split(/[?#]/, 1);
  const name = basename(path);
  if (!/\.txt$/i.test(name)) return false;
  const same = [name, unescaped(name)].some(
    (one) => one === basename(file) || idOf(one) === idOf(basename(file)),
  );
  return !same;
}

const basename = (path: string) => path.slice(path.lastIndexOf('/') + 1);

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
