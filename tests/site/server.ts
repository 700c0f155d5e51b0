import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** Asks for a page of the server. The path has no slash at its start. */
type Get = (path: string) => Promise<{ status: number; html: string }>;

/** Runs the server that a build with @astrojs/node wrote, as deployed, until `ask` ends. @throws Error where it does not listen. */
export async function whileServed(
  root: string,
  env: NodeJS.ProcessEnv,
  ask: (get: Get) => Promise<void>,
): Promise<void> {
  const port = await freePort();
  const child = spawn(process.execPath, ['dist/server/entry.mjs'], {
    cwd: root,
    env: { ...env, HOST: '127.0.0.1', PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise((done, fail) => {
      child.stdout.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes(String(port))) done(null);
      });
      child.on('close', () => {
        fail(new Error('the server ended before it listened'));
      });
    });
    await ask(async (path) => {
      const response = await fetch(`http://127.0.0.1:${port}/${path}`);
      return { status: response.status, html: await response.text() };
    });
  } finally {
    child.kill();
  }
}

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as { port: number };
      server.close(() => {
        done(port);
      });
    });
  });
