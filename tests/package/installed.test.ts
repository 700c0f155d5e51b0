import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { fencesOf } from '../guides/fences.ts';
import { follow, writeInto } from '../guides/follow.ts';
import { checkLooks } from './check-looks.ts';
import { discard, PACKAGE } from './packed.ts';
import { serveRegistry } from './registry.ts';
import { astro, checkServer, checkStatic, copyFixture, FIXTURES, run } from './project.ts';

/** What `npm create astro@latest -- --template minimal` makes, which fetches it from GitHub. */
const NEW_SITE = {
  'package.json': `{
  "name": "archive",
  "type": "module",
  "version": "0.0.1",
  "scripts": { "dev": "astro dev", "build": "astro build", "preview": "astro preview", "astro": "astro" },
  "dependencies": { "astro": "^7.0.0" }
}
`,
  'tsconfig.json':
    '{ "extends": "astro/tsconfigs/strict", "include": [".astro/types.d.ts", "**/*"], "exclude": ["dist"] }\n',
  'astro.config.mjs': `// @ts-check
import { defineConfig } from 'astro/config';

// https://astro.build/config
export default defineConfig({});
`,
  'src/pages/index.astro': '---\n---\n\n<html lang="en"><body><h1>Astro</h1></body></html>\n',
};

/*
 * Every fixture as a new user makes it: everything from the registry, Verbatim from its tarball. Slow, and it needs a network:
 * `npm run test:package` runs it.
 */
describe.skipIf(!process.env.VERBATIM_INSTALL)('installed from the registry', () => {
  const tarball = inject('tarball');
  const install = (root: string, ...packages: string[]) =>
    run(root, 'npm', [
      'install',
      '--include',
      'dev',
      '--no-audit',
      '--no-fund',
      '--loglevel',
      'error',
      ...packages,
    ]);

  test.each(FIXTURES)('%s: astro check, as files, in a browser, on a server', async (name) => {
    const project = await copyFixture(name);
    await install(project.root, tarball);
    expect(await astro(project.root, ['check', '--minimumSeverity', 'hint'])).toMatch(
      /- 0 errors\s+- 0 warnings\s+- 0 hints/,
    );
    await checkStatic(project);
    await checkLooks(project);
    await checkServer(project);
    await discard(project.root);
  });

  const range = async () =>
    (
      JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as {
        peerDependencies: { astro: string };
      }
    ).peerDependencies.astro;

  /* The newest is what npm finds in the range. */
  test.each(['lowest', 'newest'])(
    'the %s Astro of the range, with the newest @astrojs/mdx',
    async (which) => {
      const versions = await range();
      for (const name of ['minimal', 'blog'] as const) {
        const project = await copyFixture(name);
        const version = which === 'lowest' ? versions.slice(1) : versions;
        await install(project.root, tarball, `astro@${version}`, '@astrojs/mdx@latest');
        await checkStatic(project);
        if (name === 'minimal') await checkServer(project);
        await discard(project.root);
      }
    },
  );

  test.each(['6.4.8', '7.0.0'])('Astro %s is told the range in one sentence', async (version) => {
    const { root } = await copyFixture('minimal');
    await install(root, tarball, `astro@${version}`, '--force');
    const output = await astro(root, ['build']).catch(String);
    expect(output).toContain(`astro-verbatim received Astro ${version}, expected ${await range()}: run `);
    expect(output).not.toMatch(/Stack trace|Cannot read|\n +at /);
    await discard(root);
  });

  test('docs/theme.md in a blog: articles in its index, tags, feed, sitemap and layout', async () => {
    const root = await mkdtemp(join(tmpdir(), 'verbatim-theme-'));
    await cp(new URL('fixtures/theme/', import.meta.url), root, { recursive: true });
    await install(root, tarball);
    const folder = await follow('docs/theme.md', { root });
    const built = (path: string) => readFile(join(folder, 'dist', path), 'utf8');
    const link = '/articles/harbour/';
    const index = await built('blog/index.html');
    expect(index.indexOf(link)).toBeGreaterThan(0);
    // The article is newer than the post.
    expect(index.indexOf('/blog/first/')).toBeGreaterThan(index.indexOf(link));
    expect(await built('tags/walls/index.html')).toContain(link);
    expect(await built('tags/harbour/index.html')).toMatch(/articles\/harbour\/[\s\S]*blog\/first\//);
    expect(await built('rss.xml')).toContain(`<link>https://courier.example${link}</link>`);
    expect(await built('sitemap-0.xml')).toContain(`<loc>https://courier.example${link}</loc>`);
    const article = await built('articles/harbour/index.html');
    expect(article).toContain('<header class="theme-header">');
    const printed = article.split('<main>')[1];
    for (const once of ['The north wall', 'By Ada Pell', 'May 12, 2024'])
      expect(printed.split(once), once).toHaveLength(2);
    expect(article).toMatch(/<span class="quotation"[^>]*>“Nobody has told us about any,”/);
    await discard(root);
  });

  test('docs/publish.md in a new site: npx astro add, and all the rest', async () => {
    const manifest = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
    };
    const registry = await serveRegistry(tarball, manifest);
    const root = await mkdtemp(join(tmpdir(), 'verbatim-new-'));
    for (const [path, content] of Object.entries(NEW_SITE)) await writeInto(root, path, content);
    await install(root);
    await run(root, 'npx', ['astro', 'add', 'astro-verbatim', '--yes'], {
      npm_config_registry: registry.url,
    });
    // The guide prints what the command has written.
    const config = fencesOf('docs/publish.md').find(({ title }) => title === 'astro.config.mjs')!;
    const plain = (code: string) => code.replace(/,(?=\s*\})/g, '').trim();
    expect(plain(await readFile(join(root, 'astro.config.mjs'), 'utf8'))).toBe(plain(config.code));
    const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(Object.keys(dependencies).sort()).toEqual(['@astrojs/mdx', 'astro', 'astro-verbatim']);
    await follow('docs/publish.md', { root, registry: registry.url });
    registry.close();
    await discard(root);
  });

  test.each(['22.12.0'])(
    'Node %s, which reads no TypeScript, runs the command and the library',
    async (version) => {
      const root = await mkdtemp(join(tmpdir(), 'verbatim-node-'));
      await writeFile(join(root, 'package.json'), '{ "type": "module" }');
      await install(root, `node@${version}`, tarball);
      await writeFile(join(root, 'note.txt'), '“We sail at six,” said Oda Lerch.\n');
      await writeFile(
        join(root, 'library.js'),
        `import { convert } from 'astro-verbatim/convert';
console.log(process.version, convert('“We sail at six,” said Oda Lerch.').quotations[0].speaker.name);`,
      );
      const node = 'node_modules/.bin/node';
      expect(await run(root, node, ['library.js'])).toBe(`v${version} Oda Lerch\n`);
      expect(await run(root, node, ['node_modules/.bin/verbatim', 'check', 'note.txt'])).toContain(
        '1 of 1 article',
      );
      await discard(root);
    },
  );
});
