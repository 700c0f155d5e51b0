import type { AstroIntegrationLogger } from 'astro';
import { readArticleFile, readText } from '../articles/article-file.ts';
import { convertOptionsFor } from '../articles/convert-article.ts';
import { expectationOf } from '../proof/expectation.ts';
import { provePages } from '../proof/prove-pages.ts';
import type { Fault, Proof } from '../proof/prove-pages.ts';
import type { Site } from '../site.ts';

/** A build in which a page does not show its article to the letter. */
export class ProofError extends Error {
  override name = 'ProofError';
}

/** More faults than this are only counted: one mistake in a template is a fault on every page. */
const SHOWN_FAULTS = 20;

/**
 * Proves the pages in `folder` against the site's articles, as the option `verify` says.
 *
 * @throws ProofError naming files, lines and both texts, under `verify: 'error'`.
 */
export async function proveBuild(site: Site, folder: string, logger: AstroIntegrationLogger): Promise<Proof> {
  const proof = await provePages(folder, async (file) =>
    site.articles.has(file) ? expect(site, file) : null,
  );
  await tellOfMissing(site, proof, logger);
  if (proof.faults.length === 0) return proof;
  const report = reportOf(proof.faults);
  if (site.options.verify === 'error') throw new ProofError(report);
  logger.warn(report);
  return proof;
}

async function expect(site: Site, file: string) {
  const { text, sidecar } = await readText(await readArticleFile(site.root, file));
  return expectationOf(text, convertOptionsFor(file, site.options, sidecar));
}

/** Drafts are left out on purpose, so an article on no page is a message; one without a body has nothing to show. */
async function tellOfMissing(site: Site, { shown }: Proof, logger: AstroIntegrationLogger): Promise<void> {
  const missing: string[] = [];
  for (const file of site.articles.keys())
    if (!shown.has(file) && (await expect(site, file)).blocks.length > 0) missing.push(file);
  if (missing.length === 0) return;
  const names = missing.slice(0, SHOWN_FAULTS).join(', ') + (missing.length > SHOWN_FAULTS ? ', …' : '');
  const how =
    site.options.render === 'evaluate'
      ? '<Article entry={entry} />'
      : '<Article entry={entry} /> or render(entry)';
  logger.warn(
    `${missing.length === 1 ? '1 article is' : `${missing.length} articles are`} on no page (pages show one by ${how}): ${names}`,
  );
}

function reportOf(faults: readonly Fault[]): string {
  const lines = faults
    .slice(0, SHOWN_FAULTS)
    .map(({ file, line, page, reason }) => `  ${file}:${line} on ${page}: ${reason}`);
  const more = faults.length > SHOWN_FAULTS ? [`  … and ${faults.length - SHOWN_FAULTS} more`] : [];
  const count = faults.length === 1 ? '1 place differs' : `${faults.length} places differ`;
  return [
    `${count} between a page and the text of its article. Look at the components and the template of the page; verify: 'warn' builds nonetheless.`,
    ...lines,
    ...more,
  ].join('\n');
}
