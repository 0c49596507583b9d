import {readCatalogue} from "../../loaders/corpus/catalogue.ts";
import type {Corpus} from "../../loaders/outcomes/context.ts";
import {countUnit} from "../../loaders/outcomes/count-unit.ts";
import {outcomes} from "../../loaders/outcomes/outcomes.ts";
import type {ObservationRow, OutcomeRow} from "../../loaders/tables/schema.ts";

const {indicators, lexicon} = readCatalogue(".").figures;
export const isCount = (unit: string | null) => unit === null || countUnit(lexicon.units, unit);

/** An observation of 柳河镇, an invented township: fixed investment in 2031, of the whole year. */
export function observation(change: Partial<ObservationRow>): ObservationRow {
  return {
    observation_id: `${change.report_id ?? "liuhe-2030"}:o${++serial}`,
    report_id: "liuhe-2030",
    place_id: "liuhe",
    sentence_id: "s",
    indicator_id: "fixed_investment",
    label: "固定资产投资",
    role: "actual",
    year: 2031,
    year_from: change.year === undefined ? 2031 : change.year,
    month_from: 1,
    month_to: 12,
    value: null,
    value_max: null,
    unit: change.value === undefined ? null : "CNY",
    value_text: null,
    bound: "exact",
    growth_pct: null,
    growth_max: null,
    growth_basis: null,
    growth_bound: change.growth_pct === undefined ? null : "exact",
    growth_text: change.growth_pct === undefined ? null : `${Math.abs(change.growth_pct ?? 0)}%`,
    change_pp: null,
    previous_value: null,
    value_start: null,
    value_end: null,
    growth_start: null,
    growth_end: null,
    rule: "fixture",
    confidence: 1,
    flags: [],
    ...change
  };
}
let serial = 0;

/** A target that the report of 2030 sets for 2031. */
export const target = (change: Partial<ObservationRow>) => observation({role: "target", ...change});
/** An outcome in the report that reviews 2031. */
export const outcome = (change: Partial<ObservationRow>) => observation({report_id: "liuhe-2031", ...change});

type Report = Corpus["reports"][number];
export const plan: Report = {
  report_id: "liuhe-2030",
  place_id: "liuhe",
  review_year: 2030,
  published_on: null,
  text_quality: 1
};
export const review: Report = {...plan, report_id: "liuhe-2031", review_year: 2031};

/** What becomes of the targets among `observations`, with the plan and the review in the corpus unless told otherwise. */
export function statuses(
  observations: ObservationRow[],
  {reports = [plan, review], mentions = {}}: {reports?: Report[]; mentions?: Record<string, string[]>} = {}
): OutcomeRow[] {
  return outcomes({
    reports,
    observations,
    indicators: indicators.byId,
    mentions: new Map(Object.entries(mentions).map(([id, named]) => [id, new Set(named)])),
    isCount
  });
}

/** The status of the only target, with the reason where there is none: "met", "cannot_tell: rounding". */
export function status(...given: Parameters<typeof statuses>): string {
  const [row, ...others] = statuses(...given);
  if (!row || others.length > 0) throw new Error(`not one target: ${others.length}`);
  return row.reason ? `${row.status}: ${row.reason}` : row.status;
}
