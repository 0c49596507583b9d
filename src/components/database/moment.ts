/** Whether a Date of JavaScript can hold so many milliseconds since 1970. */
export function isDate(milliseconds: bigint): boolean {
  return milliseconds <= 8_640_000_000_000_000n && milliseconds >= -8_640_000_000_000_000n;
}

/** BigInt division cuts towards zero, which before 1970 would be the next millisecond. */
export function floorDivide(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  return value % divisor < 0n ? quotient - 1n : quotient;
}

/** A moment as DuckDB writes it: 2021-01-31 12:34:56.789123; `perSecond` is how many of its units make a second. */
export function momentText(value: bigint, perSecond: bigint, zone = ""): string {
  const seconds = floorDivide(value, perSecond);
  if (!isDate(seconds * 1000n)) return value < 0n ? "-infinity" : "infinity";
  const digits = String(perSecond).length - 1;
  const rest = String(value - seconds * perSecond)
    .padStart(digits, "0")
    .replace(/0+$/, "");
  const whole = new Date(Number(seconds) * 1000).toISOString().replace("T", " ").replace(".000Z", "");
  return `${whole}${digits && rest ? `.${rest}` : ""}${zone && "+00"}`;
}
