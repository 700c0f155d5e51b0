import { rm } from 'node:fs/promises';
import { mergeParts } from '../build/merge-parts.ts';
import { swapIn } from '../build/swap.ts';
import { asFailure } from './files.ts';
import { UsageError, readFlags } from './flags.ts';
import { OUT_HELP, requireReplaceable, requireUnread, workFolderFor } from './out-folder.ts';
import { tell } from '../terminal/out.ts';

const HELP = `verbatim merge PART… [--out DIR]

Joins the folders that "verbatim shard" built into one site: the same, byte for byte, as if it had been built at once. It replaces DIR
when all went well.

${OUT_HELP}
`;

/** `verbatim merge`: one site of its parts. @throws Failure where they do not make one; then DIR is what it was. */
export async function merge(words: string[]): Promise<boolean> {
  const { values, positionals, wantsHelp } = readFlags(words, { out: { type: 'string' } }, HELP);
  if (wantsHelp) return true;
  if (positionals.length === 0)
    throw new UsageError('merge received no folder, expected every PART that "verbatim shard" built');
  const out = values.out ?? 'dist';
  await requireReplaceable(out, 'merge');
  requireUnread(out, positionals, 'merge');
  const work = await workFolderFor(out);
  try {
    const { files, articles, warning } = await mergeParts(positionals, work.site);
    requireUnread(out, articles, 'merge');
    await swapIn(work, out);
    tell(`merged ${positionals.length} parts into ${out}: ${files} files, ${articles.length} articles`);
    if (warning !== null) tell(warning);
    return true;
  } catch (error) {
    throw asFailure(error);
  } finally {
    await rm(work.path, { recursive: true, force: true });
  }
}
