import { expect, test } from 'vitest';
import { refusalOf } from '../../../integration/review/guard.ts';

const asked = (headers: Record<string, string>, changes = true, allowed: string[] | true = []) =>
  refusalOf(headers, allowed, changes);

test.each(['localhost:4321', 'desk.localhost', '127.0.0.1:4321', '[::1]:4321', '192.168.1.7:4321'])(
  'the page of this server at %s is answered',
  (host) => {
    expect(asked({ host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' })).toBeNull();
    expect(asked({ host, 'sec-fetch-site': 'same-origin' }, false)).toBeNull();
  },
);

test.each([
  [
    'a name that somebody pointed here',
    { host: 'evil.example', origin: 'http://evil.example' },
    'expected localhost',
  ],
  [
    'a name like our own',
    { host: 'localhost.evil.example', origin: 'http://localhost.evil.example' },
    'expected localhost',
  ],
  [
    'an address with a name in it',
    { host: '127.0.0.1.evil.example', origin: 'http://127.0.0.1.evil.example' },
    'expected localhost',
  ],
  ['another site', { host: 'localhost:4321', origin: 'https://evil.example' }, 'received the origin'],
  [
    'another port of this machine',
    { host: 'localhost:4321', origin: 'http://localhost:8080' },
    'received the origin',
  ],
  ['a sandboxed frame', { host: 'localhost:4321', origin: 'null' }, 'received the origin "null"'],
  ['a form or a script without a browser', { host: 'localhost:4321' }, 'received no Origin'],
  [
    'a frame of another site',
    { host: 'localhost:4321', origin: 'http://localhost:4321', 'sec-fetch-site': 'cross-site' },
    'received a cross-site request',
  ],
  ['no host', { origin: 'http://localhost:4321' }, 'for the host ""'],
])('%s is refused', (_, headers, told) => {
  expect(asked(headers as Record<string, string>)).toContain(told);
});

test('hosts that the config allows are answered', () => {
  const from = (host: string, allowed: string[] | true) =>
    asked({ host, origin: `https://${host}` }, true, allowed);
  expect(from('desk.example', ['desk.example'])).toBeNull();
  expect(from('a.desk.example', ['desk.example'])).not.toBeNull();
  expect(from('a.desk.example', ['.desk.example'])).toBeNull();
  expect(from('notdesk.example', ['.desk.example'])).not.toBeNull();
  expect(from('any.example', true)).toBeNull();
});
