import type { AstroIntegrationLogger } from 'astro';
import { readArticleFile, readText, sha256 } from '../articles/article-file.ts';
import type { Drawers } from '../articles/drawers.ts';
import { convertOptionsFor } from '../articles/convert-article.ts';
import { codeDigest } from '../articles/converter-version.ts';
import { firstFaults } from '../convert/first-faults.ts';
import { parseOptions } from '../convert/options.ts';
import { expectationOf } from '../proof/expectation.ts';
import type { Facts } from '../proof/manifest.ts';
import { provePages } from '../proof/prove-pages.ts';
import type { Fault, Proof } from '../proof/prove-pages.ts';
import { limitsOf } from '../site.ts';
import type { Site } from '../site.ts';
import { provenPages } from './proven-pages.ts';
import { onNoPage } from './on-no-page.ts';
import { isInShard } from './shard.ts';
import type { Shard } from './shard.ts';
import { PrintableError, printable } from '../convert/printable.ts';

/** A build in which a page does not show its article to the letter. */
class ProofError extends PrintableError {
  override name = 'ProofError';
}

/** What a proven build is: what its pages show, and what was read of the articles. */
export interface ProvenBuild {
  proof: Proof;
  /** By file; of every article, or of those that this part of the site shows or must answer for. */
  facts: Map<string, Facts>;
  /** Articles on no page, of those. */
  missing: string[];
}

/**
 * Proves the pages in `folder` against the site's articles, as the option `verify` says. Of a part of the site it does not tell
 * which articles are on no page, for another part may show them: the merge does. `proofs` are those of the builds before.
 *
 * @throws ProofError naming files, lines and both texts, under `verify: 'error'`; ArticleError for a file that is gone since it was read.
 */
export async function proveBuild(
  site: Site,
  folder: string,
  logger: AstroIntegrationLogger,
  shard: Shard | null,
  proofs: Drawers,
): Promise<ProvenBuild> {
  const facts = new Map<string, Facts>();
  const proof = await provePages(
    folder,
    (file) => (site.articles.has(file) ? expect(site, file, facts) : null),
    provenPages(site, proofs, await codeDigest('proof'), facts),
  );
  const missing = missingOf(site, proof, facts, shard);
  if (!shard && missing.length > 0)
    logger.warn(onNoPage(missing, { showsOthers: proof.shown.size > 0, isServed: site.keepsWords }));
  for (const [file, { sha256 }] of facts)
    if (sha256 !== site.articles.get(file)?.sha256)
      proof.faults.push({
        file,
        line: 1,
        page: proof.shown.get(file)?.[0] ?? 'no page',
        reason: 'the file changed while the site was built; build again',
      });
  if (proof.faults.length === 0) return { proof, facts, missing };
  const report = reportOf(proof.faults);
  if (site.options.verify === 'error') throw new ProofError(report);
  logger.warn(report);
  return { proof, facts, missing };
}

function expect(site: Site, file: string, facts: Map<string, Facts>) {
  const article = readArticleFile(site.root, file, limitsOf(site, file));
  const asked = site.articles.get(file)?.encoding ?? site.options.encoding;
  const { text, encoding, sidecar } = readText(article, asked);
  const options = convertOptionsFor(file, site.options, sidecar);
  if (!facts.has(file)) {
    const { lang, title, reflow, threshold, blockThreshold, decisions } = parseOptions(options);
    facts.set(file, {
      bytes: article.bytes.length,
      sha256: sha256(article.bytes),
      textSha256: sha256(text),
      encoding,
      options: {
        lang,
        title,
        reflow,
        threshold,
        blockThreshold,
        ...(decisions.length > 0 ? { decisions } : {}),
      },
    });
  }
  return expectationOf(text, options);
}

/** Articles with a body that no page shows; of a part, among those that it must answer for by their names. Their facts are kept, too. */
function missingOf(site: Site, { shown }: Proof, facts: Map<string, Facts>, shard: Shard | null): string[] {
  const missing: string[] = [];
  for (const file of site.articles.keys()) {
    if (shown.has(file) || (shard && !isInShard(file, shard))) continue;
    if (expect(site, file, facts).blocks.length > 0) missing.push(file);
  }
  return missing;
}

function reportOf(faults: readonly Fault[]): string {
  const lines = faults.map(
    ({ file, line, page, reason }) => `${printable(file)}:${line} on ${printable(page)}: ${reason}`,
  );
  const count = faults.length === 1 ? '1 place differs' : `${faults.length} places differ`;
  return [
    `${count} between a page and the text of its article. Look at the components and the template of the page; verify: 'warn' builds nonetheless.`,
    ...firstFaults(lines).map((line) => `  ${line}`),
  ].join('\n');
}
