import { slug } from 'github-slugger';

/** A letter or a digit: what an address is known by. */
const SPEAKING = /[\p{L}\p{N}]/u;
/** Names that Windows keeps for devices, with any ending: no folder or file can have one there. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])$/;

/** File systems hold 255 bytes a name; some are left for endings such as `.html`. */
const MAX_BYTES = 200;
/** Bytes that are left free of a shortened name for the digest that tells it apart. */
const DIGEST = 10;

/**
 * One part of an address: letters, digits, `-` and `_` alone, in Unicode's composed form, so that it leads nowhere else and is a
 * file's name on every system. A name too long for one is shortened, with a digest. Empty where nothing of it can stand in an address.
 */
export function toSlug(name: string): string {
  const part = slug(name.normalize('NFC').trim()).normalize('NFC');
  if (!SPEAKING.test(part)) return '';
  if (RESERVED.test(part)) return `${part}_`;
  if (new TextEncoder().encode(part).length <= MAX_BYTES) return part;
  const { read } = new TextEncoder().encodeInto(part, new Uint8Array(MAX_BYTES - DIGEST));
  return `${part.slice(0, read)}-${digestOf(part)}`;
}

/** Nine letters and digits that tell a name from others; no proof against one who wants two to be alike. */
export function digestOf(name: string): string {
  let high = 0xdeadbeef | 0;
  let low = 0x41c6ce57 | 0;
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    low = Math.imul(low ^ unit, 0xc2b2ae35);
  }
  const mixed = (high ^ (low >>> 15)) >>> 0;
  return (mixed * 2 ** 14 + ((low ^ (high >>> 13)) & 0x3fff)).toString(36).padStart(DIGEST - 1, '0');
}
