import { IS_WHOLE } from '../sample.ts';
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeFixture } from './fixture.ts';
import type { Fixture } from './fixture.ts';

let site: Fixture;
let mounted: string | null = null;
afterEach(async () => {
  if (mounted !== null) execFileSync('umount', [mounted]);
  mounted = null;
  await site.delete();
});

/** Only root may mount; everybody else is kept out by permissions. */
function mount(folder: string, options: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
    mounted = folder;
    return true;
  } catch {
    return false;
  }
}

const ARTICLES = { 'ferry.txt': `${'The ferry left at six. '.repeat(8000)}\n` };

test.runIf(IS_WHOLE)('a file where the output folder should be', async () => {
  site = await makeFixture(ARTICLES);
  await writeFile(join(site.root, 'dist'), 'in the way');
  const { status, output } = await site.build();
  expect(output).toContain(
    `dist/ cannot be written (a file stands where a folder is needed); it is the folder the site is built into: make room or change its permissions, and build again`,
  );
  expect(status).toBe(1);
});

test.skipIf(process.platform === 'win32')('an output folder that is read-only', async () => {
  site = await makeFixture(ARTICLES);
  const dist = join(site.root, 'dist');
  await mkdir(dist);
  const isMounted = process.getuid?.() === 0 && mount(dist, 'ro,size=64k');
  if (!isMounted) await chmod(dist, 0o555);
  const { status, output } = await site.build();
  expect(output).toMatch(/dist\/ cannot be written \((?:the disk is read-only|permission denied)\)/);
  expect(status).toBe(1);
  expect(output.match(/cannot be written/g)).toHaveLength(1);
  if (!isMounted) await chmod(dist, 0o755);
});

test.runIf(IS_WHOLE && process.platform !== 'win32')('a cache that cannot be written', async () => {
  site = await makeFixture(ARTICLES);
  await rm(join(site.root, 'node_modules/.astro'), { recursive: true, force: true });
  await writeFile(join(site.root, 'node_modules/.astro'), 'in the way');
  const { status, output } = await site.build();
  expect(output).toContain('.astro/ cannot be written (a file stands where a folder is needed)');
  expect(status).toBe(1);
});

test.runIf(IS_WHOLE && process.platform !== 'win32')(
  'a disk that is full before the site is written',
  async () => {
    site = await makeFixture(ARTICLES);
    const dist = join(site.root, 'dist');
    await mkdir(dist);
    const isMounted = process.getuid?.() === 0 && mount(dist, 'size=64k');
    // Who may not mount gets a limit on the size of a file, which ends the same way.
    const { status, output } = await site.build(isMounted ? {} : { maxFileBlocks: 100 });
    expect(output).toMatch(
      /\nastro-verbatim: .*dist\/ cannot be written \((?:the disk is full|the file would be larger than the system allows)\); it is the folder the site is built into: make room or change its permissions, and build again\n/,
    );
    expect(output).not.toContain('proven on');
    expect(status).toBe(1);
    if (isMounted) execFileSync('umount', [mounted!]);
    mounted = null;
    expect((await site.build()).status).toBe(0);
  },
);
