import { grouped } from '../grouped.ts';
import type { Proof } from '../proof/prove-pages.ts';
import type { Site } from '../site.ts';

/** After `astro add` nothing else tells what comes next; a site that has only callouts of its own is in order so. */
const NONE =
  'no articles; a collection whose loader is articles() of astro-verbatim/loader takes the .txt files of content/';

/** The closing lines of a build. `seconds` that Verbatim took of it; `proof` null where nothing was compared. */
export function summaryOf({ articles, refused, held }: Site, proof: Proof | null, seconds: number): string {
  if (articles.size + refused.size + held.size === 0) return NONE;
  const drafts = [...held.values()].filter((why) => why === 'draft').length;
  const count = { block: 0, 'run-in': 0, suggested: 0, messages: 0, guessed: 0 };
  for (const { quotations, messages, isGuessed } of articles.values()) {
    count.block += quotations.block;
    count['run-in'] += quotations['run-in'];
    count.suggested += quotations.suggested;
    count.messages += messages;
    if (isGuessed) count.guessed++;
  }
  return [
    number(articles.size, 'article'),
    `${number(count.block + count['run-in'], 'quotation')} (${grouped(count.block)} block, ${grouped(count['run-in'])} run-in)`,
    number(count.suggested, 'suggestion'),
    number(count.messages, 'message'),
    ...(count.guessed > 0 ? [`${number(count.guessed, 'encoding')} guessed`] : []),
    ...(drafts > 0 ? [`${number(drafts, 'draft')} left out`] : []),
    ...(held.size > drafts ? [`${number(held.size - drafts, 'article')} left out until later`] : []),
    ...(refused.size > 0 ? [`${number(refused.size, 'file')} left out`] : []),
    ...(proof ? [`${number(proof.shown.size, 'article')} proven on ${number(proof.pages, 'page')}`] : []),
    `Verbatim took ${seconds.toFixed(1)} s`,
  ].join(', ');
}

const number = (value: number, noun: string) => `${grouped(value)} ${noun}${value === 1 ? '' : 's'}`;
