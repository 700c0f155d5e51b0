import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { z } from 'zod';
import { repeatedIn } from '../convert/decision.ts';
import { linkedWords } from '../convert/linked-words.ts';
import { convertOptions } from '../convert/options.ts';
import type { ConvertOptions } from '../convert/options.ts';
import { readCheckedYaml } from './checked-yaml.ts';
import type { Expected } from './checked-yaml.ts';
import { encodingOption } from './encoding.ts';
import { statedShape } from './stated.ts';
import type { StatedMetadata } from './stated.ts';
import { printable } from '../convert/printable.ts';

const { lang, reflow, threshold, blockThreshold, decisions } = convertOptions.shape;

/** What a sidecar (`NAME.yaml` beside `NAME.txt`) can say of its article: metadata, and options for this text alone. */
const sidecarSchema = z.strictObject({
  /** Language of the text (BCP 47). */
  lang,
  reflow: reflow.unwrap().optional(),
  threshold: threshold.unwrap().optional(),
  blockThreshold: blockThreshold.unwrap().optional(),
  /** WHATWG name of the file's encoding, where it is not what the bytes look like. */
  encoding: encodingOption,
  /** What a person decided of the quotations in it. */
  decisions: decisions.unwrap().optional(),
  /** Words that are links, and their addresses; or whether bare addresses are links. */
  links: z.union([z.boolean(), z.array(linkedWords)]).optional(),
  ...statedShape,
});

/** The keys of a sidecar. */
export const SIDECAR_KEYS: ReadonlySet<string> = new Set(Object.keys(sidecarSchema.shape));

/** A sidecar as the other modules use it. */
export interface Sidecar {
  encoding?: string;
  /** Options of `convert` that this article overrides. */
  options: ConvertOptions;
  /** Where each decision begins: `content/x.yaml:12:5`. */
  places: string[];
  /** The same of the words that are links. */
  linkPlaces: string[];
  stated: StatedMetadata;
}

const SIDECAR: Expected = { most: 'decisions', what: 'a sidecar' };

/** What an article without a sidecar has. */
export const NO_SIDECAR: Sidecar = { options: {}, places: [], linkPlaces: [], stated: {} };

const ENDING = '.yaml';

/** Path of the sidecar of an article: its own, with `.yaml` for its ending, or behind a name without one. */
export const sidecarOf = (file: string) => file.slice(0, file.length - extname(file).length) + ENDING;

/**
 * Why a file can have no sidecar, and so be no article: it is one itself, or another file's sidecar has the name. Null for any other, and for
 * every `.txt`, which has that name first.
 */
export function sidecarFault(root: string, file: string): string | null {
  if (extname(file).toLowerCase() === '.txt') return null;
  const sidecar = sidecarOf(file);
  if (sidecar.toLowerCase() === file.toLowerCase() || basename(file).toLowerCase() === ENDING)
    return `${printable(file)}: has the name of a sidecar, expected an article such as ${printable(file.slice(0, -ENDING.length))}.txt`;
  const text = `${sidecar.slice(0, -ENDING.length)}.txt`;
  return existsSync(join(root, text))
    ? `${printable(file)}: its sidecar would be ${printable(sidecar)}, which belongs to ${printable(text)}; rename one of the two`
    : null;
}

/** Reads a sidecar's YAML. @throws ArticleError with a line for each fault: file, line, column, and what is wrong there. */
export function readSidecar(yaml: string, file: string): Sidecar {
  const { value, place, refuse, offsetOf, offsetsOfItems } = readCheckedYaml(
    yaml,
    file,
    sidecarSchema,
    SIDECAR,
  );
  const { encoding, links, ...rest } = value;
  const { title, byline, date, tags, originalUrl, aliases, draft, publishDate, ...options } = rest;
  const places = offsetsOfItems('decisions').map(place);
  const repeated = repeatedIn(options.decisions ?? []);
  if (repeated.length > 0)
    return refuse(
      repeated.map(({ first, second }) => ({
        offset: offsetOf(['decisions', second]),
        reason: twice(options.decisions![first].verdict, places[first], options.decisions![second].verdict),
      })),
    );
  const linkPlaces = offsetsOfItems('links').map(place);
  return {
    encoding,
    options: {
      ...options,
      ...(typeof links === 'object' ? { linkedWords: links } : links === undefined ? {} : { links }),
    },
    places,
    linkPlaces,
    stated: { title, byline, date, tags, originalUrl, aliases, draft, publishDate },
  };
}

const twice = (first: string, place: string, second: string) =>
  `received "${second}" for words that ${place} ${first === second ? `has "${first}" for already` : `has "${first}" for`}; expected one decision, so take one of the two out`;
