import { createReadStream } from 'node:fs';
import sax from 'sax';
import { reasonOf } from '../../articles/article-file.ts';
import { ReadingError } from '../imported.ts';

/** An element of an export with all that it holds. Names have the prefixes of the file, declared or not. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Its own words and those in its CDATA sections, as they follow each other. */
  text: string;
  /** Words and elements in their order, for markup in which they are mixed. */
  content: (XmlElement | string)[];
}

/** A place where the file is not well-formed. What stands there is read as well as can be. */
export interface XmlFault {
  fault: string;
}

/** Faults without a loss: words before the first tag, an `&` that is no entity. */
const HARMLESS =
  /before first tag|outside of root|entity|Invalid attribute name|Strict mode|Attribute without value/i;
/** More faults are not told: the first is the one to mend. */
const TOLD = 1;

/**
 * Reads the elements of the given names from a file of any length, one at a time; nothing of it is kept. Why sax: it goes on after a fault
 * and takes undeclared prefixes and HTML's entities. fast-xml-parser and parse-xml need the whole file in memory, libxml2-wasm and saxes 6 stop at the
 * first fault of namespaces or entities.
 *
 * @throws ReadingError where the file cannot be read
 */
export async function* readElements(
  path: string,
  names: ReadonlySet<string>,
): AsyncGenerator<XmlElement | XmlFault> {
  const ready: (XmlElement | XmlFault)[] = [];
  const parser = parserOf(names, ready);
  let decoder: TextDecoder | null = null;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      decoder ??= decoderOf(chunk);
      parser.write(decoder.decode(chunk, { stream: true }));
      yield* ready.splice(0);
    }
  } catch (error) {
    throw new ReadingError(reasonOf(error));
  }
  parser.close();
  yield* ready.splice(0);
}

function parserOf(names: ReadonlySet<string>, ready: (XmlElement | XmlFault)[]): sax.SAXParser {
  const parser = sax.parser(true, {});
  const open: XmlElement[] = [];
  let faults = 0;
  parser.onopentag = ({ name, attributes }) => {
    if (open.length === 0 && !names.has(name)) return;
    open.push({
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
      content: [],
    });
  };
  const addText = (text: string) => {
    const element = open.at(-1);
    if (!element) return;
    element.text += text;
    element.content.push(text);
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onclosetag = (name) => {
    const element = open.at(-1);
    if (element?.name !== name) return;
    open.pop();
    const parent = open.at(-1);
    parent?.children.push(element);
    parent?.content.push(element);
    if (!parent) ready.push(element);
  };
  parser.onerror = (error) => {
    const [reason] = error.message.split('\n');
    if (!HARMLESS.test(reason) && ++faults <= TOLD)
      ready.push({
        fault: `line ${parser.line + 1}, column ${parser.column}: not well-formed XML (${reason})`,
      });
    (parser as { error: Error | null }).error = null;
  };
  return parser;
}

/** By the mark of byte order, else the encoding that the declaration names. */
function decoderOf(first: Buffer): TextDecoder {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le');
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be');
  const declared = /<\?xml [^>]*?encoding ?= ?["']([\w.:-]+)["']/.exec(
    first.toString('latin1', 0, 1000),
  )?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8');
  } catch {
    return new TextDecoder('utf-8');
  }
}

export const isFault = (item: XmlElement | XmlFault): item is XmlFault => 'fault' in item;

/** The words of the first child of that name; undefined where there is none or it is empty. */
export function childText(element: XmlElement, name: string): string | undefined {
  const text = element.children.find((child) => child.name === name)?.text.trim();
  return text === '' ? undefined : text;
}
