import type { Row } from './rows.ts';
import { grouped } from '../integration/grouped.ts';

/** Pixels of the drawing. */
const WIDTH = 700;
const LABELS = 246;
const VALUES = 76;
const ROW = 30;
const BAR = 18;
const HEAD = 46;
const MARGIN = 20;

const STYLE = `
    .ground { fill: #fff }
    text { font: 14px system-ui, sans-serif; fill: #24292f }
    .title { font-weight: 600 }
    .ours { fill: #0b6e70 }
    .theirs { fill: #9aa4af }
    @media (prefers-color-scheme: dark) {
      .ground { fill: #0d1117 }
      text { fill: #e6edf3 }
      .ours { fill: #3fb6b2 }
      .theirs { fill: #6e7681 }
    }`;

/**
 * Bars of what builds of so many articles cost, CPU and memory, as an SVG that is light or dark as its reader's screen is and stands on
 * a ground of its own, so that it can be read where the page around it is not.
 */
export function chartOf(rows: readonly Row[], count: number): string {
  const articles = `${grouped(count)} articles`;
  const shown = rows.flatMap(({ name, costs }) => {
    const last = costs.at(-1);
    return last ? [{ name: name.replaceAll('`', ''), ...last }] : [];
  });
  const panel = (title: string, unit: string, digits: number, values: readonly number[], top: number) => {
    const scale = (WIDTH - LABELS - VALUES - 2 * MARGIN) / Math.max(...values);
    const bars = shown.map(({ name }, row) => {
      const y = top + HEAD + row * ROW;
      const width = Math.max(1, values[row] * scale);
      const x = MARGIN + LABELS;
      return `  <text x="${x - 10}" y="${y + 14}" text-anchor="end">${escaped(name)}</text>
  <rect class="${name.startsWith('Verbatim') ? 'ours' : 'theirs'}" x="${x}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" rx="2" />
  <text x="${(x + width + 8).toFixed(1)}" y="${y + 14}">${values[row].toFixed(digits)} ${unit}</text>`;
    });
    return [`  <text class="title" x="${MARGIN}" y="${top + 22}">${title}</text>`, ...bars].join('\n');
  };
  const height = HEAD + shown.length * ROW;
  const whole = 2 * MARGIN + 2 * height;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${whole}" viewBox="0 0 ${WIDTH} ${whole}" role="img">
  <title>What it costs to build ${articles}</title>
  <style>${STYLE}
  </style>
  <rect class="ground" width="${WIDTH}" height="${whole}" rx="8" />
${panel(
  `CPU seconds for ${articles}, less is better`,
  's',
  1,
  shown.map(({ cpu }) => cpu),
  MARGIN / 2,
)}
${panel(
  `Memory at most for ${articles}`,
  'GB',
  2,
  shown.map(({ memory }) => memory),
  MARGIN / 2 + height + MARGIN / 2,
)}
</svg>
`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
