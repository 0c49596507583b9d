import type {ObservationRow, OutcomeRow} from "../tables/schema.ts";
import {type Comparison, compare} from "./compare.ts";
import {type Corpus, Records} from "./context.ts";
import {type Criterion, criterionOf, judge} from "./criterion.ts";
import {disjoint} from "./interval.ts";
import {type Figure, figuresOf, type Quantity} from "./measured.ts";
import {bareName} from "./names.ts";

/**
 * What became of every target: for each figure that is aimed at, the outcome in the report of the same place that reviews the
 * target's year, and a status that the figures bear out. One row a target and quantity, in the order of the observations.
 */
export function outcomes(corpus: Corpus): OutcomeRow[] {
  const records = new Records(corpus);
  return corpus.observations
    .filter(({role}) => role === "target")
    .flatMap((target) =>
      (Object.entries(figuresOf(target)) as [Quantity, Figure][]).map(([quantity, figure]) =>
        outcome(target, quantity, figure, records)
      )
    );
}

function outcome(target: ObservationRow, quantity: Quantity, figure: Figure, records: Records): OutcomeRow {
  const {place_id, year, indicator_id} = target;
  const indicator = indicator_id === null ? undefined : records.corpus.indicators.get(indicator_id);
  const criterion = criterionOf(figure, indicator?.higher_is ?? null);
  const row = blank(target, quantity, criterion);
  if (target.flags.includes("benchmark")) return {...row, reason: "benchmark"};
  if (year === null) return {...row, reason: "undated"};
  if (place_id === null) return {...row, reason: "unregistered"};

  const reviews = records.reviews(place_id, year).filter(({report_id}) => report_id !== target.report_id);
  const comparisons = reviews.flatMap(({report_id}) =>
    records
      .of(report_id)
      .filter((other) => other.role === "actual" && other.year === year && answers(target, quantity, other, records))
      .map((other) => compare(target, quantity, other, records))
  );
  if (comparisons.length > 0) return {...row, ...verdict(target, criterion, comparisons, records)};

  const whole = reviews.filter((review) => review.whole);
  const review = whole[0];
  if (!review) return {...row, status: "not_reported"};
  const reviewed = {...row, outcome_report_id: review.report_id};
  if (records.damaged(target)) return {...reviewed, reason: "damaged"};
  if (!indicator) return {...reviewed, reason: "outside_catalogue"};
  if (whole.some(({report_id}) => records.corpus.mentions.get(report_id)?.has(indicator.indicator_id)))
    return {...reviewed, reason: "no_figure"};
  if (whole.some(({damaged}) => damaged)) return {...reviewed, reason: "damaged"};
  return {...reviewed, status: "not_mentioned"};
}

/**
 * Whether an outcome is about what the target is: the same indicator; outside the catalogue the same words and unit. Where
 * the target's report aims at several things of one indicator, only the one of the same name.
 */
function answers(target: ObservationRow, quantity: Quantity, other: ObservationRow, records: Records): boolean {
  const sameName = bareName(target.label) === bareName(other.label);
  if (target.indicator_id === null) return sameName && other.indicator_id === null && target.unit === other.unit;
  if (target.indicator_id !== other.indicator_id) return false;
  const several = records
    .of(target.report_id)
    .some(
      (sibling) =>
        sibling.role === "target" &&
        sibling.indicator_id === target.indicator_id &&
        sibling.year === target.year &&
        bareName(sibling.label) !== bareName(target.label) &&
        figuresOf(sibling)[quantity] !== undefined
    );
  return sameName || !several;
}

type Judged = Pick<
  OutcomeRow,
  "status" | "reason" | "basis" | "outcome_id" | "outcome_report_id" | "base_id" | "outcome_low" | "outcome_high"
>;

/** The status that all comparable outcomes agree on; else why there is none. */
function verdict(
  target: ObservationRow,
  criterion: Criterion | null,
  comparisons: readonly Comparison[],
  records: Records
): Judged {
  const comparable = comparisons.filter(({interval}) => interval !== null);
  const stated = comparable.filter(({basis}) => basis === "stated");
  const used = stated.length > 0 ? stated : comparable;
  const best = used.find(({row}) => row.label === target.label) ?? used[0] ?? furthest(comparisons);
  const judged = {...evidence(best), status: "cannot_tell", reason: best.reason} satisfies Judged;
  if (records.damaged(target)) return {...judged, reason: "damaged"};
  if (target.flags.includes("mismatch")) return {...judged, reason: "disagree"};
  if (used.length === 0) return judged;
  if (used.some((a, i) => used.slice(0, i).some((b) => disjoint(a.interval!, b.interval!))))
    return {...judged, reason: "disagree"};
  if (!criterion) return {...judged, reason: "approximate"};
  const decided = used.map((one) => ({one, found: judge(criterion, one.interval!)}));
  const clear = decided.find(({found}) => found === "met" || found === "missed");
  if (!clear) return {...judged, reason: decided[0]!.found as "rounding" | "direction"};
  return {...evidence(clear.one), status: clear.found as "met" | "missed", reason: null};
}

function evidence({row, basis, base, interval}: Comparison) {
  const finite = (end: number | undefined): number | null => (end !== undefined && Number.isFinite(end) ? end : null);
  return {
    basis: interval ? basis : null,
    outcome_id: row.observation_id,
    outcome_report_id: row.report_id,
    base_id: base?.observation_id ?? null,
    outcome_low: finite(interval?.low),
    outcome_high: finite(interval?.high)
  };
}

function furthest(comparisons: readonly Comparison[]): Comparison {
  return comparisons.reduce((best, one) => (one.passed > best.passed ? one : best));
}

function blank(target: ObservationRow, quantity: Quantity, criterion: Criterion | null): OutcomeRow {
  return {
    target_id: target.observation_id,
    quantity,
    report_id: target.report_id,
    place_id: target.place_id,
    indicator_id: target.indicator_id,
    label: target.label,
    year: target.year,
    criterion: criterion?.kind ?? null,
    threshold: criterion?.threshold ?? null,
    threshold_max: criterion?.max ?? null,
    unit: quantity === "level" ? target.unit : quantity === "growth" ? "%" : "百分点",
    status: "cannot_tell",
    reason: null,
    basis: null,
    outcome_id: null,
    outcome_report_id: null,
    base_id: null,
    outcome_low: null,
    outcome_high: null
  };
}
