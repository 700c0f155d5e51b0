import { describe, expect, it } from 'vitest';
import { findIn, markedIn } from '../detect/findings.ts';

describe('pairs', () => {
  it.each([
    ['curly', 'en', 'He wrote “a long letter” home.', ['“a long letter”']],
    ['straight', 'en', 'He wrote "a long letter" home.', ['"a long letter"']],
    ['German', 'de', 'Er schrieb „einen langen Brief“ nach Hause.', ['„einen langen Brief“']],
    ['German with a straight end', 'de', 'Er schrieb „einen langen Brief" heim.', ['„einen langen Brief"']],
    ['Polish', 'pl', 'Napisał „długi list” do domu.', ['„długi list”']],
    ['Swedish', 'sv', 'Han skrev ”ett långt brev” hem.', ['”ett långt brev”']],
    ['French', 'fr', 'Il écrivit « une longue lettre » hier.', ['« une longue lettre »']],
    ['German books', 'de', 'Er schrieb »einen langen Brief« heim.', ['»einen langen Brief«']],
    ['two single marks', 'en', "He wrote ''a long letter'' home.", ["''a long letter''"]],
    ['LaTeX', 'en', "He wrote ``a long letter'' home.", ["``a long letter''"]],
    ['British', 'en', 'He wrote ‘a long letter’ home.', ['‘a long letter’']],
    ['typewriter singles', 'en', "He wrote 'a long letter' home.", ["'a long letter'"]],
    ['Swiss inner marks', 'de', 'Er schrieb ‹einen langen Brief› heim.', ['‹einen langen Brief›']],
    ['Japanese', 'ja', '彼は「長い手紙」と書いた。', ['「長い手紙」']],
    ['accents', 'en', 'He wrote ´a long letter´ home.', ['´a long letter´']],
    ['spaces inside', 'en', 'He wrote " a long letter " , and left.', ['" a long letter "']],
    [
      'two single marks that close a curly one',
      'en',
      'He wrote “a long letter’’ home.',
      ['“a long letter’’'],
    ],
    [
      'Romance guillemets',
      'it',
      'Scrisse «una lettera» e «un libro» a casa.',
      ['«una lettera»', '«un libro»'],
    ],
    ['one end straight', 'en', 'He wrote “a long letter" home.', ['“a long letter"']],
    ['an opening mark for a closing one', 'en', 'He wrote “a long letter“ home.', ['“a long letter“']],
  ])('%s', (_, lang, text, marked) => {
    expect(markedIn(text, lang)).toEqual(marked);
  });
});

describe('signs that are no marks', () => {
  it.each([
    "It is 5'10\" wide and the dogs' tails are long.",
    'The ’90s were ’til dawn affairs, rock ’n’ roll and all.',
    'In Hawai‘i and on O‘ahu it rained.',
    "It's the boys' ball and the girls' bat, isn't it?",
    'Latitude 42° 21′ 30″ north.',
  ])('%s', (text) => {
    expect(markedIn(text)).toEqual([]);
  });

  it('tells a possessive plural from the mark that closes', () => {
    expect(markedIn('She called it ‘the sailors’ chapel’ and left.')).toEqual(['‘the sailors’ chapel’']);
  });
});

describe('apostrophes among single marks', () => {
  it.each([
    ['‘’E took the ’orse an’ all.’', ['‘’E took the ’orse an’ all.’']],
    ['‘Th’ trout’s gone up t’ beck,’ he said.', ['‘Th’ trout’s gone up t’ beck,’']],
  ])('%s', (text, marked) => {
    expect(markedIn(text)).toEqual(marked);
  });

  it('takes a double mark after a French article for one', () => {
    expect(markedIn('Il quitte l"école et dit : « Je pars. »', 'fr')).toEqual(['« Je pars. »']);
  });
});

describe('what nothing closes', () => {
  it('ends before its tag', () => {
    expect(markedIn('“The gate is open, said Nora. Nobody came.')).toEqual(['“The gate is open,']);
  });

  it('goes on up to the mark that closes it in a later paragraph', () => {
    const text = '“The gate is open.\n\nI have seen it.\n\nGo through it.” He left.';
    expect(markedIn(text)).toEqual(['“The gate is open.', 'I have seen it.', 'Go through it.”']);
  });

  it('goes on after a caption', () => {
    const text = '“The gate is open.\n\nPhoto: The gate. Credit: J. Stone\n\n“Go through it.”';
    expect(markedIn(text)).toEqual(['“The gate is open.', '“Go through it.”']);
  });

  it('goes on in single marks where they open each paragraph', () => {
    expect(markedIn('‘The gate is open.\n\n‘Go through it,’ said Nora.')).toEqual([
      '‘The gate is open.',
      '‘Go through it,’',
    ]);
  });

  it('ends with its paragraph and is reported once', () => {
    const text = '“The gate is open, and nobody minds.\n\nNobody came.';
    const { quotations, messages } = findIn(text);
    const shown = quotations.filter(({ status }) => status !== 'suggested');
    expect(shown.map(({ content }) => text.slice(content[0].start, content[0].end))).toEqual([
      'The gate is open, and nobody minds.',
    ]);
    expect(messages).toMatchObject([{ rule: 'unclosed-mark', place: { start: 0, end: 1 } }]);
  });

  it('goes on where the next paragraph opens with the same mark', () => {
    const { quotations, messages } = findIn('“The gate is open.\n\n“The road is not.”');
    const shown = quotations.filter(({ status }) => status !== 'suggested');
    expect(shown.map(({ content }) => content.length)).toEqual([2]);
    expect(messages).toEqual([]);
  });
});
