/** The network's opinion of posts: for each, the spans it gives any chance. */
import { matricesOf } from '../../integration/convert/blocks/model/network-shape.ts';
import type { NetworkShape } from '../../integration/convert/blocks/model/network-shape.ts';
import { scoreSpans } from '../../integration/convert/blocks/model/network.ts';
import { likelySpans } from '../../integration/convert/models/span-lattice.ts';
import type { SpanChance } from '../../integration/convert/models/span-lattice.ts';
import type { Example } from './example.ts';
import { weightsOf } from './pack.ts';

export function spansOf(
  shape: NetworkShape,
  weights: Float32Array,
  examples: readonly Example[],
): SpanChance[][] {
  const network = weightsOf(shape, matricesOf(shape, weights));
  return examples.map((example) =>
    likelySpans(scoreSpans(shape, network, example), example.count, shape.longest),
  );
}
