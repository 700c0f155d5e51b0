/** Block quotations: those that the layout shows, and lost ones that a model finds. */
export { absorbRunIns } from './absorb-run-ins.ts';
export { addEchoEvidence } from './echoed-blocks.ts';
export { markForeign } from './foreign.ts';
export { isAttributionLine, printedName, signsPost } from './layout/name-line.ts';
export { findMarkedBlocks } from './layout/find-marked-blocks.ts';
export { isForwardedLine } from './layout/forwarded.ts';
export { readHeader, readWroteLine } from './layout/mail-lines.ts';
export { signLetters } from './layout/letters.ts';
export { withoutSigns } from './layout/range.ts';
export { isOpeningTag } from './layout/tagged.ts';
export { spokenBlocks } from './layout/whole.ts';
export { addLeadInEvidence } from './led-in-blocks.ts';
export { findLostBlocks } from './lost-blocks.ts';
