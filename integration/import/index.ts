import { join } from 'node:path';
import { slashed } from '../path-below.ts';
import { FORMS } from './forms/index.ts';
import { makerOf } from './forms/made-elsewhere.ts';
import { ReadingError, isSkipped } from './imported.ts';
import type { Form, ImportOptions, Source } from './imported.ts';
import { Report } from './report.ts';
import { openSource } from './source.ts';
import { Writer } from './write.ts';

export { ReadingError } from './imported.ts';
export type { Report } from './report.ts';

export interface ImportRequest extends ImportOptions {
  /** Where `.txt` files and sidecars are written; made if it is not there. */
  out: string;
  /** Brings drafts, scheduled and private articles, too, as drafts. */
  drafts: boolean;
}

/** Imports files and folders one after the other: recognises the form of each, reads its articles, writes what is new. */
export async function importFrom(paths: readonly string[], request: ImportRequest): Promise<Report> {
  const report = new Report();
  const writer = new Writer(request.out);
  for (const path of paths) await importPath(path, request, writer, report);
  return report;
}

async function importPath(
  path: string,
  request: ImportRequest,
  writer: Writer,
  report: Report,
): Promise<void> {
  let source: Source;
  try {
    source = openSource(path);
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    report.skip(path, { what: '', why: error.message, isFault: true });
    return;
  }
  const form = FORMS.find((one) => one.recognise(source));
  if (form) await importSource(form, source, request, writer, report);
  else if (source.isFolder)
    for (const file of source.files) await importPath(slashed(join(path, file)), request, writer, report);
  else report.skip(path, { what: '', ...makerOf(source) });
}

async function importSource(
  form: Form,
  source: Source,
  request: ImportRequest,
  writer: Writer,
  report: Report,
): Promise<void> {
  report.form(form.name);
  try {
    for await (const item of form.read(source, request)) {
      request.onProgress?.(1);
      if (isSkipped(item)) report.skip(source.path, item);
      else if (item.hidden !== undefined && !request.drafts)
        report.skip(source.path, { what: item.title ?? item.from, why: item.hidden });
      else if (item.text.trim() === '')
        report.skip(source.path, { what: item.title ?? item.from, why: 'has no words' });
      else report.add(await writer.write(item), item);
    }
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    report.skip(source.path, { what: '', why: error.message, isFault: true });
  }
}
