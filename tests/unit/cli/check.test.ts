import { expect, test } from 'vitest';
import { folder } from './folder.ts';
import { verbatim } from './run.ts';

test('check proves each text and lists doubts with line and column', async () => {
  const home = await folder({
    'a.txt': 'One line.\n\nThen the clerk began: “The tide is\n\nAnother paragraph.\n',
    'b.txt': 'import x from "y"\n\n1986. {A} great <b>year</b>\n',
  });
  const run = await verbatim(['check', '.'], '', home);
  expect(run.status, run.stderr).toBe(0);
  expect(run.stdout).toMatch(/^a\.txt:3:23: .* \(unclosed-mark\)$/m);
  expect(run.stderr).toMatch(/2 of 2 articles kept to the letter, \d+ doubts/);
  expect((await verbatim(['check', 'a.txt', '--strict'], '', home)).status).toBe(1);
  expect(await verbatim(['check', 'a.txt', '--quiet'], '', home)).toMatchObject({ status: 0, stdout: '' });
});

test('a sidecar says how its text is read', async () => {
  const latin = Uint8Array.from('Am Ende blieb die Stra\u00dfe gesperrt.\n', (character) =>
    character.charCodeAt(0),
  );
  const home = await folder({ 'a.txt': latin, 'a.yaml': 'encoding: klingon\n' });
  const run = await verbatim(['check', 'a.txt'], '', home);
  expect(run).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('received the encoding "klingon"') as string,
  });
});
