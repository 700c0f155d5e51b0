import { z } from 'zod';
import { NOT_IN_LINE, oneLine } from '../convert/one-line.ts';
import { MOMENT, momentOf, toIsoDate } from '../convert/dates.ts';
import { isWebAddress, WEB_ADDRESS } from '../convert/web-address.ts';

/** More characters than any title or name has, and more tags and old addresses than any article has; each makes a page. */
const LONGEST = 2000;
const MOST = 1000;

const words = oneLine.max(LONGEST);

/** What an editor states about an article, in its sidecar or in its row of `articles.csv`. It stands before what the text says of itself. */
export const statedShape = {
  /** In place of the headline, which the page then shows beside it. */
  title: words.optional(),
  /** Who wrote it; several writers as they would be printed, `Ann Lee and Ben Ode`. */
  byline: words.optional(),
  /** A day that can be read in one way only, or a year, or a year and month. */
  date: z
    .union([z.string(), z.int().transform(String)])
    .transform((date) => date.trim())
    .refine(isDate, 'a day that can be read in one way only such as "2024-05-03", or "2024-05", or "2024"')
    .optional(),
  /** Not for readers yet: builds leave it out. */
  draft: z.boolean().optional(),
  /** From when on it is for readers: a day, or a time of a day. Builds before leave it out. */
  publishDate: z
    .string()
    .transform((date) => date.trim())
    .refine((date) => momentOf(date) !== null, MOMENT)
    .optional(),
  tags: z.array(words).max(MOST).optional(),
  /** Where the article was first published. */
  originalUrl: z.string().trim().max(LONGEST).refine(isWebAddress, WEB_ADDRESS).optional(),
  /** Paths below the site's base at which the article stood before. */
  aliases: z
    .array(
      z
        .string()
        .max(LONGEST)
        .transform((path, context) => {
          const alias = toAlias(path.trim());
          if (alias === null) context.addIssue({ code: 'custom', message: ALIAS, input: path });
          return alias ?? z.NEVER;
        }),
    )
    .max(MOST)
    .optional(),
};

export const statedMetadata = z.strictObject(statedShape);
export type StatedMetadata = z.output<typeof statedMetadata>;

const PARTIAL = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

function isDate(date: string): boolean {
  return !NOT_IN_LINE.test(date) && (PARTIAL.test(date) || toIsoDate(date) !== null);
}

const ALIAS = 'a path of this site such as "/2019/05/old.html", without a host, "?" or "#"';
const HOST = 'alias.invalid';

/** The path as a browser would ask for it: from `/`, percent-encoded, its dots resolved. Null where it is none that a file can stand at. */
function toAlias(path: string): string | null {
  if (path === '' || NOT_IN_LINE.test(path) || /[?#\\]|^\/\/|^[a-z][a-z\d+.-]*:|[,;]$/i.test(path))
    return null;
  const url = new URL(path, `https://${HOST}/`);
  return url.host === HOST && foldersOf(url.pathname) !== null ? url.pathname : null;
}

/** The names that a URL's path is made of, decoded; null where one could lead elsewhere or is no name of a file. */
function foldersOf(pathname: string): string[] | null {
  try {
    const names = pathname.split('/').filter(Boolean).map(decodeURIComponent);
    return names.some((name) => NOT_IN_LINE.test(name) || /^\.{1,2}$|[/\\]/.test(name)) ? null : names;
  } catch {
    return null;
  }
}
