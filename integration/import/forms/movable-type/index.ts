import { readFile } from 'node:fs/promises';
import { decode } from '../../../articles/decode.ts';
import { htmlToText } from '../../html/to-text.ts';
import type { Form, Imported, Skipped } from '../../imported.ts';
import { markdownAsHtml } from '../markdown/to-html.ts';
import { entriesOf, entryDate } from './entries.ts';
import type { Entry } from './entries.ts';

/** What Movable Type and TypePad export: a text file of entries, each of fields in capitals. */
export const movableType: Form = {
  name: 'Movable Type export',
  recognise: ({ isFolder, head }) => !isFolder && isExport(head),
  async *read({ path }, { now }) {
    let count = 0;
    for (const entry of entriesOf(decode(await readFile(path)).text.split(/\r\n?|\n/))) {
      yield read(entry, ++count, now);
    }
  },
};

function isExport(head: string): boolean {
  const fields = head.replace(/^\uFEFF/, '').split(/^-----\s*$/m, 1)[0];
  return /^(?:AUTHOR|TITLE): /.test(fields) && /^-----\r?\nBODY:/m.test(head);
}

function read({ fields, sections }: Entry, count: number, now: Date): Imported | Skipped {
  const field = (name: string) => fields.get(name)?.find(Boolean);
  const title = wordsOf(field('TITLE') ?? '');
  const what = title || `entry ${count} (no title)`;
  const body = [sections.get('BODY') ?? '', sections.get('EXTENDED BODY') ?? ''].filter(Boolean).join('\n\n');
  const text = htmlToText(asHtml(body, field('CONVERT BREAKS') ?? ''));
  if (text.text.trim() === '') return { what, why: 'no text' };
  const date = entryDate(field('DATE'));
  const status = field('STATUS')?.toLowerCase() ?? 'publish';
  const isScheduled = status === 'future' || (date !== undefined && Date.parse(date) > now.getTime());
  const hidden = status.startsWith('publish') ? undefined : status;
  return {
    from: field('BASENAME') ?? `entry ${count}`,
    slug: field('BASENAME'),
    title: title || undefined,
    byline: [field('AUTHOR') ?? []].flat(),
    date,
    tags: tagsOf(fields),
    url: field('UNIQUE URL'),
    hidden: isScheduled ? 'scheduled' : hidden,
    ...text,
  };
}

/** Categories, then tags: `"Old walls",walls`. */
function tagsOf(fields: Entry['fields']): string[] {
  const tags = (fields.get('TAGS') ?? []).flatMap((line) =>
    [...line.matchAll(/"([^"]+)"|([^",]+)/g)].map(([, marked, plain]) => (marked || plain).trim()),
  );
  return [
    ...new Set([...(fields.get('CATEGORY') ?? []), ...(fields.get('PRIMARY CATEGORY') ?? []), ...tags]),
  ].filter(Boolean);
}

const wordsOf = (html: string) => htmlToText(html.replaceAll('<', '&lt;')).text.replace(/\s+/g, ' ').trim();

const BLOCK = /<(?:p|div|blockquote|ul|ol|h[1-6]|table|pre)\b/i;

/** A body as HTML: Markdown and plain lines are marked as such by `CONVERT BREAKS`; TypePad says so of HTML too. */
function asHtml(body: string, breaks: string): string {
  if (/markdown/i.test(breaks)) return markdownAsHtml(body).html;
  if (!/^(?:1|__default__|convert_breaks)$/.test(breaks) || BLOCK.test(body)) return body;
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.trim().replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}
