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

describe('what nothing closes', () => {
  it('ends with its paragraph and is reported once', () => {
    const text = '“The gate is open, she said.\n\nNobody came.';
    const { quotations, messages } = findIn(text);
    const shown = quotations.filter(({ status }) => status !== 'suggested');
    expect(shown.map(({ content }) => text.slice(content[0].start, content[0].end))).toEqual([
      'The gate is open, she said.',
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
