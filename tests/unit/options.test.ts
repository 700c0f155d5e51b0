import { expect, test } from 'vitest';
import { convert, OptionsError } from '../../integration/convert/index.ts';

/** What a person reads who mistypes an option. */
function complaint(options: unknown): string {
  try {
    convert('Text.', options as Parameters<typeof convert>[1]);
  } catch (error) {
    if (error instanceof OptionsError) return error.message;
    throw error;
  }
  return 'accepted';
}

test.each([
  [{ threshold: 2 }],
  [{ threshold: 'high' }],
  [{ lang: 'English please' }],
  [{ reflow: 'yes' }],
  [{ components: true }],
  [{ treshold: 0.4 }],
  [{ threshold: -1, title: '' }],
  [null],
])('convert refuses %j', (options) => {
  expect(complaint(options)).toMatchSnapshot();
});

test('no options and empty options are the defaults', () => {
  expect(convert('Text.')).toEqual(convert('Text.', {}));
});
