/** What no address holds unencoded: white space, characters that do not show or turn the words after them, and signs that end a link in markup. */
const NEVER = /[\s\p{Cc}\p{Cf}\p{Cs}<>"]/u;

/** What is expected of an address, for messages. */
export const WEB_ADDRESS = 'a web address that begins with "http://" or "https://"';

/**
 * Whether a reader can follow it to a page: a whole URL of http or https. The one check of every address, whoever gives it: an article,
 * a decision, a sidecar, a page.
 */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && !NEVER.test(address) && URL.canParse(address);
}

/** Schemes of links that run nothing. */
const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);
/** Stands for the page that a relative link is on. */
const PAGE = 'https://page.invalid/';

/** Whether a browser that follows the link runs nothing: `javascript:` and `data:` do. A link within the site is safe. */
export function isSafeLink(href: string): boolean {
  return URL.canParse(href, PAGE) && SAFE.has(new URL(href, PAGE).protocol);
}
