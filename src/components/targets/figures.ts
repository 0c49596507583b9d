import {chartFigure} from "../figure/figure.js";
import {growthBound} from "../format/bound.js";
import {formatGrowth} from "../format/number.js";
import {glyphOf} from "../glyph/glyph.js";
import type {Language} from "../language/language.js";
import {dataTable} from "../table/table.js";
import {targetColumns} from "./columns.js";
import {targetFilters} from "./filters.js";
import {type GrowthTarget, targetGrowthPlot} from "./growth-plot.js";
import {type TargetRow, targetRows, targetsSql} from "./rows.js";
import {notChosen, selectTargets} from "./select.js";
import {statuses} from "./status.js";

const evidence = ({observation_id}: TargetRow) => ({observation: observation_id});
const isGrowth = (row: TargetRow): row is GrowthTarget => row.quantity === "growth" && row.growth_pct !== null;

/** The growth rates aimed at, with their outcomes. */
export function targetGrowth(): HTMLElement {
  return chartFigure<TargetRow, GrowthTarget>({
    id: "target-growth",
    title: {zh: "增速目标与结果", en: "Growth aimed at, and its outcome"},
    subtitle: {
      zh: "%；每行一个目标，颜色为乡镇，年份为目标年；实心点为后来报告的结果，行末为是否完成",
      en: "%; a line is a target, coloured by township, with its year; a filled dot is the outcome reported later, the status stands at the end"
    },
    rows: targetRows(),
    sql: targetsSql,
    filters: targetFilters,
    select: (rows) => selectTargets(rows.filter(isGrowth), targetFilters.get()),
    omitted: (rows) => [
      {
        n: rows.filter((row) => !isGrowth(row)).length,
        why: {zh: "条不是增速目标（见下表）", en: "do not aim at a growth rate (see the list below)"}
      },
      ...notChosen(rows.filter(isGrowth), targetFilters.get())
    ],
    height: 520,
    draw: targetGrowthPlot,
    glyphs: (rows) =>
      rows.flatMap((row) => [
        glyphOf(row, growthBound(row.growth_pct, row.growth_bound)),
        ...(row.outcome_growth_pct === null
          ? []
          : [
              glyphOf(
                {role: "actual" as const, flags: row.outcome_flags},
                growthBound(row.outcome_growth_pct, row.outcome_growth_bound)
              )
            ])
      ]),
    description: describeGrowthTargets,
    columns: targetColumns,
    evidence,
    nothing: {zh: "选中的目标里没有增速。", en: "None of the selected targets is a growth rate."}
  });
}

/** Every target, beside what a later report states of it. */
export function targetList(): HTMLElement {
  return chartFigure<TargetRow>({
    id: "target-list",
    title: {zh: "目标与后来的报告", en: "Targets and what was reported later"},
    subtitle: {
      zh: "点击目标看它的原句；列头可排序",
      en: "Click a target for its sentence; the heads sort"
    },
    rows: targetRows(),
    sql: targetsSql,
    filters: targetFilters,
    select: (rows) => selectTargets(rows, targetFilters.get()),
    omitted: (rows) => notChosen(rows, targetFilters.get()),
    height: 560,
    draw: (rows) =>
      dataTable({rows, columns: targetColumns, evidence, caption: {zh: "全部目标", en: "All targets"}, limit: 100}),
    description: describeTargets,
    columns: targetColumns,
    evidence
  });
}

function describeGrowthTargets(rows: readonly GrowthTarget[], language: Language): string {
  const rates = rows.map(({growth_pct}) => growth_pct);
  const range = [formatGrowth(Math.min(...rates)), formatGrowth(Math.max(...rates))];
  return language === "zh"
    ? `${rows.length} 个增速目标，从 ${range[0]} 到 ${range[1]}。${describeTargets(rows, language)}方向键在各点之间移动，回车打开出处。`
    : `${rows.length} growth rates aimed at, from ${range[0]} to ${range[1]}. ${describeTargets(rows, language)} Arrow keys move between marks, Enter opens the evidence.`;
}

function describeTargets(rows: readonly TargetRow[], language: Language): string {
  const counts = statuses
    .map(({status, label}) => ({n: rows.filter((row) => row.status === status).length, name: label[language]}))
    .filter(({n}) => n > 0);
  return language === "zh"
    ? `${counts.map(({n, name}) => `${name} ${n} 个`).join("，")}。`
    : `${counts.map(({n, name}) => `${n} ${name}`).join(", ")}.`;
}
