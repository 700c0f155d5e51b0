import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readSidecar } from '../../integration/articles/sidecar.ts';
import { readPeople } from '../../integration/authority/read.ts';
import { makeSite, makeTree, originalsIn } from '../originals/tree.ts';

const BIN = fileURLToPath(new URL('../../integration/cli/verbatim.mjs', import.meta.url));
const MANY = Array.from({ length: 40 }, (_, index) => `content/many/tide-${index}.txt`);
const ACTS = ['content/quay.txt', 'content/deep/tide.txt', ...MANY]
  .map(
    (file) =>
      `${JSON.stringify({ file, act: { verb: 'add', extent: { start: 55, end: 68 }, speaker: 'Ines Calder' } })}\n`,
  )
  .join('');

/** Every command that writes, at work; what it writes below `content/` are sidecars. */
interface Writing {
  words: string[];
  input?: string;
  isSite?: boolean;
  /** Whether there are decisions before. */
  isDecided?: boolean;
  kills: number;
  /** Milliseconds after which all are done. */
  longest: number;
}

const WRITING: Record<string, Writing> = {
  convert: { words: ['convert', 'content', '--out', 'made'], kills: 20, longest: 1500 },
  'convert --force': {
    words: ['convert', 'content', '--out', 'content', '--force'],
    kills: 20,
    longest: 1500,
  },
  'export brat': {
    words: ['decisions', 'export', '--format', 'brat', 'content/many', '--out', 'made'],
    kills: 20,
    longest: 1500,
  },
  'export doccano': {
    words: ['decisions', 'export', '--format', 'doccano', 'content', '--out', 'made'],
    kills: 20,
    longest: 1500,
  },
  'review --apply': { words: ['review', '--apply'], input: ACTS, kills: 20, longest: 2500 },
  import: {
    words: ['decisions', 'import', '--format', 'brat', 'annotated/tide.ann', '--to', 'content/deep/tide.txt'],
    kills: 20,
    longest: 1500,
  },
  'tune --write': {
    isDecided: true,
    words: ['tune', '--precision', '0.5', '--write', 'content'],
    kills: 10,
    longest: 1500,
  },
  merge: { words: ['merge', 'part-1', 'part-2', '--out', 'site'], kills: 20, longest: 1000 },
  build: { words: ['build'], isSite: true, kills: 12, longest: 7000 },
  shard: { words: ['shard', '1/2'], isSite: true, kills: 12, longest: 7000 },
};
const isSidecar = (file: string) => file.startsWith('content/') && file.endsWith('.yaml');

async function treeFor({ isSite = false, isDecided = false }: Partial<Writing> = {}): Promise<string> {
  const home = await makeTree();
  onTestFinished(() => rm(dirname(home), { recursive: true, force: true }));
  mkdirSync(join(home, 'content/many'));
  const note = readFileSync(join(home, 'content/quay.txt'), 'utf8');
  for (const [index, file] of MANY.entries()) writeFileSync(join(home, file), `${note}\nTide ${index}.\n`);
  if (isSite) makeSite(home);
  if (isDecided) await run(['review', '--apply'], home, await acceptances(home));
  return home;
}

/** Acts that accept everything found in the articles there are many of. */
async function acceptances(home: string): Promise<string> {
  const items = (await run(['review', '--json', 'content/many'], home))
    .split('\n')
    .filter((line) => line.startsWith('{'));
  return items
    .map((line) => JSON.parse(line) as { file: string; key: string })
    .map(({ file, key }) => `${JSON.stringify({ file, act: { verb: 'accept', key } })}\n`)
    .join('');
}

function run(words: string[], home: string, input = '', killAfter?: number): Promise<string> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', VITEST: '', NODE_ENV: 'production' };
  const child = spawn(process.execPath, [BIN, ...words], { cwd: home, env, detached: true });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  // The whole group: `build` has a process of Astro's.
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), killAfter);
  return new Promise((done) =>
    child.on('close', () => {
      clearTimeout(timer);
      done(output);
    }),
  );
}

/** Files that are not there before, by name, without what a killed process could not take away. */
function madeIn(home: string): Map<string, string> {
  const made = new Map<string, string>();
  for (const folder of ['made', 'content', 'site'])
    if (existsSync(join(home, folder)))
      for (const entry of readdirSync(join(home, folder), { recursive: true, withFileTypes: true }))
        if (entry.isFile() && /\.(?:mdx|ann|jsonl|html)$/.test(entry.name))
          made.set(
            join(entry.parentPath, entry.name).slice(home.length),
            readFileSync(join(entry.parentPath, entry.name), 'utf8'),
          );
  return made;
}

function expectWholeSidecars(home: string): void {
  for (const entry of readdirSync(join(home, 'content'), { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith('.yaml')) {
      const read = entry.name === 'people.yaml' ? readPeople : readSidecar;
      expect(() => read(readFileSync(join(entry.parentPath, entry.name), 'utf8'), entry.name)).not.toThrow();
    }
}

describe.each(Object.entries(WRITING))('%s, killed at any moment', (_, writing) => {
  const { words, input, kills, longest } = writing;
  test('leaves every original, and what it writes whole or not there', async () => {
    const whole = await treeFor(writing);
    await run(words, whole, input);
    const complete = madeIn(whole);
    for (let kill = 0; kill < kills; kill++) {
      const home = await treeFor(writing);
      const before = originalsIn(home, isSidecar);
      await run(words, home, input, 50 + ((longest - 50) * (kill + Math.random())) / kills);
      const after = originalsIn(home, isSidecar);
      for (const [file, digest] of before) expect(after.get(file), file).toBe(digest);
      expectWholeSidecars(home);
      for (const [file, content] of madeIn(home)) expect(content, file).toBe(complete.get(file));
    }
  });
});

/** Only root may mount; elsewhere these are skipped, and say so. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mounts();

function mounts(): boolean {
  try {
    mkdirSync('/tmp/verbatim-can-mount', { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', '/tmp/verbatim-can-mount'], {
      stdio: 'ignore',
    });
    execFileSync('umount', ['/tmp/verbatim-can-mount']);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!canMount).each(Object.entries(WRITING).filter(([, { isSite }]) => !isSite))(
  '%s, where root may mount a disk',
  (_, writing) => {
    const { words, input } = writing;
    test.each(['full', 'read-only'])(
      'that is %s: every original stays, and nothing is half-written',
      async (how) => {
        const source = await treeFor(writing);
        const complete = await treeFor(writing);
        await run(words, complete, input);
        const home = join(dirname(source), 'disk');
        mkdirSync(home);
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', home]);
        onTestFinished(() => {
          execFileSync('umount', ['-l', home]);
        });
        await cp(source, home, { recursive: true, verbatimSymlinks: true });
        const before = originalsIn(home, isSidecar);
        if (how === 'read-only') execFileSync('mount', ['-o', 'remount,ro', home]);
        else
          execFileSync('sh', ['-c', 'head -c 3000000 /dev/zero > "$1/filling" 2>/dev/null || :', 'sh', home]);
        const output = await run(words, home, input);
        const after = originalsIn(home, isSidecar);
        for (const [file, digest] of before) expect(after.get(file), file).toBe(digest);
        expectWholeSidecars(home);
        for (const [file, content] of madeIn(home)) expect(content, file).toBe(madeIn(complete).get(file));
        expect(output).not.toMatch(/^ {4}at /m);
        expect(output).toContain(how === 'full' ? 'the disk is full' : 'the disk is read-only');
      },
    );
  },
);
