import type { z } from 'zod';
import { hintFor } from '../convert/did-you-mean.ts';
import { checkOptions, OptionsError } from '../convert/options.ts';
import { withoutStack } from '../convert/printable.ts';
import { PLACE, whereIs } from './place.ts';

/** Attributes that Astro, or anybody, may put on any element: not the component's business. */
const ANYBODYS = /^(?:data-|aria-)|^slot$/;

/**
 * Checks what a person told a component.
 *
 * @param page address of the page that is rendered
 * @throws OptionsError with a line for each fault: prop, received, expected.
 */
export function checkProps(
  name: string,
  schema: z.ZodObject,
  props: Record<string, unknown>,
  page: URL,
): void {
  const own = Object.fromEntries(Object.entries(props).filter(([key]) => !ANYBODYS.test(key)));
  const known = Object.keys(schema.shape);
  const unknown = Object.keys(own).filter((key) => !known.includes(key));
  const result = checkOptions(
    schema,
    Object.fromEntries(Object.entries(own).filter(([key]) => known.includes(key))),
  );
  const faults = [
    ...unknown.map((key) => `"${key}" is no prop${hintFor(key, known)}`),
    ...('faults' in result ? result.faults.map(({ reason }) => reason) : []),
  ];
  if (faults.length > 0)
    throw withoutStack(new OptionsError(`${whereIs(name, props, page)}: ${faults.join('; ')}`));
}

/** The attributes that a component passes on to its element: scoped styles of Astro come as one of them. */
export function anybodys(props: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(props).filter(([key]) => /^(?:data-|aria-)/.test(key) && key !== PLACE),
  );
}
