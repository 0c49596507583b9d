import type {Draft} from "./draft.ts";

/**
 * Factors by what a reading rests on, each the share of such figures that were right among reports that the rules were not
 * written on, relative to a plain reading (a name before the figure). They multiply.
 */
const byRule: Record<string, number> = {
  before: 1,
  clause: 0.97,
  headed: 0.97,
  after: 0.97,
  aligned: 0.98,
  inherited: 0.84,
  level_after_growth: 0.85,
  change: 0.75,
  points: 0.85,
  structure: 0.95,
  series: 0.95,
  doubling: 0.9,
  growth_after: 0.95,
  role_by_cue: 0.92,
  role_by_default: 0.93
};

const plain = 0.945;
const catalogued = 0.965;

/** The probability that every field of an observation is right, in 0.05 … 0.97. */
export function confidenceOf(draft: Draft, isPartless: boolean): number {
  const {level, growth, indicator_id, role, moment} = draft;
  const figure = (level ?? growth ?? draft.points)!.figure;
  let confidence = indicator_id === null ? plain : catalogued;
  for (const rule of new Set([...draft.rules, role.rule])) confidence *= byRule[rule] ?? 1;
  if (draft.label === "（未名）") confidence *= 0.6;
  if (figure.script === "chinese") confidence *= 0.85;
  if (figure.construct === "lost_sign" || figure.construct === "elided") confidence *= 0.95;
  if (figure.unknownUnit !== null) confidence *= 0.8;
  if (figure.bound === "at_least" || figure.bound === "over") confidence *= 0.94;
  if (role.role === "target") confidence *= 0.96;
  if (moment.yearFrom !== null) confidence *= 0.93;
  if (isPartless) confidence *= 0.95;
  return Math.round(Math.min(0.97, Math.max(0.05, confidence)) * 1000) / 1000;
}
