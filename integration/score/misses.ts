import type { Span } from '../convert/model.ts';

/** Where findings and gold differ: `missed` stands in the gold alone, `false` in the findings alone. */
export interface Miss extends Span {
  id: string;
  row: 'direct' | 'attribution' | 'block' | 'speaker' | 'quotation' | 'callout';
  fault: 'missed' | 'false';
  /** What was expected and what was found, where both have a say: a source, a speaker. */
  expected?: string;
  found?: string;
}
