/**
 * What machine forms cost: `npm run bench:forms FILE.jsonl`, each line with the `text` of an article. Prints milliseconds of the
 * processor for an article in each form, and bytes of JSON-LD, which stands in every page.
 */
import { createReadStream } from 'node:fs';
import { linesOf } from '../integration/cli/lines.ts';
import { serialize } from '../integration/convert/index.ts';
import { parse } from '../integration/convert/parse/index.ts';
import { toAnnotations } from '../integration/forms/annotations.ts';
import { toBibtex } from '../integration/forms/cite/bibtex.ts';
import { toCslJson } from '../integration/forms/cite/csl-json.ts';
import { toFeedHtml } from '../integration/forms/feed/feed-html.ts';
import { asScript, toJsonLd } from '../integration/forms/json-ld.ts';
import type { PublishedArticle } from '../integration/forms/published-article.ts';
import { toTei } from '../integration/forms/tei/index.ts';
import { publishText } from '../tests/forms/publish.ts';

const MOST = 300;
/** Articles written before a form is measured, for the compiler. */
const WARM = 50;

const FORMS: Readonly<Record<string, (article: PublishedArticle) => unknown>> = {
  MDX: ({ text, data, options }) => serialize(parse(text, options), data.quotations, options),
  TEI: toTei,
  'HTML of feeds': toFeedHtml,
  annotations: toAnnotations,
  BibTeX: (article) => toBibtex(article, article.archive),
  'CSL-JSON': (article) => toCslJson(article, article.archive),
  'JSON-LD': (article) => asScript(toJsonLd(article, article.archive)),
};

const [file] = process.argv.slice(2);
if (!file) throw new Error('bench:forms received no file, expected one of lines {"text": "…"}');
const articles: PublishedArticle[] = [];
for await (const line of linesOf(createReadStream(file), Infinity)) {
  if (articles.length === MOST) break;
  articles.push(publishText((JSON.parse(line as string) as { text: string }).text));
}
console.table(
  Object.entries(FORMS).map(([form, write]) => {
    for (const article of articles.slice(0, WARM)) write(article);
    const before = process.cpuUsage();
    for (const article of articles) write(article);
    const { user, system } = process.cpuUsage(before);
    return { form, 'ms an article': Math.round((user + system) / 10 / articles.length) / 100 };
  }),
);
const sizes = articles
  .map((article) => asScript(toJsonLd(article, article.archive)).length)
  .sort((a, b) => a - b);
console.log(`JSON-LD: median ${sizes[Math.floor(sizes.length / 2)]} bytes, at most ${sizes.at(-1)}`);
