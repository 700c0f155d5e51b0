import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { HOSTILE, HOSTILE_NAME, steeringIn } from '../terminal/steering.ts';
import { folder } from './folder.ts';
import { BIN, verbatim } from './run.ts';

/** Long enough to be a text for all its control characters. */
const REST = 'He walked on to the end of the quay, and nobody else came on that day. '.repeat(120);
const TEXT = `On the Pier \u001b[31m\n\n“It is cold ${HOSTILE} here,” said Nils Ohm.\n\n${REST}\n`;
const NAME = `${HOSTILE_NAME}\n.txt`;
const json = (value: unknown) => JSON.stringify(value);
/** In YAML's double quotes, which know all escapes of JSON. */
const ORPHAN = `decisions:\n  - exact: ${json(`Nowhere ${HOSTILE}`)}\n    verdict: reject\n`;
const sha = '0'.repeat(64);
const manifest = (more: object) =>
  json({
    version: 1,
    generator: HOSTILE,
    converter: HOSTILE,
    articles: [
      {
        file: NAME,
        pages: [`${HOSTILE_NAME}/index.html`],
        original: null,
        sha256: sha,
        textSha256: sha,
        encoding: HOSTILE,
        quotations: { block: 0, 'run-in': 0, suggested: 0 },
        options: { reflow: false, threshold: 0.5, blockThreshold: 0.5 },
      },
    ],
    ...more,
  });
const GOLD = json({ id: HOSTILE, text: TEXT, quotations: [{ type: 'direct', start: 0, end: 30 }] });
const COMMON = { [`content/${NAME}`]: TEXT };
const ANN = `T1\t${HOSTILE.replaceAll(/\s/g, '')} 0 4\tOn t\nT2\tdirect 4 9\t${HOSTILE}\n#1\tAnnotatorNotes T2\tspeaker: ${HOSTILE}\n`;

/** What is asked of the command line: words, the files there, standard input. */
type Case = [words: string[], files?: Record<string, string>, input?: string];
const CASES: Record<string, Case> = {
  'an unknown command': [[HOSTILE]],
  'an unknown flag': [['check', `--${HOSTILE}`]],
  'a missing file': [['convert', HOSTILE, '--out', 'out']],
  'an unknown encoding': [['check', 'content', '--encoding', HOSTILE], COMMON],
  'an unknown language': [['check', 'content', '--lang', HOSTILE], COMMON],
  'settings that are no JSON': [['status'], { ...COMMON, 'verbatim.config.json': HOSTILE }],
  'settings of a wrong name': [['status'], { ...COMMON, 'verbatim.config.json': json({ [HOSTILE]: 1 }) }],
  'two files for one place': [
    ['convert', `a/${NAME}`, `b/${NAME}`, '--out', 'out'],
    { [`a/${NAME}`]: TEXT, [`b/${NAME}`]: TEXT },
  ],
  'convert, a file that is there': [
    ['convert', 'content', '--out', 'out'],
    { ...COMMON, [`out/${HOSTILE_NAME}\n.mdx`]: '' },
  ],
  'convert to a folder': [['convert', 'content', '--out', HOSTILE_NAME], COMMON],
  'a sidecar with an unknown key': [
    ['check', 'content'],
    { ...COMMON, [`content/${HOSTILE_NAME}\n.yaml`]: `${json(HOSTILE)}: 1\n` },
  ],
  'a sidecar that is no YAML': [
    ['status'],
    { ...COMMON, [`content/${HOSTILE_NAME}\n.yaml`]: `lang: ${json(HOSTILE)}\n*${HOSTILE_NAME}: [\n` },
  ],
  'check of a hostile text': [['check', 'content'], COMMON],
  'check of a manifest': [
    ['check', '--manifest', 'dist/verbatim.json'],
    { 'dist/verbatim.json': manifest({}) },
  ],
  'check of a manifest that is none': [
    ['check', '--manifest', `${HOSTILE_NAME}/verbatim.json`],
    { [`${HOSTILE_NAME}/verbatim.json`]: json({ [HOSTILE]: 1 }) },
  ],
  'check of an unknown host': [['check', '--host', HOSTILE]],
  'check of a host': [['check', '--host', 'github-pages'], { [`dist/${HOSTILE_NAME}`]: 'x' }],
  'extract of what is no JSON': [['extract'], {}, `{"${HOSTILE}\n`],
  'extract of an unknown language': [['extract'], {}, `${json({ id: 'a', lang: HOSTILE, text: TEXT })}\n`],
  'extract of a hostile text': [['extract'], {}, `${json({ id: HOSTILE, text: TEXT })}\n`],
  'evaluate of what is no gold': [
    ['evaluate', `${HOSTILE_NAME}.jsonl`],
    { [`${HOSTILE_NAME}.jsonl`]: `${HOSTILE}\n` },
  ],
  'evaluate, with misses': [['evaluate', 'gold.jsonl', '--misses', '9'], { 'gold.jsonl': `${GOLD}\n` }],
  'evaluate, as JSON': [['evaluate', 'gold.jsonl', '--json'], { 'gold.jsonl': `${GOLD}\n` }],
  'evaluate of a file that is not there': [['evaluate', HOSTILE]],
  'status of a hostile name': [['status'], COMMON],
  'status as JSON': [['status', '--json'], COMMON],
  'status with an orphan': [['status'], { ...COMMON, [`content/${HOSTILE_NAME}\n.yaml`]: ORPHAN }],
  'review as JSON': [['review', '--json'], COMMON],
  'review of acts': [
    ['review', '--apply'],
    COMMON,
    [
      HOSTILE,
      json({ file: HOSTILE, act: { verb: 'undo', key: 'q' } }),
      json({ file: `content/${NAME}`, act: { verb: 'undo', key: HOSTILE } }),
    ].join('\n'),
  ],
  'people as a list': [
    ['people', '--list'],
    { ...COMMON, 'content/b.txt': 'On the Quay\n\n“It is warm here,” said N. Ohm.\n' },
  ],
  'people of a hostile name': [['people', '--merge', HOSTILE, 'Nils Ohm'], COMMON],
  'people of a hostile file': [
    ['people', '--list'],
    { ...COMMON, 'content/people.yaml': `people: [{ name: ${json(HOSTILE)} }]\n${json(HOSTILE)}: 1\n` },
  ],
  'tune without decisions': [['tune', '--precision', '0.9', HOSTILE]],
  'export to a folder': [
    ['decisions', 'export', '--format', 'brat', 'content', '--out', HOSTILE_NAME],
    COMMON,
  ],
  'import of brat': [
    ['decisions', 'import', '--format', 'brat', `${HOSTILE_NAME}\n.ann`, '--to', 'content'],
    { ...COMMON, [`${HOSTILE_NAME}\n.ann`]: ANN },
  ],
  'import of doccano': [
    ['decisions', 'import', '--format', 'doccano', 'a.jsonl', '--to', 'content'],
    { ...COMMON, 'a.jsonl': `${json({ text: TEXT, label: [[0, 4, HOSTILE]] })}\n` },
  ],
  'import of annotations': [
    ['decisions', 'import', '--format', 'web-annotation', `${HOSTILE_NAME}\n.jsonld`, '--to', 'content'],
    { ...COMMON, [`${HOSTILE_NAME}\n.jsonld`]: json([{ tags: [HOSTILE], target: HOSTILE }]) },
  ],
  'merge of a part that is none': [
    ['merge', HOSTILE_NAME],
    { [`${HOSTILE_NAME}/verbatim.json`]: manifest({}) },
  ],
  'merge of two sites': [
    ['merge', 'a', 'b'],
    {
      'a/verbatim.json': manifest({ part: { part: 1, of: 2, render: 'evaluate', missing: [] } }),
      'b/verbatim.json': manifest({
        converter: `${HOSTILE}2`,
        part: { part: 2, of: 2, render: 'evaluate', missing: [] },
      }),
    },
  ],
  'an unknown part': [['shard', HOSTILE]],
};

