import type { Edit } from '../../authority/edit.ts';
import type { People } from '../../authority/people.ts';
import { Failure } from '../files.ts';
import { Screen } from '../review/screen.ts';
import { linesOf } from './draw.ts';
import type { Decided, Desk } from './draw.ts';
import type { PeopleFile } from './file.ts';
import type { PairItem } from './names.ts';

/** The edit that makes a pair one person: the name that `people.yaml` has as a person's stays theirs. */
function mergeOf({ keep, alias, isScoped, paths }: PairItem, people: People): Edit {
  const articles = isScoped ? paths : undefined;
  const isPerson = (name: string) => people.list.some((person) => person.name === name);
  return isPerson(alias) && !isPerson(keep)
    ? { verb: 'merge', keep: alias, alias: keep }
    : { verb: 'merge', keep, alias, articles };
}

/** Whether the file has the two as two people by now, because another pair was decided. */
const isSettled = ({ keep, alias, paths }: PairItem, people: People): boolean =>
  paths.every((path) => people.areApart(people.nameOf(keep), people.nameOf(alias, path)));

/** A person decides at a terminal, until they leave: one key a pair. */
export function runTerminal(items: readonly PairItem[], file: PeopleFile): Promise<void> {
  return new Promise((left, failed) => {
    const decided = new Map<PairItem, Decided>();
    const done: PairItem[] = [];
    const desk: Desk = { items, decided, at: 0, said: '' };
    let queue: Promise<void> = Promise.resolve();
    const draw = () => {
      const { columns, rows } = screen.size;
      screen.show(linesOf(desk, columns, rows));
    };
    const leave = (error?: Error) => {
      screen.close();
      if (error === undefined) left();
      else failed(error);
    };
    const decide = async (how: Decided) => {
      const item = items.at(desk.at);
      if (!item) return;
      const { keep, alias } = item;
      await file.edit(
        how === 'merged' ? mergeOf(item, file.people) : { verb: 'apart', names: [keep, alias] },
      );
      decided.set(item, how);
      done.push(item);
      desk.said =
        how === 'merged' ? `${keep} and ${alias} are one person` : `${keep} and ${alias} are two people`;
      const next = items.findIndex((other, at) => at > desk.at && isOpen(other));
      if (next >= 0) desk.at = next;
    };
    const isOpen = (item: PairItem) => !decided.has(item) && !isSettled(item, file.people);
    const undo = async () => {
      const isUndone = await file.undo();
      const item = isUndone ? done.pop() : undefined;
      desk.said = item ? 'Taken back' : 'There is no decision to take back';
      if (!item) return;
      decided.delete(item);
      desk.at = items.indexOf(item);
    };
    const move = (by: 1 | -1) => {
      desk.at = Math.max(0, Math.min(items.length - 1, desk.at + by));
      desk.said = '';
    };
    const key = async (pressed: string): Promise<void> => {
      if (pressed === 'q' || pressed === 'Interrupt') leave();
      else if (pressed === 'm') await decide('merged');
      else if (pressed === 'a') await decide('apart');
      else if (pressed === 'u') await undo();
      else if (pressed === 'j' || pressed === 'Down') move(1);
      else if (pressed === 'k' || pressed === 'Up') move(-1);
    };
    /** One after another, so that a key pressed while an edit is written is about what comes next. */
    const later = (pressed: string) => {
      queue = queue
        .then(() => key(pressed))
        .catch((error: unknown) => {
          if (!(error instanceof Failure)) throw error;
          desk.said = error.message.replaceAll('\n', ' ');
        })
        .then(draw)
        .catch((error: unknown) => {
          leave(error instanceof Error ? error : new Error('The list stopped', { cause: error }));
        });
    };
    const screen = new Screen(later, draw);
    screen.open();
    draw();
  });
}
