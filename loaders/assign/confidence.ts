import {countHan} from "../text/han.ts";
import type {Dating} from "../types.ts";
import {type Draft, rulesOf} from "./draft.ts";

/**
 * What weakens a reading, each with the factor that it takes off. They were fitted to 3 193 figures in excerpts of 169 reports that the
 * program had not seen when it first read them: the factors' product was brought as near as it goes to the share of figures that were
 * right in every field, no factor moving far on few figures. Beside each: how many of those figures it weakened, and which
 * share of them was right. Where fewer than ten speak, the factor is a judgement.
 */
const weakens = {
  // the years of the whole text: see `datingFactor`
  likely: 0.955, // 1374, 0.90
  doubtful: 0.86, // 447, 0.81
  undated: 0.955, // 566, 0.92
  // what the figure is
  inherited: 0.8, // 83, 0.59: named by what was said before
  unnamed: 0.82, // 19, 0.47: nothing names it, or a single character
  target: 0.96, // 122, 0.85: in a report that has a plan
  aim: 0.88, // 38, 0.82: a target in a text without years
  unplanned: 0.72, // 28, 0.39: a target where no year is planned
  role_by_cue: 0.95, // 306, 0.87: not by the part of the report
  role_by_default: 0.93,
  role_by_horizon: 0.85, // the aim of a text without years, carried over paragraphs
  forecast: 0.95, // 90, 0.88: 预计
  partial: 0.98, // 786, 0.91: of a part of a year
  many: 0.96, // 11, 0.82: of several years
  doubling: 0.93, // 7
  points: 0.95, // 23, 0.87
  change: 0.9, // 2: an increase, not a level
  level_after_growth: 0.9, // 2
  at_least: 0.99, // 86, 0.91: 以上, 超
  // how it is written
  chinese: 0.88, // 4: 五百余户
  unknown_unit: 0.8,
  lost_sign: 0.95
} as const;

/** A plain reading, in a report whose years are sure: 571 figures, 0.98 right. */
const plain = 0.98;

/** How far the evidence for a report's years must lead, in the weights of `checks/dating`: with this lead nearly none was wrong. */
const sure = 4.5;
const likely = 1.5;

/** The probability that every field of an observation is right, in 0.05 … 0.98. */
export function confidenceOf(draft: Draft, dating: Dating, months: readonly [number, number] | null): number {
  const {level, growth, role, moment, label} = draft;
  const figure = (level ?? growth ?? draft.points)!.figure;
  const found: (keyof typeof weakens)[] = [];
  for (const rule of rulesOf(draft)) if (Object.hasOwn(weakens, rule)) found.push(rule as keyof typeof weakens);
  if ((countHan(label) < 2 && (label.match(/\p{Script=Han}/gu)?.length ?? 0) < 2) || label === "（未名）")
    found.push("unnamed");
  const plans = dating.plan_year !== null && dating.plan_year !== dating.review_year;
  const isUndated = dating.plan_year === null && dating.review_year === null;
  if (role.role === "target") found.push(plans ? "target" : isUndated ? "aim" : "unplanned");
  if (role.forecast) found.push("forecast");
  if (months && (months[0] !== 1 || months[1] !== 12)) found.push("partial");
  if (moment.yearFrom !== null) found.push("many");
  if (figure.bound === "at_least" || figure.bound === "over") found.push("at_least");
  if (figure.script === "chinese") found.push("chinese");
  if (figure.unknownUnit !== null) found.push("unknown_unit");
  if (figure.construct === "lost_sign" || figure.construct === "lost_unit" || figure.construct === "elided")
    found.push("lost_sign");
  let confidence = plain * datingFactor(dating);
  for (const name of found) confidence *= weakens[name];
  return Math.round(Math.max(0.05, confidence) * 1000) / 1000;
}

/** How far the years of the whole text can be relied on. */
function datingFactor({lead, review_year, plan_year}: Dating): number {
  if (review_year === null && plan_year === null) return weakens.undated;
  return lead >= sure ? 1 : lead >= likely ? weakens.likely : weakens.doubtful;
}
