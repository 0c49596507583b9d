import type {Language} from "../language/language.js";

const minus = "\u2212"; // a hyphen is too short beside a plus

/**
 * A figure with thousands separators and at most `digits` decimals (default: as many as it has, up to 4). No rounding to
 * significant digits: a figure of a report is shown as it stands there.
 */
export function formatNumber(x: number, digits = 4): string {
  const format = formats.get(digits) ?? new Intl.NumberFormat("en-US", {maximumFractionDigits: digits});
  formats.set(digits, format);
  return signed(x, format.format(Math.abs(x)));
}

const formats = new Map<number, Intl.NumberFormat>(); // making one takes longer than a chart has for a mark

/** 12.3% */
export function formatPercent(x: number, digits = 2): string {
  return `${formatNumber(x, digits)}%`;
}

/** A growth rate in percent, with its sign: +12.3%, −5%, 0% */
export function formatGrowth(x: number, digits = 2): string {
  return `${x > 0 ? "+" : ""}${formatPercent(x, digits)}`;
}

/** A change in percentage points, with its sign: +1.2 个百分点, +1.2 pp */
export function formatPoints(x: number, language: Language): string {
  return `${x > 0 ? "+" : ""}${formatNumber(x, 2)} ${language === "zh" ? "个百分点" : "pp"}`;
}

/** A share between 0 and 1 as a percentage: 0.123 → 12.3% */
export function formatShare(x: number, digits = 1): string {
  return `${(100 * x).toFixed(digits)}%`;
}

/** The quality of a text, from 1 (sound) to 0 (ruined): 0.98 */
export function formatQuality(x: number): string {
  return x.toFixed(2);
}

function signed(x: number, text: string): string {
  return x < 0 && /[1-9]/.test(text) ? `${minus}${text}` : text;
}
