import { readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { isMap, isScalar, isSeq } from 'yaml';
import { nearestOf } from '../convert/did-you-mean.ts';
import { readUntrustedYaml } from '../convert/parse/index.ts';
import { printable } from '../convert/printable.ts';
import { ArticleError } from './article-error.ts';
import { MAX_SIDECAR_BYTES, readWithin } from './article-file.ts';
import { decode } from './decode.ts';
import { findArticles } from './find-articles.ts';
import { PEOPLE } from './people-file.ts';
import { SIDECAR_KEYS, sidecarOf } from './sidecar.ts';

/** A content folder in which sidecars are looked for. */
export interface ContentFolder {
  folder: string;
  /** Its real path. */
  real: string;
  /** Most bytes of an article. */
  maxBytes: number;
  /** What messages call a path below the folder. */
  nameOf: (path: string) => string;
}

/** A sidecar without its article, as far as it tells which that was. */
interface Lost {
  path: string;
  /** Words that a person decided on or linked. */
  words: string[];
  title: string | null;
}

/** So many lost sidecars are compared with the texts that have none; of more, a whole folder was moved. */
const COMPARED_MOST = 200;

/**
 * Sidecars below a folder whose article is not there, each with a message that names the file which has their words: an article was
 * renamed or moved without its sidecar. A file is one where it has `decisions` or our keys alone, and no file beside it has its name.
 */
export async function findLostSidecars(where: ContentFolder): Promise<Map<string, string>> {
  const { folder, real, nameOf } = where;
  const { paths } = await findArticles(folder, real, ['**/*.yaml', '**/*.txt'], nameOf);
  const beside = new Map<string, Set<string>>();
  const lost = paths
    .filter((path) => path.endsWith('.yaml') && path !== PEOPLE && !hasArticle(folder, path, beside))
    .flatMap((path) => readLost(where, path));
  if (lost.length === 0) return new Map();
  const taken = new Set(paths.filter((path) => path.endsWith('.yaml')));
  const texts = paths.filter((path) => path.endsWith('.txt') && !taken.has(sidecarOf(path)));
  const likely = likelyArticles(where, lost.slice(0, COMPARED_MOST), texts);
  return new Map(lost.map((one) => [nameOf(one.path), messageOf(where, one, likely.get(one.path))]));
}

/** Whether another file beside a sidecar has its name: the article, or what the YAML belongs to otherwise. */
function hasArticle(folder: string, path: string, beside: Map<string, Set<string>>): boolean {
  const parent = dirname(path);
  let names = beside.get(parent);
  if (!names) {
    const others = readdirSync(join(folder, parent)).filter((name) => !/\.ya?ml$/.test(name));
    beside.set(parent, (names = new Set(others.map(stemOf))));
  }
  return names.has(stemOf(basename(path)));
}

const stemOf = (name: string) => name.slice(0, name.length - extname(name).length).normalize('NFC');

/** The sidecar at a path; none where the file is another kind of YAML or cannot be read. */
function readLost({ folder, real }: ContentFolder, path: string): Lost[] {
  try {
    const yaml = new TextDecoder().decode(readWithin(folder, path, MAX_SIDECAR_BYTES, real));
    const { contents } = readUntrustedYaml(yaml).document;
    if (!isMap(contents)) return [];
    const keys = contents.items.map(({ key }) => (isScalar(key) ? String(key.value) : ''));
    const decides = isSeq(contents.get('decisions', true));
    if (keys.length === 0 || !(decides || keys.every((key) => SIDECAR_KEYS.has(key)))) return [];
    const title: unknown = contents.get('title');
    const words = ['decisions', 'links'].flatMap((key) => exactIn(contents.get(key, true)));
    return [{ path, words, title: typeof title === 'string' ? title : null }];
  } catch {
    return [];
  }
}

function exactIn(list: unknown): string[] {
  if (!isSeq(list)) return [];
  return list.items.flatMap((item) => {
    const exact: unknown = isMap(item) ? item.get('exact') : undefined;
    return typeof exact === 'string' && exact !== '' ? [exact] : [];
  });
}

/** Of each lost sidecar the text with most of its words, by path below the folder, and how many of them it has; where it names no words, one of its name. */
function likelyArticles(
  { folder, real, maxBytes }: ContentFolder,
  lost: readonly Lost[],
  texts: readonly string[],
): Map<string, { path: string; words: number }> {
  const likely = new Map<string, { path: string; words: number }>();
  for (const path of texts) {
    const text = textOf(folder, path, maxBytes, real);
    for (const one of lost) {
      const words = one.words.filter((exact) => text.includes(exact)).length;
      const isTitled = one.words.length === 0 && one.title !== null && text.includes(one.title);
      const found = isTitled ? 1 : words;
      if (found > (likely.get(one.path)?.words ?? 0)) likely.set(one.path, { path, words: found });
    }
  }
  for (const { path, words } of lost) {
    const named = words.length === 0 && !likely.has(path) ? sameName(path, texts) : null;
    if (named !== null) likely.set(path, { path: named, words: 0 });
  }
  return likely;
}

/** A text of the same name in another folder, or of a name that begins with it or is little different. */
function sameName(sidecar: string, texts: readonly string[]): string | null {
  const own = stemOf(basename(sidecar));
  const stems = new Map(texts.map((path) => [stemOf(basename(path)), path]));
  const begun = [...stems.keys()].find((stem) => stem.startsWith(own) || own.startsWith(stem));
  const near = stems.has(own) ? own : (begun ?? nearestOf(own, [...stems.keys()]));
  return near === null ? null : stems.get(near)!;
}

/** The words of a text; none where it cannot be read, which is told elsewhere. */
function textOf(folder: string, path: string, maxBytes: number, real: string): string {
  try {
    return decode(readWithin(folder, path, maxBytes, real)).text;
  } catch (error) {
    if (error instanceof ArticleError || error instanceof Error) return '';
    throw error;
  }
}

function messageOf(
  { nameOf }: ContentFolder,
  { path, words, title }: Lost,
  likely: { path: string; words: number } | undefined,
): string {
  const article = `${path.slice(0, -'.yaml'.length)}.txt`;
  const missing = `${printable(nameOf(path))}: received a sidecar without its article, expected ${printable(nameOf(article))} beside it`;
  if (likely) {
    const what =
      likely.words === 0
        ? 'a similar name'
        : words.length === 0
          ? `the title "${printable(title!)}"`
          : `${likely.words} of the ${words.length} passages that it names`;
    const [from, to] = [nameOf(article), nameOf(likely.path)].map((name) => JSON.stringify(printable(name)));
    return `${missing}. ${printable(nameOf(likely.path))} has ${what} and no sidecar; if it is the same article, run: npx verbatim mv ${from} ${to}`;
  }
  return `${missing}. Put the article back, give the sidecar the article's new name, or remove it`;
}
