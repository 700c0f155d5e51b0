import { attribute, firstOf, hasClass, wordsOf } from './tree.ts';
import type { Element } from './tree.ts';

/** Blockquotes that a script turns into a post of another site. */
const POSTS =
  /^(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|reddit-(?:card|embed-bq)|bluesky-embed|mastodon-embed|fb-post|text-post-media|wp-embedded-content|imgur-embed-pub|embedly-card|flickr-embed)/i;

/** Whether a blockquote is a post of another site. */
export const isPost = (element: Element): boolean => hasClass(element, POSTS);

/** What a reader would look for: the address of what is shown, else its name. */
export function nameEmbed(element: Element): string {
  const source = firstOf(
    element,
    ({ tagName }) => tagName === 'source' || tagName === 'param' || tagName === 'embed',
  );
  const address = ['src', 'data', 'data-src', 'cite', 'data-instgrm-permalink']
    .map((name) => attribute(element, name) ?? (source && attribute(source, name)))
    .find(Boolean);
  return address ?? lastLink(element) ?? (wordsOf(element).trim().slice(0, 80) || element.tagName);
}

/** The last link of a post leads to it. */
function lastLink(element: Element): string | undefined {
  let last: string | undefined;
  firstOf(element, (child) => {
    if (child.tagName === 'a') last = attribute(child, 'href') ?? last;
    return false;
  });
  return last;
}
