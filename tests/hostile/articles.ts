import { selectorOf } from '../../integration/convert/selector.ts';
import type { LinkedWords } from '../../integration/convert/linked-words.ts';
import { HREFS } from '../properties/arbitrary.ts';
import { numbers } from '../properties/hostile.ts';
import { hostileStrings, inFile, inLine } from './strings.ts';

/** Strings in one article. */
export const PER_ARTICLE = 100;

/** An article made of hostile strings, and how many. */
export interface HostileArticle {
  /** Below the folder of the articles. */
  file: string;
  text: string;
  /** Words anywhere in the text, for its sidecar to make links of. */
  linkedWords: LinkedWords[];
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
  (_, l) => `See https://example.org/${l()} and (http://example.org/a?b=${l()}&c=1#${l()}), said Oda Lerch.`,
  (_, l) =>
    `> “We sail https://example.org/${l()} at six,” ${l()}\n> — Oda Lerch, https://example.org/${l()}`,
  (_, l) => `## The gate https://example.org/${l()}\n\n• https://example.org/${l()}`,
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
    return { file: `${index} ${name}.txt`, text, linkedWords: linkedWordsIn(text, next), strings };
  });
}

/** Words of a text, some of them over many lines, that lead to every address there is; none overlaps another. */
function linkedWordsIn(written: string, next: (below: number) => number): LinkedWords[] {
  const text = written.replace(/^\ufeff/, '');
  const linked: LinkedWords[] = [];
  for (let at = next(300); at < text.length; at += next(900)) {
    const end = Math.min(text.length, at + 1 + next(linked.length % 5 === 0 ? 300 : 30));
    // Half a character cannot be written into a file.
    const isWhole = !/[\udc00-\udfff]/.test(text.charAt(at)) && !/[\udc00-\udfff]/.test(text.charAt(end));
    if (isWhole)
      linked.push({ ...selectorOf(text, { start: at, end }), href: HREFS[linked.length % HREFS.length] });
    at = end;
  }
  return linked;
}

/** A sidecar that says so: JSON, which is YAML, with an escape for whatever YAML would not take as it is. */
export const sidecarFor = ({ linkedWords }: HostileArticle): string =>
  JSON.stringify({ links: linkedWords }).replaceAll(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
