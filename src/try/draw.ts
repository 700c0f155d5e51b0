/** How what was found in a text is shown. The text goes into text nodes, never into markup. */
import { directionOf, isShown, voiceOf, wordsOf } from 'astro-verbatim/archive';
import type { Conversion, Quotation } from 'astro-verbatim/convert';
import { element } from '../element.ts';
import { segmentsOf } from './segments.ts';

const lang = document.documentElement.lang;
const percent = new Intl.NumberFormat(lang, { style: 'percent' });
const languages = new Intl.DisplayNames(lang, { type: 'language' });

/** Words of a quotation that its line in the list begins with. */
const OPENING = 90;

/** The text with everything found in it marked; what waits for a decision is marked less. */
export function markedText(text: string, { quotations }: Conversion): DocumentFragment {
  const drawn = new DocumentFragment();
  const named = new Set<string>();
  for (const { start, end, quotation, part } of segmentsOf(text, quotations)) {
    let node: Node = document.createTextNode(text.slice(start, end));
    if (part) node = element('span', `said-${part}`, node);
    if (quotation) {
      node = element('mark', isShown(quotation) ? quotation.kind : 'held', node);
      if (!named.has(quotation.id)) (node as HTMLElement).id = idOf(quotation);
      named.add(quotation.id);
    }
    drawn.append(node);
  }
  return drawn;
}

/** One line for each quotation, with what is known of it. */
export const lineOf =
  (text: string) =>
  (quotation: Quotation): HTMLLIElement => {
    const words = wordsOf(quotation, text).join(' … ').replaceAll(/\s+/g, ' ').trim();
    const cut =
      words.length > OPENING ? `${words.slice(0, words.lastIndexOf(' ', OPENING) || OPENING)} …` : words;
    const link = element('a', 'words', cut);
    Object.assign(link, { href: `#${idOf(quotation)}`, dir: 'auto' });
    const { source, rule, reasons, echoes } = quotation;
    const printed = source ? `“${source.text}”` : 'not named';
    return element(
      'li',
      isShown(quotation) ? quotation.kind : 'held',
      element('p', 'quote', link),
      element(
        'p',
        'facts',
        element('strong', '', element('bdi', '', voiceOf(quotation) ?? printed)),
        `, ${quotation.kind}, ${quotation.type}, ${percent.format(quotation.confidence)} sure`,
        ...(echoes
          ? [
              ', ',
              Object.assign(
                element('a', '', echoes.exact ? 'said before' : 'said before, not to the letter'),
                { href: `#Q-${echoes.id}` },
              ),
            ]
          : []),
      ),
      element('p', 'why', [rule.replaceAll('-', ' '), ...reasons].join('; ')),
    );
  };

const idOf = ({ id }: Quotation) => `Q-${id}`;

/** What a screen reader is told, and what stands above the text. */
export function summaryOf({ quotations, metadata }: Conversion, milliseconds: number): string {
  const shown = quotations.filter(isShown);
  const voices = new Set(shown.flatMap((quotation) => voiceOf(quotation) ?? []));
  return [
    metadata.lang === 'und' ? 'Language not known' : (languages.of(metadata.lang) ?? metadata.lang),
    counted(shown.length, 'quotation'),
    counted(voices.size, 'speaker'),
    `${Math.max(1, Math.round(milliseconds))} ms`,
  ].join(', ');
}

export const directionOfText = ({ metadata }: Conversion) => directionOf(metadata.lang);

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
