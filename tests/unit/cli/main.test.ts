import { expect, test } from 'vitest';
import { verbatim } from './run.ts';

test('--help names the commands and the exit statuses', async () => {
  const run = await verbatim(['--help']);
  expect(run.status).toBe(0);
  for (const word of ['convert', 'extract', 'evaluate', 'check', 'Exit status'])
    expect(run.stdout).toContain(word);
  for (const command of ['convert', 'extract', 'evaluate', 'check']) {
    const help = await verbatim([command, '--help']);
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(help.stdout).toContain(`verbatim ${command}`);
  }
});

test('no command shows the help and fails; a wrong command is named with the right ones', async () => {
  expect(await verbatim([])).toMatchObject({ status: 2, stdout: expect.stringContaining('Usage') as string });
  expect(await verbatim(['extrct'])).toMatchObject({
    status: 2,
    stderr: 'verbatim: received the command "extrct", expected one of convert, extract, evaluate, check\n',
  });
});
