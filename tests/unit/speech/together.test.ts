import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideTogether } from '../../../integration/convert/speech/ranker/together.ts';
import type { Turn } from '../../../integration/convert/speech/ranker/together.ts';

const [MARA, TOM] = [0, 1];
/** Two quotations of two people, in short turns: hardly ever of one voice with the one before, mostly with that before it. */
const ALTERNATES: Turn['same'] = [-4, 3];

function turn(mara: number, tom: number, same: Turn['same'] = ALTERNATES): Turn {
  return { who: [MARA, TOM], odds: Float32Array.of(mara, tom), same };
}

test('one tag tells who says each of the turns before it and after it', () => {
  const bare = () => turn(0.5, 0.5);
  const decided = decideTogether([bare(), bare(), turn(4, -4), bare(), bare()]);
  expect(decided.map(({ who }) => who)).toEqual([MARA, TOM, MARA, TOM, MARA]);
  expect(Math.min(...decided.map(({ chance }) => chance))).toBeGreaterThan(0.8);
});

test('a sure tag is not overruled by the turns around it', () => {
  const sure = (who: number) => (who === MARA ? turn(6, -6) : turn(-6, 6));
  expect(decideTogether([MARA, MARA, TOM].map(sure)).map(({ who }) => who)).toEqual([MARA, MARA, TOM]);
});

test('where nobody may have spoken nobody is chosen', () => {
  expect(decideTogether([])).toEqual([]);
  const [one] = decideTogether([{ who: [], odds: new Float32Array(0), same: [0, 0] }]);
  expect(one).toMatchObject({ who: -1, chance: 0 });
});

/** One turn of a few of four people. */
const turns = fc.array(
  fc
    .tuple(
      fc.uniqueArray(fc.nat(3), { maxLength: 3 }),
      fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 3, maxLength: 3 }),
      fc.integer({ min: -4, max: 4 }),
      fc.integer({ min: -4, max: 4 }),
    )
    .map(([who, odds, same1, same2]): Turn => ({
      who,
      odds: Float32Array.from(odds.slice(0, who.length)),
      same: [same1, same2],
    })),
  { minLength: 1, maxLength: 5 },
);

test('the chances are those of all ways in which the speakers can follow each other, each tried', () => {
  fc.assert(
    fc.property(turns, (list) => {
      const tried = tryAll(list);
      decideTogether(list).forEach(({ chances }, i) => {
        chances.forEach((chance, c) => {
          expect(chance).toBeCloseTo(tried[i][c], 4);
        });
      });
    }),
  );
});

/** The chances by trying every sequence of speakers: what weighs how much is written out once more, from the comments of `together.ts`. */
function tryAll(list: readonly Turn[]): number[][] {
  const sums = list.map(({ who }) => new Array<number>(who.length + 1).fill(0));
  let all = 0;
  const walk = (said: number[], picks: number[], weight: number): void => {
    const i = said.length;
    if (i === list.length) {
      picks.forEach((pick, k) => (sums[k][pick] += weight));
      all += weight;
      return;
    }
    const { who, odds, same } = list[i];
    [...who, -1].forEach((one, pick) => {
      let log = one < 0 ? -1 : 0.9 * odds[pick];
      if (i > 0 && said[i - 1] === one) log += 0.6 * same[0];
      if (i > 1 && said[i - 2] === one) log += 0.7 * same[1];
      walk([...said, one], [...picks, pick], weight * Math.exp(log));
    });
  };
  walk([], [], 1);
  return sums.map((list) => list.map((sum) => sum / all));
}
