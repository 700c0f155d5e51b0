import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../tools.ts';

export const CORE = 'integration/convert/index.ts';

/** Another commit's files in a temporary folder, with this checkout's `node_modules`. */
export interface Checkout {
  /** Short hash. */
  name: string;
  folder: string;
}

/** Checks a commit out until this process ends, also if Ctrl-C ends it. @throws Error if there is no such commit. */
export function checkOut(commit: string): Checkout {
  const name = shortHash(commit);
  const folder = join(mkdtempSync(join(tmpdir(), 'verbatim-bench-')), name);
  const link = join(folder, 'node_modules');
  process.on('exit', () => {
    // Before git deletes the folder, so that it cannot follow the link.
    rmSync(link, { force: true });
    git('worktree', 'remove', '--force', folder);
    rmSync(join(folder, '..'), { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  git('worktree', 'add', '--detach', folder, name);
  symlinkSync(join(ROOT, 'node_modules'), link, 'junction');
  if (!existsSync(join(folder, CORE)))
    throw new Error(`--against: received "${commit}"; expected a commit that has ${CORE}`);
  return { name, folder };
}

function shortHash(commit: string): string {
  try {
    return git('rev-parse', '--verify', '--short', '--end-of-options', `${commit}^{commit}`);
  } catch {
    throw new Error(
      `--against: received "${commit}", which this repository does not know; expected a commit, branch or tag. "git log --oneline" lists commits`,
    );
  }
}

function git(...words: string[]): string {
  return execFileSync('git', words, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }).trim();
}
