import type { Form } from '../imported.ts';
import { ghost } from './ghost/index.ts';
import { medium } from './medium/index.ts';
import { page } from './page/index.ts';
import { substack } from './substack/index.ts';
import { wordpress } from './wordpress/index.ts';

/** The forms that can be imported; of two that recognise a source the first reads it. */
export const FORMS: readonly Form[] = [wordpress, substack, medium, ghost, page];
