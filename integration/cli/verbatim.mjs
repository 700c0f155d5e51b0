#!/usr/bin/env node
// The `verbatim` command. The published package holds JavaScript; this repository holds TypeScript, which Node reads by itself
// from 22.18 on. An older Node hands over to the npm package `node` where the project has it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = new URL('./index.js', import.meta.url);
const source = new URL('./index.ts', import.meta.url);

if (existsSync(built)) await run(built);
else if (process.features.typescript) await run(source);
else process.exitCode = handOver();

async function run(url) {
  // Whoever reads the output may have had enough of it: `verbatim review --json | head`.
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const { main } = await import(url.href);
  process.exitCode = await main(process.argv.slice(2));
}

function handOver() {
  try {
    const home = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    const node = join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return (
      spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
        .status ?? 1
    );
  } catch {
    console.error(
      `verbatim: received Node ${process.version}, expected 22.18 or newer; run it as "npx verbatim" in the project.`,
    );
    return 2;
  }
}
