import type {Figure} from "../figures/figure.ts";
import type {ObservationRow} from "../tables/schema.ts";
import type {CleanText, Dating, Sentence} from "../types.ts";
import type {FigureCatalogue} from "./claim.ts";
import {confidenceOf} from "./confidence.ts";
import {type Draft, rulesOf} from "./draft.ts";
import {monthsOf} from "./months.ts";
import type {Narrower} from "./narrower.ts";

/** What a row takes from its report. */
export interface Context {
  report_id: string;
  place_id: string | null;
  clean: CleanText;
  dating: Dating;
  catalogue: FigureCatalogue;
  /** See `largerPlaces`. */
  larger: RegExp | null;
  /** See `narrowerIn`. */
  narrower: Narrower;
  /**
   * The last row that is a state: the figure's end (-1 once another row has come), its unit, its sentence, whether 目前 says so, the end of
   * its name, and whether it is a part of what came before (其中).
   */
  state: {sentence: string; to: number; unit: string | null; now: boolean; of: string; isPart: boolean} | null;
}

/**
 * The rows of a draft: one, unless its growth goes back further than a year (比2012年增长47%). That is no growth of the level's year: it
 * gets a row of its own, over several years.
 */
export function rowsOf(context: Context, sentence: Sentence, draft: Draft): ObservationRow[] {
  const whose = context.narrower(sentence, draft);
  if (whose !== null) draft = {...draft, indicator_id: null, label: labelled(whose, draft.label)};
  const {growth, level, moment} = draft;
  const year = yearOf(draft, context.dating);
  const isFar = growth?.base != null && year !== null && growth.base < year - 1;
  if (!growth || !isFar) return [toRow(context, sentence, draft)];
  const over = {...draft, level: null, points: null, previous: null, moment: {...moment, yearFrom: growth.base}};
  if (!level) return [toRow(context, sentence, {...over, points: draft.points})];
  return [toRow(context, sentence, {...draft, growth: null}), toRow(context, sentence, over)];
}

/** 石门镇|财政收入: the label says whose figure it is. */
function labelled(whose: string, label: string): string {
  return label.includes(whose) ? label : `${whose}${label}`;
}

/** Gives a draft its year, months, raw offsets and confidence. */
function toRow(context: Context, sentence: Sentence, draft: Draft): ObservationRow {
  const {clean, dating} = context;
  const {level, growth, points, moment, role} = draft;
  const main = (level ?? growth ?? points)!;
  const months = monthsOf(context, sentence, draft);
  const year = yearOf(draft, dating);
  const first =
    moment.yearFrom !== null && year !== null
      ? moment.yearFrom < 0
        ? year + moment.yearFrom + 1
        : moment.yearFrom
      : year;
  const many = first !== null && year !== null && first < year;
  const back = many ? first : year;
  const levelSpan = level && rawSpan(clean, level.figure);
  // 持平 writes no number to point at
  const growthSpan = growth && growth.figure.construct !== "flat" ? rawSpan(clean, growth.figure) : null;
  const flags = new Set<string>(draft.flags);
  if (role.forecast) flags.add("forecast");
  // 由2017年的2.1亿元增加到4.4亿元,增长110%
  const isSince = growth && growth.basis === null && draft.previousYear !== null && year !== null;
  if (many || (isSince && draft.previousYear! < year - 1)) flags.add("multi_year");
  if (months && (months[0] !== 1 || months[1] !== 12)) flags.add("partial_year");
  // 全县农民人均纯收入8200元 in a township's report: what it is measured against
  const clause =
    context.larger && draft.indicator_id !== null ? clean.text.slice(main.preFrom, main.figure.outerFrom) : "";
  if (clause !== "" && context.larger!.test(clause.trimStart())) flags.add("benchmark");
  const start = clean.offsets[main.figure.from]!;
  return {
    observation_id: `${context.report_id}:o${start}`,
    report_id: context.report_id,
    place_id: context.place_id,
    sentence_id: sentence.sentence_id,
    indicator_id: draft.indicator_id,
    label: draft.label,
    role: role.role,
    year,
    year_from: back,
    month_from: months?.[0] ?? null,
    month_to: months?.[1] ?? null,
    value: level?.figure.value ?? null,
    value_max: level?.figure.max ?? null,
    unit: level?.figure.unit ?? null,
    value_text: level ? rawText(clean, level.figure) : null,
    bound: level?.figure.bound ?? growth?.figure.bound ?? "exact",
    growth_pct: growth ? rate(growth.figure, growth.sign) : null,
    growth_max: growth?.figure.max != null ? growth.sign * growth.figure.max : null,
    growth_basis: growth?.basis ?? null,
    growth_bound: growth?.figure.bound ?? null,
    growth_text: growth ? rawText(clean, growth.figure) : null,
    change_pp: points?.figure.value != null ? points.sign * points.figure.value : null,
    previous_value: draft.previous,
    value_start: levelSpan?.start ?? null,
    value_end: levelSpan?.end ?? null,
    growth_start: growthSpan?.start ?? null,
    growth_end: growthSpan?.end ?? null,
    rule: rulesOf(draft).join("+"),
    confidence: confidenceOf(draft, dating, months),
    flags: [...flags] as ObservationRow["flags"]
  };
}

/** The year that the text names, else the report's own. What news aims at 今年 is the year of its publication. */
function yearOf(draft: Draft, dating: Dating): number | null {
  const year = namedYear(draft, dating);
  const {decade} = draft.moment;
  // 201x年 in a report of 2020
  return decade !== null && year !== null && Math.floor(year / 10) * 10 !== decade ? null : year;
}

function namedYear({moment, role}: Draft, {review_year, plan_year, published_on}: Dating): number | null {
  if (role.role === "actual") {
    // 目前已完成, under a heading of the plan
    const isHeading = !moment.stated && moment.year === plan_year && review_year !== null;
    return (isHeading || moment.aims ? null : moment.year) ?? review_year ?? plan_year;
  }
  // 今年以来,…。 年底力争完成4.2亿元
  if (moment.running && role.rule === "role_by_cue" && review_year !== null) return moment.year ?? review_year;
  if (role.rule === "role_by_aim") return moment.year ?? review_year ?? plan_year;
  const published = published_on === null ? null : Number(published_on.slice(0, 4));
  const next = plan_year ?? (published !== null && review_year !== null && published > review_year ? published : null);
  if (moment.year !== null && !moment.relative) return moment.year;
  return next ?? moment.year ?? review_year;
}

function rate(figure: Figure, sign: 1 | -1): number {
  const value = figure.kind === "multiple" ? Number((figure.value! * 100).toPrecision(12)) : figure.value!;
  return value === 0 ? 0 : value < 0 && sign < 0 ? value : sign * value;
}

function rawSpan({offsets}: CleanText, {from, to}: Figure): {start: number; end: number} {
  return {start: offsets[from]!, end: offsets[to - 1]! + 1};
}

function rawText(clean: CleanText, {outerFrom, outerTo}: Figure): string {
  return clean.raw.slice(clean.offsets[outerFrom]!, clean.offsets[outerTo - 1]! + 1);
}
