import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { putManifest } from '../../integration/build/write-manifest.ts';
import { ARTICLE_PAGE } from '../site/fixture.ts';

const MAIN = fileURLToPath(new URL('../..', import.meta.url));

const NOTE =
  'A note from the quay\n\nThe harbourmaster was blunt. “We sail at six,” said Ines Calder.\n\nNobody came.\n';
/** In windows-1252 with CRLF: whatever wrote it again would write other bytes. */
const OLD = Buffer.from('Am Kai\r\n\r\n\x84Wir fahren um sechs\x93, sagte sie \xfcber Funk.\r\n', 'latin1');
const SIDECAR = '# checked by the desk\ntitle: At the quay\n';
const BRAT = 'T1\tdirect 54 70\tWe sail at six,\nT2\tdirect 9999 1\tnowhere\nT3\tdirect x\t\n';
const DECISION = '{"file":"content/quay.txt","act":{"verb":"accept","key":"q-none"}}\n';

/** Names that trip what is careless with names; on Windows some cannot be. */
const ODD = [
  '-rf.txt',
  '--out.txt',
  ' space .txt',
  'a.b.c.txt',
  'é.txt',
  'CON.txt',
  `${'n'.repeat(240)}.txt`,
];
const ODD_ON_POSIX = ['line\nfeed.txt', 'back\\slash.txt', 'bell\u0007.txt', 'star*.txt', '%2e%2e%2fup.txt'];

const FILES: Readonly<Record<string, string | Buffer>> = {
  'package.json': '{ "type": "module" }',
  'src/pages/index.txt': 'A page of the site.\n',
  'content/quay.txt': NOTE,
  'content/old.txt': OLD,
  'content/old.yaml': SIDECAR,
  'content/deep/tide.txt': NOTE.replace('six', 'seven'),
  'content/notes': NOTE,
  'content/broken.txt': Buffer.from([0x89, 0x50, 0, 0, 0, 0xff]),
  'content/people.yaml': '# known to the desk\npeople: [{ name: Calder, aliases: [Ines] }]\n',
  'content/articles.csv': 'file,title\nquay.txt,At the quay\n',
  'outside/secret.txt': 'The owner’s own.\n',
  'outside/secret.yaml': '# the owner’s own\n',
  'dist.next/list.txt': 'Milk, rope, lamp oil.\n',
  'out/quay.txt': 'Another article of that name.\n',
  'annotated/quay.ann': BRAT,
  'annotated/tide.ann': 'T1\tdirect 52 69\tWe sail at seven,\n',
  'annotated/gold.jsonl': `${JSON.stringify({ id: 'a', text: NOTE, quotations: [] })}\n`,
  'annotated/quay.jsonld': '[]',
  'annotated/acts.jsonl': DECISION,
};

/** A folder as an owner's may be: articles in any encoding and name, sidecars, links that stay and that leave, two parts of a site. */
export async function makeTree(): Promise<string> {
  const home = join(mkdtempSync(join(tmpdir(), 'verbatim-originals-')), 'home');
  const put = (name: string, content: string | Buffer) => {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), content);
  };
  for (const [name, content] of Object.entries(FILES)) put(name, content);
  for (const name of process.platform === 'win32' ? ODD : [...ODD, ...ODD_ON_POSIX])
    put(`content/odd/${name}`, NOTE);
  for (const [target, name] of [
    ['quay.txt', 'content/again.txt'],
    ['../outside/secret.txt', 'content/leaves.txt'],
    ['../outside', 'content/folder'],
    ['../outside/secret.yaml', 'content/quay.yaml'],
    ['loop.txt', 'content/loop.txt'],
    ['content', 'archive'],
  ])
    symlinkSync(target, join(home, name));
  for (const part of [1, 2]) {
    put(`part-${part}/page-${part}.html`, '<p>A page.</p>');
    await putManifest(join(home, `part-${part}`), {
      version: 1,
      generator: 'astro-verbatim 0.1.0',
      converter: 'c',
      part: { part, of: 2, render: 'evaluate', missing: [] },
      articles: [],
    });
  }
  return home;
}

/** Makes a site of a tree, with the packages of this repository. */
export function makeSite(home: string): void {
  mkdirSync(join(home, 'node_modules/.astro'), { recursive: true });
  for (const [target, name] of [
    ['node_modules/astro', 'astro'],
    ['node_modules/@astrojs', '@astrojs'],
    ['integration', 'astro-verbatim'],
  ])
    symlinkSync(join(MAIN, target), join(home, 'node_modules', name));
  writeFileSync(
    join(home, 'astro.config.mjs'),
    `import verbatim from 'astro-verbatim';\nexport default { integrations: [verbatim({ onError: 'skip' })] };\n`,
  );
  writeFileSync(
    join(home, 'src/content.config.ts'),
    `import { articles } from 'astro-verbatim/loader';
import { defineCollection } from 'astro:content';
export const collections = { articles: defineCollection({ loader: articles({ pattern: ['*.txt', 'deep/*.txt'] }) }) };\n`,
  );
  writeFileSync(join(home, 'src/pages/[...slug].astro'), ARTICLE_PAGE);
}

/** What must be after a command as it was before, by path: the digest of a file's bytes, or where a link leads. */
export function originalsIn(home: string, mayChange: (file: string) => boolean): Map<string, string> {
  const originals = new Map<string, string>();
  const read = (folder: string) => {
    for (const entry of readdirSync(join(home, folder), { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (name === 'node_modules' || name === '.astro') continue;
      if (entry.isDirectory()) read(name);
      else if (entry.isSymbolicLink()) originals.set(name, `→ ${readlinkSync(join(home, name))}`);
      else if (!mayChange(name))
        originals.set(
          name,
          createHash('sha256')
            .update(readFileSync(join(home, name)))
            .digest('hex'),
        );
    }
  };
  read('');
  return originals;
}
