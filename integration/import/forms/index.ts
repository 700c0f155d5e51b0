import type { Form } from '../imported.ts';
import { atom } from './atom/index.ts';
import { docx } from './docx/index.ts';
import { ghost } from './ghost/index.ts';
import { mail } from './mail/index.ts';
import { markdown } from './markdown/index.ts';
import { medium } from './medium/index.ts';
import { movableType } from './movable-type/index.ts';
import { page } from './page/index.ts';
import { substack } from './substack/index.ts';
import { tei } from './tei/index.ts';
import { tumblr } from './tumblr/index.ts';
import { wordpress } from './wordpress/index.ts';

/** The forms that can be imported; of two that recognise a source the first reads it. */
export const FORMS: readonly Form[] = [
  ...[wordpress, substack, medium, ghost, atom, tumblr, movableType, tei],
  ...[mail, docx, markdown, page],
];
