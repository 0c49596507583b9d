/** Decimals of 128 bits, as Arrow keeps them: four words each, the lowest first, two's complement. */
export type Words = Uint32Array;

/** The doubles nearest to decimals with `scale` digits after the point. */
export function decimals(words: Words, scale: number): Float64Array {
  const power = 10 ** scale;
  return Float64Array.from({length: words.length / 4}, (_, i) => {
    const unscaled = small(words, i);
    // Both exact, so the quotient is the nearest double.
    if (scale <= 22 && Number.isSafeInteger(unscaled)) return unscaled / power;
    return Number(`${integer(words, i)}e-${scale}`);
  });
}

/** A decimal's digits, without its point. */
export function integer(words: Words, i: number): bigint {
  const [w0 = 0, w1 = 0, w2 = 0, w3 = 0] = words.subarray(4 * i, 4 * i + 4);
  return BigInt.asIntN(128, (BigInt(w3) << 96n) | (BigInt(w2) << 64n) | (BigInt(w1) << 32n) | BigInt(w0));
}

/** A decimal as text: -0.50 */
export function decimalText(words: Words, i: number, scale: number): string {
  const value = integer(words, i);
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  const point = digits.length - scale;
  return `${value < 0n ? "-" : ""}${digits.slice(0, point)}${scale ? `.${digits.slice(point)}` : ""}`;
}

/** Whether a double shows all digits of a decimal: up to 15 of them, it always does. */
export function showsAll(words: Words, i: number, scale: number): boolean {
  const unscaled = small(words, i);
  if (Math.abs(unscaled) < 1e15) return true;
  const text = decimalText(words, i, scale);
  return String(Number(text)) === (scale ? text.replace(/\.?0+$/, "") : text);
}

/** A decimal's digits as a number where that is exact; else NaN, or beyond the safe integers. */
function small(words: Words, i: number): number {
  const [w0, w1, w2, w3] = words.subarray(4 * i, 4 * i + 4) as unknown as [number, number, number, number];
  const high = w3 === 0 && w2 === 0 ? w1 : w3 === 0xffffffff && w2 === 0xffffffff ? w1 - 2 ** 32 : Number.NaN;
  return Math.abs(high) < 2 ** 21 ? high * 2 ** 32 + w0 : Number.NaN;
}
