import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

const main = fileURLToPath(new URL('../..', import.meta.url));

/** The archive's own site, of other articles than its own. */
export async function makeArchive(articles: Record<string, string>): Promise<Fixture> {
  const site = await makeFixture(articles);
  await site.remove('src/pages/[...slug].astro');
  for (const part of ['src', 'public', 'astro.config.mjs'])
    await cp(join(main, part), join(site.root, part), { recursive: true });
  for (const name of ['@fontsource', '@fontsource-variable', 'pagefind'])
    await symlink(join(main, 'node_modules', name), join(site.root, 'node_modules', name));
  return site;
}
