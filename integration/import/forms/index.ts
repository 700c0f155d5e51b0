import type { Form } from '../imported.ts';
import { wordpress } from './wordpress/index.ts';

/** The forms that can be imported; of two that recognise a source the first reads it. */
export const FORMS: readonly Form[] = [wordpress];
