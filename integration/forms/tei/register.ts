import { nameIn } from '../../archive/person.ts';
import type { Quotation } from '../../archive/quotation.ts';
import { authoritiesOf } from '../published-article.ts';
import type { ArticleEntry } from '../published-article.ts';

type Attributes = Record<string, string | null>;

/**
 * What the body of a TEI document points at in its header: speakers and works, each once, in the order in which they are first named;
 * and who answers for a finding.
 */
export class Register {
  /** Their numbers and addresses in authority files, by the name under which the archive has them. */
  readonly speakers = new Map<string, { number: number; sameAs: readonly string[] }>();
  readonly works: Quotation[] = [];
  private readonly pieces = new Map<string, number>();
  private readonly total: ReadonlyMap<string, number>;
  private readonly known: ReadonlySet<string>;
  private readonly entry: ArticleEntry;

  /** @param total pieces of each quotation that stand in the body, by its id. */
  constructor(entry: ArticleEntry, total: ReadonlyMap<string, number>) {
    this.entry = entry;
    this.total = total;
    this.known = new Set(total.keys());
  }

  /** Pointer to the speaker, null where nobody knows. */
  speakerOf({ speaker }: Quotation): string | null {
    if (!speaker) return null;
    const name = nameIn(this.entry, speaker.name);
    const known = this.speakers.get(name) ?? {
      number: this.speakers.size + 1,
      sameAs: authoritiesOf(this.entry, speaker.name),
    };
    this.speakers.set(name, known);
    return `#s-${known.number}`;
  }

  /** Attributes of the next piece of a quotation, in the order of the text: pieces are numbered and chained. */
  attributesOf(quotation: Quotation): Attributes {
    const { id, kind, status, confidence, echoes } = quotation;
    const piece = (this.pieces.get(id) ?? 0) + 1;
    this.pieces.set(id, piece);
    const name = (number: number) => (number === 1 ? id : `${id}.${number}`);
    const chain = {
      'xml:id': name(piece),
      prev: piece > 1 ? `#${name(piece - 1)}` : null,
      next: piece < (this.total.get(id) ?? 1) ? `#${name(piece + 1)}` : null,
    };
    if (piece > 1) return chain;
    const repeats = echoes && this.known.has(echoes.id) ? echoes : null;
    return {
      ...chain,
      source: kind === 'block' ? this.workOf(quotation) : null,
      resp: status === 'decided' ? '#editor' : '#verbatim',
      cert: status === 'decided' ? 'high' : String(confidence),
      corresp: repeats && `#${repeats.id}`,
      ana: repeats && (repeats.exact ? '#exact' : '#inexact'),
    };
  }

  private workOf(quotation: Quotation): string | null {
    if (!quotation.work && !quotation.speaker) return null;
    return `#w-${this.works.push(quotation)}`;
  }
}
