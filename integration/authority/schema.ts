import { z } from 'zod';
import { oneLine } from '../convert/one-line.ts';
import { WEB_ADDRESS, isWebAddress } from '../convert/web-address.ts';

/** More characters than any name or description has, and more aliases and addresses than any person has. */
const LONGEST = 500;
const MOST = 1000;
/** Each is kept apart from each. */
const MOST_APART = 50;

const words = oneLine.max(LONGEST);
const address = z.string().trim().max(LONGEST).refine(isWebAddress, WEB_ADDRESS);
/** Path of an article below the folder of the file, as `articles.csv` has it; its ending may be left out. */
export const toArticlePath = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .replace(/(?:\.txt)?$/, '.txt')
    .normalize('NFC');

const article = words.transform(toArticlePath);

const person = z.strictObject({
  /** The name that pages print and sort by. */
  name: words,
  /** Other names under which articles have the same person; with `in`, only those articles. */
  aliases: z
    .array(z.union([words, z.strictObject({ name: words, in: z.array(article).min(1).max(MOST) })]))
    .max(MOST)
    .optional(),
  /** The person in authority files: Wikidata, VIAF. */
  sameAs: z
    .union([z.array(address).max(MOST), address])
    .transform((addresses) => [addresses].flat())
    .optional(),
  /** Who they are, in one line. */
  description: words.optional(),
  /** `false`: no page, no place in an index, no search result. Articles stay as they are. */
  index: z.boolean().optional(),
});

/** What `people.yaml` holds. */
export const peopleFile = z.strictObject({
  people: z.array(person).nullish(),
  /** Names that are never one person, however alike they are: two or more a line. */
  apart: z.array(z.array(words).min(2).max(MOST_APART)).nullish(),
});

export type PeopleFile = z.output<typeof peopleFile>;
export type PersonInFile = z.output<typeof person>;
