import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { importFrom } from '../../../integration/import/index.ts';
import { folder } from '../cli/folder.ts';

const NOW = new Date('2024-06-01T00:00:00Z');

/** A sidecar as YAML reads it. */
interface Stated {
  title?: string;
  byline?: string;
  date?: string;
  tags?: string[];
  originalUrl?: string;
  aliases?: string[];
  draft?: boolean;
  links?: { exact: string; href: string }[];
  decisions?: { exact: string; speaker?: string; work?: string; url?: string }[];
}

/** Imports `from`, a path of `files`, into a new folder. Gives the report, and what was written by name. */
export async function importing(files: Record<string, string>, from: string, drafts = false) {
  const home = await folder(files);
  const out = join(home, 'content');
  const again = () => importFrom([join(home, from)], { out, drafts, now: NOW });
  return { home, out, again, report: await again(), ...written(out) };
}

/** The texts and sidecars in a folder, by their names below it. */
export function written(out: string) {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
  const read = (name: string) => readFileSync(join(out, name), 'utf8');
  const ending = (sign: string) => names.filter((name) => name.endsWith(sign));
  const bare = (name: string) => name.replace(/\.\w+$/, '');
  return {
    texts: Object.fromEntries(ending('.txt').map((name) => [bare(name), read(name)])),
    sidecars: Object.fromEntries(ending('.yaml').map((name) => [bare(name), parse(read(name)) as Stated])),
  };
}
