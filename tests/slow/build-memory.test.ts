import { afterEach, expect, test } from 'vitest';
import { MAX_BYTES } from '../../integration/options.ts';
import { sized } from '../properties/shapes.ts';
import { makeFixture } from '../site/fixture.ts';
import type { Fixture } from '../site/fixture.ts';

/** Megabytes of V8's heap. */
const HEAP = 2048;

let site: Fixture;
afterEach(() => site.delete());

/** The shapes whose pages, findings, lines or elements are the most; each was more than a process of 2 GB could build. */
const WORST = [
  'straight marks before words',
  'guillemets',
  'one letter a paragraph',
  'one letter a line',
  'mail in mail',
  'one quotation, a paragraph each',
  'bare quoted lines',
  'one line of words',
];

test.for(WORST)(
  'a build of 8 MB of %s beside a small article ends well in 2 GB',
  async (shape, { expect }) => {
    site = await makeFixture({
      'harbour.txt': 'The Harbour\n\nNobody came. “We sail at six,” said Oda Lerch.\n',
      'long.txt': sized(shape, MAX_BYTES),
    });
    const { status, output } = await site.build({ heap: HEAP });
    expect(output).toContain('2 articles proven on 2 pages');
    expect(status).toBe(0);
  },
);

test('a longer article stops the build, and the message names it', async () => {
  site = await makeFixture({ 'long.txt': '«'.repeat(8_000_000) });
  const { status, output } = await site.build({ heap: HEAP });
  expect(output).toContain('content/long.txt: is 16,000,000 bytes long, expected at most 8,388,608');
  expect(status).toBe(1);
});
