import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from './articles/article-file.ts';
import { OptionsError, readOptions } from './convert/options.ts';
import { verbatimOptions } from './options.ts';

/**
 * Options that both the commands and `verbatim()` read; `verbatim tune` writes the thresholds. The file stands at the site's root. `astro.config.mjs` is code, which no command
 * should rewrite; what stands there goes before this.
 */
export const SETTINGS = 'verbatim.config.json';

const settings = verbatimOptions
  .pick({ threshold: true, blockThreshold: true, reviewFloor: true, maxBytes: true })
  .partial();
const { threshold, blockThreshold, reviewFloor, maxBytes } = settings.shape;
const ownSettings = settings.extend({
  threshold: threshold.unwrap().unwrap().optional(),
  blockThreshold: blockThreshold.unwrap().unwrap().optional(),
  reviewFloor: reviewFloor.unwrap().unwrap().optional(),
  maxBytes: maxBytes.unwrap().unwrap().optional(),
});

export type Settings = ReturnType<typeof ownSettings.parse>;

/** The settings in a folder, none where there is no such file. @throws OptionsError naming the file and what is wrong. */
export async function readSettings(folder: string): Promise<Settings> {
  const file = join(folder, SETTINGS);
  let json: string;
  try {
    json = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new OptionsError(`${file} cannot be read (${reasonOf(error)})`, { cause: error });
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new OptionsError(
      `${file}: received no JSON (${reasonOf(error)}), expected {"threshold", "blockThreshold", "reviewFloor", "maxBytes"}`,
      { cause: error },
    );
  }
  return readOptions(ownSettings, value, file);
}
