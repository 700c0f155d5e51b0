import type { Entry } from '../../../integration/archive/entry.ts';
import { convert } from '../../../integration/convert/index.ts';
import type { ArticleData } from '../../../integration/schema.ts';

/** An entry as a collection has it, of a text that is really converted; `stated` is what its editors say of it. */
export function entryOf(
  id: string,
  text: string,
  stated: Partial<ArticleData> = {},
): Entry & { text: string } {
  const { quotations } = convert(text, { lang: 'en', title: id });
  return {
    id,
    text,
    data: { title: id, byline: null, date: null, tags: [], quotations, ...stated } as ArticleData,
  };
}

/** The date as metadata has it. */
export const on = (iso: string) => ({ date: { iso, printed: iso } });
