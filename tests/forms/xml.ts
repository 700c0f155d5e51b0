import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, XmlElement } from 'libxml2-wasm';
import type { XmlNode } from 'libxml2-wasm';

/** Throws with line and reason for XML that is not well formed. libxml2 is the parser that xmllint and many a reader of feeds use. */
export const readXml = (xml: string): XmlDocument => XmlDocument.fromString(xml);

/** A function that throws with line and reason for documents which the schema does not allow. */
export function validator(schema: string): (document: XmlDocument) => void {
  const rng = XmlDocument.fromString(readFileSync(new URL(schema, import.meta.url), 'utf8'));
  // libxml2 means to drop it one day; no other validator of RELAX NG in npm is kept up.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const relaxNg = RelaxNGValidator.fromDoc(rng);
  return (document) => {
    relaxNg.validate(document);
  };
}

/** Content of the first element at the path, `null` where there is none. */
export const textAt = (document: XmlDocument, path: string, namespaces: Record<string, string> = {}) =>
  document.get(path, namespaces)?.content ?? null;

/**
 * The package decodes strings of more than 16 bytes with a TextDecoder, which takes U+FEFF at the beginning for a byte order mark: neither what
 * it tells nor what is expected of it is compared with any there.
 */
export const asTold = (text: string) => text.replace(/^\ufeff+/, '');

/** Contents of all elements at the path. */
export const textsAt = (document: XmlDocument, path: string, namespaces: Record<string, string> = {}) =>
  document
    .find(path, namespaces)
    .map((node: XmlNode) => (node instanceof XmlElement ? asTold(node.content) : ''));
