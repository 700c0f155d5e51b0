import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from 'playwright-core';

/** A sandbox needs rights that root in a container has not; the pages are our own. */
const ARGS = [
  '--no-sandbox',
  '--disable-setuid-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--font-render-hinting=none',
];

/**
 * How to start a browser that needs nothing but the project's npm packages: on Linux (x64) the Chromium that `@sparticuz/chromium`
 * carries, with the shared libraries and the fonts that are in the same package; elsewhere an installed Chrome.
 *
 * Unpacks the browser below `node_modules/.cache/` the first time (2 to 3 s).
 */
export async function browserLaunch(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const folder = await unpackedChromium();
  return {
    executablePath: join(folder, 'chromium'),
    args: ARGS,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** The folder with `chromium`, `al2023/lib` and `fonts.conf`; it appears whole or not at all, whoever else unpacks. */
async function unpackedChromium(): Promise<string> {
  const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));
  const manifest = await readFile(join(modules, '@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const cache = join(modules, '.cache', 'chromium');
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const unpacking = await mkdtemp(join(cache, 'unpacking-'));
  await unpackInto(unpacking);
  await writeFile(join(unpacking, 'fonts.conf'), fontsConf(folder));
  await rename(unpacking, folder).catch(async (error: unknown) => {
    await rm(unpacking, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

/** The package unpacks to the temporary folder, and its shared libraries only where it takes the machine for a serverless one. */
async function unpackInto(folder: string): Promise<void> {
  const { TMPDIR, AWS_EXECUTION_ENV, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries({
      TMPDIR,
      AWS_EXECUTION_ENV,
      LD_LIBRARY_PATH,
      FONTCONFIG_PATH,
    })) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

/** The machine's fonts, where it has any, and the package's. */
const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
