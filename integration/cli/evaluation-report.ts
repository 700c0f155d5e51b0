import { placeOf } from '../proof/place.ts';
import type { Answer, Calibration, Evaluation, Score, WideAnswer } from '../score/index.ts';
import { printable } from '../convert/printable.ts';
import { ruleReport, wideReport } from './wide-report.ts';

/** An evaluation as tables for a terminal. */
export function report({ articles, runIn, blocks, calibration, wide }: Evaluation): string {
  const lines = [row('articles', String(articles))];
  if (runIn) {
    const { direct, attributions } = runIn;
    lines.push(row('direct quotations, exact', shown(direct)));
    if (attributions) {
      lines.push(
        row('source of found direct, %', String(attributions.directSources)),
        row('attributions', shown(attributions.all)),
        row('attributions, speech cues', shown(attributions.speechCues)),
      );
      for (const [type, recall] of Object.entries(attributions.recallByType))
        lines.push(row(`attribution recall, ${type}, %`, String(recall)));
    }
    const unnamed = 'the gold names none';
    lines.push(row('named speakers', runIn.speakers ? shown(runIn.speakers) : unnamed));
  }
  if (blocks) {
    lines.push(
      row('block paragraphs', shown(blocks.paragraphs)),
      row('block spans, exact', shown(blocks.spans)),
      row('articles wholly right, %', String(blocks.articlesWhollyRight)),
    );
    if (blocks.falseAlarms !== null)
      lines.push(row('false alarms, % of quoteless', String(blocks.falseAlarms)));
    const { threshold, paragraphs, spans } = blocks.best;
    lines.push(
      row(`block paragraphs, from ${threshold}`, shown(paragraphs)),
      row(`block spans, from ${threshold}`, shown(spans)),
      row('span recall at 90 % precision', String(blocks.spanRecallAt90)),
    );
  }
  if (wide) for (const line of ['', ...wideReport(wide)]) lines.push(line);
  const all = { ...calibration, ...(wide && { 'callouts and suggested callouts': wide.calibration }) };
  const tables = Object.entries(all).filter(([, { findings }]) => findings > 0);
  for (const [kind, table] of tables) for (const line of ['', ...reliability(kind, table)]) lines.push(line);
  if (wide) for (const line of ['', ...ruleReport(wide)]) lines.push(line);
  return lines.join('\n');
}

/** Differences a line each, `ID:LINE:COLUMN`, at most `most`. */
export function missLines(
  { misses }: Evaluation,
  answers: readonly (Answer | WideAnswer)[],
  most: number,
): string[] {
  const texts = new Map(answers.map(({ gold }) => [gold.id, gold.text]));
  return misses.slice(0, most).map(({ id, row, fault, start, end, expected, found }) => {
    const text = texts.get(id)!;
    const { line, column } = placeOf(text, start);
    const words = JSON.stringify(
      end - start > 80 ? text.slice(start, start + 79) + '…' : text.slice(start, end),
    );
    const told = expected === undefined ? '' : `, expected ${expected}, found ${found}`;
    return printable(`${id}:${line}:${column}: ${fault} ${row} ${words}${told}`);
  });
}

const row = (name: string, value: string): string => name.padEnd(34) + value;

const shown = (s: Score): string =>
  `P ${s.precision}  R ${s.recall}  F1 ${s.f1}  (right ${s.right}, false ${s.false}, missed ${s.missed})`;

function reliability(kind: string, { bins, findings, ece }: Calibration): string[] {
  return [
    `confidence of ${findings} findings, ${kind}: expected calibration error ${ece}`,
    '  stated      findings    mean   right',
    ...bins.map(({ from, to, findings: count, stated, right }) => {
      const values = count > 0 ? [stated, right].map((share) => share.toFixed(3)) : ['–', '–'];
      const cells = [String(count).padStart(10), ...values.map((value) => value.padStart(8))];
      return `  ${from.toFixed(1)}–${to.toFixed(1)}   ${cells.join('')}`;
    }),
  ];
}
