import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { writeSite } from './build.ts';
import { DevServer, freePort } from './dev-server.ts';
import type { Spent } from './dev-server.ts';
import { generateArticle } from './generated-articles.ts';
import { median } from './measure.ts';
import { SITES } from './sites.ts';
import type { Site } from './sites.ts';

/**
 * `npm run bench:dev [how many articles] [rounds] [words of sites' names]`: what `astro dev` of so many generated articles (20,000) spends until it shows the first
 * page, cold and started again, and what an edit of one article takes until browsers were told to load it and it is what they get: of
 * its words, and of its title (in the sidecar; in Markdown, in the front matter). Seconds of CPU, and seconds that went by.
 */
const [count = '20000', rounds = '1', only = ''] = process.argv.slice(2);
const sites = SITES.filter(({ tool, form, again }) => tool === 'astro' && form !== 'mdx' && !again).filter(
  ({ name }) => name.includes(only),
);
/** Between start and edits: what a start leaves to be saved is not the edit's. */
const QUIET_MS = 3000;
/** An article in the middle. */
const { slug, title } = generateArticle(Math.ceil(Number(count) / 2));
const PATH = `${Math.floor(Math.ceil(Number(count) / 2) / 100)}/${slug}`;

const steps = ['first page', 'page of a second start', 'edit of the words', 'edit of the title'] as const;
type Step = (typeof steps)[number];
const spent = new Map(sites.map((site) => [site, new Map<Step, Spent[]>(steps.map((step) => [step, []]))]));

for (let round = 0; round < Number(rounds); round++) for (const site of sites) await measure(site);
console.table(
  Object.fromEntries(
    sites.map((site) => [
      site.name,
      Object.fromEntries(steps.map((step) => [step, told(spent.get(site)!.get(step)!)])),
    ]),
  ),
);

async function measure(site: Site): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'verbatim-dev-'));
  const servers: DevServer[] = [];
  const port = await freePort();
  const start = (): DevServer => {
    const server = DevServer.start(root, port);
    servers.push(server);
    return server;
  };
  const tell = (step: Step, cost: Spent) => {
    spent.get(site)!.get(step)!.push(cost);
    console.log(`${site.name}: ${step}, ${cost.cpu.toFixed(2)} s of CPU, ${cost.wall.toFixed(2)} s`);
  };
  try {
    await writeSite(root, site, Number(count));
    const first = start();
    tell('first page', await first.shown(`/${PATH}`));
    await first.stop();
    const server = start();
    tell('page of a second start', await server.shown(`/${PATH}`));
    await setTimeout(QUIET_MS);
    const file = join(root, 'content', `${PATH}.${site.form === 'text' ? 'txt' : 'md'}`);
    const edited = (edit: () => Promise<void>, words: string) =>
      server.edited(edit, `/${PATH}`, (html) => html.includes(words));
    const add = async () => writeFile(file, `${await readFile(file, 'utf8')}\nNothing else was said.\n`);
    tell('edit of the words', await edited(add, 'Nothing else was said.'));
    await setTimeout(QUIET_MS);
    const rename = async () =>
      site.form === 'text'
        ? writeFile(file.replace('.txt', '.yaml'), 'title: Another Name\n')
        : writeFile(file, (await readFile(file, 'utf8')).replace(title, 'Another Name'));
    tell('edit of the title', await edited(rename, '<h1>Another Name</h1>'));
  } finally {
    for (const server of servers) await server.stop();
    await rm(root, { recursive: true, force: true });
  }
}

function told(costs: readonly Spent[]): string {
  const [cpu, wall] = [costs.map((cost) => cost.cpu), costs.map((cost) => cost.wall)].map(median);
  return `${cpu.toFixed(2)} s CPU, ${wall.toFixed(2)} s`;
}
