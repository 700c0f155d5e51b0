/** What an item of a WordPress export says; all but the title has a usual value. */
export interface Post {
  title: string;
  content?: string;
  name?: string;
  status?: string;
  type?: string;
  date?: string;
  gmt?: string;
  link?: string;
  creator?: string;
  more?: string;
}

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const cdata = (words: string) => `<![CDATA[${words.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

let count = 0;

/** An `<item>` as WordPress writes it. */
export function item({ title, content = '<p>The lamp is out.</p>', ...post }: Post): string {
  const id = ++count;
  return `<item>
<title>${escaped(title)}</title>
<link>${escaped(post.link ?? `https://harbour.example/2019/05/post-${id}/`)}</link>
<dc:creator>${cdata(post.creator ?? 'ada')}</dc:creator>
<content:encoded>${cdata(content)}</content:encoded>
<wp:post_id>${id}</wp:post_id>
<wp:post_date>${cdata(post.date ?? '2019-05-03 10:00:00')}</wp:post_date>
<wp:post_date_gmt>${cdata(post.gmt ?? '2019-05-03 08:00:00')}</wp:post_date_gmt>
<wp:post_name>${cdata(post.name ?? `post-${id}`)}</wp:post_name>
<wp:status>${post.status ?? 'publish'}</wp:status>
<wp:post_type>${post.type ?? 'post'}</wp:post_type>
${post.more ?? ''}</item>`;
}

/** A WordPress export of the items. `before` stands before the XML. */
export const wxr = (
  items: readonly string[],
  before = '',
) => `${before}<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<wp:author><wp:author_login>${cdata('ada')}</wp:author_login><wp:author_display_name>${cdata('Ada Pell')}</wp:author_display_name></wp:author>
${items.join('\n')}
</channel>
</rss>`;
