import { rm } from 'node:fs/promises';
import { mergeParts, MergeError } from '../build/merge-parts.ts';
import { draftOf, swapIn } from '../build/swap.ts';
import { Failure } from './files.ts';
import { UsageError, readFlags } from './flags.ts';
import { tell } from '../terminal/out.ts';

const HELP = `verbatim merge PART… [--out DIR]

Joins the folders that "verbatim shard" built into one site: the same, byte for byte, as if it had been built at once. It takes the place of DIR
when all went well.

  --out DIR         where the site belongs (default dist)
`;

/** `verbatim merge`: one site of its parts. @throws Failure where they do not make one; then DIR is what it was. */
export async function merge(words: string[]): Promise<boolean> {
  const { values, positionals, wantsHelp } = readFlags(words, { out: { type: 'string' } }, HELP);
  if (wantsHelp) return true;
  if (positionals.length === 0)
    throw new UsageError('merge received no folder, expected every PART that "verbatim shard" built');
  const out = values.out ?? 'dist';
  const draft = draftOf(out);
  try {
    const { files, articles, warning } = await mergeParts(positionals, draft);
    await swapIn(draft, out);
    tell(`merged ${positionals.length} parts into ${out}: ${files} files, ${articles} articles`);
    if (warning !== null) tell(warning);
    return true;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (error instanceof MergeError) throw new Failure(error.message);
    throw error;
  }
}
