import { markdownToHtml } from 'satteri';
import { withoutShortcodes } from './shortcodes.ts';

/** Why satteri: Astro's own Markdown compiler is here already; micromark and marked read the same texts, with GFM and footnotes as extensions. */
export function markdownAsHtml(markdown: string): { html: string; unknown: string[] } {
  const { markdown: plain, unknown } = withoutShortcodes(markdown);
  const { html } = markdownToHtml(apartQuotations(withoutAttributeLists(plain)), {
    features: {
      smartPunctuation: false,
      frontmatter: false,
      gfm: { footnotes: { label: '', backContent: '' } },
    },
  });
  return { html: html.replace(LARGE, '<blockquote>\n<p>$2</p>\n</blockquote>'), unknown };
}

/** A quotation that is a heading and no more is set large, and heads nothing. */
const LARGE = /<blockquote>\n<h([1-6])>([^\n]*)<\/h\1>\n<\/blockquote>/g;

/** kramdown's `{: .class}`, `{:toc}` and `{#id}`, which give a block or a word attributes. */
const withoutAttributeLists = (markdown: string): string =>
  markdown
    .replace(/^(?:[*-] TOC|1\. TOC)\n\{:toc[^{}\n]*\}$/gim, '')
    .replace(/\{:[^{}\n]*\}|(?<=^#{1,6} [^\n]{0,300}) \{#[\w-]+\}$/gm, '');

/** “> "One."⏎> "Two."”: each line in marks of its own is what another person said, or said at another time. */
function apartQuotations(markdown: string): string {
  const lines = markdown.split('\n');
  const isWhole = (line: string | undefined) =>
    /^> ?(?:"[^"]+"|“[^“”]+”|«[^«»]+»|„[^„“]+“)\s*$/.test(line ?? '');
  return lines.map((line, at) => (isWhole(line) && isWhole(lines[at + 1]) ? `${line}\n` : line)).join('\n');
}
