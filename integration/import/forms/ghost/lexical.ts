interface LexicalNode {
  type?: string;
  tag?: string;
  text?: string;
  url?: string;
  html?: string;
  markdown?: string;
  code?: string;
  alt?: string;
  src?: string;
  caption?: string;
  children?: LexicalNode[];
}

/** Elements by the types of nodes; others are what they hold. */
const ELEMENTS: Partial<Record<string, string>> = {
  paragraph: 'p',
  quote: 'blockquote',
  aside: 'blockquote',
  'extended-quote': 'blockquote',
  listitem: 'li',
};

/** The document of Ghost 5's editor as HTML, for posts that were never rendered. Null where it is none or is empty. */
export function lexicalAsHtml(source: string): string | null {
  try {
    const { root } = JSON.parse(source) as { root?: LexicalNode };
    const html = root ? htmlOf(root) : '';
    return html === '' ? null : html;
  } catch {
    return null;
  }
}

function htmlOf(node: LexicalNode): string {
  const { type = '', tag = '', text, url, html, code, alt = '', src = '', caption = '' } = node;
  const inner = (node.children ?? []).map(htmlOf).join('');
  if (text !== undefined && inner === '') return escaped(text);
  if (type === 'linebreak') return '<br>';
  if (type === 'image')
    return `<figure><img alt="${escaped(alt)}" src="${escaped(src)}"><figcaption>${caption}</figcaption></figure>`;
  if (type === 'embed') return `<iframe src="${escaped(url ?? '')}"></iframe>`;
  if (code !== undefined) return `<pre>${escaped(code)}</pre>`;
  if (html !== undefined) return html;
  if (type === 'link' || type === 'autolink') return `<a href="${escaped(url ?? '')}">${inner}</a>`;
  const name = /heading|list$/.test(type) && /^(?:h[1-6]|[uo]l)$/.test(tag) ? tag : ELEMENTS[type];
  return name === undefined ? inner : `<${name}>${inner}</${name}>`;
}

const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
