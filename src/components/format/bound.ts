import type {Language} from "../language/language.js";

/** What a report says a figure bounds: 以上, 以内, 超, 约. */
export type Bound = "exact" | "at_least" | "at_most" | "over" | "about";

/** What that means on an axis, where a decline of over 20% is a growth under −20%. */
export type AxisBound = Bound | "under";

const signs: Record<AxisBound, string> = {exact: "", at_least: "≥", at_most: "≤", over: ">", under: "<", about: "≈"};

const names: Record<AxisBound, {zh: string; en: string}> = {
  exact: {zh: "恰为", en: "exactly"},
  at_least: {zh: "不低于", en: "at least"},
  at_most: {zh: "不高于", en: "at most"},
  over: {zh: "高于", en: "over"},
  under: {zh: "低于", en: "under"},
  about: {zh: "约", en: "about"}
};

const opposite: Record<Bound, AxisBound> = {
  exact: "exact",
  at_least: "at_most",
  at_most: "at_least",
  over: "under",
  about: "about"
};

/**
 * The bound of a growth rate on its axis. Hedges speak of the size of a change: 下降20%以上 is a decline of at least 20%, and
 * so a growth of at most −20%.
 */
export function growthBound(growthPct: number, bound: Bound | null): AxisBound {
  if (bound === null) return "exact";
  return growthPct < 0 ? opposite[bound] : bound;
}

/** A figure with the sign of its bound: ≥ 12%, ≈ 3.5 亿元; an exact one as it is. */
export function formatBound(bound: AxisBound | null, figure: string): string {
  return bound && bound !== "exact" ? `${signs[bound]} ${figure}` : figure;
}

/** The bound in words, for text alternatives. */
export function nameBound(bound: AxisBound, language: Language): string {
  return names[bound][language];
}
