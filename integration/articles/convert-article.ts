import { convert } from '../convert/index.ts';
import type { Conversion, Message } from '../convert/model.ts';
import type { ConvertOptions } from '../convert/options.ts';
import type { ResolvedVerbatimOptions } from '../options.ts';
import { readText } from './article-file.ts';
import type { ArticleFile } from './article-file.ts';
import { namedBy } from './name.ts';
import { NO_SIDECAR } from './sidecar.ts';
import type { Sidecar } from './sidecar.ts';
import type { StatedMetadata } from './stated.ts';

/** An article read and converted. */
export interface ConvertedArticle {
  text: string;
  encoding: string;
  /** 0..1, as `decode` gives it. */
  confidence: number;
  /** What its sidecar states about it. */
  stated?: StatedMetadata;
  /** The options it was converted with. */
  options: ConvertOptions;
  /** Its messages begin with doubt about the encoding. */
  conversion: Conversion;
}

/**
 * The options of `convert` for one file: the sidecar's, else the site's. `components: false` where the page hands the callouts in.
 * Loader, module, evaluated page and proof all ask here, so that they see one conversion.
 */
export function convertOptionsFor(
  file: string,
  { lang, reflow, threshold, blockThreshold, links, render, components }: ResolvedVerbatimOptions,
  sidecar: Sidecar = NO_SIDECAR,
): ConvertOptions {
  const callouts = render === 'module' ? components : (false as const);
  const site = { lang, reflow, threshold, blockThreshold, links, components: callouts };
  return { ...site, ...namedBy(file), id: file, ...sidecar.options };
}

/**
 * Decodes and converts. `encoding` is what the site or the collection says, for a sidecar that names none.
 *
 * @throws ArticleError naming the file when it is no text or its sidecar is wrong.
 */
export function convertArticle(
  article: ArticleFile,
  options: ResolvedVerbatimOptions,
  encoding = options.encoding,
): ConvertedArticle {
  const { sidecar, messages, ...decoded } = readText(article, encoding);
  const asked = convertOptionsFor(article.file, options, sidecar);
  const conversion = convert(decoded.text, asked);
  return {
    ...decoded,
    stated: sidecar.stated,
    options: asked,
    conversion: { ...conversion, messages: [...messages, ...placed(conversion.messages, sidecar)] },
  };
}

/** Messages about decisions and links say where in the sidecar those stand. */
export function placed(messages: readonly Message[], { places, linkPlaces }: Sidecar): Message[] {
  return messages.map((message) => {
    const { decision, link } = message;
    const place = decision === undefined ? link !== undefined && linkPlaces[link] : places[decision];
    return place ? { ...message, reason: `${place}: ${message.reason}` } : message;
  });
}
