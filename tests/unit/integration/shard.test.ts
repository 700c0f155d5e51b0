import { expect, test } from 'vitest';
import { isInShard, parseShard, shardOf, sharded } from '../../../integration/build/shard.ts';

const addresses = Array.from({ length: 5000 }, (_, i) => `/articles/2024/article-${i}/`);

test.each([1, 2, 5, 64])('every address is in one of %i parts, and the parts are of like size', (of) => {
  const sizes = Array.from(
    { length: of },
    (_, i) => addresses.filter((address) => isInShard(address, { part: i + 1, of })).length,
  );
  expect(sizes.reduce((a, b) => a + b)).toBe(addresses.length);
  const fair = addresses.length / of;
  for (const size of sizes) expect(Math.abs(size - fair)).toBeLessThan(5 * Math.sqrt(fair));
});

test('an address with and without its last slash is one', () => {
  for (const address of addresses.slice(0, 100))
    expect(isInShard(address, { part: 2, of: 7 })).toBe(isInShard(address.slice(0, -1), { part: 2, of: 7 }));
});

test('a whole site keeps its prerenderer; a part renders its own addresses only', async () => {
  const paths = addresses.map((pathname) => ({ pathname, route: {} as never }));
  const whole = {
    name: 'whole',
    getStaticPaths: () => Promise.resolve(paths),
    render: () => Promise.resolve(new Response('')),
  };
  expect(sharded(whole, null)).toBe(whole);
  const part = await sharded(whole, { part: 3, of: 5 }).getStaticPaths();
  expect(part).toEqual(paths.filter(({ pathname }) => isInShard(pathname, { part: 3, of: 5 })));
});

test.each(['', '3', '0/5', '6/5', '1/0', 'a/b', '-1/5', '1/5/2', '1/99999'])('"%s" is no part', (text) => {
  expect(() => parseShard(text, 'shard')).toThrow(
    `shard received "${text}", expected K/N, such as 2/5: the second of five parts (at most 10000)`,
  );
});

test('the environment says which part; an empty variable says none', () => {
  expect(shardOf({ VERBATIM_SHARD: '2/5' })).toEqual({ part: 2, of: 5 });
  expect(shardOf({ VERBATIM_SHARD: '' })).toBeNull();
  expect(shardOf({})).toBeNull();
  expect(() => shardOf({ VERBATIM_SHARD: 'two' })).toThrow('VERBATIM_SHARD received "two"');
});
