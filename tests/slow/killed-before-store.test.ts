import { expect, test } from 'vitest';
import { makeFixture } from '../site/fixture.ts';

test('what a build converted before it was killed, the next one does not convert again', async () => {
  const texts = Array.from({ length: 60 }, (_, i) => [
    `boat-${i}.txt`,
    `Boat ${i}\n\n“We sail,” said Oda Lerch.\n`,
  ]);
  const site = await makeFixture(Object.fromEntries(texts) as Record<string, string>);
  try {
    const first = await site.build();
    expect(first.output).toContain('60 articles of "articles" ready, 60 converted');
    // Astro writes its store when all is converted: a build that was killed before has not.
    await site.remove('node_modules/.astro/data-store.json');
    await site.write('content/boat-7.txt', 'Boat 7\n\n“We stay,” said Oda Lerch.\n');
    const next = await site.build();
    expect(next.output).toContain('60 articles of "articles" ready, 1 converted');
    expect(await site.built('boat-7/index.html')).toContain('“We stay,”');
  } finally {
    await site.delete();
  }
});
