import { convertOptionsFor } from '../../articles/convert-article.ts';
import { readArticleFile, readText } from '../../articles/article-file.ts';
import { ArticleError } from '../../articles/article-error.ts';
import type { ConvertOptions } from '../../convert/options.ts';
import type { People } from '../../authority/people.ts';
import { speakersFor } from '../../authority/speakers.ts';
import { placeOf } from '../../proof/place.ts';
import { acted } from '../../review/act.ts';
import type { Act } from '../../review/act.ts';
import { leastSureFirst } from '../../review/item.ts';
import type { Review, ReviewItem } from '../../review/item.ts';
import { openedOf, saveSidecar } from '../../review/opened.ts';
import type { Opened } from '../../review/opened.ts';
import { reviewOf } from '../../review/review.ts';
import { parseVerbatimOptions } from '../../options.ts';
import type { Settings } from '../../settings.ts';
import { Failure } from '../files.ts';
import type { FileReading } from '../files.ts';
import { printable } from '../../convert/printable.ts';

/** An item of an archive: its key says the file too. */
export interface ArchiveItem extends ReviewItem {
  file: string;
  review: Review;
}

/** How the files of a command are read. */
export interface Reading extends FileReading {
  flags: ConvertOptions;
  /** Those of the archive. */
  settings: Settings;
  floor: number;
}

/** Reads an article, its sidecar and what there is to decide. @throws Failure naming the file and the reason. */
export function openFile(file: string, { flags, settings, encoding, maxBytes, within }: Reading): Opened {
  try {
    const folder = within(file);
    const article = readArticleFile('', file, { maxBytes, within: folder });
    const { text, sidecar } = readText(article, encoding);
    const own = convertOptionsFor(file, parseVerbatimOptions(settings), sidecar);
    return openedOf(article, text, { ...own, ...flags }, sidecar, folder);
  } catch (error) {
    if (error instanceof ArticleError) throw new Failure(error.message);
    throw error;
  }
}

/** The articles of a command as one list, least sure first across them all. */
export class ArchiveReview {
  readonly reviews = new Map<string, Review>();
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** @throws Failure naming the file and the reason. */
  read(file: string): Review {
    const review = reviewOf(openFile(file, this.#reading), this.#reading.floor);
    this.reviews.set(file, review);
    return review;
  }

  get items(): ArchiveItem[] {
    return [...this.reviews.values()]
      .flatMap((review) =>
        review.items.map((item) => ({
          ...item,
          key: keyOf(review.file, item.key),
          file: review.file,
          review,
        })),
      )
      .sort((a, b) => leastSureFirst(a, b) || (a.file < b.file ? -1 : 1));
  }

  /** Every speaker there is by the name of `people.yaml`, the most quoted first, and those of it who are not quoted yet. */
  speakers(people: People): string[] {
    return speakersFor(
      this.items.flatMap(({ speaker }) => speaker ?? []),
      people,
    );
  }

  /** Does one act in a file, and saves it. @throws Failure or ActError; then nothing was written. */
  async act(file: string, act: Act): Promise<void> {
    const opened = openFile(file, this.#reading);
    const known = this.reviews.get(file);
    if (known && known.revision !== opened.revision) {
      this.read(file);
      throw new Failure(`${printable(file)} was edited meanwhile; look at it again`);
    }
    const yaml = acted(opened, reviewOf(opened, 0), act);
    try {
      if (yaml !== opened.yaml) await saveSidecar('', opened, yaml);
    } catch (error) {
      if (error instanceof ArticleError) throw new Failure(error.message);
      throw error;
    }
    this.read(file);
  }
}

/** No name of a file holds a line feed twice. */
const PART = '\n\n';
const keyOf = (file: string, key: string) => file + PART + key;
export const fileAndKey = (joined: string): { file: string; key: string } => {
  const at = joined.lastIndexOf(PART);
  return { file: joined.slice(0, at), key: joined.slice(at + PART.length) };
};

/** An item as scripts read it. */
export function asJson(item: ArchiveItem): object {
  const { file, review, key, content, state, shown, kind, type, confidence, rule, reasons } = item;
  const { speaker, source, url } = item;
  const { line, column } = placeOf(review.text, content[0].start);
  const words = content.map(({ start, end }) => review.text.slice(start, end)).join(' … ');
  const place = { file, line, column, key: fileAndKey(key).key, words, content };
  return {
    ...place,
    state,
    shown,
    kind,
    type,
    confidence,
    rule,
    reasons,
    speaker,
    source,
    url,
  };
}
