import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeArticles } from './generated-articles.ts';

/**
 * `npm run bench:build [how many articles…]`: what it costs to build N generated articles of 3.7 kB, cold: as plain text in both render
 * modes, and as Markdown through Astro's own `glob()`; and what it costs to build them again when one has changed. CPU seconds (user and system)
 * and peak memory of the whole build.
 */
const MAIN = fileURLToPath(new URL('..', import.meta.url));
const COUNTS = process.argv.slice(2).length > 0 ? process.argv.slice(2).map(Number) : [1000, 5000];

const page = (imports: string, content: string) => `---
import { getCollection${imports}
export async function getStaticPaths() {
  return (await getCollection('articles')).map((article) => ({ params: { slug: article.id }, props: { article } }));
}
const { article } = Astro.props;
${content}
</body></html>
`;
const html = `---
<html lang="en"><head><title>{article.data.title}</title></head><body><h1>{article.data.title}</h1>`;

interface Site {
  form: 'text' | 'markdown';
  config: string;
  content: string;
  page: string;
  /** Whether it is built once more after a change of one article, and only that build is told. */
  again?: true;
}
const verbatim = (render: string): Site => ({
  form: 'text',
  config: `import verbatim from 'astro-verbatim';\nexport default { integrations: [verbatim({ render: '${render}' })] };\n`,
  content: `import { articles } from 'astro-verbatim/loader';
import { defineCollection } from 'astro:content';
export const collections = { articles: defineCollection({ loader: articles() }) };\n`,
  page: page(
    ` } from 'astro:content';\nimport { Article } from 'astro-verbatim/components';`,
    `${html}\n<Article entry={article} />`,
  ),
});
/** As the archive's template has it: Astro renders again what has another key. */
function incremental(): Site {
  const site = verbatim('evaluate');
  return {
    ...site,
    again: true,
    config: site.config.replace('default {', 'default { experimental: { incrementalBuild: true },'),
    page: site.page
      .replace('---\n', "---\nimport { cacheKeyOf } from 'astro-verbatim/loader';\n")
      .replace('props: { article } }', 'props: { article }, cacheKey: cacheKeyOf(article) }'),
  };
}

const SITES: Record<string, Site> = {
  "text, 'evaluate'": verbatim('evaluate'),
  "text, 'module'": verbatim('module'),
  "text, 'evaluate', one article changed": incremental(),
  'Markdown, glob()': {
    form: 'markdown',
    config: 'export default {};\n',
    content: `import { glob } from 'astro/loaders';
import { defineCollection, z } from 'astro:content';
export const collections = { articles: defineCollection({ loader: glob({ pattern: '**/*.md', base: './content' }), schema: z.object({ title: z.string() }) }) };\n`,
    page: page(
      `, render } from 'astro:content';`,
      `const { Content } = await render(article);\n${html}\n<Content />`,
    ),
  },
};

for (const count of COUNTS)
  for (const [name, site] of Object.entries(SITES)) {
    if (process.env.ONLY && !name.includes(process.env.ONLY)) continue;
    const { seconds, gigabytes } = await build(site, count);
    console.log(
      `${name}: ${count} articles, ${seconds.toFixed(1)} s of CPU, ${gigabytes.toFixed(2)} GB at most`,
    );
  }

async function build(site: Site, count: number): Promise<{ seconds: number; gigabytes: number }> {
  const root = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  const write = (path: string, content: string) => writeFile(join(root, path), content);
  try {
    for (const folder of ['node_modules', 'src/pages']) await mkdir(join(root, folder), { recursive: true });
    for (const name of ['astro', '@astrojs'])
      await symlink(join(MAIN, 'node_modules', name), join(root, 'node_modules', name));
    await symlink(join(MAIN, 'integration'), join(root, 'node_modules/astro-verbatim'));
    await write('package.json', '{ "type": "module" }');
    await write('astro.config.mjs', site.config);
    await write('src/content.config.ts', site.content);
    await write('src/pages/[...slug].astro', site.page);
    await write(
      'usage.mjs',
      `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync('usage.json', JSON.stringify(process.resourceUsage())));\n`,
    );
    await writeArticles(join(root, 'content'), count, site.form);
    const cold = await run(root);
    if (!site.again) return cold;
    const changed = join(
      root,
      'content',
      (await readdir(join(root, 'content'), { recursive: true }))
        .filter((name) => name.endsWith('.txt'))
        .sort()[0],
    );
    await writeFile(changed, `${await readFile(changed, 'utf8')}\nNothing else was said.\n`);
    return await run(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function run(root: string): Promise<{ seconds: number; gigabytes: number }> {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      './usage.mjs',
      ...(process.env.NODE_FLAGS?.split(' ') ?? []),
      join(MAIN, 'node_modules/astro/bin/astro.mjs'),
      'build',
    ],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0)
    throw new Error(`astro build ended with ${status}:\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
  const usage = JSON.parse(await readFile(join(root, 'usage.json'), 'utf8')) as NodeJS.ResourceUsage;
  return { seconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6, gigabytes: usage.maxRSS / 1e6 };
}
