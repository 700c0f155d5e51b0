import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeArchive } from './archive.ts';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

let site: Fixture;
afterEach(() => site.delete());

const ARTICLES = {
  'weir.txt':
    'The Weir\nBy Nils Ohm\n1 May 2024\n\n“It is late,” said Brook.\n\n“It is not,” said Cem Dost.\n',
  'tide.txt': 'Title: The Tide\nBy: N. Ohm\nDate: 2024-05-02\n\n“It is early,” said Ada Brook.\n',
};
const PEOPLE = `people:
  - name: Ada Brook
    aliases: [Brook]
    sameAs: [https://www.wikidata.org/entity/Q1, https://viaf.org/viaf/1]
    description: Keeper of the weir
  - name: Nils Ohm
    aliases: [N. Ohm]
  - name: Cem Dost
    index: false
`;

const isBuilt = (path: string) => existsSync(join(site.root, 'dist', path));

test('pages, indexes and forms of an archive follow people.yaml, build after build', async () => {
  site = await makeArchive(ARTICLES);
  expect((await site.build()).status).toBe(0);
  const weir = await site.built('articles/weir/index.html');
  expect(isBuilt('speakers/brook/index.html') && isBuilt('speakers/cem-dost/index.html')).toBe(true);

  await site.write('content/people.yaml', PEOPLE);
  const named = await site.build();
  expect(named.output).toContain('2 articles proven on 2 pages');
  expect(named.status).toBe(0);
  const ada = await site.built('speakers/ada-brook/index.html');
  expect(ada).toContain('2 quotations in 2 articles.');
  expect(ada).toContain('Keeper of the weir.');
  expect(ada).toContain('Also named <bdi>Brook</bdi>.');
  expect(ada).toContain('<a href="https://www.wikidata.org/entity/Q1" rel="nofollow">Wikidata</a>');
  expect(isBuilt('speakers/brook/index.html')).toBe(false);
  expect(await site.built('writers/nils-ohm/index.html')).toContain('2 articles.');
  expect(isBuilt('writers/n-ohm/index.html')).toBe(false);

  expect(isBuilt('speakers/cem-dost/index.html')).toBe(false);
  for (const file of [
    'speakers/index.html',
    'quotations/index.html',
    'quotations.csv',
    'feeds/quotations.json',
  ])
    expect(await site.built(file), file).not.toContain('Dost');
  const page = await site.built('articles/weir/index.html');
  expect(page).toContain('<a href="/speakers/ada-brook/">Ada Brook</a>');
  expect(page).toContain('<dt dir="auto">Cem Dost</dt>');
  expect(page).toContain('data-speaker="Cem Dost">Cem Dost</span>');
  expect(page).not.toMatch(/"spokenByCharacter":\{"name":"Cem Dost"/);
  expect(page).toContain(
    '"spokenByCharacter":{"name":"Ada Brook","description":"Keeper of the weir","sameAs":["https://www.wikidata.org/entity/Q1","https://viaf.org/viaf/1"]}',
  );
  expect(await site.built('articles/weir.tei.xml')).toContain(
    '<persName ref="https://www.wikidata.org/entity/Q1 https://viaf.org/viaf/1">Ada Brook</persName>',
  );
  expect(await site.built('quotations.csv')).toContain(
    ',Ada Brook,https://www.wikidata.org/entity/Q1 https://viaf.org/viaf/1',
  );

  await site.remove('content/people.yaml');
  expect((await site.build()).status).toBe(0);
  expect(await site.built('articles/weir/index.html')).toBe(weir);
  expect(isBuilt('speakers/brook/index.html') && isBuilt('speakers/cem-dost/index.html')).toBe(true);
});

test('a fault in people.yaml stops a build, even one that leaves articles out, and so does an article of its name', async () => {
  site = await makeFixture({ ...ARTICLES, 'people.txt': 'The people.\n' }, "{ onError: 'skip' }");
  await site.write('content/people.yaml', 'people:\n  - name: Cem Dost\n    indx: false\n');
  const faulty = await site.build();
  expect(faulty.status).toBe(1);
  expect(faulty.output).toContain(
    'content/people.yaml:3:5: "people.0.indx" is not an option; did you mean "index"?',
  );
  await site.configure('{}');
  await site.write('content/people.yaml', PEOPLE);
  const taken = await site.build();
  expect(taken.status).toBe(1);
  expect(taken.output).toContain(
    'content/people.txt: its sidecar would be content/people.yaml, which says who is who in the archive; rename the article, for example to content/about-people.txt',
  );
});

test('astro dev follows edits of people.yaml, and keeps what it said while it is faulty', async () => {
  site = await makeArchive(ARTICLES);
  const dev = await site.dev();
  await dev.until('/articles/weir/', ({ html }) => html.includes('<a href="/speakers/brook/">Brook</a>'));
  await site.write('content/people.yaml', PEOPLE);
  await dev.until('/articles/weir/', ({ html }) =>
    html.includes('<a href="/speakers/ada-brook/">Ada Brook</a>'),
  );
  expect((await dev.get('/speakers/ada-brook/')).html).toContain('Keeper of the weir.');
  await site.write('content/people.yaml', 'people: Ada\n');
  await dev.until('/articles/weir/', () =>
    dev.output().includes('content/people.yaml:1:1: "people" received "Ada"'),
  );
  expect((await dev.get('/articles/weir/')).html).toContain('<a href="/speakers/ada-brook/">Ada Brook</a>');
  await site.remove('content/people.yaml');
  await dev.until('/articles/weir/', ({ html }) => html.includes('<a href="/speakers/brook/">Brook</a>'));
});
