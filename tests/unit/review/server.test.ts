import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSite } from '../../../integration/articles/open-site.ts';
import { parseVerbatimOptions } from '../../../integration/options.ts';
import type { ReviewAnswer } from '../../../integration/review/server.ts';
import { ADDRESS, reviewServer } from '../../../integration/review/server.ts';
import { folder } from '../cli/folder.ts';

const TEXT = 'On the Pier\n\n“It is cold,” said Nils Ohm. He went in, and nobody else came.\n';
const FILE = 'content/pier.txt';

/** The review of a site with one article, served by Node's own server. @param patience - milliseconds for a request to arrive */
async function serve(patience?: number) {
  const root = await folder({ [FILE]: TEXT });
  const site = await openSite(root, parseVerbatimOptions({}), {
    command: 'dev',
    cache: join(root, '.cache/'),
    keepsWords: false,
    keepsData: false,
    store: null,
  });
  site.rendered.add(FILE);
  const answer = reviewServer(site, [], patience);
  const server = createServer((message, response) => {
    answer(message, response, () => response.end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const home = `http://127.0.0.1:${port}`;
  return {
    read: () => fetch(`${home}${ADDRESS}?file=${encodeURIComponent(FILE)}`),
    act: (body: string) =>
      fetch(home + ADDRESS, {
        method: 'POST',
        body,
        headers: { origin: home, 'content-type': 'application/json' },
      }),
    /** What is answered to so many requests that come in one packet. */
    many: (count: number) => {
      const socket = connect(port, '127.0.0.1');
      const head = `GET ${ADDRESS}?file=${encodeURIComponent(FILE)} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`;
      socket.write(`${head}\r\n`.repeat(count - 1) + `${head}Connection: close\r\n\r\n`);
      return receivedOf(socket);
    },
    /** A POST of which nothing but the head is sent yet. */
    begin: (head: string) => {
      const socket = connect(port, '127.0.0.1');
      onTestFinished(() => void socket.destroy());
      socket.on('error', () => undefined);
      socket.write(
        `POST ${ADDRESS} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${home}\r\nContent-Type: application/json\r\n${head}\r\n\r\n`,
      );
      return { socket, received: receivedOf(socket) };
    },
  };
}

/** All that a connection gets until it is closed. */
async function receivedOf(socket: Socket): Promise<string> {
  let received = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (received += chunk));
  await new Promise((done) => socket.once('close', done));
  return received;
}

test('while one request trickles in, others are answered, and the slow one is ended', async () => {
  const { read, act, begin } = await serve(2500);
  const slow = begin('Content-Length: 400');
  const trickle = setInterval(() => slow.socket.write(' '), 50);
  onTestFinished(() => {
    clearInterval(trickle);
  });
  slow.socket.write('{');
  await new Promise((done) => setTimeout(done, 200));

  const review = (await (await read()).json()) as ReviewAnswer;
  const [{ key }] = review.items;
  const asked = { file: FILE, revision: review.revision, act: { verb: 'reject', key } };
  const answered = await act(JSON.stringify(asked));
  expect(answered.status).toBe(200);
  expect(((await answered.json()) as ReviewAnswer).items[0].state).toBe('rejected');
  expect(slow.socket.closed).toBe(false);

  expect(await slow.received).toMatch(/^HTTP\/1\.1 408 [\s\S]*received no whole request within 2\.5 s/);
});

test.each([
  ['said in its head', 'Content-Length: 70000', ''],
  ['sent in chunks', 'Transfer-Encoding: chunked', `11170\r\n${'x'.repeat(70_000)}\r\n`],
])('a request that is too long, as %s, is told so and its connection closed', async (_, head, body) => {
  const { read, begin } = await serve();
  const long = begin(head);
  long.socket.write(body);
  const received = await long.received;
  expect(received).toMatch(/^HTTP\/1\.1 413 /);
  expect(received).toMatch(/^connection: close\r$/im);
  expect(received).toContain('received more than 65536 bytes');
  expect((await read()).status).toBe(200);
});

test('a page that is of another server is refused before its words are read', async () => {
  const { begin } = await serve();
  const foreign = begin('Origin: https://elsewhere.example\r\nContent-Length: 60000');
  expect(await foreign.received).toMatch(/^HTTP\/1\.1 403 /);
});

test('connections that end within a request, and more requests than can wait, stop nobody', async () => {
  const { read, begin, many } = await serve();
  for (let count = 0; count < 20; count++) {
    const { socket } = begin('Content-Length: 400');
    socket.write('{"file"', () => socket.destroy());
  }
  const answers = await many(100);
  expect(answers.match(/^HTTP\/1\.1 200 /gm)!.length).toBeGreaterThanOrEqual(64);
  expect(answers).toMatch(/^HTTP\/1\.1 503 [\s\S]*64 requests are waiting; ask again later/m);
  const last = await read();
  expect(last.status).toBe(200);
  expect(last.headers.get('x-content-type-options')).toBe('nosniff');
});
