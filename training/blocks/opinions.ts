/** Keeps trained networks and what they think of posts they have not read, so that trees can be fitted again without them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { JobResult } from './plan.ts';

interface Kept {
  digest: string;
  results: (Omit<JobResult, 'weights'> & { weights: number[] })[];
}

/**
 * What `train` gives, or what `file` holds of an earlier run. Throws where the file is of other corpora or settings: its `digest` differs.
 *
 * @param file where to read or, if it is not there, write; none: nothing is kept.
 */
export async function keptOpinions(
  file: string | undefined,
  digest: string,
  train: () => Promise<JobResult[]>,
): Promise<JobResult[]> {
  if (file !== undefined && existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    if (kept.digest !== digest)
      throw new Error(
        `train:blocks: ${file} holds opinions of other files or settings (${kept.digest}); expected ${digest}. Delete it, or name another`,
      );
    return kept.results.map((result) => ({ ...result, weights: Float32Array.from(result.weights) }));
  }
  const results = await train();
  if (file !== undefined) {
    const kept: Kept = { digest, results: results.map((r) => ({ ...r, weights: [...r.weights] })) };
    writeFileSync(file, JSON.stringify(kept));
  }
  return results;
}
