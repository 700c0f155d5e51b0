/** One of ten bins of confidence. `stated` is the mean confidence in it, `right` the share that is right; both 0 where it is empty. */
interface Bin {
  from: number;
  to: number;
  findings: number;
  stated: number;
  right: number;
}

/** How far confidences keep what they promise. */
export interface Calibration {
  bins: Bin[];
  findings: number;
  /** Expected calibration error: the mean distance between stated and right, each bin weighed by its findings. */
  ece: number;
}

/** A finding that the gold has a say about. */
export interface Claim {
  /** 0..1 */
  confidence: number;
  right: boolean;
}

const BINS = 10;

export function calibrate(claims: readonly Claim[]): Calibration {
  const sums = Array.from({ length: BINS }, () => ({ findings: 0, stated: 0, right: 0 }));
  for (const { confidence, right } of claims) {
    const bin = sums[Math.min(BINS - 1, Math.floor(confidence * BINS))];
    bin.findings++;
    bin.stated += confidence;
    if (right) bin.right++;
  }
  const bins = sums.map(({ findings, stated, right }, i) => ({
    from: i / BINS,
    to: (i + 1) / BINS,
    findings,
    stated: round(stated / (findings || 1)),
    right: round(right / (findings || 1)),
  }));
  const apart = sums.reduce((sum, { stated, right }) => sum + Math.abs(stated - right), 0);
  return { bins, findings: claims.length, ece: round(apart / (claims.length || 1)) };
}

const round = (share: number): number => +share.toFixed(3);
