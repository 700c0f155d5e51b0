import { join } from 'node:path';
import { expect } from 'vitest';
import { makeArchive } from './archive.ts';
import { filesOf } from './files.ts';
import type { Fixture } from './fixture.ts';

/** Six articles that lead to one another: by neighbours in time, by who is quoted in them, by who wrote them. */
const ARTICLES = {
  'lamp.txt': written('The lamp', 'Oda Lerch', '3 May 2024', 'It burns all night'),
  'quay.txt': written('The quay', 'Oda Lerch', '4 May 2024', 'Nobody moors there'),
  'tide.txt': written('The tide', 'Bram Voss', '6 June 2024', 'It was late again'),
  'bell.txt': written('The bell', 'Bram Voss', '1 July 2025', 'We ring it at noon', 'Tom Arle'),
  'rope.txt': written('The rope', 'Bram Voss', '2 July 2025', 'It is for mooring', 'Tom Arle'),
  'fog.txt': 'The fog\n\nNobody saw anything, and nobody said so.\n',
};

function written(title: string, by: string, date: string, words: string, speaker = 'Ines Calder'): string {
  return `${title}\nBy ${by}\n${date}\n\n“${words},” said ${speaker}, the harbourmaster. “And that is all.”\n\nThe “old lamp” burned on.\n`;
}

const config = (options = '') => `import verbatim from 'astro-verbatim';
export default {
  site: 'https://courier.example',
  devToolbar: { enabled: false },
  integrations: [verbatim({ ${options} })],
  experimental: { incrementalBuild: true },
  vite: { build: { assetsInlineLimit: 0 } },
};
`;

type Change = (site: Fixture) => Promise<void>;

/** Each changes one thing that some page shows. */
export const CHANGES: Readonly<Record<string, Change>> = {
  nothing: () => Promise.resolve(),
  'the words of an article': (site) =>
    site.write('content/quay.txt', written('The quay', 'Oda Lerch', '4 May 2024', 'One boat moors')),
  'a title, by a sidecar': (site) => site.write('content/tide.yaml', 'title: The late tide\n'),
  'a date, by the table of metadata': (site) =>
    site.write('content/articles.csv', 'file,date,tags\nlamp.txt,2025-07-03,light\n'),
  'an article more, that quotes whom others quote': (site) =>
    site.write('content/buoy.txt', written('The buoy', 'Ada Brink', '5 May 2024', 'It drifts', 'Tom Arle')),
  'an article less': (site) => site.remove('content/rope.txt'),
  'a name that two pages would have': (site) => edit(site, 'content/bell.txt', 'Tom Arle', 'Ines  Calder'),
  'what is shown as a quotation': (site) => site.write('astro.config.mjs', config('threshold: 0.9')),
  'a word of the callouts': (site) =>
    site.write('astro.config.mjs', config("threshold: 0.9, labels: { link: 'Here it stands' }")),
  'a component': (site) => edit(site, 'src/components/Credits.astro', '<time', '<time title="published"'),
  'a style': (site) => edit(site, 'src/styles/article.css', '.article', '.article, .never'),
  'the name of the site': (site) => edit(site, 'src/site.config.ts', 'Pennywater Courier', 'Harbour Post'),
};

export async function edit(site: Fixture, path: string, from: string, to: string): Promise<void> {
  const source = await site.source(path);
  expect(source).toContain(from);
  await site.write(path, source.replace(from, to));
}

/** What Astro says of a page that it does not render: it copied it, or found it in its place. */
export const KEPT = /\((?:restored|cached)\)/;

/** The archive with incremental builds, built once. */
export async function builtArchive(): Promise<Fixture> {
  const site = await makeArchive(ARTICLES);
  await site.write('astro.config.mjs', config());
  // So that some articles show a picture of their own in link previews, and others lose theirs.
  await edit(site, 'src/site.config.ts', 'cards: 1000', 'cards: 2');
  expect((await site.build()).status).toBe(0);
  return site;
}

/** Expects a build after these changes to be what a cold one is, byte for byte, and gives what it printed. */
export async function expectAsCold(site: Fixture, ...changes: string[]): Promise<string> {
  for (const what of changes) await CHANGES[what](site);
  const { status, output } = await site.build();
  expect(status, output).toBe(0);
  const built = await filesOf(join(site.root, 'dist'));
  const cold = await site.build({ force: true });
  expect(cold.status, cold.output).toBe(0);
  expect(cold.output).not.toMatch(KEPT);
  expect(built).toEqual(await filesOf(join(site.root, 'dist')));
  return output;
}
