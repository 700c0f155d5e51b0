/** y += x · w for a row-major w (nx × ny). Inputs that are zero cost nothing; the others go four rows at a time. */
export function product(
  x: Float32Array,
  xo: number,
  nx: number,
  w: Float32Array,
  y: Float32Array,
  yo: number,
  ny: number,
): void {
  let i = 0;
  for (;;) {
    while (i < nx && x[xo + i] === 0) i++;
    if (i >= nx) return;
    const a = x[xo + i],
      ra = i++ * ny;
    while (i < nx && x[xo + i] === 0) i++;
    if (i >= nx) {
      for (let j = 0; j < ny; j++) y[yo + j] += a * w[ra + j];
      return;
    }
    const b = x[xo + i],
      rb = i++ * ny;
    while (i < nx && x[xo + i] === 0) i++;
    if (i >= nx) {
      for (let j = 0; j < ny; j++) y[yo + j] += a * w[ra + j] + b * w[rb + j];
      return;
    }
    const c = x[xo + i],
      rc = i++ * ny;
    while (i < nx && x[xo + i] === 0) i++;
    if (i >= nx) {
      for (let j = 0; j < ny; j++) y[yo + j] += a * w[ra + j] + b * w[rb + j] + c * w[rc + j];
      return;
    }
    const d = x[xo + i],
      rd = i++ * ny;
    for (let j = 0; j < ny; j++) y[yo + j] += a * w[ra + j] + b * w[rb + j] + c * w[rc + j] + d * w[rd + j];
  }
}
