/** A text of a page and what a fence after it says of it. */
export interface Example {
  /** The nearest heading before it. */
  heading: string;
  /** Language given with the text; null where the fence names none. */
  lang: string | null;
  text: string;
  kind: 'findings' | 'speakers';
  /** Number of the case, where the fence has one. */
  row: string | null;
  /** Whether the fence says that some line of it is still wrong. */
  isNotYet: boolean;
  lines: string[];
}

const EXAMPLE =
  /^```text(?: ([a-z]{2}))?\n([\s\S]*?)\n```\n+```(findings|speakers)(?: (\d+))?( not-yet)?\n([\s\S]*?)```$/gm;

/** Every text of a page that has a fence of findings or speakers right after it, in order. */
export function examplesOf(page: string): Example[] {
  return [...page.matchAll(EXAMPLE)].map((example) => {
    const [, lang, text, kind, row, mark, lines] = example as (string | undefined)[];
    return {
      heading:
        page
          .slice(0, example.index)
          .match(/^#+ .*$/gm)
          ?.at(-1)
          ?.replace(/^#+ /, '') ?? '',
      lang: lang ?? null,
      text: text!,
      kind: kind as Example['kind'],
      row: row ?? null,
      isNotYet: mark !== undefined,
      lines: lines!.split('\n').filter((line) => line !== ''),
    };
  });
}
