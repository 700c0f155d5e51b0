import type { Link } from '../model.ts';
import { isWebAddress } from '../web-address.ts';

// Of libraries, linkify-it keeps signs in an address that turn the words after them, and ends `https://a@b` at another host;
// linkifyjs and micromark keep a closing “ ” in it, and read a text with many addresses 8 and 13 times as long.

/** Where an address may begin: not amid a word, nor behind what would make it a part of another address. */
const SCHEME = /(?<![\p{L}\p{N}\p{M}_/:@.+-])https?:\/\//giu;
/** Up to white space, what does not show, quotation marks, and signs of typography that no address has unencoded. */
const RUN = /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Pi}\p{Pf}„‚"<>`…—、。，．：；！？（）「」『』《》〈〉【】]+/uy;

/** What turns the words after it: an address that it divides seems to be another one. */
const TURN = /\p{Bidi_Control}/u;

/** A longer one is no address that a person wrote into a text. */
const LONGEST = 2048;

/** Signs that end a sentence and not the address before them (GFM, "Extended autolink path validation"). */
const TRAILING = new Set("?!.,:;*_~'");
const BRACKETS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/**
 * Every bare `http://…` and `https://…` of a text, as GFM ends them: before closing stops, and before a closing bracket that it did
 * not open. One that names a user (`https://bank.example@…`) is none: it leads elsewhere than it seems to. Linear in the text.
 */
export function bareAddresses(text: string): Link[] {
  const links: Link[] = [];
  let from = 0;
  for (const { index, 0: scheme } of text.matchAll(SCHEME)) {
    if (index < from) continue;
    RUN.lastIndex = index;
    const [run] = RUN.exec(text) ?? [scheme];
    from = index + run.length;
    const isWhole = run.length <= LONGEST && !TURN.test(text.charAt(from));
    const href = isWhole ? withoutTrailing(run) : '';
    if (href.length > scheme.length && isWebAddress(href) && namesNobody(href))
      links.push({ start: index, end: index + href.length, href });
  }
  return links;
}

function namesNobody(href: string): boolean {
  const { username, password } = new URL(href);
  return username === '' && password === '';
}

function withoutTrailing(address: string): string {
  const counts = new Map<string, number>();
  for (const sign of address) counts.set(sign, countOf(sign) + 1);
  let end = address.length;
  for (; end > 0; end--) {
    const sign = address[end - 1];
    const opening = BRACKETS.get(sign);
    const isUnopened = opening !== undefined && countOf(sign) > countOf(opening);
    if (!isUnopened && !TRAILING.has(sign)) break;
    counts.set(sign, countOf(sign) - 1);
  }
  return address.slice(0, end);

  function countOf(sign: string): number {
    return counts.get(sign) ?? 0;
  }
}
