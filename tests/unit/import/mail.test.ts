import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutFlowed } from '../../../integration/import/forms/mail/flowed-parts.ts';
import { mailDate } from '../../../integration/import/forms/mail/mail-date.ts';
import { mailText } from '../../../integration/import/forms/mail/mail-text.ts';
import { quotedPassages } from '../../../integration/import/forms/mail/quoted-mail.ts';
import { splitMbox } from '../../../integration/import/forms/mail/split-mbox.ts';
import { unflow } from '../../../integration/import/forms/mail/unflow.ts';

const quoted = (text: string, people: string[] = []) =>
  quotedPassages(text, people).map(({ start, end, speaker }) => [speaker, text.slice(start, end)]);

describe('quoted mail', () => {
  test('a paragraph behind signs is said by whom the line over it names', () => {
    expect(
      quoted(
        'On Mon, 9 Nov 1998 at 08:00, Ida Hall <ida@example.net> wrote:\n> The wall\n> leans.\n>\n> It fell.\n\nOh.',
      ),
    ).toEqual([
      ['Ida Hall', 'The wall\n> leans.'],
      ['Ida Hall', 'It fell.'],
    ]);
  });
  test('the line may stand behind the signs, as Apple’s program writes it', () => {
    expect(
      quoted('No.\n> On 9 Nov 1998, at 08:00, Ida Hall <ida@example.net> wrote:\n>\n> It leans.'),
    ).toEqual([['Ida Hall', 'It leans.']]);
  });
  test('deeper signs are another’s words, and those of the first go on after them', () => {
    expect(
      quoted('Ida Hall wrote:\n> Listen.\n> > Bo Lund writes:\n> > > It leans.\n> > Who says?\n> He does.'),
    ).toEqual([
      ['Ida Hall', 'Listen.'],
      ['Bo Lund', 'It leans.'],
      [undefined, 'Who says?'],
      ['Ida Hall', 'He does.'],
    ]);
  });
  test('an answer between the lines changes nothing about who is answered', () => {
    expect(
      quoted('Ida Hall wrote:\n> It leans.\n\nYes.\n\n> It fell.\n\nNo.').map(([speaker]) => speaker),
    ).toEqual(['Ida Hall', 'Ida Hall']);
  });
  test('initials before the sign name a person of the header or of a line above', () => {
    const text = 'IH> It leans.\nIH> It fell.\n\nNo.\n\nXY> Who says?';
    expect(quoted(text, ['Ida Hall', 'Bo Lund'])).toEqual([
      ['Ida Hall', 'It leans.\nIH> It fell.'],
      [undefined, 'Who says?'],
    ]);
    expect(quoted('IH> It leans.', ['Ida Hall', 'Ivo Hart'])).toEqual([[undefined, 'It leans.']]);
  });
  test('a mail that is passed on is said by its own sender, up to where it ends', () => {
    const text = [
      'For you.\n\n---------- Forwarded message ----------\nFrom: ida hall <ida@example.net>',
      'Date: Mon, 9 Nov 1998\nSubject: Wall\n\nIt leans.\n\nIt fell.\n\n-------- End of forwarded message --------\n\nMine again.',
    ].join('\n');
    expect(quoted(text)).toEqual([
      ['ida hall', 'It leans.'],
      ['ida hall', 'It fell.'],
    ]);
  });
  test('Outlook puts the header lines alone over the mail that is answered', () => {
    expect(
      quoted(
        'No.\n\nFrom: ida@example.net [mailto:ida@example.net]\nSent: Monday\nTo: Bo Lund\nSubject: Wall\n\nIt leans.',
      ),
    ).toEqual([['ida@example.net', 'It leans.']]);
  });
  test.each([
    [
      '-----Original Message-----\nFrom: Ida Hall [mailto:ida@example.net]\nSent: Monday\nSubject: Wall',
      'Ida Hall',
    ],
    [
      '________________________________\n From: ida <ida@example.net>\nTo: Bo Lund\nSent: Monday\nSubject: Wall',
      'ida',
    ],
    ['From: ida\nSent: Monday\nTo: Bo Lund\nSubject: Wall', 'ida'],
    ['Date: Mon, 2 Apr 2012\nFrom: ida@example.net\nTo: Bo Lund\nSubject: Wall', 'ida@example.net'],
    ['Von: Ida Hall <ida@example.net>\nGesendet: Montag\nAn: Bo Lund\nBetreff: Wall', 'Ida Hall'],
  ])('the header %s names its sender', (header, name) => {
    expect(quoted(`No.\n\n${header}\n\nIt leans.`)).toEqual([[name, 'It leans.']]);
  });
  test.each([
    ['On Apr 2, 2012, at 4:19 PM, bob <bob@example.net> wrote:', 'bob'],
    ['On 04/02/2012 06:26 PM, Ida Hall wrote:', 'Ida Hall'],
    ['In article <7@example.net>, ida@example.net (Ida Hall) writes:', 'Ida Hall'],
    ['Am 09.11.1998 um 08:00 schrieb Ida Hall:', 'Ida Hall'],
    ['Le 9 nov. 1998 à 08:00, Ida Hall <ida@example.net> a écrit :', 'Ida Hall'],
    ['On Monday, November 9, 1998 at 8:00:00 AM UTC-5\nIda Hall <ida@example.net> wrote:', 'Ida Hall'],
    ['* Ida Hall <ida@example.net> [1998-11-09 08:00]:', 'Ida Hall'],
    ['Quoting Ida Hall <ida@example.net>:', 'Ida Hall'],
  ])('the line “%s” names its writer', (line, name) => {
    expect(quoted(`${line}\n> It leans.\n\nNo.`)).toEqual([[name, 'It leans.']]);
  });
  test('a quoted signature is nobody’s words', () => {
    expect(quoted('Ida Hall wrote:\n> It leans.\n> -- \n> Ida Hall, Mason\n\nNo.')).toEqual([
      ['Ida Hall', 'It leans.'],
    ]);
  });
});

