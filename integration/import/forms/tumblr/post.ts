import { htmlToText } from '../../html/to-text.ts';
import type { Imported, Skipped } from '../../imported.ts';
import { markdownAsHtml } from '../markdown/to-html.ts';

/** A post of Tumblr, whatever the file that it came in: texts by the names of Tumblr's first API, `quote-text`, `regular-body`. */
export interface TumblrPost {
  type: string;
  /** `url`, `date-gmt`, `state`, `format`, `slug`, `id`. */
  stated: Readonly<Record<string, string | undefined>>;
  /** The texts, as HTML. */
  parts: Readonly<Record<string, string | undefined>>;
  tags: readonly string[];
  /** Lines of a conversation. */
  lines: readonly { label: string; words: string }[];
}

/** A post as an article; one that is not published is hidden. */
export function tumblrArticle({ type, stated, parts, tags, lines }: TumblrPost): Imported | Skipped {
  const from = `${type} ${stated.id ?? ''}`.trim();
  const title = wordsOf(parts['regular-title'] ?? parts['link-text'] ?? parts['conversation-title'] ?? '');
  const isMarkdown = stated.format === 'markdown';
  const html = htmlOf(type, parts, lines, (words) => (isMarkdown ? markdownAsHtml(words).html : words));
  const text = htmlToText(html);
  if (text.text.trim() === '')
    return { what: title || from, why: `a post of the type "${type}" without words` };
  const state = stated.state ?? 'published';
  return {
    from,
    title: title || undefined,
    byline: [],
    date: dateOf(stated),
    tags: [...tags],
    url: stated.url,
    slug: stated.slug,
    hidden: state === 'published' ? undefined : state,
    ...text,
  };
}

type Parts = TumblrPost['parts'];

function htmlOf(
  type: string,
  parts: Parts,
  lines: TumblrPost['lines'],
  read: (words: string) => string,
): string {
  const part = (name: string) => parts[name] ?? '';
  switch (type) {
    case 'quote': {
      const source = part('quote-source')
        .trim()
        .replace(/^(?:<p>)?[-–—]+ ?/, '');
      const foot = source.trim() === '' ? '' : `<footer>— ${source}</footer>`;
      return `<blockquote><p>${part('quote-text')}</p>${foot}</blockquote>`;
    }
    case 'link':
      return `<p><a href="${attribute(part('link-url'))}">${part('link-text') || part('link-url')}</a></p>${read(part('link-description'))}`;
    case 'photo':
    case 'photoset':
      return `<img src="${attribute(part('photo-url'))}">${read(part('photo-caption'))}`;
    case 'video':
      return `<iframe src="${attribute(part('video-source') || 'video')}"></iframe>${read(part('video-caption'))}`;
    case 'audio':
      return `<iframe src="audio"></iframe>${read(part('audio-caption'))}`;
    case 'conversation':
      return lines.length > 0
        ? lines.map(({ label, words }) => `<p>${label} ${words}</p>`).join('\n')
        : part('conversation-text')
            .split('\n')
            .map((line) => `<p>${line}</p>`)
            .join('');
    case 'answer': {
      const asker = part('asking-name');
      const foot = asker === '' ? '' : `<footer>— ${asker}</footer>`;
      return `<blockquote><p>${part('question')}</p>${foot}</blockquote>${read(part('answer'))}`;
    }
    default:
      return read(part('regular-body'));
  }
}

/** “2015-02-12 14:45:48 GMT”, else the seconds since 1970. */
function dateOf(stated: TumblrPost['stated']): string | undefined {
  const printed = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)/.exec(stated['date-gmt'] ?? '');
  if (printed) return `${printed[1]}T${printed[2]}Z`;
  const seconds = Number(stated['unix-timestamp']);
  return seconds > 0 ? new Date(seconds * 1000).toISOString() : undefined;
}

const wordsOf = (html: string) => htmlToText(html).text.replace(/\s+/g, ' ').trim();
const attribute = (words: string) => words.trim().replaceAll('&', '&amp;').replaceAll('"', '&quot;');
