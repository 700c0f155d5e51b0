import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFrom } from '../../../integration/import/index.ts';
import { folder } from '../cli/folder.ts';

const ZIP = 'PK\u0003\u0004\u0014\0\0\0\0\0';

test.each([
  ['PDF', 'quay.pdf', '%PDF-1.7\n', 'pdftotext -layout NAME.pdf NAME.txt'],
  ['PDF', 'quay', '%PDF-1.4\n', 'pdftotext -layout NAME.pdf NAME.txt'],
  ['RTF', 'quay.bin', '{\\rtf1\\ansi Lamps}', 'pandoc NAME.rtf -o NAME.html'],
  ['OpenDocument', 'quay.odt', '', 'pandoc NAME.odt -o NAME.html'],
  [
    'OpenDocument',
    'quay',
    `${ZIP}mimetypeapplication/vnd.oasis.opendocument.textPK`,
    'pandoc NAME.odt -o NAME.html',
  ],
  ['EPUB', 'quay.zip', `${ZIP}mimetypeapplication/epub+zipPK`, 'pandoc NAME.epub -o NAME.html'],
  [
    'ALTO',
    'quay.xml',
    '<?xml version="1.0"?>\n<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Layout/></alto>',
    'ocr-transform alto text NAME.xml NAME.txt',
  ],
])('%s (%s) is one message with the command that makes text of it', async (form, name, content, command) => {
  const home = await folder({ [name]: content });
  const out = join(home, 'content');
  const report = await importFrom([join(home, name)], { out, drafts: false, now: new Date() });
  expect(existsSync(out)).toBe(false);
  expect(report.faults).toHaveLength(1);
  expect(report.faults[0]).toContain(
    `${name}: received ${form}, expected text or HTML; make it with "${command}"`,
  );
});
