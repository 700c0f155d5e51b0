import { basename } from 'node:path';
import type { Form } from '../../imported.ts';
import { splitMbox } from './split-mbox.ts';

/** Headers that mail has and hardly anything else. */
const HEADERS =
  /^(?:from|to|subject|date|received|message-id|mime-version|return-path|delivered-to|newsgroups):/gim;

/** Single messages and folders of mail programs. Why postal-mime: of the readers of mail it needs no other package, and knows every charset that Node knows. */
export const mail: Form = {
  name: 'mail',
  recognise: ({ path, isFolder, head }) =>
    !isFolder &&
    (/\.(?:eml|mbox|mbx|mboxrd)$/i.test(path) ||
      // Archives of mailing lists are called `.txt`.
      ((/^\s*From \S/.test(head) || !/\.\w{2,4}$/.test(path)) && isMail(head))),
  async *read({ path }, { now }) {
    const { readMessage } = await import('./read-message.ts');
    let count = 0;
    for await (const message of splitMbox(path)) {
      count++;
      const from = `${basename(path)}#${count}`;
      try {
        yield await readMessage(message, from, now);
      } catch (error) {
        yield { what: from, why: `it cannot be read as a mail: ${String(error)}`, isFault: true };
      }
    }
  },
};

function isMail(head: string): boolean {
  const header = head.trimStart().split(/\r?\n\r?\n/, 1)[0];
  return (
    /^(?:From |[\w-]+:)/.test(header) &&
    new Set(header.match(HEADERS)?.map((key) => key.toLowerCase())).size > 2
  );
}
