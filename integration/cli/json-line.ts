import type { z } from 'zod';

/**
 * What a line of JSON holds, or in a sentence what is wrong with it: received, expected.
 *
 * @param schema - or a function that chooses it by the value
 * @param form - of an object that is wanted, for that sentence
 */
export function readJsonLine<S extends z.ZodType>(
  schema: S | ((value: unknown) => S),
  line: string,
  form = '{"id", "text"}',
): z.output<S> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return `received ${shown(line)}, expected a JSON object ${form}`;
  }
  const result = (typeof schema === 'function' ? schema(value) : schema).safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const key = issue.path.join('.');
  const expected = issue.message.replace(/^Invalid input: expected /, '').replace(/, received.*$/, '');
  return `received ${shown(line)}, expected ${key ? `"${key}"` : 'the line'} to be ${expected}`;
}

const shown = (line: string): string =>
  line.length > 60 ? `${line.slice(0, 60)}…` : line || 'an empty line';
