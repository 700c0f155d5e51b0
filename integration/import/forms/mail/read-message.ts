import PostalMime, { decodeWords } from 'postal-mime';
import type { Email } from 'postal-mime';
import type { Imported, ImportedLink, Skipped } from '../../imported.ts';
import { htmlToText } from '../../html/to-text.ts';
import { withoutFlowed } from './flowed-parts.ts';
import { mailDate } from './mail-date.ts';
import { isMail, mailText, passedOn, textWithoutParts } from './mail-text.ts';
import { quotedPassages } from './quoted-mail.ts';

/** A mail that passes on a mail that passes on a mail is read as deep as this. */
const DEEPEST = 5;

/** What of a mail has no place in its text. */
interface Lost {
  attachments: string[];
  images: string[];
  signatures: string[];
}

interface Read {
  mail: Email;
  text: string;
  /** Of a mail that is HTML alone. */
  links: ImportedLink[];
}

/** One message as an article: its header gives title, byline and date. `from` names it in messages. */
export async function readMessage(bytes: Buffer, from: string, now: Date): Promise<Imported | Skipped> {
  const lost: Lost = { attachments: [], images: [], signatures: [] };
  const { mail, text, links } = await read(bytes, lost, 0);
  const title = mail.subject?.replace(/\s+/g, ' ').trim();
  if (text === '') {
    const attachments = [...lost.attachments, ...lost.images].join(', ');
    const why = attachments === '' ? 'no text' : `only attachments (${attachments})`;
    return { what: title ? `${from}: ${title}` : from, why };
  }
  const people = [mail.from, ...(mail.to ?? []), ...(mail.cc ?? [])].flatMap((person) => person?.name ?? []);
  const printed = mail.headers.find(({ key }) => key === 'from')?.value ?? '';
  // “ida at example.net (Ida Hall)”, as archives of mailing lists hide addresses.
  const hidden = /^\S+ at \S+ \(([^()]+)\)$/.exec(decodeWords(printed).trim())?.[1];
  const writer = [hidden, mail.from?.name, mail.from?.address].find((name) => name?.trim());
  return {
    from,
    title,
    byline: writer ? [writer.trim()] : [],
    date: mailDate(mail.headers.find(({ key }) => key === 'date')?.value ?? '', now),
    tags: [],
    text: `${text}\n`,
    quotations: quotedPassages(text, people.filter(Boolean)),
    links,
    noPlace: Object.fromEntries(
      Object.entries({ ...lost }).filter(([, found]: [string, string[]]) => found.length > 0),
    ),
  };
}

/** A message's text, with those of the messages that it passes on; what has no place in it is added to `lost`. */
async function read(bytes: Buffer, lost: Lost, depth: number): Promise<Read> {
  const { message, mend } = withoutFlowed(bytes.toString('latin1'));
  const mail = await PostalMime.parse(Buffer.from(message, 'latin1'), { forceRfc822Attachments: true });
  const html = mail.text?.trim() ? null : htmlToText(mail.html ?? '');
  const plain = html?.text ?? mend(mail.text ?? '');
  const { text: own, signature } = mailText(plain);
  const links = plain.startsWith(own) ? (html?.links ?? []).filter(({ end }) => end <= own.length) : [];
  if (signature !== null) lost.signatures.push(signature.split('\n', 1)[0]);
  let text = own;
  for (const attachment of mail.attachments) {
    const { filename, mimeType, content } = attachment;
    if (isMail(attachment) && depth < DEEPEST) {
      const inner = await read(Buffer.from(content as ArrayBuffer), lost, depth + 1);
      text = `${text}${passedOn(inner.mail, inner.text)}`.trimStart();
    } else lost[mimeType.startsWith('image/') ? 'images' : 'attachments'].push(filename ?? mimeType);
  }
  if (text === '' && mail.attachments.length === 0) text = textWithoutParts(bytes.toString('utf8'));
  return { mail, text, links };
}
