import type { Line } from './lines.ts';

/** The marker of a list item: where its sign ends, and what its neighbours must look like. */
export interface Marker {
  /** After the sign and the white space behind it. */
  end: number;
  /** The bullet, or `1` or `a` for numbers and letters however they are closed. */
  family: string;
  /** NaN for bullets. */
  number: number;
}

/**
 * Bullets and numbers that open an item. Dashes are missing: `— ` opens a speech in French and Spanish, and an attribution anywhere.
 */
const MARKER = /([•‣◦▪●○■□·*+-])[ \t]+(?=\S)|\(?(\d{1,3}|[a-z])([.)])[ \t]+(?=\S)/y;
/** Bullets that nothing else is written with; the others need a second item to be believed. */
const CERTAIN = /[•‣◦▪●○■□]/;

/** Reads the marker of a line; null where the line has none. */
export function markerOf(text: string, line: Line): Marker | null {
  MARKER.lastIndex = line.body;
  const match = MARKER.exec(text);
  if (!match || MARKER.lastIndex > line.bodyEnd) return null;
  const [sign, bullet, label = '', close = ''] = match;
  const end = line.body + sign.length;
  if (bullet) return { end, family: bullet, number: NaN };
  if (/\d/.test(label)) return { end, family: '1', number: Number(label) };
  // One letter and a full stop is an initial.
  return close === '.' ? null : { end, family: 'a', number: label.charCodeAt(0) };
}

/** Whether two markers, one after the other, are items of one list. */
export function follows(first: Marker | null, second: Marker | null): boolean {
  if (!first || first.family !== second?.family) return false;
  return Number.isNaN(first.number) || second.number === first.number + 1;
}

/** Whether a marker is an item's without a neighbour to vouch for it. */
export function isCertain(marker: Marker | null): boolean {
  return marker !== null && CERTAIN.test(marker.family);
}
