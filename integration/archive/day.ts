import type { ArticleData } from '../schema.ts';

const PARTIAL = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** When an article was published, as far as that is certain: `2024-05-03`, `2024-05` or `2024`; null where it is not. */
export function dayOf({ date }: Pick<ArticleData, 'date'>): string | null {
  return date && (date.iso ?? (PARTIAL.test(date.printed) ? date.printed : null));
}
