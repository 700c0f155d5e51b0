import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  PrintableError,
  makePrintable,
  printable,
  printableLines,
  withoutStack,
} from '../../../integration/convert/printable.ts';
import { HOSTILE, steeringIn } from './steering.ts';

const anything = fc.string({ unit: 'binary', maxLength: 60 });

test('what steers a terminal is written out, in one line or in several, and all else is as it was', () => {
  expect(printable('a\u001b[1mb\n\u202e“é” 🜲\t')).toBe('a\\u001b[1mb\\u000a\\u202e“é” 🜲\\u0009');
  expect(printableLines('a\u0085\r\nb\tc')).toBe('a\\u0085\\u000d\nb\tc');
  expect(printable('\ud800x\u{e0041}')).toBe('\\ud800x\\udb40\\udc41');
  fc.assert(
    fc.property(anything, (text) => {
      expect(steeringIn(printable(text) + printableLines(text))).toEqual([]);
      expect(printable(text)).not.toMatch(/[\n\t]/);
      expect(printableLines(text).replaceAll(/[^\n]/g, '')).toBe(text.replaceAll(/[^\n]/g, ''));
      expect(printable(printable(text))).toBe(printable(text));
    }),
  );
});

test('an error of ours is printed without stack and cause, another keeps them', () => {
  const cause = new Error('why');
  const ours = withoutStack(new PrintableError('what', { cause })) as Error;
  expect([ours.message, ours.stack, ours.cause]).toEqual(['what', '', undefined]);
  const other = withoutStack(new TypeError('bug', { cause })) as Error;
  expect(other.stack).toContain('printable.test.ts');
  expect(other.cause).toBe(cause);
});

test('JSON that was made printable is the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const json = printable(JSON.stringify(value));
      expect(steeringIn(json)).toEqual([]);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('an error is printable with its causes, also one that cannot be assigned to', () => {
  const cause = new Error(HOSTILE, { cause: new Error(HOSTILE) });
  const error = new PrintableError(`${HOSTILE}\nline two`, { cause });
  const fixed = new Error('');
  Object.defineProperty(fixed, 'message', { value: HOSTILE, writable: false, configurable: true });
  for (const one of [error, cause, cause.cause as Error, makePrintable(fixed) as Error])
    expect(steeringIn(`${one.message}${one.stack}`)).toEqual([]);
  expect(error.message).toContain('\nline two');
  expect(makePrintable('no error')).toBe('no error');
});
