import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atItsSize } from '../../../integration/build/large-answer.ts';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'verbatim-answer-'))));
afterAll(() => rm(folder, { recursive: true }));

/** So many bytes, in pieces of another length each. */
function* pieces(bytes: number): Generator<Uint8Array, void> {
  for (let at = 0, length = 1; at < bytes; length = (length * 7) % 3_000_017) {
    const piece = new Uint8Array(Math.min(length, bytes - at)).map((_, i) => (at + i) % 251);
    at += piece.length;
    yield piece;
  }
}

const streamOf = (given: Generator<Uint8Array, void>) =>
  new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const { done, value } = given.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });

test.each([0, 1, 2 ** 23 - 1, 2 ** 23, 20_000_003])(
  'an answer of %i bytes is the same, and leaves no file',
  async (bytes) => {
    const answer = () => new Response(streamOf(pieces(bytes)));
    const gathered = atItsSize(answer(), pathToFileURL(join(folder, 'answer')));
    expect(Buffer.from(await gathered.arrayBuffer()).equals(Buffer.from(await answer().arrayBuffer()))).toBe(
      true,
    );
    expect(await readdir(folder)).toEqual([]);
  },
);

test('an answer that breaks off fails, and leaves no file', async () => {
  const broken = function* () {
    yield* pieces(10_000_000);
    throw new Error('no more lines');
  };
  const answer = atItsSize(new Response(streamOf(broken())), pathToFileURL(join(folder, 'answer')));
  await expect(answer.arrayBuffer()).rejects.toThrow('no more lines');
  expect(await readdir(folder)).toEqual([]);
});
