import { numbers } from '../properties/hostile.ts';
import { hostileStrings, inFile, inLine } from './strings.ts';

/** Strings in one article. */
export const PER_ARTICLE = 100;

/** An article made of hostile strings, and how many. */
export interface HostileArticle {
  /** Below the folder of the articles. */
  file: string;
  text: string;
  strings: number;
}

/** Where a string can stand in a text, so that it goes a way of its own to the page. `s` gives the next string, `l` one in one line. */
const PLACES: readonly ((s: () => string, l: () => string) => string)[] = [
  (s) => s(),
  (s) => s(),
  (s) => s(),
  (_, l) => `Nobody wrote ${l()} on the gate, or so the keeper says.`,
  (s) => `The keeper wrote it down ${s()} and forgot it.`,
  (_, l) => `## ${l()}`,
  (_, l) => `${l()}\n=======`,
  (_, l) => `#### The ${l()} Gate ####`,
  (_, l) => `> ${l()}\n>\n> > ${l()}`,
  (_, l) => `• ${l()}\n• ${l()}`,
  (_, l) => `7. ${l()}\n8. ${l()}`,
  (_, l) => `    ${l()}\n    ${l()}`,
  (_, l) => `the tide\n  ${l()}\nthe tide\n  ${l()}`,
  (_, l) => `gate    lamp    ${l()}\nbell    rope    ${l()}\nmast    sail    oar`,
  (_, l) => `“We sail ${l()} at six,” said Oda Lerch.`,
  (_, l) => `“We sail at six,” said Oda ${l()}.`,
  (_, l) => `“We sail at six,” said Oda Lerch of ${l()}, “or ${l()} not at all.”`,
  (_, l) => `"${l()}" and '${l()}' and «${l()}» he called it.`,
  (_, l) => `Oda Lerch wrote in ${l()}:\n\n> We sail ${l()} at six.\n> — Oda Lerch, ${l()}`,
  (_, l) => `“No ferry leaves ${l()} after dark.”\n— Oda Lerch, The ${l()} Book`,
  (_, l) =>
    `As the Harbour Gazette reported (https://example.com/${l()}):\n\n    No ferry ${l()} leaves.\n    None.`,
  (_, l) => `According to ${l()}, the ferry ${l()} was late.`,
  (_, l) => '* * *' + `\n\n${l()}`,
];

/** The head of an article: what it says about itself in each of the ways that are read. */
const HEADS: readonly ((l: () => string) => string)[] = [
  () => '',
  (l) => `# ${l()}\n\n`,
  (l) => `The ${l()} Gate\nBy Oda ${l()}\n\n`,
  (l) => `Title: ${l()}\nBy: ${l()}\nDate: ${l()}\nTags: ${l()}, ${l()}\nGate: ${l()}\n\n`,
  (l) =>
    `---\ntitle: ${JSON.stringify(l())}\nauthor: ${JSON.stringify(l())}\ndate: ${JSON.stringify(l())}\ntags: [${JSON.stringify(l())}, ${JSON.stringify(l())}]\nurl: ${JSON.stringify(l())}\n${JSON.stringify(l())}: ${JSON.stringify(l())}\n---\n\n`,
];

/** What a file's name may not hold, or what the archive refuses in it by name. */
// eslint-disable-next-line no-control-regex
const NOT_IN_NAMES = /[\u0000-\u001f\u007f-\u009f\u2028\u2029/\\\p{Cs}]/gu;

/** `count` articles of hostile strings, the same for the same seed. */
export function hostileArticles(count: number, seed: number): HostileArticle[] {
  const next = numbers(seed);
  const take = hostileStrings(seed);
  return Array.from({ length: count }, (_, index) => {
    let strings = 0;
    const s = () => {
      strings++;
      return inFile(take());
    };
    const l = () => inLine(s());
    const name = l()
      .replaceAll(NOT_IN_NAMES, '')
      .slice(0, 60)
      .replace(/[\ud800-\udbff]$/, '');
    let text = HEADS[index % HEADS.length](l);
    while (strings < PER_ARTICLE)
      text += PLACES[next(PLACES.length)](s, l) + (next(5) === 0 ? '\r\n\r\n' : '\n\n');
    return { file: `${index} ${name}.txt`, text, strings };
  });
}
