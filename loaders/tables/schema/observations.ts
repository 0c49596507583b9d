import {optional, required, table} from "./column.ts";

export const roles = ["actual", "target"] as const;
export const bounds = ["exact", "at_least", "at_most", "over", "about"] as const;
export const growthBases = ["yoy", "previous_period", "year_start", "annual_average"] as const;
/** What an analyst should know before charting an observation. */
export const flags = ["partial_year", "forecast", "damaged", "mismatch", "benchmark", "multi_year"] as const;

export const observations = table({
  name: "observations",
  zh: "每个报告中断言的度量一行；同一分句中同一事物的水平与增速共用一行（比几年前的增速另成一行）",
  en: "One row an asserted measurement; a level and the growth of the same thing in the same clause share a row (growth since years ago has its own).",
  key: ["observation_id"],
  columns: {
    observation_id: required("text", "观测编号", "Identifier: report_id, colon, o, offset of its first figure"),
    report_id: required("text", "报告编号", "Report", {references: "reports.report_id"}),
    place_id: optional("text", "乡镇编号；未登记的报告为空", "Township; null for an unregistered report", {
      references: "places.place_id"
    }),
    sentence_id: required("text", "所在句子", "Sentence it was read from", {references: "sentences.sentence_id"}),
    indicator_id: optional("text", "指标；不在目录中时为空", "Indicator; null outside the catalogue", {
      references: "indicators.indicator_id"
    }),
    label: required("text", "所度量的事物", "The measured thing as a short noun phrase, in Chinese"),
    role: required("text", "性质：实绩、目标", "Whether it is reported as done or aimed at", {codes: roles}),
    year: optional(
      "integer",
      "所属年份（多年合计为末年）；无法判定时为空",
      "Calendar year it is about, the last of a multi-year total",
      {}
    ),
    year_from: optional(
      "integer",
      "起始年份；除多年合计与多年增速外与年份相同",
      "First year; equals year but for totals of, and growth over, several years"
    ),
    month_from: optional("integer", "起始月份；时点数为空", "First month; null with month_to: state as of writing", {
      unit: "month"
    }),
    month_to: optional("integer", "截止月份；时点数为空", "Last month; null with month_from: state as of writing", {
      unit: "month"
    }),
    value: optional("double", "数值（基本单位）；仅有增速时为空", "Level, in `unit`; null when only growth is given"),
    value_max: optional("double", "数值上限（区间）；非区间为空", "Upper end of a range; null when it is none"),
    unit: optional("text", "单位", "Unit: CNY, USD, %, t, km … or the written measure word (家, 亩)"),
    value_text: optional("text", "数值原文", "The level as written, with its unit and hedge"),
    bound: required("text", "界：恰为、不少于、不多于、超过、约", "What the level bounds (以上, 以内, 超, 约)", {
      codes: bounds
    }),
    growth_pct: optional("double", "增速，下降为负", "Growth rate, negative for a decline", {unit: "%"}),
    growth_max: optional("double", "增速上限（区间）", "Upper end of a range of growth", {unit: "%"}),
    growth_basis: optional(
      "text",
      "增速基准：同比、环比、比年初、年均；未写明时为空",
      "Base of the growth rate: the year before, the month or quarter before, the start of the year, a yearly average; null when not stated",
      {codes: growthBases}
    ),
    growth_bound: optional("text", "增速的界；没有增速时为空", "What the growth rate bounds; null without growth", {
      codes: bounds
    }),
    growth_text: optional("text", "增速原文", "The growth rate as written"),
    change_pp: optional("double", "变动百分点", "Change in percentage points, signed", {unit: "percentage points"}),
    previous_value: optional("double", "上期数值", "Earlier level that the text compares with, in `unit`"),
    value_start: optional("integer", "数值起始偏移", "Offset of the level in the raw text"),
    value_end: optional("integer", "数值结束偏移（不含）", "Offset past the level"),
    growth_start: optional("integer", "增速起始偏移", "Offset of the growth rate in the raw text"),
    growth_end: optional("integer", "增速结束偏移（不含）", "Offset past the growth rate"),
    rule: required("text", "所用规则", "The rules that made it, joined by +"),
    confidence: required(
      "double",
      "置信度，0 至 1",
      "How likely it is that every field is right: factors fitted to excerpts not seen before, compared with what is right in the table reliability"
    ),
    flags: required("text[]", "标记：部分年度、预计、损坏、不一致、对照、多年", "What to know before charting it", {
      codes: flags
    })
  }
});
