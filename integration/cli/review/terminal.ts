import type { People } from '../../authority/people.ts';
import { extentOf } from '../../convert/extent.ts';
import { Session } from '../../review/session.ts';
import { stepOf, stepped } from '../../review/step.ts';
import { NAMES, TYPES } from '../../review/verbs.ts';
import type { VerbName } from '../../review/verbs.ts';
import { fileAndKey } from './archive.ts';
import type { ArchiveReview } from './archive.ts';
import type { Act } from '../../review/act.ts';
import { linesOf } from './draw.ts';
import type { Desk, Prompt } from './draw.ts';
import { Screen } from './screen.ts';

interface Question extends Prompt {
  /** Among which words Tab completes. */
  among: readonly string[];
  answered(words: string): Promise<void> | undefined;
}

/** A person decides at a terminal, until they leave. The screen is as it was afterwards. */
export function runTerminal(archive: ArchiveReview, people: People): Promise<void> {
  return new Promise((left, failed) => {
    const desk = (): Desk => ({ items: archive.items, revision: '' });
    const session = new Session<Desk>(desk(), async (_, act) => {
      const { file, act: own } = inFile(act, session.current?.file ?? '');
      await archive.act(file, own);
      return desk();
    });
    let prompt: Question | null = null;
    let queue: Promise<void> = Promise.resolve();
    const draw = () => {
      const { columns, rows } = screen.size;
      screen.show(linesOf(session, prompt, columns, rows));
    };
    const leave = (error?: Error) => {
      screen.close();
      if (error === undefined) left();
      else failed(error);
    };
    /** One after another, so that a key pressed while an act is saved is about what comes next. */
    const later = (work: () => Promise<void> | undefined) => {
      queue = queue
        .then(work)
        .then(draw)
        .catch((error: unknown) => {
          leave(error instanceof Error ? error : new Error('The review stopped', { cause: error }));
        });
    };
    const ask = (
      question: string,
      typed: string,
      among: readonly string[],
      answered: Question['answered'],
    ) => {
      prompt = { question, typed, completion: null, among, answered };
    };

    const verb = (name: VerbName): Promise<void> | undefined => {
      const item = session.current;
      if (!item) return undefined;
      if (name === 'next' || name === 'previous') session.move(name === 'next' ? 1 : -1);
      else if (name === 'accept') return session.accept({}, 'Accepted');
      else if (name === 'reject') return session.reject();
      else if (name === 'undo') return session.undo();
      else if (name === 'speaker')
        ask(
          'Who is quoted? (empty: nobody can tell)',
          item.speaker ?? '',
          archive.speakers(people),
          (words) =>
            session.accept(
              { speaker: words === '' ? null : words },
              `Accepted, ${words || 'speaker unknown'}`,
            ),
        );
      else if (name === 'new') ask(`Which words of ${item.file} were missed?`, '', [], (words) => add(words));
      else {
        session.mode = name;
        session.extent = extentOf(item);
      }
      return undefined;
    };
    const add = (words: string) => {
      const { text } = session.current!.review;
      const start = text.indexOf(words);
      if (words !== '' && start >= 0 && !text.includes(words, start + 1))
        return session.add({ start, end: start + words.length });
      session.fault =
        start < 0
          ? 'These words are not in the article.'
          : 'These words stand there more than once: give more of them.';
      return undefined;
    };

    const key = (pressed: string): Promise<void> | undefined => {
      if (pressed === 'Interrupt' || (pressed === 'q' && !prompt)) {
        leave();
        return undefined;
      }
      if (prompt) return typedKey(prompt, pressed);
      if (pressed === 'Escape') {
        session.mode = 'decide';
        session.extent = null;
        return undefined;
      }
      if (session.mode === 'extent' && session.extent && session.current) {
        const step = stepOf(pressed.replace('Shift', ''), pressed.startsWith('Shift'));
        if (step) {
          session.extent = stepped(session.current.review, session.extent, step);
          return undefined;
        }
        if (pressed === 'Enter')
          return session.accept({ extent: session.extent }, 'Accepted with other words');
      }
      const chosen = session.mode === 'type' ? TYPES.at(Number(pressed) - 1) : undefined;
      if (chosen && Number(pressed) > 0)
        return session.accept({ kind: chosen.kind, type: chosen.type }, `Accepted as ${chosen.name}`);
      const name = NAMES.get(pressed === 'Down' || pressed === 'Up' ? `Arrow${pressed}` : pressed);
      return name === undefined ? undefined : verb(name);
    };
    const typedKey = (question: Question, pressed: string): Promise<void> | undefined => {
      if (pressed === 'Escape' || pressed === 'Enter') prompt = null;
      if (pressed === 'Enter') return question.answered(question.typed.trim());
      if (pressed === 'Tab') question.typed = question.completion ?? question.typed;
      else if (pressed === 'Backspace') question.typed = Array.from(question.typed).slice(0, -1).join('');
      else if (Array.from(pressed).length === 1) question.typed += pressed;
      question.completion = completionOf(question);
      return undefined;
    };

    const screen = new Screen((pressed) => {
      later(() => key(pressed));
    }, draw);
    screen.open();
    draw();
  });
}

/** The first name that begins so, else the first of which a later word does, written out in full. */
function completionOf({ typed, among }: Question): string | null {
  const start = typed.toLowerCase();
  if (start === '') return null;
  return (
    among.find((name) => name.toLowerCase().startsWith(start)) ??
    among.find((name) =>
      name
        .toLowerCase()
        .split(' ')
        .some((word) => word.startsWith(start)),
    ) ??
    null
  );
}

/** Keys of the archive's items name their file. */
function inFile(act: Act, current: string): { file: string; act: Act } {
  if (act.verb === 'add') return { file: current, act };
  const { file, key } = fileAndKey(act.key);
  return { file, act: { ...act, key } };
}
