import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrintableError } from '../convert/printable.ts';

const numbersOf = (version: string): number[] => version.replace(/^\^/, '').split(/[.+-]/, 3).map(Number);

/** Whether a version of Astro is in a range `^x.y.z`. */
export function isInRange(version: string, range: string): boolean {
  const [major, minor, patch] = numbersOf(version);
  const [least, leastMinor, leastPatch] = numbersOf(range);
  return major === least && (minor > leastMinor || (minor === leastMinor && patch >= leastPatch));
}

/** @throws PrintableError in one sentence, where the site's Astro is not one that this package was tested with. */
export function requireAstro(): void {
  const { version } = createRequire(import.meta.url)('astro/package.json') as { version: string };
  const { peerDependencies } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { peerDependencies: { astro: string } };
  const range = peerDependencies.astro;
  if (isInRange(version, range)) return;
  throw new PrintableError(
    `astro-verbatim received Astro ${version}, expected ${range}: run "npx @astrojs/upgrade", or "npm install astro@${range}".`,
  );
}
