import type { Span } from '../../../model.ts';
import type { Line } from '../../lines.ts';
import { wordsOf } from '../../sentence.ts';
import { areNames } from './bylines.ts';
import { nextWords } from './head-lines.ts';

const LONGEST = 120;
const NAME_MOST = 5;
/** “A speech to …” under a headline is a subheading, and no name begins with an article. */
const ARTICLE = /^(?:an?|the|der|die|das|eine?|les?|la|une?|el|los|las|il|lo|de|het|een)\s/i;
/** What a speech is called over its text, and to whom, where or on what it was given. */
const SPEECH =
  /^(?:\p{L}+ )?(?:remarks|address|speech|statement|testimony|lecture|sermon|keynote|eulogy|rede|ansprache|vortrag|predigt|discours|allocution|discurso|discorso|toespraak)\s(?:to|at|on|before|in|by|for|delivered|given|an|am|vor|bei|zu|zum|zur|im|à|au|aux|devant|lors|ante|en|a|al|aan|op|voor|bij)\b/iu;

/** A speech's heading under the name of who gave it: “Ida Holm”, “Remarks to the Harbour Society”, each on a line. */
export function speechAt(
  text: string,
  lines: readonly Line[],
  first: number,
): { words: Span; byline: Span; next: number } | null {
  const at = nextWords(lines, first + 1);
  if (at >= lines.length || at > first + 2) return null;
  const [name, under] = [lines[first], lines[at]];
  if (isLong(name) || isLong(under) || name.quoteDepth + under.quoteDepth > 0) return null;
  const [named, called] = [wordsOf(text, name), wordsOf(text, under)];
  if (ARTICLE.test(named) || ARTICLE.test(called)) return null;
  if (!areNames(named, NAME_MOST) || !SPEECH.test(called)) return null;
  return { words: spanOf(under), byline: spanOf(name), next: at + 1 };
}

const isLong = ({ body, bodyEnd }: Line) => bodyEnd - body > LONGEST;
const spanOf = ({ body, bodyEnd }: Line): Span => ({ start: body, end: bodyEnd });
