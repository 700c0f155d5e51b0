/**
 * Names of all rules and models that find quotations, as every finding carries one; in docs/how-it-decides.md each has a section with
 * an example in which it speaks. A new rule is named here first.
 */
export const QUOTATION_RULES = [
  // Signs of quotation (languages/quotation-marks.ts)
  'curly-marks',
  'straight-marks',
  'low-marks',
  'guillemets',
  'single-marks',
  'single-guillemets',
  'corner-marks',
  'mixed-marks',
  'latex-marks',
  'double-single-marks',
  'nested-marks',
  // Speech without marks (quotations/dialogue.ts, quotations/transcript.ts)
  'dialogue-dash',
  'transcript-turn',
  // Who says what (clauses/)
  'attribution-model',
  'verb-of-saying',
  'verb-of-holding',
  'noun-of-saying',
  'according-to',
  'as-said',
  'reported-mood',
  'denied-speech',
  'imagined-speech',
  // Passages set apart (blocks/layout/, blocks/model/)
  'quote-sign',
  'forwarded-mail',
  'letter',
  'indentation',
  'attribution-line',
  'wholly-in-marks',
  'bracket-quote',
  'brace-quote',
  'begin-quote',
  'ruled-quote',
  'html-blockquote',
  'org-quote',
  'block-model',
  // Marks that quote nobody (quotations/marked/classify.ts)
  'title-marks',
  'work-noun',
  'naming-word',
  'capital-words',
  'empty-marks',
  // A person's word (decide/)
  'added',
  'kept',
] as const;

export type QuotationRule = (typeof QUOTATION_RULES)[number];
