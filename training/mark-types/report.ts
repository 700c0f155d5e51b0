/** Prints how passages were judged, by group of texts. */
import type { Example } from './examples.ts';

interface Judged {
  said: number;
  whole: number;
}

export function report(examples: readonly Example[], judged: readonly Judged[], list: boolean): void {
  const groups = new Map<string, number[]>();
  examples.forEach(({ group }, i) => {
    groups.set(group, [...(groups.get(group) ?? []), i]);
    const all = group.startsWith('part') ? 'all parts' : 'all texts';
    groups.set(all, [...(groups.get(all) ?? []), i]);
  });
  console.log('group      passages  said | right of shown  found of said | log loss | direct of found right');
  for (const [group, rows] of groups) {
    const shown = rows.filter((i) => judged[i].said >= 0.5);
    const said = rows.filter((i) => examples[i].said);
    const right = shown.filter((i) => examples[i].said);
    const typed = right.filter((i) => judged[i].whole >= 0.5 === examples[i].whole);
    const loss = rows.reduce((sum, i) => {
      const p = examples[i].said ? judged[i].said : 1 - judged[i].said;
      return sum - Math.log(Math.max(1e-9, p));
    }, 0);
    console.log(
      [
        group.padEnd(10),
        String(rows.length).padStart(8),
        String(said.length).padStart(5),
        percent(right.length, shown.length).padStart(16),
        percent(right.length, said.length).padStart(14),
        (loss / rows.length).toFixed(4).padStart(12),
        percent(typed.length, right.length).padStart(12),
      ].join(' '),
    );
  }
  if (list)
    examples.forEach(({ id, said, words }, i) => {
      if (judged[i].said >= 0.5 !== said)
        console.log(
          `${said ? 'missed' : 'false '} ${judged[i].said.toFixed(2)} ${id}: ${words.replace(/\s+/g, ' ')}`,
        );
    });
}

const percent = (part: number, all: number): string => ((100 * part) / Math.max(1, all)).toFixed(2);
