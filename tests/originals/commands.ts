import fc from 'fast-check';

/** A command line, what it reads on standard input, and which files it may change: sidecars or `people.yaml` where they are its task. */
export interface Run {
  words: string[];
  input: string;
  mayChange: (file: string) => boolean;
}

// prettier-ignore
const PLACES = [
  'content', 'archive', 'content/', './content', 'content/../content', 'content/quay.txt', 'content/old.txt', 'content/notes',
  'content/old.yaml', 'content/articles.csv', 'content/deep', 'content/odd', 'content/leaves.txt', 'content/folder', 'content/loop.txt',
  'content/again.txt', 'content/broken.txt', 'outside', 'outside/secret.txt', 'out', 'dist.next', 'part-1', 'part-2', 'annotated',
  'annotated/quay.ann', 'annotated/tide.ann', 'annotated/gold.jsonl', 'annotated/quay.jsonld', 'annotated/acts.jsonl', 'src', 'package.json', '.', '..', '', '~',
  'new', 'new/deep/er', 'content/new', 'content/quay.txt/new', 'nowhere', '/dev/null', '/dev/full', '/proc/self/mem', 'a'.repeat(300), '\u202etxt', '*',
];
const VALUES = [
  '0',
  '1',
  '-1',
  '0.5',
  'NaN',
  '1e99',
  'en',
  'xx-invalid-',
  'utf-8',
  'utf-16le',
  'brat',
  'doccano',
  'web-annotation',
  '',
  ...PLACES,
];

const FLAGS: Readonly<Record<string, readonly string[]>> = {
  convert: ['--out=', '--force', '--components=', '--encoding=', '--lang=', '--reflow', '--threshold='],
  import: ['--out=', '--drafts', '--list', '--to=', '--format='],
  'decisions export': ['--out=', '--force', '--format=', '--encoding='],
  'decisions import': ['--to=', '--format=', '--encoding='],
  review: ['--json', '--apply', '--floor=', '--encoding=', '--lang='],
  people: ['--list', '--json', '--merge', '--apart', '--in=', '--encoding='],
  status: ['--json', '--strict', '--floor=', '--encoding='],
  tune: ['--precision=', '--write', '--encoding='],
  evaluate: ['--decided', '--json', '--misses='],
  mv: ['--base=', '--alias='],
  check: ['--write-csv', '--manifest=', '--content=', '--host=', '--strict', '--quiet', '--encoding='],
  extract: ['--lang=', '--threshold=', '--explain'],
  explain: ['--json', '--encoding=', '--lang='],
  merge: ['--out='],
  build: ['--out=', '--parts=', '--jobs='],
  shard: ['--out='],
};

/** Words that a command cannot do without, so that many a run comes as far as to write. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  convert: ['--out='],
  import: ['--out='],
  'decisions export': ['--format=', '--out='],
  'decisions import': ['--format=', '--to='],
  people: ['--merge'],
  tune: ['--precision=0.9', '--write'],
};
const STARTS: Readonly<Record<string, readonly string[]>> = {
  merge: ['part-1', 'part-2'],
  shard: ['1/2'],
  people: ['Ines Calder', 'Calder'],
  explain: ['content/quay.txt:3'],
  mv: ['content/old.txt'],
  build: [],
};

const INPUTS = [
  '',
  '{"id":"a","text":"“We sail,” she said."}\n',
  '{"file":"content/notes","act":{"verb":"add","extent":{"start":55,"end":68}}}\n',
  '{"file":"content/quay.txt","act":{"verb":"add","extent":{"start":55,"end":68},"speaker":"Ines Calder"}}\n',
  '{"file":"outside/secret.txt","act":{"verb":"add","extent":{"start":0,"end":9}}}\n',
  '{"file":"content/old.yaml","act":{"verb":"add","extent":{"start":0,"end":9}}}\n',
  'no JSON\n\0\n',
];

export const COMMANDS = Object.keys(FLAGS);

/** Command lines of one command: careless, mistaken and hostile ones, and such as could be meant. */
export function runsOf(command: string): fc.Arbitrary<Run> {
  const flag = fc
    .tuple(fc.constantFrom(...FLAGS[command]), fc.constantFrom(...VALUES))
    .map(([name, value]) => (name.endsWith('=') ? name + value : name));
  const needed = fc.tuple(
    ...(NEEDED[command] ?? []).map((name) =>
      name.endsWith('=')
        ? fc
            .constantFrom(...(name === '--format=' ? ['brat', 'doccano', 'web-annotation'] : PLACES))
            .map((value) => name + value)
        : fc.constant(name),
    ),
  );
  return fc
    .record({
      needed: fc.oneof({ weight: 5, arbitrary: needed }, { weight: 1, arbitrary: fc.constant([]) }),
      flags: fc.array(flag, { maxLength: 3 }),
      start: fc.oneof(
        { weight: 5, arbitrary: fc.constant(STARTS[command] ?? []) },
        { weight: 1, arbitrary: fc.constant([]) },
      ),
      places: fc.array(fc.constantFrom(...PLACES), { maxLength: command in STARTS ? 1 : 3 }),
      input: fc.constantFrom(...INPUTS),
    })
    .map(({ needed, flags, start, places, input }) => {
      const run = { words: [...command.split(' '), ...start, ...places, ...needed, ...flags], input };
      return { ...run, mayChange: mayChange(command, run) };
    });
}

/** A sidecar of the owner's outside the folder of the articles is to be written only where a run names that folder. */
function mayChange(command: string, { words, input }: Pick<Run, 'words' | 'input'>): Run['mayChange'] {
  const namesAll =
    words.some((word) => /^(?:.*=)?(?:outside.*|\.\.?)$/.test(word)) || input.includes('outside');
  if (command === 'review' || command === 'decisions import')
    return (file) => file.endsWith('.yaml') && (namesAll || !file.startsWith('outside/'));
  // A sidecar takes up the old address, and a row the new name; texts are looked for by their bytes.
  if (command === 'mv') return (file) => /\.yaml$|^content\/articles\.csv$/.test(file);
  if (command === 'people')
    return (file) => file.endsWith('/people.yaml') && (namesAll || !file.startsWith('outside/'));
  const isForced = words.includes('--force');
  return (file) => isForced && command === 'decisions export' && /\.(?:ann|jsonld)$/.test(file);
}
