import type { Quotation } from '../../archive/quotation.ts';

type Attributes = Record<string, string | null>;

/**
 * What the body of a TEI document points at in its header: speakers and works, each once, in the order in which they are first named;
 * and who answers for a finding.
 */
export class Register {
  /** Their numbers, by name. */
  readonly speakers = new Map<string, number>();
  readonly works: Quotation[] = [];
  private readonly pieces = new Map<string, number>();
  private readonly total: ReadonlyMap<string, number>;
  private readonly known: ReadonlySet<string>;

  /** @param total pieces of each quotation that stand in the body, by its id. */
  constructor(total: ReadonlyMap<string, number>) {
    this.total = total;
    this.known = new Set(total.keys());
  }

  /** Pointer to the speaker, null where nobody knows. */
  speakerOf({ speaker }: Quotation): string | null {
    if (!speaker) return null;
    if (!this.speakers.has(speaker.name)) this.speakers.set(speaker.name, this.speakers.size + 1);
    return `#s-${this.speakers.get(speaker.name)}`;
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
