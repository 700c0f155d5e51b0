import type { PieceElement } from './attribution.ts';
import type { Callout } from './callout.ts';
import { withName } from './labels.ts';
import type { Labels } from './labels.ts';

/**
 * Links of a quotation's own: to the quotation whose words it repeats, and to itself, so that it can be pointed at. They are no part of
 * the article's text: `data-inferred`. In a sentence their signs come from the stylesheet, so that nothing but the article's words can
 * be selected or read out of it.
 */
export function linksOf(
  { id, whose, echoes, exact = true }: Callout['links'],
  isInSentence: boolean,
  labels: Labels,
): PieceElement<string>[] {
  const links: PieceElement<string>[] = [];
  const again = exact ? labels.again : labels.nearlyAgain;
  if (echoes !== undefined && isInSentence)
    links.push({
      tag: 'a',
      attributes: {
        class: 'echo',
        href: `#${echoes}`,
        'data-exact': String(exact),
        'aria-label': again,
        title: again,
        'data-inferred': '',
      },
      children: [],
    });
  else if (echoes !== undefined)
    links.push({
      tag: 'a',
      attributes: { class: 'echo', href: `#${echoes}`, 'data-inferred': '' },
      children: [again],
    });
  if (id !== undefined) {
    const label = whose ? withName(labels.linkOf, whose) : labels.link;
    links.push({
      tag: 'a',
      attributes: { class: 'permalink', href: `#${id}`, 'aria-label': label, 'data-inferred': '' },
      children: [],
    });
  }
  return links;
}

/**
 * Who speaks, where the article says only "she" or nothing: worked out by software, so in editors' brackets and `data-inferred`. The
 * name comes from the stylesheet, so that nothing but the article's words can be selected or read out of the sentence.
 */
export const speakerOf = (name: string, labels: Labels): PieceElement<string> => ({
  tag: 'span',
  attributes: { class: 'by', 'data-inferred': '', 'data-name': name, title: labels.inferred },
  children: [],
});