describe('format=flowed', () => {
  test('a line that ends in a space goes on, at its own depth only', () => {
    expect(unflow('> The wall \n> leans.\nSince \nwhen?', false)).toBe('> The wall leans.\nSince when?');
    expect(unflow('> It leans. \nNo.', false)).toBe('> It leans.\nNo.');
  });
  test('a signature goes on nowhere, and a stuffed space is no space', () => {
    expect(unflow('No.\n-- \nIda', false)).toBe('No.\n-- \nIda');
    expect(unflow(' From here\n >not quoted', false)).toBe('From here\n>not quoted');
  });
  test('the header alone is asked, never a body that speaks of it', () => {
    const mail = 'Subject: x\n\nContent-Type: text/plain; format=flowed\n';
    expect(withoutFlowed(mail).message).toBe(mail);
    const parts =
      'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain;\n format=flowed; delsp=yes\n\nOne \ntwo\n--b--\n';
    expect(withoutFlowed(parts).message).not.toContain('flowed');
    expect(withoutFlowed(parts).mend('One \ntwo')).toBe('Onetwo');
  });
});

describe('the text of a mail', () => {
  test('a signature is set apart, a long tail is none', () => {
    expect(mailText('It leans.\r\n-- \r\nIda\r\n')).toEqual({ text: 'It leans.', signature: 'Ida' });
    expect(mailText(`It leans.\n-- \n${'A line.\n'.repeat(20)}`).signature).toBeNull();
  });
  test('a second copy in HTML under the name of plain text is left out, other HTML is not', () => {
    expect(mailText('The wall leans.\n\n<div>The wall <b>leans</b>.</div>').text).toBe('The wall leans.');
    expect(mailText('The wall leans.\n\n<div>Quite other words.</div>').text).toContain('<div>');
  });
});

test.each([
  ['Mon, 9 Nov 1998 08:00:00 +0100', '1998-11-09T08:00:00+01:00'],
  ['9 Nov 98 8:00 GMT', '1998-11-09T08:00:00Z'],
  ['Mon Nov  9 08:00:00 1998', '1998-11-09T08:00:00'],
  ['Mon, 9 Nov 1998 08:00:00 H0100', '1998-11-09T08:00:00'],
  ['Mon, 30 Feb 1998 08:00:00 +0100', undefined],
  ['Mon, 9 Nov 3609 08:00:00 +0100', undefined],
  ['Wed, 15 Dec 2010    59:10 -0500', undefined],
  ['yesterday', undefined],
])('the date %s', (printed, iso) => {
  expect(mailDate(printed, new Date('2026-01-01'))).toBe(iso);
});

describe('an mbox', () => {
  const messages = async (name: string, words: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'mbox-'));
    try {
      writeFileSync(join(folder, name), words);
      const found: string[] = [];
      for await (const message of splitMbox(join(folder, name))) found.push(message.toString());
      return found;
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const TWO =
    'From ida@example.net Mon Nov  9 08:00:00 1998\nSubject: One\n\nA\n\nFrom here it leans 9 feet.\n\n>From there too.\n\nFrom bo@example.net Mon Nov  9 09:00:00 1998\nSubject: Two\n\nB\n';
  test('is parted where a header follows, and nowhere else', async () => {
    expect(await messages('a.mbox', TWO)).toEqual([
      'Subject: One\n\nA\n\nFrom here it leans 9 feet.\n\nFrom there too.\n\n',
      'Subject: Two\n\nB\n',
    ]);
  });
  test('an .eml is one message', async () => {
    expect(await messages('a.eml', TWO)).toHaveLength(1);
    expect(await messages('b.eml', ' \n\nSubject: One\n\nA\n')).toEqual(['Subject: One\n\nA\n']);
  });
});
