import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { printable } from '../../../convert/printable.ts';
import { hiddenUntil } from '../../hidden.ts';
import { attribute, hasClass } from '../../html/tree.ts';
import type { Element } from '../../html/tree.ts';
import { htmlToText } from '../../html/to-text.ts';
import { ReadingError } from '../../imported.ts';
import type { Form, Imported, ImportOptions, Skipped, Source } from '../../imported.ts';
import { trimmed } from '../../trimmed.ts';
import { readTextFile } from '../../source.ts';
import { withFootnotes } from './footnotes.ts';

/** A Substack export: `posts.csv`, and `posts/ID.html` beside it. Its lists of subscribers are never read. */
export const substack: Form = {
  name: 'Substack export',
  recognise: (source) => tableOf(source) !== undefined,
  read: readSubstack,
};

const TABLE = 'posts.csv';

function tableOf({ path, isFolder, head, files }: Source): string | undefined {
  if (!isFolder) return basename(path) === TABLE && /^\W*post_id,/.test(head) ? path : undefined;
  const tables = files.filter((file) => basename(file) === TABLE);
  return tables.length === 1 ? join(path, tables[0]) : undefined;
}

function* readSubstack(source: Source, { now }: ImportOptions): Generator<Imported | Skipped> {
  const table = tableOf(source)!;
  for (const row of rowsOf(table)) {
    const id = row.post_id ?? '';
    const title = trimmed(row.title);
    const what = title ?? id;
    const file = pageOf(table, id);
    const isPublished = row.is_published !== 'false';
    if (row.type === 'page' || row.type === 'thread') yield { what, why: row.type };
    else if (file === undefined)
      yield {
        what,
        why: `has no page posts/${printable(id)}.html beside ${TABLE}; export it again`,
        isFault: isPublished,
      };
    else {
      const date = trimmed(row.post_date);
      const body = htmlToText(withFootnotes(withSubtitle(readTextFile(file), row.subtitle)), {
        title,
        leaveOut,
      });
      yield {
        from: id,
        title,
        byline: [],
        date,
        tags: [],
        slug: id.slice(id.indexOf('.') + 1),
        hidden: isPublished ? hiddenUntil(date, now) : 'draft',
        ...body,
      };
    }
  }
}

function rowsOf(table: string): Record<string, string | undefined>[] {
  try {
    return parse(readTextFile(table), {
      columns: true,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (error instanceof ReadingError) throw error;
    throw new ReadingError(
      `received no table of posts (${(error as Error).message}), expected ${TABLE} as Substack exports it`,
    );
  }
}

/** Names in a table lead to no other folder. */
function pageOf(table: string, id: string): string | undefined {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id)) return undefined;
  return ['posts', '.']
    .map((folder) => join(dirname(table), folder, `${id}.html`))
    .find((file) => existsSync(file));
}

const withSubtitle = (html: string, subtitle = ''): string =>
  subtitle.trim() === ''
    ? html
    : `<p>${subtitle.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>${html}`;

/** What asks the reader to subscribe, and what shows something else. */
function leaveOut(element: Element): string | undefined {
  if (
    hasClass(
      element,
      /^(?:subscription-widget(?:-wrap.*)?|subscribe-widget|captioned-button-wrap|button-wrapper|install-substack-app-embed|community-chat|poll-embed)$/,
    )
  )
    return 'subscribe widgets';
  const component = attribute(element, 'data-component-name') ?? '';
  if (/^(?:Subscribe|Button)/.test(component)) return 'subscribe widgets';
  return hasClass(element, /^(?:tweet|youtube-wrap|vimeo-wrap|.*-embed)$/) &&
    !hasClass(element, /^(?:pullquote|image)/)
    ? 'embeds'
    : undefined;
}
