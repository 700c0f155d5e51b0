/**
 * Builds the package as it is published, into `integration/dist/`: a folder that is the package, so that `npm publish` and
 * `npm pack` are run in it. The tree is that of the sources, file for file: TypeScript becomes JavaScript and declarations, components
 * stay `.astro`. Entry points come from the sources' own `exports`: nothing here lists them.
 */
import { spawnSync } from 'node:child_process';
import { chmod, cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('..', import.meta.url));
const source = join(main, 'integration');
const target = join(source, 'dist');

/** Files that go along as they are; a name at its end, a pattern, so that new ones come in by themselves. */
const KEPT = ['**/*.{astro,css,mjs}', '**/virtual.d.ts', 'LICENSE', 'CHANGELOG.md'];

/** What README.md leads to, so that every link of it leads somewhere in an installed package, too. */
const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'BENCHMARKS.md',
  'MODEL_CARD.md',
  'SECURITY.md',
  'THIRD-PARTY.md',
  'docs',
];

/** `./x.ts` names the source; what is published beside it is `./x.js`. tsc rewrites this in JavaScript, not in declarations. */
const toBuilt = (code: string) =>
  code.replaceAll(/((?:from|import|import\()\s*['"]\.{1,2}\/[^'"\n]*)\.ts(?=['"])/g, '$1.js');

/** A long string is no type to read: tsc writes the models' weights, megabytes of them, a second time as one. */
const withoutWeights = (declarations: string) => declarations.replaceAll(/ = "[^"\n]{200,}";/g, ': string;');

await rm(target, { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  [join(main, 'node_modules/typescript/bin/tsc'), '-p', join(source, 'tsconfig.build.json')],
  { stdio: 'inherit' },
);
if (status !== 0) process.exit(1);

for await (const path of glob(KEPT, { cwd: source, exclude: ['dist/**', 'node_modules/**'] })) {
  await mkdir(dirname(join(target, path)), { recursive: true });
  await cp(join(source, path), join(target, path));
}
for await (const path of glob('**/*.{d.ts,astro}', { cwd: target })) {
  const file = join(target, path);
  await writeFile(file, withoutWeights(toBuilt(await readFile(file, 'utf8'))));
}
for await (const path of glob('**/*.astro', { cwd: target }))
  await writeFile(
    join(target, path.replace(/\.astro$/, '.d.astro.ts')),
    declarationOf(await readFile(join(target, path), 'utf8')),
  );
for (const name of DOCUMENTS) await cp(join(main, name), join(target, name), { recursive: true });
await chmod(join(target, 'cli/verbatim.mjs'), 0o755);
await writeFile(join(target, 'package.json'), await manifest());

/** The sources' package.json, its exports turned to what was built; it alone may be published. */
async function manifest(): Promise<string> {
  const own = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as {
    exports: Record<string, string>;
  };
  const built = Object.fromEntries(
    Object.entries(own.exports).map(([name, file]) => [
      name,
      file.endsWith('.ts')
        ? { types: file.replace(/\.ts$/, '.d.ts'), default: file.replace(/\.ts$/, '.js') }
        : file,
    ]),
  );
  return `${JSON.stringify({ ...own, private: undefined, exports: built }, null, 2)}\n`;
}

/** What TypeScript alone reads in place of an `.astro` file: a function of its `Props`, with the types these are made of. */
function declarationOf(component: string): string {
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(component)?.[1] ?? '';
  const types = frontmatter.match(/^import type [^;]*;/gm) ?? [];
  const props = /^(?:export )?(?:type Props\b[^;]*;|interface Props\b[\s\S]*?\n\})/m.exec(frontmatter)?.[0];
  return `${[...types, props ?? 'type Props = Record<string, never>;'].join('\n')}
export default function component(props: Props): any;
`;
}
