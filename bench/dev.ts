import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSite } from './build.ts';
import { DevServer } from './dev-server.ts';
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
/** An article in the middle. */
const { slug, title } = generateArticle(Math.ceil(Number(count) / 2));
const PATH = `${Math.floor(Math.ceil(Number(count) / 2) / 100)}/${slug}`;

const steps = ['first page', 'page of a second start', 'edit of the words', 'edit of the title'] as const;
type Step = (typeof steps)[number];
const spent = new Map(sites.map((site) => [site, new Map<Step, Spent[]>(steps.map((step) => [step, []]))]));

for (let round = 0; round < Number(rounds); round++)
  for (const site of sites)
    for (const [step, cost] of Object.entries(await measure(site)) as [Step, Spent][]) {
      spent.get(site)!.get(step)!.push(cost);
      console.log(`${site.name}: ${step}, ${cost.cpu.toFixed(2)} s of CPU, ${cost.wall.toFixed(2)} s`);
    }
console.table(
  Object.fromEntries(
    sites.map((site) => [
      site.name,
      Object.fromEntries(steps.map((step) => [step, told(spent.get(site)!.get(step)!)])),
    ]),
  ),
);

async function measure(site: Site): Promise<Record<Step, Spent>> {
  const root = await mkdtemp(join(tmpdir(), 'verbatim-dev-'));
  const servers: DevServer[] = [];
  const start = async (): Promise<DevServer> => {
    const server = await DevServer.start(root);
    servers.push(server);
    return server;
  };
  try {
    await writeSite(root, site, Number(count));
    const first = await start();
    const cold = await first.shown(`/${PATH}`);
    await first.stop();
    const server = await start();
    const again = await server.shown(`/${PATH}`);
    const file = join(root, 'content', `${PATH}.${site.form === 'text' ? 'txt' : 'md'}`);
    const words = await server.edited(
      async () => writeFile(file, `${await readFile(file, 'utf8')}\nNothing else was said.\n`),
      `/${PATH}`,
      (html) => html.includes('Nothing else was said.'),
    );
    const name = await server.edited(
      async () => {
        if (site.form === 'text') await writeFile(file.replace('.txt', '.yaml'), 'title: Another Name\n');
        else await writeFile(file, (await readFile(file, 'utf8')).replace(title, 'Another Name'));
      },
      `/${PATH}`,
      (html) => html.includes('<h1>Another Name</h1>'),
    );
    return {
      'first page': cold,
      'page of a second start': again,
      'edit of the words': words,
      'edit of the title': name,
    };
  } finally {
    for (const server of servers) await server.stop();
    await rm(root, { recursive: true, force: true });
  }
}

function told(costs: readonly Spent[]): string {
  const [cpu, wall] = [costs.map((cost) => cost.cpu), costs.map((cost) => cost.wall)].map(median);
  return `${cpu.toFixed(2)} s CPU, ${wall.toFixed(2)} s`;
}
