import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ROOT } from './tools.ts';

/** Seconds of CPU and seconds that went by. */
export interface Spent {
  cpu: number;
  wall: number;
}

/** Milliseconds between two looks. */
const LOOK_MS = 20;
/** Longer waits for a page are a fault of the bench. */
const PATIENCE_MS = 300_000;
const REPORTER = new URL('./report-cpu.mjs', import.meta.url).href;

/** `astro dev` in a process of its own, whose CPU can be asked for. */
export class DevServer {
  readonly #child: ChildProcess;
  readonly #address: string;
  readonly #started = performance.now();
  #output = '';

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.#address = `http://localhost:${port}`;
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (chunk: Buffer) => (this.#output += chunk.toString()));
  }

  /** Starts one in the folder of a site. Astro counts the port to its config, and forgets all content where that is another. */
  static start(root: string, port: number): DevServer {
    const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
    const child = spawn(process.execPath, ['--import', REPORTER, astro, 'dev', '--port', String(port)], {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    return new DevServer(child, port);
  }

  /** What it spent since it was started, and until it showed a page at `path`. */
  shown(path: string): Promise<Spent> {
    return this.#until(path, () => true, { cpu: 0, wall: this.#started });
  }

  /**
   * What it spends on an edit: until it has told browsers to load pages anew, and then shows the page at `path` as `isRight` wants it.
   *
   * @throws Error after five minutes, or where the server ended.
   */
  async edited(edit: () => Promise<void>, path: string, isRight: (html: string) => boolean): Promise<Spent> {
    const client = await (await fetch(`${this.#address}/@vite/client`)).text();
    const token = /wsToken = "([^"]+)"/.exec(client)?.[1];
    const socket = new WebSocket(`${this.#address.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
    await once(socket, 'open');
    const reload = new Promise<void>((resolve) => {
      socket.addEventListener('message', ({ data }) => {
        if (String(data).includes('full-reload')) resolve();
      });
    });
    const before = { cpu: await this.#cpu(), wall: performance.now() };
    await edit();
    await Promise.race([reload, setTimeout(PATIENCE_MS, undefined, { ref: false })]);
    const spent = await this.#until(path, isRight, before);
    socket.close();
    return spent;
  }

  async #until(path: string, isRight: (html: string) => boolean, before: Spent): Promise<Spent> {
    while (performance.now() - before.wall < PATIENCE_MS && this.#child.exitCode === null) {
      const response = await fetch(this.#address + path).catch(() => null);
      const html = response?.ok ? await response.text() : null;
      if (html !== null && isRight(html)) {
        const wall = (performance.now() - before.wall) / 1000;
        return { cpu: (await this.#cpu()) - before.cpu, wall };
      }
      await setTimeout(LOOK_MS);
    }
    throw new Error(`astro dev did not show ${path} as it should be:\n${this.#output.slice(-2000)}`);
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    this.#child.kill();
    await once(this.#child, 'exit');
  }

  /** Seconds of CPU since it was started. */
  async #cpu(): Promise<number> {
    this.#child.send('cpu');
    const [microseconds] = (await once(this.#child, 'message')) as [number];
    return microseconds / 1e6;
  }
}

/** A port that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
