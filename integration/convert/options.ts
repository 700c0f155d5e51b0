import { z } from 'zod';
import { decision } from './decision.ts';
import { hintFor } from './did-you-mean.ts';
import { firstFaults } from './first-faults.ts';
import { linkedWords } from './linked-words.ts';
import { PrintableError } from './printable.ts';

/**
 * The options of `convert`, and the part of the integration's options that changes what a page says.
 * One schema: types, defaults and failures come from it.
 */
export const convertOptions = z.strictObject({
  /** Language of the text (BCP 47, such as `en` or `de-AT`). Default: what the text's function words tell. */
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i, 'a BCP 47 language tag such as "en" or "de-AT"')
    .optional(),
  /** Title where the text names none; usually made from the file name. */
  title: z.string().min(1).optional(),
  /** Date where the text names none: a day, or a year (`2024`) or a month (`2024-05`); usually read from the file's path. */
  date: z.string().min(1).optional(),
  /** Name that the MDX carries so that the page can be proven equal to its text; without it no wrapper is written. */
  id: z.string().min(1).optional(),
  /** Replace the line breaks of hard-wrapped paragraphs by spaces. The only option that changes characters. Default `false`. */
  reflow: z.boolean().default(false),
  /** Run-in findings below this confidence become suggestions, kept for review and not shown. Default `0.5`. */
  threshold: z.number().min(0).max(1).default(0.5),
  /**
   * The same for block quotations: higher shows fewer and surer ones. At the default, `0.79`, nine of ten that are shown are right to the
   * paragraph (MODEL_CARD.md).
   */
  blockThreshold: z.number().min(0).max(1).default(0.79),
  /** What a person decided of quotations in this text, in any order; `verbatim review` and the toolbar write them (docs/review.md). */
  decisions: z.array(decision).default([]),
  /** Make a link of each bare web address in the text, `https://…` or `http://…`. Default `true`. */
  links: z.boolean().default(true),
  /** Words of the text that are links, and their addresses, in any order; `verbatim import` writes them into sidecars. */
  linkedWords: z.array(linkedWords).default([]),
  /** Add `explain` to every quotation: who could have said it, by which evidence, and who was chosen. Default `false`. */
  explain: z.boolean().default(false),
  /**
   * Module the MDX imports its components from; `false` writes no import, for pages that pass `components`. Default
   * `'astro-verbatim/components'`.
   */
  components: z.union([z.string().min(1), z.literal(false)]).default('astro-verbatim/components'),
});

/** As a caller writes them: every key optional. */
export type ConvertOptions = z.input<typeof convertOptions>;
/** With defaults filled in. */
export type ResolvedConvertOptions = z.output<typeof convertOptions>;

/** Thrown for bad options: says which key, what was received and what was expected. */
export class OptionsError extends PrintableError {
  override name = 'OptionsError';
}

/** One thing wrong with options: where, and in words that name the key, what was received and what was expected. */
export interface Fault {
  path: PropertyKey[];
  reason: string;
}

/** Options read by a schema, or all that is wrong with them. */
export function checkOptions<S extends z.ZodType>(
  schema: S,
  options: unknown,
): { options: z.output<S> } | { faults: Fault[] } {
  const result = schema.safeParse(options, { reportInput: true });
  if (result.success) return { options: result.data };
  return { faults: result.error.issues.flatMap((issue) => describe(issue, schema)) };
}

/**
 * Reads options by a schema.
 *
 * @throws OptionsError with one line for each fault: key, received, expected.
 */
export function readOptions<S extends z.ZodType>(schema: S, options: unknown, where: string): z.output<S> {
  const result = checkOptions(schema, options);
  if ('options' in result) return result.options;
  const faults = firstFaults(result.faults.map(({ reason }) => reason));
  throw new OptionsError(
    `${where}: ${faults.length === 1 ? faults[0] : '\n' + faults.map((f) => `  - ${f}`).join('\n')}`,
  );
}

/** Options of `convert` with defaults filled in; throws OptionsError. */
export function parseOptions(options: unknown): ResolvedConvertOptions {
  return readOptions(convertOptions, options, 'convert options');
}

function describe(issue: z.core.$ZodIssue, schema: z.ZodType): Fault[] {
  const { path } = issue;
  const key = path.length > 0 ? `"${path.join('.')}" ` : '';
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => ({
      path: [...path, name],
      reason: `"${[...path, name].join('.')}" is not an option${hintFor(name, keysAt(schema, path))}`,
    }));
  const inside =
    issue.code === 'invalid_union' ? issue.errors.find((faults) => faults.some(isInside)) : undefined;
  if (inside)
    return inside.flatMap((fault) => describe({ ...fault, path: [...path, ...fault.path] }, schema));
  return [{ path, reason: `${key}received ${shown(issue.input)}, expected ${expectation(issue)}` }];
}

/** The names of the options that there are at a path. */
function keysAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((one) => keysAt(one, path));
  if (schema instanceof z.ZodArray) return keysAt(schema.element, path.slice(1));
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, unknown>;
    return path.length === 0 ? Object.keys(shape) : keysAt(shape[String(path[0])], path.slice(1));
  }
  const isWrapped = schema instanceof z.ZodType && 'unwrap' in schema && typeof schema.unwrap === 'function';
  return isWrapped ? keysAt((schema.unwrap as () => unknown)(), path) : [];
}

/** Whether a fault of one way to write an option is about a part of it: then that way was meant. */
const isInside = ({ code, path }: z.core.$ZodIssue) => path.length > 0 || code === 'unrecognized_keys';

/** A value of a file may be as long as the file. */
const SHOWN_MOST = 500;

function shown(input: unknown): string {
  if (typeof input === 'function' || typeof input === 'bigint' || typeof input === 'symbol')
    return `a ${typeof input}`;
  if (input === undefined) return 'undefined';
  try {
    const json = JSON.stringify(input);
    const start = json.length > SHOWN_MOST ? `${json.slice(0, SHOWN_MOST)}…` : json;
    return start.replaceAll(UNSEEN, asEscapes);
  } catch {
    return 'an object that is no plain data';
  }
}

/** Characters that do not show, or change how the message around them is shown. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** As JSON writes them: an escape for each UTF-16 code unit. */
const asEscapes = (sign: string) =>
  sign
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** What would have been right, in words that stand after "expected". */
function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value)).join(' or ');
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return [...new Set(issue.errors.flatMap((faults) => faults.slice(0, 1).map(expectation)))].join(' or ');
  if (issue.code === 'too_small') return `${SIZES[issue.origin] ?? ''}at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `${SIZES[issue.origin] ?? ''}at most ${issue.maximum}`;
  return issue.message;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object of options',
  array: 'an array',
};

/** What a bound is a bound of, by zod's name of the type. */
const SIZES: Readonly<Record<string, string>> = {
  number: 'a number of ',
  string: 'a string whose length is ',
  array: 'an array whose length is ',
};
