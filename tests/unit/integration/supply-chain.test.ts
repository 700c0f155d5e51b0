import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  hasInstallScript?: boolean;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const url = new URL('../../../package-lock.json', import.meta.url);
const { packages } = JSON.parse(readFileSync(url, 'utf8')) as { packages: Record<string, Package> };

/** Where Node finds `name` from the folder `from`: there, or in a folder above. */
function found(from: string, name: string): string {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (path in packages) return path;
    if (folder === '') return expect.fail(`the lockfile has no ${name} for ${from}`);
  }
}

/** All that comes with astro-verbatim, but for its peers, which the user's site has anyway. */
function tree(): string[] {
  const seen = new Set<string>();
  const queue = ['integration'];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const { dependencies, optionalDependencies } = packages[path];
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies }))
      queue.push(found(path, name));
  }
  return [...seen];
}

test('nothing that comes with the package runs a script when it is installed', () => {
  const paths = tree();
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => packages[path].hasInstallScript)).toEqual([]);
});

test('every package of the lockfile comes from the registry, with a digest', () => {
  for (const [path, { link, resolved, integrity }] of Object.entries(packages)) {
    if (link || !path.includes('node_modules/')) continue;
    // npm leaves the address out where it is the registry's own.
    expect(resolved ?? 'https://registry.npmjs.org/', path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    expect(integrity, path).toMatch(/^sha512-/);
  }
});
