import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editSidecar } from '../../../integration/articles/sidecar-edit.ts';
import { readSidecar } from '../../../integration/articles/sidecar.ts';
import type { Decision } from '../../../integration/convert/decision.ts';

const about = (exact: string, start: number, rest: Partial<Decision> = {}): Decision => ({
  exact,
  prefix: `and at ${start}: `,
  suffix: `” said\n\nAnn of ${start}`,
  verdict: 'accept',
  kind: 'run-in',
  type: 'direct',
  ...rest,
  position: { start, end: start + exact.length },
});
const decisionsIn = (yaml: string) => readSidecar(yaml, 'x.yaml').options.decisions ?? [];

const BY_HAND = `# What the desk knows
lang:   en      # told by the editor

decisions:
    # The clerk rang about this one.
    - exact: 'We sail'
      verdict: accept   # sure
      speaker: Ann Lee
      position: { start: 40, end: 47 }

    - verdict: reject
      exact: the end
      position: {start: 90, end: 97}
`;

test('a sidecar is made, grows in the order of the text, and is gone with its last decision', () => {
  const first = editSidecar('', { insert: about('We sail at six,', 40) });
  expect(first).toBe(`decisions:
  - exact: We sail at six,
    verdict: accept
    kind: run-in
    type: direct
    prefix: "and at 40: "
    suffix: "” said\\n\\nAnn of 40"
    position: { start: 40, end: 55 }
`);
  const both = editSidecar(first, { insert: about('Two lines\n\nof one block', 3, { kind: 'block' }) });
  expect(decisionsIn(both).map(({ position }) => position!.start)).toEqual([3, 40]);
  expect(both.endsWith(first.slice('decisions:\n'.length))).toBe(true);
  expect(editSidecar(editSidecar(both, { remove: 0 }), { remove: 0 })).toBe('');
});

describe('what a person wrote stays as it was', () => {
  const linesAway = (before: string, after: string) =>
    before.split('\n').filter((line) => !after.split('\n').includes(line));
  test('when a decision comes in between', () => {
    const after = editSidecar(BY_HAND, { insert: about('At six', 60) });
    expect(linesAway(BY_HAND, after)).toEqual([]);
    expect(decisionsIn(after).map(({ exact }) => exact)).toEqual(['We sail', 'At six', 'the end']);
    expect(after).toContain('\n    - exact: At six\n      verdict:');
  });
  test('when one is put before a comment', () => {
    const after = editSidecar(BY_HAND, { insert: about('At six', 20) });
    expect(after).toContain('decisions:\n    - exact: At six');
    expect(after).toContain("    # The clerk rang about this one.\n    - exact: 'We sail'");
  });
  test('when one is changed: its comments and the order of its keys too', () => {
    const after = editSidecar(BY_HAND, {
      change: { ...decisionsIn(BY_HAND)[0], speaker: null },
      index: 0,
    });
    expect(linesAway(BY_HAND, after)).toEqual(['      verdict: accept   # sure', '      speaker: Ann Lee']);
    expect(after).toContain('      verdict: accept # sure\n      speaker: null\n');
  });
  test('when one is taken out', () => {
    const after = editSidecar(BY_HAND, { remove: 1 });
    expect(after).toBe(BY_HAND.slice(0, BY_HAND.indexOf('    - verdict: reject')));
  });
  test('in a sidecar without decisions, without a last line feed, or in braces', () => {
    expect(editSidecar('# mine\nlang: de', { insert: about('x', 1) })).toMatch(
      /^# mine\nlang: de\ndecisions:\n {2}- exact: x\n/,
    );
    for (const yaml of [
      '{ lang: de } # mine\n',
      'lang: de # mine\n...\n',
      'lang: de # mine\ndecisions: []\n',
    ]) {
      const after = editSidecar(yaml, { insert: about('x', 1) });
      expect(after).toContain('# mine');
      expect(readSidecar(after, 'x.yaml').options).toMatchObject({ lang: 'de', decisions: [about('x', 1)] });
    }
  });
});

const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom(
      '\n',
      '\r\n',
      '"',
      "'",
      ':',
      ' ',
      '#',
      '- ',
      '\t',
      'a',
      '{',
      '|',
      '\0',
      '\u2028',
      '\u0085',
      '\uFEFF',
      '=======\n',
      '<<<<<<< x\n',
      '🜲',
    ),
    minLength: 1,
  }),
);
const decisions = fc.uniqueArray(fc.nat(5000), { minLength: 1, maxLength: 12 }).chain((starts) =>
  fc.tuple(
    ...starts.map((start) =>
      fc
        .record({
          exact: words,
          prefix: words,
          suffix: words,
          verdict: fc.constantFrom('accept' as const, 'add' as const),
        })
        .map((parts) => about(parts.exact, start, parts)),
    ),
  ),
);

