import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { htmlToText } from '../../html/to-text.ts';
import { ReadingError } from '../../imported.ts';
import type { Form } from '../../imported.ts';

/** A document of Word, or of another program in Word's form. */
export const docx: Form = {
  name: 'Word document',
  recognise: ({ path, isFolder }) => !isFolder && /\.docx$/i.test(path),
  async *read({ path }) {
    const from = basename(path);
    const { docxAsHtml } = await import('./docx-as-html.ts');
    const html = await docxAsHtml(await readFile(path)).catch((error: unknown) => {
      throw new ReadingError(
        `${path}: received a file that is no Word document (${String(error)}), expected one that Word opens; save it again as .docx`,
      );
    });
    const head = HEADING.exec(html);
    const title = head
      ? htmlToText(head[0])
          .text.replace(/^#+|\s+/g, ' ')
          .trim()
      : undefined;
    const read = htmlToText(title ? html.slice(head![0].length) : html);
    if (read.text.trim() === '') yield { what: from, why: 'no text' };
    else yield { from, title, byline: [], tags: [], slug: from.replace(/\.docx$/i, ''), ...read };
  },
};

/** A heading that a document begins with is its title. */
const HEADING = /^<h([1-6])>.*?<\/h\1>/s;
