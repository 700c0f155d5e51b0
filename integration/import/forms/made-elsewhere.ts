import type { Skipped, Source } from '../imported.ts';

/** Forms that another program makes text or HTML of, by the name's ending or the first bytes; and its command. */
const MADE: readonly { test: RegExp; head?: RegExp; name: string; command: string }[] = [
  { test: /\.pdf$/i, head: /^%PDF-/, name: 'PDF', command: 'pdftotext -layout NAME.pdf NAME.txt' },
  {
    test: /\.alto(?:\.xml)?$/i,
    head: /<(?:\w+:)?alto[\s>]/i,
    name: 'ALTO',
    command: 'pip install ocr-fileformat, then ocr-transform alto text NAME.xml NAME.txt',
  },
  { test: /\.rtf$/i, head: /^\{\\rtf/, name: 'RTF', command: 'pandoc NAME.rtf -o NAME.html' },
  { test: /\.odt$/i, name: 'OpenDocument', command: 'pandoc NAME.odt -o NAME.html' },
  { test: /\.epub$/i, name: 'EPUB', command: 'pandoc NAME.epub -o NAME.html' },
  { test: /\.doc$/i, name: 'Word before 2007', command: 'soffice --convert-to docx NAME.doc' },
  {
    test: /\.(?:zip|t?gz|bz2|xz|7z|rar|tar)$/i,
    head: /^PK\u0003\u0004/,
    name: 'archive',
    command: 'unzip NAME.zip -d NAME, then verbatim import NAME',
  },
];

/** Why a source is not imported, and what to do about it. */
export function makerOf({ path, head }: Source): Omit<Skipped, 'what'> {
  const made = MADE.find(
    ({ test, head: first }) => test.test(path) || first?.test(head.slice(0, 2000)) === true,
  );
  if (made) return { why: `${made.name}; make text or HTML of it first: ${made.command}`, isFault: true };
  if (
    /\.(?:png|jpe?g|gif|webp|svg|ico|css|js|mjs|ts|woff2?|ttf|mp[34]|wav|mov|pdf|ya?ml|toml|lock|map)$/i.test(
      path,
    )
  )
    return { why: 'no file of articles' };
  return { why: 'a form that is not known', isFault: false };
}
