import type {Figure} from "../figures/figure.ts";
import type {ObservationRow} from "../tables/schema.ts";
import type {CleanText, Dating, Sentence} from "../types.ts";
import type {FigureCatalogue} from "./claim.ts";
import {clauseEnd} from "./clause.ts";
import {confidenceOf} from "./confidence.ts";
import type {Draft} from "./draft.ts";
import type {Narrower} from "./narrower.ts";
import {hasWord} from "./words.ts";

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
  /** The last row, when it is a state: the figure's end, its unit, its sentence, and whether 目前 says so. */
  state: {sentence: string; to: number; unit: string | null; now: boolean} | null;
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
    rule: [...new Set([...draft.rules, role.rule])].join("+"),
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

/** First and last month, or null for the state as of writing. */
function monthsOf(context: Context, sentence: Sentence, draft: Draft): [number, number] | null {
  const {clean, catalogue} = context;
  const {moment, role, level} = draft;
  if (role.role === "target") return [moment.monthFrom ?? 1, moment.monthTo ?? 12];
  if (moment.open) return null;
  const isState =
    level !== null &&
    (isStock(catalogue, clean.text, sentence, draft) ||
      isYearEnd(catalogue, clean.text, draft) ||
      goesOn(context, sentence, draft));
  const before = context.state?.sentence === sentence.sentence_id ? context.state : null;
  context.state = isState
    ? {sentence: sentence.sentence_id, to: level.figure.outerTo, unit: level.figure.unit, now: false}
    : null;
  // 1-9月净增人口312人,全县常住人口5.2万人: how many there are is never of a stretch of time
  const clause = isState ? clean.text.slice(level.preFrom, level.figure.outerFrom).trim() : "";
  const isPeople = isState && /(?:人口|总户数)[为达到共有 ]*$/.test(clause);
  // 目前在库项目36个, of which 12 …, in a report of eleven months
  // 辖12个村,总面积46平方公里: what a place is, in a report of some months
  const isPlace =
    isState &&
    /辖[^,;。]*$|^(?:\d{1,2}[、.])?(?:全[镇乡县市区村])?总?面积|总面积|幅员|国土面积|区域面积|辖区面积|总户数/.test(
      clause
    );
  const isNow = isState && (/^(?:目前|当前|眼下)/.test(clause) || before?.now === true);
  if (context.state && isNow) context.state.now = true;
  if (isState && (moment.state || moment.monthFrom === null || isNow || isPlace || isPeople)) return null;
  if (moment.monthFrom !== null && moment.monthTo !== null) return [moment.monthFrom, moment.monthTo];
  if (moment.monthTo !== null) return [1, moment.monthTo];
  return [1, 12];
}

const happens = /产|收|完成|实现|出生|死亡|年内|全年|当年|毕业|发放|销|支|考取|录取|招生|接待|运量|率/;

/** 年末农机总动力4.7万千瓦: a level that is named beside the end of the year is a state, unless something was done to it. */
function isYearEnd({words}: FigureCatalogue, text: string, {level, indicator_id, moment}: Draft): boolean {
  const {preFrom, figure} = level!;
  if (indicator_id !== null || !moment.state) return false;
  const clause = text.slice(preFrom, figure.outerFrom);
  if (!/(?:年[末底]|期末)[ ,]?$/.test(text.slice(Math.max(0, preFrom - 4), preFrom)) || happens.test(clause))
    return false;
  return !hasWord(words.verbs, clause, 0, clause.length) && !hasWord(words.fresh, clause, 0, clause.length);
}

