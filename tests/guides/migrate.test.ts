import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fencesOf } from './fences.ts';
import { folder } from '../unit/cli/folder.ts';
import { HOSTILE, steeringIn } from '../unit/terminal/steering.ts';

/*
 * The scripts of docs/migrate.md, with exports that want to write elsewhere. What they make of good ones, tests/guides sees.
 */

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const OUTSIDE = 'Words outside.\n';
const TAKEN = 'An article that is there.\n';

/** Every file below a folder, with what it holds. */
function filesIn(home: string): Record<string, string> {
  const entries = readdirSync(home, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    paths.sort().map((path) => [path.slice(home.length + 1), readFileSync(path, 'utf8')]),
  );
}

/**
 * Runs a script of the guide in a site with files around it. Gives what it printed, and what is new below `content/`.
 * Fails where any file that was there is another now, or a new one lies elsewhere.
 */
async function migrate(words: string[], files: Record<string, string>) {
  const root = await folder({
    'home/outside.txt': OUTSIDE,
    'home/x.txt': OUTSIDE,
    'home/site/x.txt': OUTSIDE,
  });
  symlinkSync(MODULES, join(root, 'node_modules'), 'junction');
  const home = join(root, 'home');
  const site = join(home, 'site');
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), content);
  };
  for (const { title, code } of fencesOf('docs/migrate.md')) if (title?.endsWith('.mjs')) write(title, code);
  for (const [path, content] of Object.entries(files)) write(path, content);
  const before = filesIn(home);
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { cwd: site, encoding: 'utf8' });
  const after = filesIn(home);
  for (const [path, content] of Object.entries(before)) expect(after[path], path).toBe(content);
  const made = Object.keys(after).filter((path) => !(path in before));
  for (const path of made)
    expect(path).toMatch(/^site\/content\/(?:[\p{L}\p{N}-]+\/)*[\p{L}\p{N}-]+\.(?:txt|yaml)$/u);
  return { stdout, stderr, status, made: made.map((path) => path.slice('site/content/'.length)) };
}

const escaped = (words: string) => words.replaceAll(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
const item = (date: string, name: string, title: string, status = 'publish') =>
  `<item><title>${escaped(title)}</title><content:encoded><![CDATA[<p>The lamp is out.</p>]]></content:encoded>
<wp:post_id>7</wp:post_id><wp:post_date>${escaped(date)}</wp:post_date><wp:post_name>${escaped(name)}</wp:post_name>
<wp:status>${status}</wp:status><wp:post_type>post</wp:post_type></item>`;
const wxr = (...items: string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
${items.join('\n')}
</channel></rss>`;
const wordpress = (...items: string[]) =>
  migrate(['wordpress.mjs', 'export.xml'], { 'export.xml': wxr(...items) });

/** Names that lead elsewhere, each with what becomes of it. */
const NAMES: [name: string, file: string][] = [
  ['../../outside', 'outside'],
  ['..%2f..%2foutside', 'outside'],
  ['..', 'untitled'],
  ['/etc/passwd', 'etc-passwd'],
  ['C:\\Windows\\x', 'c-windows-x'],
  ['%00x', 'x'],
  ['%', 'untitled'],
  ['con', 'con-'],
  ['LPT1', 'lpt1-'],
  ['ä'.repeat(300), 'a' + '-a'.repeat(24)],
  ['𐐨'.repeat(300), '𐐨'.repeat(50)],
];

test.each(NAMES)('the name of a WordPress post cannot be a way out: %s', async (name, file) => {
  const { made, status, stderr } = await wordpress(item('2019-05-03 10:00:00', name, 'A lamp'));
  expect(status, stderr).toBe(0);
  expect(made).toEqual([`2019/${file}.txt`, `2019/${file}.yaml`]);
});

test.each(['../x', '../../outside', '..\\x', '/tmp', 'C:\\x', '', '0000-00-00 00:00:00', '....'])(
  'nor can its date: "%s"',
  async (date) => {
    const { made, status, stderr } = await wordpress(item(date, 'x', '../../outside'));
    expect(status, stderr).toBe(0);
    expect(made).toEqual(['undated/x.txt', 'undated/x.yaml']);
  },
);

test.each(['2019/two-lamps.txt', '2019/two-lamps.yaml'])('what is there stays: %s', async (taken) => {
  const { made, status, stderr } = await migrate(['wordpress.mjs', 'export.xml'], {
    'export.xml': wxr(item('2019-05-03', 'two-lamps', 'Two lamps')),
    [`content/${taken}`]: TAKEN,
  });
  expect(status).toBe(1);
  expect(stderr).toContain(`content/${taken} is there already; move it away, or rename the article`);
  expect(made).toEqual([]);
  const twice = await wordpress(item('2019-05-03', 'a b', 'A'), item('2019-05-03', 'a-b', 'B'));
  expect(twice.stderr).toContain('content/2019/a-b.txt is there already');
});

test('no title steers the terminal', async () => {
  const title = Array.from(HOSTILE)
    .filter((sign) => sign >= ' ') // XML holds no others
    .join('');
  const { stdout } = await wordpress(item('2019-05-03', 'a', title, 'draft'));
  expect(stdout).toContain('left out: draft post "Ax');
  expect(steeringIn(stdout)).toEqual([]);
});

test.each(['../x', '../../outside', '1./x', '..\\x', '1.\0x'])(
  'a Substack post reads and writes nothing elsewhere: "%s"',
  async (id) => {
    const { made, stdout, status } = await migrate(['substack.mjs', 'T. Quill', 'https://quill.example'], {
      'posts.csv': `post_id,post_date,is_published,title,subtitle\n"${id}",../../x,true,"${HOSTILE}",\n`,
      'x.html': '<p>Not of the export</p>',
      'posts/x.html': '<p>A post.</p>',
    });
    expect(status).toBe(0);
    expect(made).toEqual([]);
    expect(stdout).toContain('Articles written: 0; left out: "Ax');
    expect(steeringIn(stdout)).toEqual([]);
  },
);

test('a Substack post of a hostile date, and one without a name', async () => {
  const { made } = await migrate(['substack.mjs', 'T. Quill', 'https://quill.example'], {
    'posts.csv': `post_id,post_date,is_published,title,subtitle\n1.con,../../x,true,A,\n2...,2019-01-02T,true,B,\n`,
    'posts/1.con.html': '<p>A post.</p>',
    'posts/2....html': '<p>Another.</p>',
  });
  expect(made).toEqual(['2019/untitled.txt', '2019/untitled.yaml', 'undated/con-.txt', 'undated/con-.yaml']);
});

test.each([
  ['../../outside', 'Mon, 9 Nov 1998 07:00:00 +0000', '1998-11-09-outside'],
  ['x', '../../../x', 'undated-x'],
  ['x', '+012345-01-01T00:00:00Z', 'undated-x'],
  ['x', '', 'undated-x'],
])('a mail about "%s" of "%s" lies in content/mail', async (subject, date, name) => {
  const { made, status, stderr } = await migrate(['mail.mjs', 'a.eml'], {
    'a.eml': `From: Ada Pell <ada@courier.example>\nSubject: ${subject}\nDate: ${date}\n\nThe lamp is out.\n`,
  });
  expect(status, stderr).toBe(0);
  expect(made).toEqual([`mail/${name}.txt`, `mail/${name}.yaml`]);
});
