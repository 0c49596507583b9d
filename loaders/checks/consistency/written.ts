/** Half of the last digit that a figure is written with, in per cent or whatever it is written in: 3.01 → 0.005, 48 → 0.5. */
export function halfDigit(text: string): number {
  const decimals = /\d\.(\d+)/.exec(text.replace(/,/g, ""))?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}

/**
 * How far a level may lie from its written value, in its own unit: half of the last digit written, so that 13.74亿元 is
 * 1374000000 ± 500000. Null when the text shows no number.
 */
export function rounding(value: number, text: string | null): number | null {
  const number = /\d[\d,]*(?:\.\d+)?/.exec(text ?? "")?.[0];
  if (number === undefined) return null;
  const written = Number(number.replace(/,/g, ""));
  if (written === 0) return halfDigit(number);
  return Math.abs(value / written) * halfDigit(number);
}

/** A number as a reader of a message wants it: at most two decimals. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
