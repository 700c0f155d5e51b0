import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from './folder.ts';
import { verbatim } from './run.ts';

const TEXT = 'On the Pier\n\n“It is cold,” said Nils Ohm. He went in, and nobody else came.\n';
const REJECTED = 'decisions:\n  - exact: It is cold,\n    verdict: reject\n';

interface Item {
  key: string;
  words: string;
  state: string;
  line: number;
}
const itemsOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Item);

test('review lists what there is to decide, and does what a script decides', async () => {
  const home = await folder({ 'content/pier.txt': TEXT });
  const listed = await verbatim(['review', '--json'], '', home);
  expect(listed.status, listed.stderr).toBe(0);
  const item = itemsOf(listed.stdout).find(({ words }) => words === 'It is cold,')!;
  expect(item).toMatchObject({ state: 'open', line: 3 });

  const file = 'content/pier.txt';
  const acts = [
    { file, act: { verb: 'accept', key: item.key, changes: { speaker: 'N. Ohm' } } },
    { file, act: { verb: 'reject', key: 'q-0' } },
    { file: 'content/gone.txt', act: { verb: 'reject', key: item.key } },
    { file, act: { verb: 'burn', key: item.key } },
  ];
  const applied = await verbatim(
    ['review', '--apply'],
    acts.map((act) => JSON.stringify(act)).join('\n'),
    home,
  );
  expect(applied.status).toBe(1);
  expect(applied.stderr).toContain('line 2: received the item "q-0", expected one of content/pier.txt');
  expect(applied.stderr).toContain('line 3: content/gone.txt: cannot be read');
  expect(applied.stderr).toContain('line 4: received');
  expect(await readFile(join(home, 'content/pier.yaml'), 'utf8')).toContain('speaker: N. Ohm\n');
  expect(
    itemsOf((await verbatim(['review', '--json'], '', home)).stdout).find(({ key }) => key === item.key)!
      .state,
  ).toBe('accepted');
});

test('review without a terminal says what to do', async () => {
  const home = await folder({ 'a.txt': TEXT });
  expect(await verbatim(['review', 'a.txt'], '', home)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('expected one, or --json to list and --apply to decide') as string,
  });
});

test('status counts, and its exit status tells of orphans, and with --strict of doubt', async () => {
  const home = await folder({ 'content/pier.txt': TEXT, 'content/pier.yaml': REJECTED });
  const good = await verbatim(['status'], '', home);
  expect(good.status, good.stderr).toBe(0);
  expect(good.stdout).toMatch(
    /found +decided +orphaned +unsure\ncontent\/pier\.txt +0 +1 +0 +\d\ntotal +0 +1 +0 +\d\n$/,
  );
  const moved = await folder({
    'content/pier.txt': TEXT.replace('cold', 'warm'),
    'content/pier.yaml': REJECTED,
  });
  const lost = await verbatim(['status', '--json'], '', moved);
  expect(lost.status).toBe(1);
  expect(JSON.parse(lost.stdout)).toMatchObject({ total: { decided: 0, orphaned: 1 } });
  expect(lost.stderr).toContain('content/pier.yaml:2:5: The decision on "It is cold," is not applied');
  const unsure = await folder({
    'content/a.txt': 'I wrote to ask about the lamp, and they said it was out.\n',
  });
  const counted = JSON.parse((await verbatim(['status', '--json'], '', unsure)).stdout) as {
    total: { unsure: number };
  };
  expect(counted.total.unsure).toBeGreaterThan(0);
  expect((await verbatim(['status', '--strict'], '', unsure)).status).toBe(1);
  const broken = await folder({ 'content/a.txt': TEXT, 'content/a.yaml': '<<<<<<< HEAD\n' });
  expect((await verbatim(['status'], '', broken)).status).toBe(1);
});