/** 现有水库12座,堰塘31处,渠道50公里: what is listed after a state, by its name alone, is one. */
function goesOn({state, clean: {text}, catalogue: {words}}: Context, sentence: Sentence, draft: Draft): boolean {
  const {level, indicator_id, growth} = draft;
  if (!state || !level || indicator_id !== null || growth || state.sentence !== sentence.sentence_id) return false;
  const {figure} = level;
  const isListed = /^(?:count|length|area|power)$/.test(figure.measure ?? "") || figure.unit === state.unit;
  if (!isListed || figure.measure === "rate") return false;
  const item = text.slice(state.to, figure.outerFrom);
  // 下辖7个镇、3个乡: the noun stands behind; 总户数2823户(其中东村1170户: parts of it, in its unit
  const isBehind =
    /^(?:个|家|所|座)?[\p{Script=Han}()]{0,8}(?:[,、和][一两二三]个[\p{Script=Han}]{1,6})?[,、和]$/u.test(item) &&
    /^[个家所座]$/.test(figure.unit ?? "");
  const isPart =
    figure.unit === state.unit &&
    /^(?:\(|,)?(?:其中:?)?(?:\d[\d.]*[百千万亿]*元以[上下]的?)?[^,;。、:()\d]{0,14}$/.test(item);
  const isNext = /^\)?[,、](?:其中:?)?[^,;。、:()\d]{1,14}$/.test(item);
  const isRun = /^(?:[、和与及]|以及)$/.test(item); // 存栏分别为2300头、5600只
  if (!(isBehind || isPart || isNext || isRun) || happens.test(item)) return false;
  return !hasWord(words.verbs, item, 0, item.length) && !hasWord(words.fresh, item, 0, item.length);
}

/** 人口增加到5.2万人: how many there are. */
const people =
  /^(?:其中:?)?[男女]性?(?:人口)?(?:为|有)?$|^(?:全[镇乡县市区村])?(?:总)?人口(?:总数|总量)?(?:已)?(?:增加|增长|发展|上升|减少|下降)?(?:到|至|达到?|为|有|共|约|近|超过?|突破)*$/;

function isStock({words}: FigureCatalogue, text: string, sentence: Sentence, draft: Draft): boolean {
  const {figure, preFrom, postTo} = draft.level!;
  if (draft.rules.includes("part")) return false;
  if (draft.indicator_id !== null) return false;
  // 已完成总工程量的30%
  if (figure.kind === "percent") {
    const before = text.slice(Math.max(sentence.from, preFrom), figure.outerFrom);
    if (/已(?:经)?(?:全部|基本)?完成[^,;。]{0,8}$/.test(before) && !/任务|计划|目标/.test(before)) return true;
  }
  if (figure.measure === "count" && /^(?:已投产|已入园|在建)/.test(text.slice(figure.outerTo, postTo))) return true;
  // 共有5村改水: what was done is no state
  const clause = clauseEnd(text, figure.outerTo, sentence.to, undefined);
  if (figure.measure === "count" && hasWord(words.verbs, text, figure.outerTo, clause)) return false;
  const from = Math.max(sentence.from, preFrom);
  // 为在建项目解决资金3500余万元: money that was found is no state
  if (
    figure.measure === "money" &&
    /(?:解决|争取|投入|落实|发放|拨付|筹集|筹措)(?:到)?[^,;。、]{0,6}$/.test(text.slice(from, figure.outerFrom))
  )
    return false;
  // 在职职工人均年收入达9000元: what was earned is no state, whoever earned it
  if (
    figure.measure === "money" &&
    /(?:收入|工资|薪酬|产值|税收|利润|销售额|营业额)[达到为至约近超共]*$/.test(text.slice(from, figure.outerFrom))
  )
    return false;
  if (draft.label === "总户数" || draft.label === "总人口") return true;
  // 转移农业人口1200人: what was done with them
  if (figure.unit === "人" && /转移|搬迁|迁[入出]|输出|安置|培训|脱贫/.test(text.slice(from, figure.outerFrom)))
    return false;
  if (figure.unit === "人" && people.test(text.slice(from, figure.outerFrom).trim())) return true;
  // 新增林地面积300亩
  if (figure.measure === "area" && hasWord(words.fresh, text, from, figure.outerFrom)) return false;
  const named = text
    .slice(from, figure.outerFrom)
    .replace(/^\s*\d{1,2}[、.]/, "")
    .trim();
  if (figure.measure === "area" && areas.test(named)) return true;
  return hasWord(words.stock, text, from, figure.outerFrom);
}

/** 面积15平方公里, 山林面积1.5万亩: how large a place is, and what lies in it. */
const areas =
  /^(?:其中:?)?(?:全[镇乡县市区村]|\p{Script=Han}{1,4}[镇乡县])?(?:行政区域|行政|区域|国土|土地|山林|林地|水域|水面|山地|山场|草场|镇域|乡域)?总?面积(?:为|达到?|约|有|共|扩大到|增加到)*$/u;
