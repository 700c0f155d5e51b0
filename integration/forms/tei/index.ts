import { x } from 'xastscript';
import type { Element } from 'xast';
import type { FlowNode, PhrasingNode, Root } from '../../convert/serialize/index.ts';
import { toTreeOf } from '../published-article.ts';
import type { PublishedArticle } from '../published-article.ts';
import { xmlDocument } from '../xml.ts';
import { toBody } from './body.ts';
import { toHeader } from './header.ts';
import { Register } from './register.ts';

/**
 * The article in TEI P5: its header lines in `<front>`, its blocks in `<body>`, to the letter, one block an element. Line ends are as
 * every XML reader has them (line feeds), U+FFFD stands for what XML cannot hold. Who is quoted, from where, how sure that is and who
 * says so stand in attributes and in the `teiHeader`. Cost is linear in the text.
 */
export function toTei(published: PublishedArticle): string {
  const { article, tree } = toTreeOf(published);
  const register = new Register(published, piecesOf(tree));
  const body = toBody(tree, register);
  const { header } = article.metadata;
  return xmlDocument(
    x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': published.data.lang }, [
      '\n',
      toHeader(published, register),
      '\n',
      x('text', [
        header ? toFront(published.text.slice(header.start, header.end)) : null,
        '\n',
        x('body', lines(body)),
        '\n',
      ]),
      '\n',
    ]),
  );
}

/** What the article says about itself before it begins, as it stands in the file. */
const toFront = (words: string): Element =>
  x('front', [x('div', { type: 'header' }, [x('ab', { 'xml:space': 'preserve' }, words)])]);

const lines = (elements: Element[]) => elements.flatMap((element) => ['\n', element]);

/** How many pieces each quotation stands in, by its id. */
function piecesOf(tree: Root): Map<string, number> {
  const pieces = new Map<string, number>();
  const count = (node: Root | FlowNode | PhrasingNode) => {
    const wrap = 'data' in node ? node.data?.wrap : undefined;
    if (wrap?.part === 'words') pieces.set(wrap.quotation.id, (pieces.get(wrap.quotation.id) ?? 0) + 1);
    if ('children' in node) node.children.forEach(count);
  };
  count(tree);
  return pieces;
}
