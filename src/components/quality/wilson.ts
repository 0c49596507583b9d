const z = 1.959963984540054;

/** The 95 % interval of a share of `n` (Wilson 1927), as the tables have it: see share_low of `priorities`. */
export function wilsonInterval(count: number, n: number): {low: number; high: number} {
  if (n === 0) return {low: 0, high: 1};
  const share = count / n;
  const centre = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return {low: Math.max(0, (centre - half) / scale), high: Math.min(1, (centre + half) / scale)};
}
