import { parseParts } from '../build/parts.ts';
import { nameOfShard, parseShard } from '../build/shard.ts';
import { buildPart, buildSite } from './build-site.ts';
import { UsageError, readFlags } from './flags.ts';
import { OUT_HELP } from './out-folder.ts';

const ASTRO_HELP = `  -- FLAG…          flags for Astro itself, such as -- --force`;

const BUILD_HELP = `verbatim build [--out DIR] [--parts N] [--jobs N] [-- FLAG…]

Builds the site in this folder, as "astro build" does, but into a new folder that takes the place of DIR when all went well: a build that
fails leaves the old site whole. A large site is built in parts, as many at once as there are cores with memory for each.

${OUT_HELP}
  --parts N         in how many parts (default auto: one for every 25,000 articles)
  --jobs N          how many of them at once (default auto: one for each core that has 4 GB of memory to itself)
${ASTRO_HELP}
`;

const SHARD_HELP = `verbatim shard K/N [--out DIR] [-- FLAG…]

Builds the K-th of N parts of the site in this folder: every address belongs to one part. "verbatim merge" joins the parts.

${OUT_HELP.replace('(default dist)', '(default dist-K-of-N)')}
${ASTRO_HELP}
`;

const OUT = { out: { type: 'string' } } as const;

/** `verbatim build`: the whole site, whole or not at all. @throws Failure; OptionsError for a number of parts or jobs that is none. */
export async function build(words: string[]): Promise<boolean> {
  const { own, astro } = parted(words);
  const flags = { ...OUT, parts: { type: 'string' }, jobs: { type: 'string' } } as const;
  const { values, positionals, wantsHelp } = readFlags(own, flags, BUILD_HELP);
  if (wantsHelp) return true;
  if (positionals.length > 0)
    throw new UsageError(`build received "${positionals[0]}", expected no file: it builds the whole site`);
  const parts = parseParts(values.parts ?? 'auto', '--parts');
  await buildSite(values.out ?? 'dist', astro, parts, parseParts(values.jobs ?? 'auto', '--jobs'));
  return true;
}

/** `verbatim shard`: one part of the site. @throws Failure; OptionsError for a part that is none. */
export async function shard(words: string[]): Promise<boolean> {
  const { own, astro } = parted(words);
  const { values, positionals, wantsHelp } = readFlags(own, OUT, SHARD_HELP);
  if (wantsHelp) return true;
  const asked = parseShard(positionals.join(' '), 'shard');
  await buildPart(values.out ?? `dist-${nameOfShard(asked)}`, astro, asked);
  return true;
}

/** Astro's own flag for where to build: it would empty any folder. */
const OUT_DIR = /^--?out-?dir(?:=|$)/i;

/** What is this command's, and what stands after `--` for Astro. @throws UsageError for a flag that says where Astro builds */
function parted(words: string[]): { own: string[]; astro: string[] } {
  const at = words.indexOf('--');
  if (at < 0) return { own: words, astro: [] };
  const astro = words.slice(at + 1);
  const outDir = astro.find((word) => OUT_DIR.test(word));
  if (outDir !== undefined)
    throw new UsageError(
      `received "${outDir}" for Astro, expected --out DIR before the "--": it says where the site belongs`,
    );
  return { own: words.slice(0, at), astro };
}
