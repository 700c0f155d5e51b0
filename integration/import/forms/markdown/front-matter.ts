import { parse as readToml } from 'smol-toml';
import { readUntrustedYaml } from '../../../convert/parse/index.ts';

/** What stands above a page's text: its data, and where the text begins. */
export interface FrontMatter {
  data: Readonly<Record<string, unknown>>;
  body: string;
}

type Read = (words: string) => unknown;

/** Front matter as Hugo, Jekyll, Eleventy, Zola and Hexo write it: a line that opens it, lines that close it, and the language between. */
const FENCES: readonly (readonly [open: RegExp, close: RegExp, read: Read])[] = [
  [/^---(?:ya?ml)?$/, /^(?:---|\.{3})$/, readYaml],
  [/^(?:\+{3}|---toml)$/, /^(?:\+{3}|---)$/, readToml],
  [/^(?:;;;|---json)$/, /^(?:;;;|---)$/, readJson],
  [/^---js$/, /^---$/, readJavaScript],
];

/** A page's front matter. Data that its own language cannot read is read line by line, as far as that goes. */
export function readFrontMatter(page: string): FrontMatter {
  const lines = page
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const bodyFrom = (line: number) => lines.slice(line).join('\n');
  const first = lines[0].trimEnd();
  if (first === '{') {
    const last = lines.findIndex((line) => line.trimEnd() === '}');
    if (last > 0)
      return { data: dataOf(lines.slice(0, last + 1).join('\n'), readJson), body: bodyFrom(last + 1) };
  }
  for (const [open, close, read] of FENCES) {
    if (!open.test(first)) continue;
    const last = lines.findIndex((line, at) => at > 0 && close.test(line.trimEnd()));
    if (last > 0) return { data: dataOf(lines.slice(1, last).join('\n'), read), body: bodyFrom(last + 1) };
  }
  return { data: {}, body: bodyFrom(0) };
}

function dataOf(words: string, read: Read): Record<string, unknown> {
  try {
    const data = read(words);
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {};
  } catch {
    return readLines(words);
  }
}

function readYaml(words: string): unknown {
  const { document } = readUntrustedYaml(words);
  if (document.errors.length > 0) throw document.errors[0];
  return document.toJS({ maxAliasCount: 100 });
}

function readJson(words: string): unknown {
  return JSON.parse(words);
}

/** “title: Notes: the first” is no YAML, and Jekyll's users write it. */
function readLines(words: string): Record<string, unknown> {
  return Object.fromEntries(
    words.split('\n').flatMap((line) => {
      const key = /^"?([\w-]+)"?\s*[:=]/.exec(line);
      const value = key && line.slice(key[0].length).replace(/,\s*$/, '').trim();
      return key && value ? [[key[1], value.replace(/^(["'])(.*)\1$/, '$2')]] : [];
    }),
  );
}

/** Eleventy runs such front matter; we read the constants that are plain values, and run nothing. */
function readJavaScript(words: string): unknown {
  return Object.fromEntries(
    words.split('\n').flatMap((line) => {
      const key = /^(?:const|let|var) (\w+)\s*=/.exec(line.trim());
      const value = key && line.trim().slice(key[0].length).replace(/;$/, '').trim();
      if (!key || !value || /^[{[(]/.test(value)) return [];
      const marked = /^(["'`])(.*)\1$/.exec(value);
      return [[key[1], marked ? marked[2] : value === 'true' || (value === 'false' ? false : value)]];
    }),
  );
}
