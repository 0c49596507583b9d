import type {Language} from "../language/language.js";

export type Bound = "exact" | "at_least" | "at_most" | "over" | "about";

const signs: Record<Bound, string> = {exact: "", at_least: "≥", at_most: "≤", over: ">", about: "≈"};

const names: Record<Bound, {zh: string; en: string}> = {
  exact: {zh: "恰为", en: "exactly"},
  at_least: {zh: "不低于", en: "at least"},
  at_most: {zh: "不高于", en: "at most"},
  over: {zh: "超过", en: "over"},
  about: {zh: "约", en: "about"}
};

/** A figure with the sign of its bound: ≥ 12%, ≈ 3.5 亿元; an exact one as it is. */
export function formatBound(bound: Bound | null, figure: string): string {
  return bound && bound !== "exact" ? `${signs[bound]} ${figure}` : figure;
}

/** The bound in words, for text alternatives. */
export function nameBound(bound: Bound, language: Language): string {
  return names[bound][language];
}