test('any words come back as they were, whatever the edits', () => {
  fc.assert(
    fc.property(decisions, fc.constantFrom<string>('', BY_HAND, '{ lang: de }\n'), (list, yaml) => {
      let after = yaml;
      for (const insert of list) after = editSidecar(after, { insert });
      const read = decisionsIn(after);
      for (const decision of list) expect(read).toContainEqual(decision);
      const changed = read.findIndex(({ position }) => position?.start === list[0].position!.start);
      after = editSidecar(after, { change: { ...list[0], type: 'scare' }, index: changed });
      expect(decisionsIn(after)[changed]).toEqual({ ...list[0], type: 'scare' });
      for (let left = read.length; left > 0; left--) after = editSidecar(after, { remove: left - 1 });
      expect(decisionsIn(after)).toEqual([]);
    }),
  );
});

describe('two people’s sidecars, merged by git', () => {
  let home: string;
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', ...args], {
      cwd: home,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const file = () => join(home, 'x.yaml');
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'verbatim-merge-'));
    git('init', '-q', '-b', 'main');
  });
  afterAll(() => rm(home, { recursive: true }));

  /** Merges what two people made of one sidecar; answers whether git could. */
  async function merge(base: string, ours: string, theirs: string, attributes = ''): Promise<boolean> {
    const commit = async (yaml: string, message: string) => {
      await writeFile(file(), yaml);
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
    };
    await writeFile(join(home, '.gitattributes'), attributes);
    git('checkout', '-q', '-B', 'main');
    await commit(base, 'base');
    git('checkout', '-q', '-B', 'theirs');
    await commit(theirs, 'theirs');
    git('checkout', '-q', 'main');
    await commit(ours, 'ours');
    try {
      git('merge', '-q', '--no-edit', 'theirs');
      return true;
    } catch {
      return false;
    }
  }
  const merged = () => readFile(file(), 'utf8');
  const reset = () => git('reset', '-q', '--hard');
  const starts = (yaml: string) => decisionsIn(yaml).map(({ position }) => position!.start);
  const base = [10, 300, 600].reduce(
    (yaml, at) => editSidecar(yaml, { insert: about(`at ${at}`, at) }),
    'lang: en\n',
  );

  test('decisions on different places come together by themselves', async () => {
    const ours = editSidecar(base, { insert: about('ours', 100) });
    const theirs = editSidecar(base, { insert: about('theirs', 400) });
    expect(await merge(base, ours, theirs)).toBe(true);
    expect(starts(await merged())).toEqual([10, 100, 300, 400, 600]);
  });

  test('decisions on neighbouring places are a conflict, which is told by file and line', async () => {
    const ours = editSidecar(base, { insert: about('ours', 100) });
    const theirs = editSidecar(base, { insert: about('theirs', 120) });
    expect(await merge(base, ours, theirs)).toBe(false);
    const conflict = await merged();
    reset();
    expect(() => readSidecar(conflict, 'x.yaml')).toThrow(
      /^x\.yaml:10:1: received "<<<<<<< HEAD", a conflict that git left; expected one list: keep the decisions of both sides/,
    );
    const both = conflict.replaceAll(/^(?:<{7}|={7}|>{7}).*\n/gm, '');
    expect(starts(both)).toEqual([10, 100, 120, 300, 600]);
  });

  test('with merge=union they come together, or the sidecar is refused: none is lost', async () => {
    const attributes = '*.yaml merge=union\n';
    const ours = editSidecar(base, { insert: about('ours', 100) });
    const theirs = editSidecar(base, { insert: about('theirs', 120, { speaker: 'Ann Lee' }) });
    expect(await merge(base, ours, theirs, attributes)).toBe(true);
    expect(starts(await merged())).toEqual([10, 100, 120, 300, 600]);
    expect(decisionsIn(await merged())).toContainEqual(about('theirs', 120, { speaker: 'Ann Lee' }));
  });

  test.each([
    ['the same', 'accept', 'x.yaml:10:5 has "accept" for already'],
    ['a contradictory', 'reject', 'x.yaml:10:5 has "accept" for'],
  ] as const)('%s decision of both is refused, naming both lines', async (_, verdict, told) => {
    const at = (rest: Partial<Decision>) => ({ ...about('the very words', 100), ...rest });
    const rejected = at({ verdict, kind: undefined, type: undefined });
    const ours = editSidecar(base, { insert: at({}) });
    const theirs = editSidecar(base, {
      insert: verdict === 'reject' ? rejected : at({ speaker: 'Ann Lee' }),
    });
    await merge(base, ours, theirs);
    const conflict = await merged();
    reset();
    const both = `${ours.slice(0, ours.indexOf('  - exact: at 300'))}${theirs.slice(theirs.indexOf('  - exact: the very'))}`;
    expect(() => readSidecar(both, 'x.yaml')).toThrow(told);
    expect(() => readSidecar(conflict, 'x.yaml')).toThrow(/^x\.yaml:\d+:\d+: received/);
  });
});
