/** WordPress's own shortcodes, and those of quotations, as the HTML that they stand for. Others keep what they enclose. */
export function withoutShortcodes(html: string): string {
  return html
    .replaceAll(
      /\[(?<!\[\[)(?:wp_)?caption\b([^\]]*)\]([\s\S]*?)\[\/(?:wp_)?caption\]/g,
      (_, attributes: string, inner: string) => captioned(attributes, inner),
    )
    .replaceAll(
      /(?<!\[)\[(?:block|pull)?quote\b([^\]]*)\]([\s\S]*?)\[\/(?:block|pull)?quote\]/gi,
      (_, attributes: string, inner: string) => quoted(attributes, inner),
    )
    .replaceAll(/(?<!\[)\[(?:source)?code\b[^\]]*\]([\s\S]*?)\[\/(?:source)?code\]/gi, '<pre>$1</pre>')
    .replaceAll(/(?<!\[)\[embed\b[^\]]*\]\s*([^\s[\]]+)\s*\[\/embed\]/gi, (_, address: string) =>
      frame(address),
    )
    .replaceAll(EMBED, (_, attributes: string) => frame(addressIn(attributes)))
    .replaceAll(/(?<!\[)\[gallery\b[^\]]*\]/g, '<img alt="gallery">')
    .replaceAll(/(?<!\[)\[\w[\w-]*(?: [\w-]+=(?:"[^"\]]*"|'[^'\]]*'|[^\s\]"']+))+ ?\/?\]/g, '')
    .replaceAll(/(?<!\[)\[\/[\w-]+\]/g, '')
    .replaceAll(/\[(\[\/?[\w-][^[\]]*\])\]/g, '$1');
}

const EMBED =
  /(?<!\[)\[(?:youtube|vimeo|audio|video|playlist|soundcloud|spotify|tweet|instagram|gist|wpvideo|slideshare|googlemaps|flickr|dailymotion)\b([^\]]*)\](?:\s*\[\/(?:audio|video|playlist|soundcloud|tweet|gist)\])?/gi;

/** The picture, and its caption as words of the article: `caption="…"` in old exports, else what follows the picture. */
function captioned(attributes: string, inner: string): string {
  const old = /\bcaption\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes);
  const words = old?.[1] ?? old?.[2] ?? '';
  return `<figure>${inner}${words === '' ? '' : `<figcaption>${words}</figcaption>`}</figure>`;
}

function quoted(attributes: string, inner: string): string {
  const of = (...names: string[]) =>
    names
      .map((name) => new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes))
      .find(Boolean);
  const found = of('author', 'cite', 'by', 'name', 'speaker', 'source');
  const name = found?.[1] ?? found?.[2];
  return `<blockquote>${inner}${name === undefined ? '' : `<footer>${name}</footer>`}</blockquote>`;
}

const addressIn = (attributes: string): string =>
  /https?:[^\s"'\]]+/.exec(attributes)?.[0] ?? attributes.replace(/^[\s=]+/, '');
const frame = (address: string) => `<iframe src="${address.replaceAll('"', '&quot;')}"></iframe>`;
