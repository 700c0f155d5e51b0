import { test } from 'vitest';
import { expectKillsHarmless } from '../site/kill-builds.ts';

/** Builds that are killed in each render mode. */
const KILLS = Number(process.env.VERBATIM_KILLS ?? 5);

test.each(['evaluate', 'module'])(
  '%s: after a build is killed at any moment, the next is what a clean one is, byte for byte',
  { timeout: 60_000 + KILLS * 60_000 },
  (render) => expectKillsHarmless(render, KILLS),
);
