import type { Attachment, Email } from 'postal-mime';

/** The text of a mail, and what of the mail has no place in it. */
interface MailText {
  text: string;
  signature: string | null;
}

/** Lines of a signature, by custom four; some have more, and a mail that another quotes below its own signature has many more. */
const SIGNATURE_LINES = 12;
/** A line that opens HTML. */
const HTML_LINE = /^<(?:!doctype|html|head|body|div|p|table|span|font|br)\b[^>]*>/im;

/** A mail's words without its signature, and without a second copy of them in HTML that its header calls plain text. */
export function mailText(text: string): MailText {
  const lines = `\n${withoutSecondCopy(text.replace(/\r\n?/g, '\n'))}\n`;
  const sign = Math.max(lines.lastIndexOf('\n-- \n'), lines.lastIndexOf('\n--\n'));
  const signature = sign < 0 ? '' : lines.slice(sign + '\n--'.length).trim();
  const isSigned = signature !== '' && signature.split('\n').length <= SIGNATURE_LINES;
  return { text: trimmed(isSigned ? lines.slice(0, sign) : lines), signature: isSigned ? signature : null };
}

/** Without blank lines at the edges; what sets the first line in stays. */
const trimmed = (text: string) => text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();

function withoutSecondCopy(text: string): string {
  const at = text.search(HTML_LINE);
  if (at <= 0) return text;
  const said = new Set(wordsOf(text.slice(0, at)));
  const html = wordsOf(
    text
      .slice(at)
      .replace(/<[^<>]*>/g, ' ')
      .replace(/&[a-z]+;|&#\d+;/gi, ' '),
  );
  return html.length > 0 && html.filter((word) => said.has(word)).length > 0.9 * html.length
    ? text.slice(0, at)
    : text;
}

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

/**
 * What is left of a mail whose parts nothing tells apart, because the boundary that its header names is nowhere in it: the lines that are neither a
 * boundary nor a part's header.
 */
export function textWithoutParts(message: string): string {
  const body = message.split(/\r?\n\r?\n/).slice(1);
  return body
    .filter((block) => !/^--\S*\r?\n[\w-]+:/.test(block))
    .map((block) => block.replace(/^--\S*$/gm, ''))
    .join('\n\n')
    .trim();
}

/** Whether an attachment is a mail, or an article of a newsgroup. */
export const isMail = ({ mimeType }: Attachment): boolean =>
  mimeType === 'message/rfc822' || mimeType === 'message/news';

/** A mail that another passes on, with the lines that mail programs put over it. */
export function passedOn(mail: Email, text: string): string {
  const header = (key: string) => mail.headers.find((line) => line.key === key)?.value;
  const lines = [
    ['From', [mail.from?.name, mail.from?.address].find(Boolean)],
    ['Date', header('date')],
    ['Subject', mail.subject],
  ].flatMap(([key, value]) => (value ? [`${key}: ${value.replace(/\s+/g, ' ').trim()}`] : []));
  return `\n\n---------- Forwarded message ----------\n${lines.join('\n')}\n\n${text}`;
}
