import { afterAll, expect, test } from 'vitest';
import { FUZZ } from '../properties/arbitrary.ts';
import { hostileArticles, PER_ARTICLE } from './articles.ts';
import { checkArticle } from './check-article.ts';
import { CONFIGURATIONS } from './configurations.ts';
import { makeSite, SECRET } from './site.ts';

/** Strings in each configuration; every one goes through a real build and is looked for in a real page. */
const STRINGS = FUZZ || 20_000;
/** Modules are slower to build, and one converter writes what all of them compile. */
const STRINGS_OF_MODULES = FUZZ || 10_000;
/** Articles in one build; more would ask for more memory than a small machine has. */
const IN_ONE_BUILD = 500;

const rows: Record<string, string | number>[] = [];
afterAll(() => {
  console.table(rows);
});

test.concurrent.for(CONFIGURATIONS)(
  '$name: nothing of a hostile article is lost, and nothing of it becomes markup',
  { timeout: 3_600_000 },
  async ({ name, source }) => {
    const row = {
      configuration: name,
      strings: 0,
      characters: 0,
      lost: 0,
      elements: 0,
      speakers: 0,
      seconds: 0,
    };
    const started = performance.now();
    const faults: string[] = [];
    const strings = name === 'evaluate' ? STRINGS : STRINGS_OF_MODULES;
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
        }
      } finally {
        await site.delete();
      }
    }
    row.seconds = Math.round((performance.now() - started) / 100) / 10;
    rows.push(row);
    expect(faults.slice(0, 10)).toEqual([]);
    expect(row.lost).toBe(0);
    // Callouts with hostile speakers do occur, or half of the ways to a page would be untried.
    expect(row.speakers).toBeGreaterThan(strings / 100);
  },
);
