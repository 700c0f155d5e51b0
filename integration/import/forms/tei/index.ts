import { basename } from 'node:path';
import { htmlToText } from '../../html/to-text.ts';
import type { Form, Imported, Skipped, Source } from '../../imported.ts';
import { isFault, readElements } from '../../xml/read-elements.ts';
import type { XmlElement } from '../../xml/read-elements.ts';
import { headerOf } from './header.ts';
import { teiAsHtml } from './tei-as-html.ts';
import { allNamed } from './walk.ts';

const ROOT = /<((?:[\w-]+:)?(?:TEI(?:\.2)?|teiCorpus(?:\.2)?))\b/;

/** A text in TEI, P4 or P5, or a corpus of them: each `<TEI>` an article. */
export const tei: Form = {
  name: 'TEI',
  recognise: ({ isFolder, head }) => !isFolder && ROOT.test(head) && /<(?:[\w-]+:)?teiHeader\b/.test(head),
  read: readTei,
};

async function* readTei({ path, head }: Source): AsyncGenerator<Imported | Skipped> {
  const name = ROOT.exec(head)![1].replace('teiCorpus', 'TEI');
  let count = 0;
  for await (const element of readElements(path, new Set([name]))) {
    if (isFault(element)) yield { what: '', why: element.fault, isFault: true };
    else yield articleOf(element, `${basename(path)}#${++count}`);
  }
  if (count === 0) yield { what: basename(path), why: `no <${name}>`, isFault: true };
}

function articleOf(element: XmlElement, from: string): Imported | Skipped {
  const { html, notes } = teiAsHtml([...allNamed(element, 'body')]);
  const header = headerOf(element);
  const text = htmlToText(html + notes, { title: header.title });
  return text.text.trim() === ''
    ? { what: header.title ?? from, why: 'no text' }
    : { from, ...header, ...text };
}
