import type { Tokens } from '../../integration/convert/clauses/model/columns.ts';
import type { GoldArticle, GoldQuotation } from './articles.ts';

/** A gold attribution in tokens, half-open; −1 where there is none. */
export interface TokenGold {
  /** The heart of its cue. */
  a: number;
  cueStart: number;
  cueEnd: number;
  sourceStart: number;
  sourceEnd: number;
  contentStart: number;
  contentEnd: number;
  quotation: GoldQuotation;
}

export interface Read {
  article: GoldArticle;
  t: Tokens;
  gold: TokenGold[];
}
