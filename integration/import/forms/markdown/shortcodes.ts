import { tagsOf } from './tags.ts';
import type { Tag } from './tags.ts';

/** Markdown without tags, and the names of those of which only their site knows what they show. */
interface WithoutShortcodes {
  markdown: string;
  unknown: string[];
}

const EMBED =
  /^(?:youtube|vimeo|tweet|twitter|x|instagram|gist|codepen|jsfiddle|soundcloud|spotify|audio|video|iframe|speakerdeck|slideshare|asciinema|oembed|embed)/i;
const IMAGE = /(?:^|[-_])(?:img|image|figure|fig|picture|photo|gallery)(?:$|[-_])/i;
const QUOTE = /(?:^|[-_])(?:quote|blockquote|pullquote|epigraph|quotation)(?:$|[-_])/i;
const CODE = /^(?:highlight|codeblock|code|prism)$/i;
/** What decides, repeats and sets in Liquid and Nunjucks, and shows nothing of its own. */
const SILENT =
  /^(?:end\w*|if|elsif|elseif|else|unless|case|when|for|assign|capture|set|cycle|raw|block|extends|layout|break|continue|toc|TOC|more)$/;
const LINK = /^(?:rel)?ref$|^(?:post_url|link|post_link|asset_path|relative_url)$/;

/** Shortcodes and Liquid as the HTML that they stand for, as far as their names say it; code in fences stays as it is. */
export function withoutShortcodes(markdown: string): WithoutShortcodes {
  const unknown: string[] = [];
  const parts = fenced(markdown).map(({ text, isCode }) => (isCode ? text : rendered(text, unknown)));
  return { markdown: parts.join(''), unknown };
}

/** A text cut at its fences of code. */
function fenced(markdown: string): { text: string; isCode: boolean }[] {
  const parts = [{ text: '', isCode: false }];
  let fence = '';
  for (const line of markdown.split(/(?<=\n)/)) {
    const sign = /^ {0,3}(?:> ?)*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    const opens = fence === '' && sign !== '';
    if (opens) {
      fence = sign;
      parts.push({ text: '', isCode: true });
    }
    parts.at(-1)!.text += line;
    if (opens || sign === '' || !sign.startsWith(fence)) continue;
    fence = '';
    parts.push({ text: '', isCode: false });
  }
  return parts;
}

function rendered(text: string, unknown: string[]): string {
  const tags = tagsOf(text);
  const render = (from: number, to: number, first: number, last: number): string => {
    let out = '';
    let at = from;
    for (let i = first; i < last; i++) {
      const tag = tags[i];
      const close = tag.close === null || tag.close >= last ? null : tags[tag.close];
      const isRaw = CODE.test(tag.name) || tag.name === 'raw';
      const inner =
        close && (isRaw ? text.slice(tag.end, close.start) : render(tag.end, close.start, i + 1, tag.close!));
      out += text.slice(at, tag.start) + shown(tag, inner, unknown);
      at = close ? close.end : tag.end;
      if (close) i = tag.close!;
    }
    return out + text.slice(at, to);
  };
  return render(0, text.length, 0, tags.length);
}

/** What stands in a tag's place. */
function shown(tag: Tag, inner: string | null, unknown: string[]): string {
  const { name, args } = tag;
  const first = (...keys: string[]) => keys.map((key) => args[key]).find(Boolean);
  if (name === 'comment') return '';
  if (CODE.test(name) && inner !== null) return `\n\`\`\`\n${inner.replace(/^\n|\n$/g, '')}\n\`\`\`\n`;
  if (SILENT.test(name) || name.startsWith('/')) return inner ?? '';
  if (LINK.test(name)) return (first('0', 'path') ?? '').replaceAll(/\s/g, '%20');
  if (/^(?:site|page|baseurl|base_url|url|config)\b/.test(name)) return '';
  if (IMAGE.test(name))
    return image(inner?.trim() ?? first('caption'), first('src', 'url', 'path', 'file', '0'));
  if (QUOTE.test(name)) {
    const said = inner?.trim() ?? first('text', 'quote', 'content', 'body', '0');
    if (said) return quotation(said, inner === null ? { ...tag, words: '' } : tag);
  }
  if (EMBED.test(name))
    return `<iframe src="${escaped(first('src', 'url', 'link', 'id', '0') ?? name)}"></iframe>`;
  const text = first('text', 'label');
  const href = first('href', 'url', 'link');
  if (text && href) return `[${text}](${href})`;
  unknown.push(name);
  return inner ?? text ?? '';
}

function image(caption: string | undefined, src = ''): string {
  const img = `<img alt="" src="${escaped(src)}">`;
  return caption ? `\n\n<figure>${img}<figcaption>${caption}</figcaption></figure>\n\n` : img;
}

/** What a shortcode calls the speaker, the work and the address of a quotation; each the first that it has. */
const SPEAKER = ['author', 'cite', 'by', 'name', 'speaker', 'attribution', 'source', 'person'];
const WORK = ['title', 'work', 'book', 'cite'];
const ADDRESS = ['link', 'url', 'href'];

/** A quotation with its speaker as HTML has them. Hexo and Octopress write “Ida Hall, The Wall https://example.com/wall” into the tag. */
function quotation(said: string, { args, words }: Tag): string {
  const first = (keys: readonly string[]) => keys.map((key) => args[key]).find(Boolean);
  const address = first(ADDRESS) ?? /https?:\S+/.exec(words)?.[0];
  const [name, ...others] = words.replace(/https?:\S+/, '').split(',');
  const speaker = first(SPEAKER) ?? name.trim();
  const title = first(WORK) ?? others.join(',').trim();
  const work = title === '' || title === speaker ? '' : `<cite>${title}</cite>`;
  const named = [speaker, work].filter(Boolean).join(', ');
  const foot = address ? `<a href="${escaped(address)}">${named || escaped(address)}</a>` : named;
  return `\n\n<blockquote>\n\n${said}\n\n${foot === '' ? '' : `<footer>— ${foot}</footer>\n\n`}</blockquote>\n\n`;
}

const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
