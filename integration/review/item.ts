import { extentOf } from '../convert/extent.ts';
import type { Decision } from '../convert/decision.ts';
import type { Quotation, Span } from '../convert/model.ts';

/** What a person can decide on: a finding, a suggestion, or what another decision put there. */
export interface ReviewItem {
  /** Names it in one state of the text: the id of the finding, or of the quotation that a decision made. */
  key: string;
  state: 'open' | 'accepted' | 'rejected';
  /** Whether the page shows it as a quotation now. */
  shown: boolean;
  kind: Quotation['kind'];
  type: Quotation['type'];
  /** As found, 0..1; 1 for what a person added. */
  confidence: number;
  rule: string;
  reasons: string[];
  /** The quoted words, in pieces. */
  content: Span[];
  speaker: string | null;
  /** As printed, on one line. */
  source: string | null;
  url: string | null;
  /** The decision, and its number in the sidecar; null while it is open. */
  decision: Decision | null;
  index: number | null;
}

/** One article to be reviewed. */
export interface Review {
  file: string;
  revision: string;
  text: string;
  /** The parts of the text that stand on the page. */
  blocks: Span[];
  /** Least sure first: an order that decisions do not change. */
  items: ReviewItem[];
  /** Decisions and links of the sidecar that have no place. */
  orphans: { reason: string }[];
}

/** Nearest to one in two first, where a person's word is worth most; then the order of the text. */
export function leastSureFirst(a: ReviewItem, b: ReviewItem): number {
  const doubt = ({ confidence }: ReviewItem) => Math.abs(confidence - 0.5);
  return doubt(a) - doubt(b) || extentOf(a).start - extentOf(b).start;
}

/** How many of the items are decided, of how many. */
export function progressOf({ items }: Pick<Review, 'items'>): { decided: number; all: number } {
  return { decided: items.filter(({ state }) => state !== 'open').length, all: items.length };
}

/** Open, and neither as good as certain nor, by the floor, as good as nothing. */
export const isUnsure = ({ state, confidence }: ReviewItem, floor: number): boolean =>
  state === 'open' && confidence >= floor && confidence <= 1 - floor;
