import { corporaOf } from '../corpora.ts';

/** What `train:blocks` was asked to do. */
export interface TrainArguments {
  corpus: string[];
  dev: string[];
  out: string;
  threads: number;
  seed: number;
  /** Also tell what each kind of evidence was worth. */
  ablate: boolean;
  /** Folder in which networks and their opinions are kept. */
  opinions: string | undefined;
}

const names = ['corpus', 'dev', 'out', 'threads', 'seed', 'ablate', 'opinions'];

/** Reads `--name value…`; a name takes all values up to the next. Throws on an unknown name. */
export function readArguments(given: readonly string[]): TrainArguments {
  const values = new Map<string, string[]>();
  let name = '';
  for (const word of given) {
    if (word.startsWith('--')) {
      name = word.slice(2);
      if (!names.includes(name))
        throw new Error(
          `train:blocks: received --${name}; expected one of ${names.map((n) => `--${n}`).join(', ')}`,
        );
      values.set(name, values.get(name) ?? []);
    } else values.get(name)?.push(word);
  }
  return {
    corpus: values.get('corpus') ?? corporaOf('blocks'),
    dev: values.get('dev') ?? [],
    out: values.get('out')?.[0] ?? 'integration/convert/models/weights/lost-blocks.ts',
    threads: Number(values.get('threads')?.[0] ?? 2),
    seed: Number(values.get('seed')?.[0] ?? 1),
    ablate: values.has('ablate'),
    opinions: values.get('opinions')?.[0],
  };
}
