import type { ResolvedVerbatimOptions } from '../options.ts';
import { printable } from '../convert/printable.ts';

/** More than these are only counted. */
const NAMED = 20;

/** What is told of articles that no page shows. Drafts are left out on purpose, so it is no fault. */
export function onNoPage(files: readonly string[], render: ResolvedVerbatimOptions['render']): string {
  const names = files.slice(0, NAMED).map(printable).join(', ') + (files.length > NAMED ? ', …' : '');
  const how =
    render === 'evaluate' ? '<Article entry={entry} />' : '<Article entry={entry} /> or render(entry)';
  return `${files.length === 1 ? '1 article is' : `${files.length} articles are`} on no page (pages show one by ${how}): ${names}`;
}
