/** The try-it page at work: what is typed goes to a worker, and what the worker found is drawn. */
import { isShown } from 'astro-verbatim/archive';
import type { ConvertAnswer, ConvertReady, ConvertRequest } from 'astro-verbatim/worker';
import { directionOfText, lineOf, markedText, summaryOf } from './draw.ts';

const section = document.querySelector<HTMLElement>('.try')!;
const at = (selector: string) => section.querySelector<HTMLElement>(selector)!;
const input = section.querySelector('textarea')!;
const state = at('.state');
const retry = at('.retry');
const sample = input.value;

let worker: Worker | undefined;
let isReady = false;
/** The text that the worker has now, and whether another was typed meanwhile: only the latest is ever waited for. */
let turn = 0;
let converting: string | null = null;
let isStale = false;

input.addEventListener('input', ask);
retry.addEventListener('click', start);
at('.sample').addEventListener('click', () => {
  fill(sample);
});
at('.clear').addEventListener('click', () => {
  fill('');
});
at('.copy').addEventListener('click', () => void copyMdx());
start();

function start(): void {
  retry.hidden = true;
  state.textContent = 'Loading the converter and its models, about two megabytes …';
  isReady = false;
  converting = null;
  worker?.terminate();
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ConvertReady | ConvertAnswer>) => {
    if ('ready' in data) isReady = true;
    else draw(data);
    converting = null;
    if ('ready' in data || isStale) ask();
  });
  worker.addEventListener('error', () => {
    state.textContent = isReady
      ? 'The converter stopped. This is a fault of ours: please report the text that it stopped at.'
      : 'The converter could not be loaded. Are you online?';
    retry.hidden = false;
  });
}

function ask(): void {
  isStale = converting !== null;
  if (!isReady || isStale) return;
  converting = input.value;
  worker!.postMessage({ turn: ++turn, text: converting } satisfies ConvertRequest);
}

function draw({ conversion, milliseconds }: ConvertAnswer): void {
  const text = converting ?? '';
  const shown = at('.shown .text');
  shown.dir = directionOfText(conversion);
  shown.lang = conversion.metadata.lang;
  shown.replaceChildren(markedText(text, conversion));
  state.textContent = text.trim() === '' ? 'Nothing to read yet.' : summaryOf(conversion, milliseconds);
  const [accepted, held] = [true, false].map((is) =>
    conversion.quotations.filter((one) => isShown(one) === is),
  );
  at('.accepted').replaceChildren(...accepted.map(lineOf(text)));
  at('.suggested ol').replaceChildren(...held.map(lineOf(text)));
  at('.suggested').hidden = held.length === 0;
  at('.mdx code').textContent = conversion.mdx;
}

function fill(text: string): void {
  input.value = text;
  input.focus();
  ask();
}

async function copyMdx(): Promise<void> {
  await navigator.clipboard.writeText(at('.mdx code').textContent);
  state.textContent = 'The MDX was copied.';
}
