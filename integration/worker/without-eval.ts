/**
 * Has zod make no functions out of text, and not try whether it could: under a policy without `unsafe-eval` the browser would report it.
 * Must be imported before anything that makes a schema.
 */
import { config } from 'zod/v4/core';

config({ jitless: true });
