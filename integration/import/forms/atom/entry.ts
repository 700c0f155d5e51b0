import { htmlToText } from '../../html/to-text.ts';
import { lineOfHtml } from '../../html/tree.ts';
import type { Imported, Skipped } from '../../imported.ts';
import type { XmlElement } from '../../xml/read-elements.ts';

/** Why an entry of Blogger's is no article, by its kind. */
const KINDS: Readonly<Record<string, string>> = {
  page: 'page',
  comment: 'comment',
  template: 'template',
  settings: 'settings',
};

/** An entry as an article. Prefixes are whatever the file's writer chose, so that names are compared without them. */
export function readEntry(entry: XmlElement, now: Date): Imported | Skipped {
  const kind = kindOf(entry);
  const title = lineOfHtml(textOf(entry, 'title') ?? '') || undefined;
  const id = textOf(entry, 'id');
  const from = id ?? 'an entry';
  if (kind in KINDS) return { what: title ?? from, why: KINDS[kind] };
  const url = addressOf(entry);
  const content = childOf(entry, 'content') ?? childOf(entry, 'summary');
  const date = [textOf(entry, 'published'), textOf(entry, 'created'), textOf(entry, 'updated')].find(
    (time) => time !== undefined && !Number.isNaN(Date.parse(time)),
  );
  return {
    from,
    title,
    byline: entry.children.filter(isNamed('author')).flatMap((author) => textOf(author, 'name') ?? []),
    date,
    tags: tagsOf(entry),
    url,
    slug: nameIn(url ?? textOf(entry, 'filename')),
    hidden: hiddenBy(entry, date, now),
    ...htmlToText(content ? htmlOf(content) : '', { base: url }),
  };
}

const localOf = ({ name }: XmlElement) => name.slice(name.indexOf(':') + 1);
const isNamed = (name: string) => (element: XmlElement) => localOf(element) === name;
const childOf = (element: XmlElement, name: string) => element.children.find(isNamed(name));
const textOf = (element: XmlElement, name: string): string | undefined =>
  [childOf(element, name)?.text.trim()].find(Boolean);
const statedIn = ({ attributes }: XmlElement, name: string): string =>
  (attributes as Partial<Record<string, string>>)[name] ?? '';

/** “post” of `http://schemas.google.com/blogger/2008/kind#post`, or of the newer `<blogger:type>POST`. */
function kindOf(entry: XmlElement): string {
  const newer = textOf(entry, 'type');
  if (newer !== undefined) return newer.toLowerCase();
  const category = entry.children.find(
    (child) => isNamed('category')(child) && statedIn(child, 'scheme').endsWith('#kind'),
  );
  return (category && /#(\w+)$/.exec(statedIn(category, 'term'))?.[1]) ?? 'post';
}

function hiddenBy(entry: XmlElement, date: string | undefined, now: Date): string | undefined {
  const control = childOf(entry, 'control');
  const status = textOf(entry, 'status');
  if ((control && textOf(control, 'draft') === 'yes') || status === 'DRAFT') return 'draft';
  if (status === 'SOFT_TRASHED') return 'in the trash';
  return date !== undefined && Date.parse(date) > now.getTime() ? 'scheduled' : undefined;
}

function addressOf(entry: XmlElement): string | undefined {
  const links = entry.children.filter(isNamed('link'));
  const link = links.find((one) => /^(?:alternate)?$/.test(statedIn(one, 'rel')));
  return link && [statedIn(link, 'href').trim()].find(Boolean);
}

const tagsOf = (entry: XmlElement): string[] =>
  entry.children.flatMap((child) => {
    const term = statedIn(child, 'term').trim();
    const isTag = isNamed('category')(child) && !statedIn(child, 'scheme').endsWith('#kind');
    return isTag && term !== '' ? [term] : [];
  });

/** “the-steel-wall” of `https://example.com/2010/11/the-steel-wall.html` */
const nameIn = (address: string | undefined): string | undefined =>
  /\/([^/?#]+?)(?:\.html?)?(?:[?#]|$)/.exec(
    address?.replace(/^https?:\/\/[^/]*/, '').replace(/\/$/, '') ?? '',
  )?.[1];

/** The HTML of a content: escaped in its words, or elements of their own (`type="xhtml"`). */
function htmlOf(content: XmlElement): string {
  if (content.attributes.type === 'text') return escaped(content.text);
  return content.children.length > 0 ? content.content.map(written).join('') : content.text;
}

function written(node: XmlElement | string): string {
  if (typeof node === 'string') return escaped(node);
  const name = localOf(node);
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  // “<br></br>” is two breaks in HTML.
  const end =
    node.content.length === 0 && VOID.test(name) ? '' : `${node.content.map(written).join('')}</${name}>`;
  return `<${name}${attributes.join('')}>${end}`;
}

const VOID = /^(?:br|hr|img|wbr|col|input|embed|source)$/;

const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
