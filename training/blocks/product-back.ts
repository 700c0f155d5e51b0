/** Gradient of `product`: into the matrix, and into x where `gx` is given. */
export function productBack(
  x: Float32Array,
  xo: number,
  nx: number,
  w: Float32Array,
  gw: Float32Array,
  gy: Float32Array,
  yo: number,
  ny: number,
  gx: Float32Array | null,
  from: number,
): void {
  for (let i = 0; i < nx; i++) {
    const v = x[xo + i];
    if (v === 0) continue;
    const row = i * ny;
    for (let j = 0; j < ny; j++) gw[row + j] += v * gy[yo + j];
  }
  if (gx !== null) spread(w, gy, yo, ny, gx, xo, from, nx);
}

/** gx += w · gy for inputs `from`..`to`, four at a time. */
export function spread(
  w: Float32Array,
  gy: Float32Array,
  yo: number,
  ny: number,
  gx: Float32Array,
  xo: number,
  from: number,
  to: number,
): void {
  let i = from;
  for (; i + 3 < to; i += 4) {
    let a = 0,
      b = 0,
      c = 0,
      d = 0;
    const ra = i * ny,
      rb = ra + ny,
      rc = rb + ny,
      rd = rc + ny;
    for (let j = 0; j < ny; j++) {
      const y = gy[yo + j];
      a += y * w[ra + j];
      b += y * w[rb + j];
      c += y * w[rc + j];
      d += y * w[rd + j];
    }
    gx[xo + i] += a;
    gx[xo + i + 1] += b;
    gx[xo + i + 2] += c;
    gx[xo + i + 3] += d;
  }
  for (; i < to; i++) {
    let a = 0;
    const r = i * ny;
    for (let j = 0; j < ny; j++) a += gy[yo + j] * w[r + j];
    gx[xo + i] += a;
  }
}
