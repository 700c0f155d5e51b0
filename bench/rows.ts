import { median } from './measure.ts';
import type { Cost } from './measure.ts';
import type { Site } from './sites.ts';
import type { Tools } from './tools.ts';

/** What the builds of a site cost, by how many articles it had; none where its tool is not here. */
export interface Measured {
  site: Site;
  runs: Map<number, Cost[]>;
}

export interface Report {
  measured: readonly Measured[];
  tools: Tools;
  /** From the fewest articles to the most. */
  counts: readonly number[];
  rounds: number;
  /** Load of the machine, at each build. */
  loads: readonly number[];
}

/** The medians of a site. */
export interface Row {
  name: string;
  /** By how many articles; empty where the tool is not here, and `absent` says why. */
  costs: Cost[];
  absent?: string;
}

export function rowsOf({ measured, tools, counts }: Report): Row[] {
  return measured.map(({ site: { name, tool }, runs }) => {
    const found = tools.get(tool)!;
    if (typeof found === 'string') return { name, costs: [], absent: found };
    const middle = (count: number, of: keyof Cost) => median(runs.get(count)!.map((cost) => cost[of]));
    return {
      name,
      costs: counts.map((count) => ({
        cpu: middle(count, 'cpu'),
        wall: middle(count, 'wall'),
        memory: middle(count, 'memory'),
      })),
    };
  });
}
