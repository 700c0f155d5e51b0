import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { reasonOf } from '../articles/article-file.ts';
import { readOptions } from '../convert/options.ts';
import { printable } from '../convert/printable.ts';
import { fromBrat } from '../exchange/brat.ts';
import { doccanoLine, fromDoccano, withLineFeeds } from '../exchange/doccano.ts';
import type { Markings } from '../exchange/marking.ts';
import { annotations, fromWebAnnotations } from '../exchange/web-annotation.ts';
import { refuseDevice } from '../files-below.ts';
import { Failure } from './files.ts';
import { readJsonLine } from './json-line.ts';
import type { ArchiveReview } from './review/archive.ts';

export const FORMATS = ['web-annotation', 'brat', 'doccano'] as const;
export type Format = (typeof FORMATS)[number];

type OfArticle = Markings & { file: string };

/** What a file of another tool says, by article; a line of doccano's each. @throws Failure naming the file and the reason. */
export async function readSource(
  source: string,
  format: Format,
  files: readonly string[],
  archive: ArchiveReview,
): Promise<OfArticle[]> {
  let content: string;
  try {
    refuseDevice(source);
    content = await readFile(source, 'utf8');
  } catch (error) {
    throw new Failure(`${printable(source)} cannot be read (${reasonOf(error)})`);
  }
  const own = content.replace(/^\uFEFF/, '');
  if (format === 'doccano') return readDoccano(own, files, archive);
  const file = files.find((one) => nameOf(one) === nameOf(source));
  if (file === undefined)
    throw new Failure(
      `${printable(source)}: received no article of that name, expected ${printable(nameOf(source))}.txt among those of --to`,
    );
  const { text } = archive.read(file);
  if (format === 'brat') return [{ file, ...fromBrat(text, own) }];
  const all = readOptions(annotations, parsed(own, source), printable(source));
  return [{ file, ...fromWebAnnotations(text, all, file) }];
}

/** A line of doccano's belongs to the article of its text; of several, to the one that it names. */
function readDoccano(content: string, files: readonly string[], archive: ArchiveReview): OfArticle[] {
  const articles: { file: string; text: string }[] = [];
  for (const file of files) articles.push({ file, text: archive.read(file).text });
  const byText = Map.groupBy(articles, ({ text }) => withLineFeeds(text));
  return content.split('\n').flatMap((line, index): OfArticle[] => {
    if (line.trim() === '') return [];
    const where = `line ${index + 1}`;
    const fault = (reason: string) => [{ file: '', markings: [], notes: [`${where}: ${reason}`] }];
    const read = readJsonLine(doccanoLine, line, '{"text", "label"}');
    if (typeof read === 'string') return fault(read);
    const same = byText.get(withLineFeeds(read.text));
    if (!same) return fault('received a text that is none of the articles of --to');
    const one = same.length > 1 ? same.find(({ file }) => file === read.meta?.file) : same[0];
    if (!one)
      return fault(
        `received a text that ${same.length} articles have (${same.map(({ file }) => file).join(', ')}), expected one of them as "meta": {"file"}`,
      );
    return [{ file: one.file, ...fromDoccano(one.text, read, where) }];
  });
}

function parsed(json: string, source: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Failure(`${printable(source)}: received no JSON, expected annotations`);
  }
}

/** By which a tool's file and an article belong to each other. */
export const nameOf = (file: string) => basename(file, extname(file));
