import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { discard } from './packed.ts';
import { astro, checkServer, checkStatic, copyFixture, FIXTURES, run } from './project.ts';

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

  test.each(FIXTURES)('%s: astro check, as files, on a server', async (name) => {
    const project = await copyFixture(name);
    await install(project.root, tarball);
    expect(await astro(project.root, ['check', '--minimumSeverity', 'hint'])).toMatch(
      /- 0 errors\s+- 0 warnings\s+- 0 hints/,
    );
    await checkStatic(project);
    await checkServer(project);
    await discard(project.root);
  });

  test.each(['20.19.0', '22.12.0'])(
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
