import { expect, test } from 'vitest';
import { editPeople } from '../../../integration/authority/edit.ts';
import { readPeople } from '../../../integration/authority/read.ts';

const HAND = `# The desk keeps this list.
people:
  # asked by letter, 2019
  - name: Cem Dost
    index: false # until he says otherwise

  - name: Ada Brook # the keeper
    aliases:
      - Brook # in the notes
    sameAs: [https://viaf.org/viaf/1]
apart:
  - [Ada Brook, Oda Brook]
`;

test('a merge adds one line, and every comment stays', () => {
  expect(editPeople(HAND, { verb: 'merge', keep: 'ada brook', alias: 'A. Brook' })).toBe(
    HAND.replace('# in the notes\n', '# in the notes\n      - A. Brook\n'),
  );
});

test('the same with line ends of Windows, and lists at the margin', () => {
  const hand = HAND.replaceAll('\n  ', '\n').replaceAll('\n', '\r\n');
  const edited = editPeople(hand, { verb: 'merge', keep: 'Ada Brook', alias: 'A. Brook' });
  expect(edited.replaceAll('\r\n', '')).not.toContain('\n');
  expect(edited).toContain('\r\n- name: Cem Dost\r\n');
  expect(edited.match(/#/g)).toHaveLength(5);
});

test('a new file says what it is', () => {
  const merged = editPeople('', { verb: 'merge', keep: 'Ada Brook', alias: 'Brook' });
  expect(merged).toBe(
    '# Who is who in this archive. "verbatim people" and any text editor write it.\n\npeople:\n  - name: Ada Brook\n    aliases: [Brook]\n',
  );
  expect(editPeople(merged, { verb: 'apart', names: ['Ada Brook', 'Oda Brook'] })).toBe(
    `${merged}apart:\n  - [Ada Brook, Oda Brook]\n`,
  );
});

test('an alias of some articles gets more of them, and then all', () => {
  const merge = { verb: 'merge', keep: 'Ada Brook', alias: 'Brook' } as const;
  const one = editPeople('', { ...merge, articles: ['a.txt'] });
  const two = editPeople(one, { ...merge, articles: ['a.txt', 'b.txt'] });
  expect(two).toContain('aliases:\n      - name: Brook\n        in: [a.txt, b.txt]\n');
  expect(editPeople(two, merge)).toContain('aliases:\n      - Brook\n');
});

test('an article that was renamed keeps its aliases', () => {
  const merge = { verb: 'merge', keep: 'Ada Brook', alias: 'Brook' } as const;
  const yaml = editPeople('', { ...merge, articles: ['a.txt', 'b.txt'] });
  const moved = editPeople(yaml.replace('a.txt', './a'), { verb: 'move', from: 'a.txt', to: '2024/a.txt' });
  expect(moved).toBe(yaml.replace('a.txt', '2024/a.txt'));
  expect(editPeople(HAND, { verb: 'move', from: 'a.txt', to: 'c.txt' })).toBe(HAND);
});

test('what is there already changes nothing', () => {
  for (const edit of [
    { verb: 'merge', keep: 'Ada Brook', alias: 'BROOK' },
    { verb: 'apart', names: ['Oda Brook', 'Ada Brook'] },
  ] as const)
    expect(editPeople(HAND, edit)).toBe(HAND);
});

test.each(['#x', '- a', 'a: b', 'null', '~', '1', '“Ada”', "O'Hara", '[x]', '{x}', '&a', '*a', '!x', 'yes'])(
  'the name %j is read as it was written',
  (name) => {
    const yaml = editPeople('', { verb: 'merge', keep: name, alias: `${name} too` });
    expect(readPeople(yaml, 'people.yaml').list).toEqual([{ name, aliases: [`${name} too`] }]);
  },
);
