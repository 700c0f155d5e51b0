import { request } from 'node:http';
import { readFile, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Review } from '../../integration/review/item.ts';
import { makeFixture } from './fixture.ts';
import type { DevServer, Fixture } from './fixture.ts';

const TEXT = 'On the Pier\n\n“It is cold,” said Nils Ohm. He went in, and nobody else came.\n';

let site: Fixture;
let dev: DevServer;
let port: number;
beforeAll(async () => {
  site = await makeFixture({ 'pier.txt': TEXT, 'unseen.txt': TEXT });
  await symlink('/etc/hostname', join(site.root, 'content/link.txt'));
  dev = await site.dev();
  port = Number(/localhost:(\d+)/.exec(dev.output())![1]);
  await dev.get('/pier');
});
afterAll(() => site.delete());

interface Answer {
  status: number;
  body: Partial<Review> & { error?: string };
}

/** A request with any headers, which `fetch` would not send. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  body?: unknown,
  method = body ? 'POST' : 'GET',
): Promise<Answer> {
  const own = {
    host: `localhost:${port}`,
    origin: `http://localhost:${port}`,
    'content-type': 'application/json',
  };
  return new Promise((done, fail) => {
    const sent = request({ port, path, method, headers: { ...own, ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        const isJson = response.headers['content-type'] === 'application/json';
        done({
          status: response.statusCode!,
          body: isJson ? (JSON.parse(text) as Answer['body']) : { error: text },
        });
      });
    });
    sent.on('error', fail);
    sent.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
  });
}

const READ = '/_verbatim/review?file=content%2Fpier.txt';
const WRITE = '/_verbatim/review';
const sidecar = () => readFile(join(site.root, 'content/pier.yaml'), 'utf8').catch(() => null);

test('what the page of this server asks is done, and is in the file', async () => {
  const { body: review } = await ask(READ);
  const item = review.items!.find(({ type }) => type === 'direct')!;
  const about = { file: 'content/pier.txt', revision: review.revision };
  const accepted = await ask(WRITE, {}, { ...about, act: { verb: 'accept', key: item.key } });
  expect(accepted.status, accepted.body.error).toBe(200);
  expect(accepted.body.items!.find(({ key }) => key === item.key)!.state).toBe('accepted');
  expect(await sidecar()).toContain('exact: It is cold,\n    verdict: accept');

  const undone = await ask(WRITE, {}, { ...about, act: { verb: 'undo', key: item.key } });
  expect(undone.status).toBe(200);
  expect(await sidecar()).toBeNull();
  expect(await readdir(join(site.root, 'content'))).toEqual(['link.txt', 'pier.txt', 'unseen.txt']);
});

test('every other request is refused and changes nothing', async () => {
  const { body: review } = await ask(READ);
  const key = review.items![0].key;
  const good = { file: 'content/pier.txt', revision: review.revision, act: { verb: 'reject', key } };
  const before = await readdir(join(site.root, 'content'));
  const refused = async (
    status: number,
    told: string,
    headers: Record<string, string>,
    body: unknown,
    method?: string,
  ) => {
    const answer = await ask(WRITE, headers, body, method);
    expect({ status: answer.status, error: answer.body.error }).toEqual({
      status,
      error: expect.stringContaining(told) as string,
    });
  };
  const rebound = { host: `evil.example:${port}`, origin: `http://evil.example:${port}` };
  // Vite's check of hosts and Astro's of cross-site requests stand before ours, which is tested in tests/unit.
  await refused(403, 'evil.example', rebound, good);
  expect((await ask(READ, rebound)).status).toBe(403);
  await refused(403, 'received the origin', { origin: 'https://evil.example' }, good);
  await refused(403, 'received the origin', { origin: 'http://localhost:1' }, good);
  await refused(403, 'ross-', { 'sec-fetch-site': 'cross-site' }, good);
  await refused(415, 'application/json', { 'content-type': 'text/plain' }, good);
  await refused(405, 'PUT', {}, good, 'PUT');
  await refused(400, 'no JSON', {}, '{');
  await refused(413, 'bytes', {}, { ...good, file: 'x'.repeat(70_000) });
  await refused(409, 'edited meanwhile', {}, { ...good, revision: '0' });
  await refused(422, 'received the item "q-0"', {}, { ...good, act: { verb: 'reject', key: 'q-0' } });
  await refused(400, 'act', {}, { ...good, act: { verb: 'delete', key } });
  for (const changes of [
    { speaker: 'Nils\u001b[2J' },
    { source: 'a\nb' },
    { url: 'https://\u202ea.example' },
  ])
    await refused(400, 'expected', {}, { ...good, act: { verb: 'accept', key, changes } });
  await refused(400, 'is not an option', {}, { ...good, act: { verb: 'reject', key, path: '/etc/passwd' } });
  await refused(
    422,
    'expected some of the',
    {},
    { ...good, act: { verb: 'add', extent: { start: 5, end: 1e9 } } },
  );
  for (const file of [
    'content/unseen.txt',
    'content/link.txt',
    '../pier.txt',
    'content/../content/pier.txt',
    'content//pier.txt',
    '/etc/passwd',
    'content\\pier.txt',
    'content/pier.yaml',
    '__proto__',
    '',
  ])
    await refused(404, 'expected one that this server has rendered', {}, { ...good, file });
  expect(await readdir(join(site.root, 'content'))).toEqual(before);
});

test('acts that come at once are all in the file', async () => {
  const { body: review } = await ask(READ);
  const about = { file: 'content/pier.txt', revision: review.revision };
  const words = ['He went in', 'nobody else', 'came'];
  const answers = await Promise.all(
    words.map((exact) => {
      const start = TEXT.indexOf(exact);
      return ask(WRITE, {}, { ...about, act: { verb: 'add', extent: { start, end: start + exact.length } } });
    }),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  for (const exact of words) expect(await sidecar()).toContain(`exact: ${exact}\n`);
});

test('a sidecar with a fault is told and left alone', async () => {
  const { body: review } = await ask(READ);
  await site.write('content/pier.yaml', 'decisions:\n<<<<<<< HEAD\n');
  const act = { verb: 'reject', key: review.items![0].key };
  const answer = await ask(WRITE, {}, { file: 'content/pier.txt', revision: review.revision, act });
  expect(answer).toMatchObject({
    status: 422,
    body: { error: expect.stringContaining('content/pier.yaml:2:1') as string },
  });
  expect(await sidecar()).toBe('decisions:\n<<<<<<< HEAD\n');
});
