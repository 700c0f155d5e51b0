import { Session } from 'node:inspector/promises';
import type { Profiler } from 'node:inspector';

/**
 * The stages of `convert`: each is a function that it calls. They are found by name in a CPU profile, so parts of another commit
 * are found wherever its files are and whatever arguments they take.
 */
const STAGES = ['parse', 'detect', 'attribute', 'serialize'] as const;
/** The model that finds lost block quotations, a part of `detect`: the first of these functions that the profile has. */
const NETWORK = ['lostBlocks', 'findLostBlocks'];
const NETWORK_PART = '  block network';
const COLLECTOR = 'garbage collection';

/** Share of CPU samples by part, 0 to 1; a part is missing if its function is not in the profile. */
export type Shares = Record<string, number>;

/** Labels of all parts, in the order in which they run. */
export const PARTS: readonly string[] = STAGES.flatMap((stage) =>
  stage === 'detect' ? [stage, NETWORK_PART] : [stage],
).concat(COLLECTOR);

/** Microseconds between samples. */
const INTERVAL = 500;

/** Profiles `work`, which calls `convert`. */
export async function profileOf(work: () => void): Promise<Shares> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sharesOf(profile.nodes);
}

/** `nodes` is a tree of calls: each knows its children and how many samples ended in it. */
function sharesOf(nodes: readonly Profiler.ProfileNode[]): Shares {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const samples: { stack: string[]; count: number }[] = [];
  const visit = (node: Profiler.ProfileNode, above: readonly string[]) => {
    const stack = [...above, node.callFrame.functionName];
    if (node.hitCount) samples.push({ stack, count: node.hitCount });
    for (const child of node.children ?? []) visit(byId.get(child)!, stack);
  };
  visit(nodes[0], []);
  const total = count(samples, () => true);
  const shares: Shares = {};
  const add = (part: string, matches: (stack: string[]) => boolean) => {
    const share = count(samples, matches) / total;
    if (share > 0) shares[part] = share;
  };
  for (const stage of STAGES) add(stage, (stack) => stack[stack.indexOf('convert') + 1] === stage);
  const network = NETWORK.find((name) => samples.some(({ stack }) => stack.includes(name)));
  if (network) add(NETWORK_PART, (stack) => stack.includes(network));
  add(COLLECTOR, (stack) => stack.includes('(garbage collector)'));
  return shares;
}

function count(
  samples: readonly { stack: string[]; count: number }[],
  matches: (stack: string[]) => boolean,
): number {
  return samples.reduce((sum, sample) => (matches(sample.stack) ? sum + sample.count : sum), 0);
}
