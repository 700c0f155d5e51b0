import { expect } from 'vitest';
import { hostileArticles, PER_ARTICLE } from './articles.ts';
import { checkArticle } from './check-article.ts';
import type { Configuration } from './configurations.ts';
import { makeSite, SECRET } from './site.ts';

/** Articles in one build; more would ask for more memory than a small machine has. */
const IN_ONE_BUILD = 500;

/** What was built and found in one configuration. */
export type Row = Record<string, string | number>;

/** Builds articles of so many hostile strings, and expects every string on its page to the letter, and none of it to be markup. */
export async function expectNothingLost({ name, source }: Configuration, strings: number): Promise<Row> {
  const row = {
    configuration: name,
    strings: 0,
    characters: 0,
    lost: 0,
    elements: 0,
    speakers: 0,
    links: 0,
    seconds: 0,
  };
  const started = performance.now();
  const faults: string[] = [];
  const articles = strings / PER_ARTICLE;
  for (let first = 0; first < articles; first += IN_ONE_BUILD) {
    const count = Math.min(IN_ONE_BUILD, articles - first);
    const hostile = hostileArticles(count, 20_261_123 + first);
    const site = await makeSite(hostile, source);
    try {
      const { status, output } = await site.build();
      if (status !== 0) expect.fail(output.replaceAll(/^.*├─.*\n/gm, ''));
      expect(output).toContain(`${count} articles proven on ${count} pages`);
      for (const [index, article] of hostile.entries()) {
        const html = await site.built(`n${index}/index.html`);
        if (html.includes(SECRET)) faults.push(`${article.file}: a private variable is on the page`);
        const found = checkArticle(article, html);
        faults.push(...found.faults.map((fault) => `${article.file}: ${fault}`));
        row.strings += article.strings;
        row.characters += article.text.length;
        row.lost += found.lost;
        row.elements += found.elements;
        row.speakers += found.speakers;
        row.links += found.links;
      }
    } finally {
      await site.delete();
    }
  }
  row.seconds = Math.round((performance.now() - started) / 100) / 10;
  expect(faults.slice(0, 10)).toEqual([]);
  expect(row.lost).toBe(0);
  // Callouts with hostile speakers do occur, or half of the ways to a page would be untried.
  expect(row.speakers).toBeGreaterThan(strings / 100);
  expect(row.links).toBeGreaterThan(strings / 5);
  return row;
}
