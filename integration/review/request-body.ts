import type { IncomingMessage } from 'node:http';
import { PrintableError } from '../convert/printable.ts';

/** A request that is not answered, with HTTP's word for why. */
export class Refusal extends PrintableError {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A decision is a few hundred bytes, with a selection of a whole page some thousand. */
const MAX_BYTES = 64 * 1024;
const tooLong = () => new Refusal(413, `received more than ${MAX_BYTES} bytes`);

/** The JSON that a request sends. @throws Refusal where it is none, too long, or not whole after `patience` milliseconds */
export async function bodyOf(message: IncomingMessage, patience: number): Promise<unknown> {
  if (Number(message.headers['content-length'] ?? 0) > MAX_BYTES) throw tooLong();
  const bytes = await bytesOf(message, patience);
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Refusal(400, 'received no JSON, expected an act');
  }
}

/** By events: leaving a loop over the stream would destroy the connection before it is answered. */
function bytesOf(message: IncomingMessage, patience: number): Promise<Buffer> {
  return new Promise((whole, refuse) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => {
      end(new Refusal(408, `received no whole request within ${patience / 1000} s`));
    }, patience);
    const take = (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size > MAX_BYTES) end(tooLong());
    };
    const end = (refusal?: Refusal) => {
      clearTimeout(timer);
      message.off('data', take);
      if (refusal) refuse(refusal);
      else whole(Buffer.concat(chunks));
    };
    message.on('data', take);
    message.once('end', () => {
      end();
    });
    message.once('close', () => {
      end(new Refusal(400, 'the connection ended within the request'));
    });
    message.on('error', () => undefined);
  });
}
