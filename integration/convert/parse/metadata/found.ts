import type { MetadataOrigin, Span } from '../../model.ts';

/** A piece of metadata as it was read; for tags the parts, for all else one string. */
export interface Found {
  value: string;
  parts?: string[];
  /** A date's day (YYYY-MM-DD), where it takes more than the printed words to tell. */
  iso?: string;
  from: MetadataOrigin;
  /** Where `value` stands in the text; for tags the whole list. */
  place: Span;
}

/** What one way of reading the head of a text found. */
export interface Head {
  fields: Partial<Record<'title' | 'byline' | 'date' | 'tags' | 'url' | 'lang', Found>>;
  extra: Record<string, unknown>;
  /** Index of the first line that is not part of it. */
  next: number;
}

/** Tags written on one line: parted by commas or semicolons, else by white space before `#`, else one tag. */
export function tagsOf(value: string): string[] {
  const parts = /[,;]/.test(value) ? value.split(/[,;]/) : value.split(/(?<=\s)(?=#)/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Words of several lines as one. */
export const inOneLine = (words: string) =>
  words
    .split(/[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