test.each(['brat', 'doccano', 'web-annotation'])(
  'what is exported for %s is imported as decisions',
  async (format) => {
    const home = await folder({ 'content/pier.txt': `🜲 ${TEXT}` });
    const out = await verbatim(
      ['decisions', 'export', '--format', format, 'content', '--out', 'out'],
      '',
      home,
    );
    expect(out.status, out.stderr).toBe(0);
    const name = { brat: 'pier.ann', doccano: 'verbatim.jsonl', 'web-annotation': 'pier.jsonld' }[format]!;
    const taken = await verbatim(
      ['decisions', 'import', '--format', format, join('out', name), '--to', 'content'],
      '',
      home,
    );
    expect(taken.status, taken.stderr).toBe(0);
    const sidecar = await readFile(join(home, 'content/pier.yaml'), 'utf8');
    expect(sidecar).toContain(
      'exact: It is cold,\n    verdict: accept\n    kind: run-in\n    type: direct\n',
    );
    if (format !== 'doccano') expect(sidecar).toContain('speaker: Nils Ohm');
    const again = await verbatim(
      ['decisions', 'import', '--format', format, join('out', name), '--to', 'content'],
      '',
      home,
    );
    expect(again.status, again.stderr).toBe(0);
    expect(await readFile(join(home, 'content/pier.yaml'), 'utf8')).toBe(sidecar);
  },
);

/** Sixty articles of a sure and true finding each, a third of which a person says are none. */
async function decidedArchive(): Promise<string> {
  const names = ['Ohm', 'Calder', 'Farrow', 'Lee', 'Quill', 'Hale'];
  const files: Record<string, string> = {};
  for (let at = 0; at < 60; at++) {
    const words = `The lamp of pier ${at} is out,`;
    files[`content/a${at}.txt`] =
      `“${words}” said ${names[at % 6]} Nils, who had been there. Nobody else came on that day.\n`;
    files[`content/a${at}.yaml`] =
      `decisions:\n  - exact: ${JSON.stringify(words)}\n    verdict: ${at % 3 === 0 ? 'reject' : 'accept'}\n`;
  }
  return folder(files);
}

test('evaluate --decided scores what is found by what people decided', async () => {
  const home = await decidedArchive();
  const run = await verbatim(['evaluate', '--decided', '--json'], '', home);
  expect(run.status, run.stderr).toBe(0);
  const { articles, runIn, calibration } = JSON.parse(run.stdout) as {
    articles: number;
    runIn: { direct: { precision: number; recall: number } };
    calibration: { direct: { findings: number } };
  };
  expect({ articles, ...runIn.direct }).toMatchObject({ articles: 60, precision: 66.7, recall: 100 });
  expect(calibration.direct.findings).toBe(60);
  const none = await folder({ 'content/a.txt': TEXT });
  expect(await verbatim(['evaluate', '--decided'], '', none)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('no article has decisions') as string,
  });
});

test('tune finds a threshold from decisions, and writes it where the commands and verbatim() read it', async () => {
  const home = await decidedArchive();
  const run = await verbatim(['tune', '--precision', '0.6', '--write'], '', home);
  expect(run.stdout).toMatch(
    /^run-in now {5}from 0\.50: shows 60 of 60 findings; of 60 decided 40 right, precision 66\.7 % \(54\.\d to 77\.\d\), recall 100\.0 %$/m,
  );
  expect(run.stdout).toMatch(/^run-in tuned {3}from 0\.00: shows 60 of 60 findings; of 60 decided 40 right/m);
  expect(run.stderr).toContain(
    'block: received 0 decisions, expected at least 20; blockThreshold is left as it is',
  );
  expect(run.status).toBe(1);
  expect(JSON.parse(await readFile(join(home, 'verbatim.config.json'), 'utf8'))).toEqual({ threshold: 0 });
  expect((await verbatim(['tune', '--precision', '0.6'], '', home)).stdout).toMatch(
    /^run-in now {5}from 0\.00/m,
  );
  const never = await verbatim(['tune', '--precision', '1'], '', home);
  expect(never).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('no threshold at which 100 % are right') as string,
  });
  expect((await verbatim(['tune'], '', home)).status).toBe(2);
});
