import { dataOf } from '../../integration/articles/data.ts';
import { addressesOf } from '../../integration/archive/index.ts';
import { convert } from '../../integration/convert/index.ts';
import type { LinkedWords } from '../../integration/convert/linked-words.ts';
import { parseOptions } from '../../integration/convert/options.ts';
import type { Archive, PublishedArticle } from '../../integration/forms/published-article.ts';

export const archive: Archive = {
  name: 'The Pennywater Courier',
  description: 'A small paper.',
  lang: 'en-GB',
  addresses: addressesOf('/paper/', 'https://courier.pennywater.example'),
};

/** A text as an archive publishes it, without a file. */
export function publishText(text: string, id = 'a-day', linkedWords: LinkedWords[] = []): PublishedArticle {
  const file = `content/${id}.txt`;
  const options = { title: 'A day', linkedWords };
  const bytes = new TextEncoder().encode(text);
  const conversion = convert(text, options);
  const data = dataOf(
    { file, bytes, sidecar: null },
    { text, encoding: 'utf-8', confidence: 1, options, conversion },
  );
  return { id, data, bytes, text, options: parseOptions(options), archive };
}

/** Characters as XML can hold them, and line ends as its readers have them. */
export const asRead = (text: string) =>
  text
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n');
