import type { Skipped, Source } from '../imported.ts';

/** Forms that another program makes text or HTML of: by the ending of their names, their first characters, or what a zip file says first that it is. */
const MADE: readonly { ending: RegExp; start?: string; zipped?: string; name: string; command: string }[] = [
  { ending: /\.pdf$/i, start: '%PDF-', name: 'PDF', command: 'pdftotext -layout NAME.pdf NAME.txt' },
  { ending: /\.rtf$/i, start: '{\\rtf', name: 'RTF', command: 'pandoc NAME.rtf -o NAME.html' },
  {
    ending: /\.odt$/i,
    zipped: 'mimetypeapplication/vnd.oasis.opendocument.text',
    name: 'OpenDocument',
    command: 'pandoc NAME.odt -o NAME.html',
  },
  {
    ending: /\.epub$/i,
    zipped: 'mimetypeapplication/epub+zip',
    name: 'EPUB',
    command: 'pandoc NAME.epub -o NAME.html',
  },
  { ending: /\.doc$/i, name: 'Word before 2007', command: 'soffice --convert-to docx NAME.doc' },
  {
    ending: /\.(?:zip|t?gz|bz2|xz|7z|rar|tar)$/i,
    start: 'PK\u0003\u0004',
    name: 'archive',
    command: 'unzip NAME.zip -d NAME, then import NAME',
  },
];
const ALTO = /<(?:\w+:)?alto[\s>]/i;

/** Files that stand beside articles in exports and sites. */
const BESIDE =
  /\.(?:png|jpe?g|gif|webp|svg|ico|css|m?js|ts|woff2?|ttf|mp[34]|wav|mov|ya?ml|toml|lock|map|csv|json)$|(?:^|\/)(?:README|LICENSE)[^/]*$/i;

/** Why a source is not imported, and what to do about it. */
export function makerOf({ path, head, isFolder }: Source): Omit<Skipped, 'what'> {
  const made = MADE.find(
    ({ ending, start, zipped }) =>
      ending.test(path) ||
      (start !== undefined && head.startsWith(start)) ||
      (zipped !== undefined && head.startsWith('PK') && head.slice(0, 200).includes(zipped)),
  );
  if (made) return say(made.name, made.command);
  if (ALTO.test(head.slice(0, 2000))) return say('ALTO', 'ocr-transform alto text NAME.xml NAME.txt');
  if (isFolder || BESIDE.test(path)) return { why: 'no file of articles' };
  return { why: 'received a form that is not known; "verbatim import --help" lists those that are' };
}

const say = (name: string, command: string) => ({
  why: `received ${name}, expected text or HTML; make it with "${command}"`,
  isFault: true,
});
