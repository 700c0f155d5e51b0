import { htmlToText } from '../../html/to-text.ts';
import { lineOfHtml } from '../../html/tree.ts';
import type { Imported, Skipped } from '../../imported.ts';
import { childText } from '../../xml/read-elements.ts';
import type { XmlElement } from '../../xml/read-elements.ts';
import { withoutShortcodes } from './shortcodes.ts';

/** Why readers do not see a post, by its status. */
const HIDDEN: Record<string, string> = {
  draft: 'draft',
  'auto-draft': 'draft',
  pending: 'draft',
  future: 'scheduled',
  private: 'private',
};

/** One `<item>` of a WordPress export. `names` are the writers' by their logins. */
export function* readItem(
  item: XmlElement,
  names: ReadonlyMap<string, string>,
): Generator<Imported | Skipped> {
  const title = lineOfHtml(childText(item, 'title') ?? '') || undefined;
  const id = childText(item, 'wp:post_id');
  const from = id === undefined ? 'a post' : `post ${id}`;
  const what = title ?? from;
  const type = childText(item, 'wp:post_type') ?? 'post';
  const status = childText(item, 'wp:status') ?? 'publish';
  if (type !== 'post') {
    yield { what, why: KINDS[type] ?? `post type ${type}` };
    return;
  }
  for (const { name } of item.children)
    if (name === 'wp:comment') yield { what: `on “${what}”`, why: 'comment' };
  if (status !== 'publish' && !(status in HIDDEN)) {
    yield { what, why: `status ${status}` };
    return;
  }
  const login = childText(item, 'dc:creator');
  const link = childText(item, 'link');
  const source = item.children.find(({ name }) => name === 'content:encoded')?.text ?? '';
  const isPrivate = childText(item, 'wp:post_password') !== undefined;
  yield {
    from,
    title,
    byline: login === undefined ? [] : [names.get(login) ?? login],
    date: dateOf(item),
    tags: tagsOf(item),
    url: link !== undefined && URL.canParse(link) ? link : undefined,
    slug: slugOf(item),
    hidden: isPrivate ? 'private' : HIDDEN[status],
    ...htmlToText(withoutShortcodes(source), { base: link, hasLineBreaks: !source.includes('<!-- wp:') }),
  };
}

const KINDS: Record<string, string> = {
  page: 'page',
  attachment: 'attachment',
  nav_menu_item: 'menu',
  revision: 'revision',
};

/** WordPress writes the year 0000, -0001 or 1970 where it has none. */
const isReal = (date: string | undefined): date is string =>
  date !== undefined && /^(?!0000|1970-01-01)\d{4}-\d\d-\d\d/.test(date);

function dateOf(item: XmlElement): string | undefined {
  const gmt = childText(item, 'wp:post_date_gmt');
  if (isReal(gmt)) return `${gmt.replace(' ', 'T')}Z`;
  const local = childText(item, 'wp:post_date');
  if (isReal(local)) return local.replace(' ', 'T');
  const published = Date.parse(childText(item, 'pubDate') ?? '');
  return published > 0 ? new Date(published).toISOString() : undefined;
}

function tagsOf(item: XmlElement): string[] {
  return item.children.flatMap(({ name, attributes, text }) => {
    const isTag =
      name === 'category' &&
      /^(?:category|post_tag|tag)?$/.test('domain' in attributes ? attributes.domain : '');
    const words = lineOfHtml(text);
    return isTag && words !== '' && attributes.nicename !== 'uncategorized' ? [words] : [];
  });
}

function slugOf(item: XmlElement): string | undefined {
  const name = childText(item, 'wp:post_name');
  try {
    return name === undefined ? undefined : decodeURIComponent(name);
  } catch {
    return name;
  }
}
