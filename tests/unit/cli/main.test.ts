import { expect, test } from 'vitest';
import { startVerbatim, verbatim } from './run.ts';

/** As the help lists them: two spaces, the name, what it does. */
const commandsIn = (help: string) =>
  [...(help.split('Commands\n')[1]?.split('\n\n')[0] ?? '').matchAll(/^ {2}(\S+) +\S/gm)].map(
    ([, name]) => name,
  );

test('--help names the commands and the exit statuses, and each command has a help of its own', async () => {
  const { status, stdout } = await startVerbatim(['--help']);
  expect(status).toBe(0);
  expect(stdout).toContain('Exit status');
  const commands = commandsIn(stdout);
  for (const known of ['convert', 'extract', 'check']) expect(commands).toContain(known);
  for (const command of commands) {
    const help = await verbatim([command, '--help']);
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(help.stdout).toContain(`verbatim ${command}`);
  }
});

test('no command shows the help and fails; a wrong command is named with the right ones', async () => {
  const { status, stdout } = await startVerbatim([]);
  expect(status).toBe(2);
  expect(await startVerbatim(['extrct'])).toMatchObject({
    status: 2,
    stderr: `verbatim: received the command "extrct", expected one of ${commandsIn(stdout).join(', ')}\n`,
  });
});