const isWindows = process.platform === 'win32';
const WHY = '(Windows has no such file names)';

for (const [name, [words, files = {}, input]] of Object.entries(CASES)) {
  const isNameable = !isWindows || Object.keys(files).every((path) => steeringIn(path).length === 0);
  test.skipIf(!isNameable)(`${name} steers no terminal${isNameable ? '' : ` ${WHY}`}`, async () => {
    const { stdout, stderr } = await verbatim(words, input, await folder(files));
    expect(steeringIn(stdout + stderr)).toEqual([]);
    // What the terminal was to do is told, and no line feed of a name began a line.
    expect(stdout + stderr).toMatch(/\\u(?:001b|202e|0007)/i);
    expect(stderr.split('\n')).not.toContainEqual(expect.stringMatching(/^\.(?:txt|ann|mdx|yaml)/));
  });
}

test.skipIf(isWindows).each(['build', 'shard 1/2'])(
  `%s in a folder of a hostile name steers no terminal ${WHY}`,
  async (command) => {
    const home = await folder({ [`${HOSTILE_NAME}/package.json`]: '{}' });
    const { stderr } = await verbatim(command.split(' '), '', join(home, HOSTILE_NAME));
    expect(stderr).toContain('found no Astro in');
    expect(steeringIn(stderr)).toEqual([]);
  },
);

test.skipIf(isWindows)(`JSON is for a program the value that it was ${WHY}`, async () => {
  const { stdout } = await verbatim(['extract'], `${json({ id: HOSTILE, text: TEXT })}\n`);
  const { id, quotations } = JSON.parse(stdout) as { id: string; quotations: { content: object[] }[] };
  expect(id).toBe(HOSTILE);
  expect(quotations.length).toBeGreaterThan(0);
  const home = await folder(COMMON);
  const status = JSON.parse((await verbatim(['status', '--json'], '', home)).stdout) as { files: object };
  expect(Object.keys(status.files)).toEqual([`content/${NAME}`]);
});

// eslint-disable-next-line no-control-regex
const OWN = /\u001b\[(?:\?1049[hl]|\?25[hl]|[HKJ]|(?:1|22|[27]|27)m)|\r(?=[\r\n])|\r(?=\u001b\[K)/g;

// The command `script` gives a program a terminal; that of macOS and BSD takes other arguments.
test.skipIf(process.platform !== 'linux')(
  'review writes to its screen no sequence but its own (needs script of util-linux)',
  async () => {
    const home = await folder(COMMON);
    const child = spawn('script', ['-qec', `${process.execPath} ${BIN} review`, '/dev/null'], { cwd: home });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    onTestFinished(() => void child.kill());
    /** A whole screen that says so. */
    const shown = (words: string) =>
      expect.poll(() => (output.endsWith('\u001b[J') ? output : ''), { timeout: 20_000 }).toContain(words);
    await shown(' decided ');
    for (const [key, answer] of [
      ['j', ' decided '],
      ['s', 'Who is quoted?'],
      [`\u001b`, 'a accept'],
      ['n', 'Which words of'],
    ] as const) {
      output = '';
      child.stdin.write(key);
      await shown(answer);
      expect(output).toContain('\\u001b[31m');
      expect(steeringIn(output.replaceAll(OWN, ''))).toEqual([]);
    }
    child.stdin.write('\u0003');
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
  },
);
