import type { Link } from '../model.ts';
import { isWebAddress } from '../web-address.ts';

/** Where an address may begin: not amid a word, nor behind what would make it a part of another address. */
const SCHEME = /(?<![\p{L}\p{N}\p{M}_/:@.+-])https?:\/\//giu;
/** White space, what does not show, and signs that no address has; also the closing marks of quotations. */
const STOP = /[\s\p{Cc}\p{Cf}\p{Cs}<>"“”„«»‹›`]/u;

/** A longer one is no address that a person wrote into a text. */
const LONGEST = 2048;

/** Signs that end a sentence and not the address before them (GFM, "Extended autolink path validation"), in typography too. */
const TRAILING = new Set("?!.,:;*_~'’‘…。、，");
const BRACKETS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/** Every bare `http://…` and `https://…` of a text, as GFM ends them: not at a closing bracket that it did not open. Linear in the text. */
export function bareAddresses(text: string): Link[] {
  const links: Link[] = [];
  let from = 0;
  for (const { index, 0: scheme } of text.matchAll(SCHEME)) {
    if (index < from) continue;
    const end = runEnd(text, index + scheme.length);
    from = end;
    if (end - index > LONGEST) continue;
    const link = withoutTrailing(text.slice(index, end));
    if (link.length > scheme.length && isWebAddress(link))
      links.push({ start: index, end: index + link.length, href: link });
  }
  return links;
}

function runEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(at)!);
    if (STOP.test(char)) break;
    at += char.length;
  }
  return at;
}

function withoutTrailing(address: string): string {
  const balance = new Map<string, number>();
  for (const sign of address) balance.set(sign, (balance.get(sign) ?? 0) + 1);
  let end = address.length;
  for (; end > 0; end--) {
    const sign = address[end - 1];
    const opening = BRACKETS.get(sign);
    const isClosing = opening !== undefined && balance.get(sign)! > (balance.get(opening) ?? 0);
    if (!isClosing && !TRAILING.has(sign)) break;
    balance.set(sign, balance.get(sign)! - 1);
  }
  return address.slice(0, end);
}
