import type {ObservationRow} from "../tables/schema.ts";
import type {GoldNumber} from "./gold.ts";

/** A figure of an observation: its level or its growth rate. */
export interface Slot {
  observation: ObservationRow;
  kind: "level" | "growth";
  start: number;
  end: number;
}

/** Why a figure counts against the score. */
export type Fault =
  | "missed"
  | "spurious"
  | "kind"
  | "value"
  | "unit"
  | "role"
  | "year"
  | "months"
  | "indicator"
  | "bound"
  | "basis";

export interface Miss {
  report_id: string;
  gold: GoldNumber | null;
  slot: Slot | null;
  faults: Fault[];
}

/** The counts for one report, or for several added up. */
export interface Score {
  report_id: string;
  /** Numbers to be found. */
  gold: number;
  /** Figures found that count. */
  found: number;
  /** Found in the right slot. */
  hits: number;
  /** Found with every field right. */
  exact: number;
  misses: Miss[];
  /** Figures found that count, with whether they are exact; for calibration. */
  judged: {slot: Slot; exact: boolean}[];
}

/** F1 of precision and recall; 0 when nothing is right. */
export function f1(right: number, found: number, gold: number): number {
  const precision = found ? right / found : 0;
  const recall = gold ? right / gold : 0;
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}

/**
 * Scores the observations of one report. A slot matches a gold number when its [start, end) covers the number's first
 * character; detection asks for the right slot, exactness for every field that is not open.
 */
export function scoreReport(report_id: string, gold: readonly GoldNumber[], rows: readonly ObservationRow[]): Score {
  const slots = rows.flatMap(slotsOf);
  const used = new Set<Slot>();
  const score: Score = {report_id, gold: 0, found: 0, hits: 0, exact: 0, misses: [], judged: []};
  const miss = (number: GoldNumber | null, slot: Slot | null, ...faults: Fault[]): void => {
    score.misses.push({report_id, gold: number, slot, faults});
    if (slot) score.judged.push({slot, exact: false});
  };
  for (const number of gold) {
    const covering = slots.filter((slot) => slot.start <= number.at && number.at < slot.end && !used.has(slot));
    const slot = covering.find((one) => one.kind === number.kind) ?? covering[0] ?? null;
    const counts = (number.kind === "level" || number.kind === "growth") && !number.optional;
    if (slot) used.add(slot);
    if (!counts) {
      if (slot && !number.optional) {
        score.found++;
        miss(number, slot, "spurious");
      }
      continue;
    }
    score.gold++;
    if (!slot) {
      miss(number, null, "missed");
      continue;
    }
    score.found++;
    if (slot.kind !== number.kind) {
      miss(number, slot, "kind");
      continue;
    }
    score.hits++;
    const faults = faultsOf(number, slot.observation);
    if (faults.length > 0) miss(number, slot, ...faults);
    else {
      score.exact++;
      score.judged.push({slot, exact: true});
    }
  }
  for (const slot of slots) {
    if (used.has(slot)) continue;
    score.found++;
    miss(null, slot, "spurious");
  }
  return score;
}

/** Adds up the scores of several reports under one name. */
export function totalScore(report_id: string, scores: readonly Score[]): Score {
  const sum = (pick: (score: Score) => number): number => scores.reduce((total, score) => total + pick(score), 0);
  return {
    report_id,
    gold: sum((score) => score.gold),
    found: sum((score) => score.found),
    hits: sum((score) => score.hits),
    exact: sum((score) => score.exact),
    misses: scores.flatMap((score) => score.misses),
    judged: scores.flatMap((score) => score.judged)
  };
}

/** How often each field was wrong, most often first. */
export function faultCounts(score: Score): [Fault, number][] {
  const counts = new Map<Fault, number>();
  for (const {faults} of score.misses) for (const fault of faults) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function slotsOf(observation: ObservationRow): Slot[] {
  const {value, value_start, value_end, growth_pct, growth_start, growth_end} = observation;
  const slots: Slot[] = [];
  if (value !== null && value_start !== null)
    slots.push({observation, kind: "level", start: value_start, end: value_end!});
  if (growth_pct !== null && growth_start !== null)
    slots.push({observation, kind: "growth", start: growth_start, end: growth_end!});
  return slots;
}

const sameUnit: Record<string, string> = {
  公斤: "kg",
  千克: "kg",
  公顷: "ha",
  米: "m",
  公里: "km",
  吨: "t",
  平方米: "m2",
  平方公里: "km2",
  立方米: "m3",
  元: "CNY",
  美元: "USD",
  千瓦时: "kWh",
  度: "kWh"
};

function faultsOf(gold: GoldNumber, row: ObservationRow): Fault[] {
  const isLevel = gold.kind === "level";
  const unit = (name: string | null | undefined): string | null => (name ? (sameUnit[name] ?? name) : null);
  const months = row.month_from === null ? "as-of" : `${row.month_from}-${row.month_to}`;
  const wrong: Record<string, boolean> = {
    value: !close(isLevel ? row.value : row.growth_pct, gold.value),
    unit: isLevel && unit(row.unit) !== unit(gold.unit),
    role: row.role !== gold.role,
    year: row.year !== gold.year,
    months: !gold.months_open && months !== gold.months,
    indicator: row.indicator_id !== (gold.indicator ?? null),
    bound: (isLevel ? row.bound : (row.growth_bound ?? row.bound)) !== gold.bound,
    basis: !isLevel && yearly(row.growth_basis) !== yearly(gold.basis ?? null)
  };
  return (Object.keys(wrong) as Fault[]).filter((field) => wrong[field] && !gold.open?.includes(field));
}

/** The annotations tell growth over the year before and yearly averages apart from all other. */
function yearly(basis: ObservationRow["growth_basis"]): "yoy" | "annual_average" | null {
  return basis === "yoy" || basis === "annual_average" ? basis : null;
}

function close(a: number | null, b: number | undefined): boolean {
  return a !== null && b !== undefined && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}
