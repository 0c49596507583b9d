import {optional, required, table} from "./column.ts";

export const outcomeStatuses = ["met", "missed", "not_reported", "not_mentioned", "cannot_tell"] as const;

/** Why the data do not bear out a status. */
export const outcomeReasons = [
  "undated",
  "unregistered",
  "benchmark",
  "outside_catalogue",
  "no_figure",
  "named_differently",
  "calibre",
  "other_measure",
  "unit",
  "partial_year",
  "damaged",
  "disagree",
  "forecast",
  "approximate",
  "constant_prices",
  "no_base",
  "direction",
  "rounding"
] as const;
export type OutcomeReason = (typeof outcomeReasons)[number];

export const outcomes = table({
  name: "outcomes",
  zh: "每个目标数字一行：目标，以及回顾该年的报告中的结果",
  en: "One row a figure aimed at: the target, and its outcome in the report that reviews the target's year.",
  key: ["target_id", "quantity"],
  columns: {
    target_id: required("text", "目标的观测编号", "Observation of the target", {
      references: "observations.observation_id"
    }),
    quantity: required(
      "text",
      "所定的是水平、增速还是百分点变动",
      "Whether a level, a growth rate or a change in points is aimed at",
      {
        codes: ["level", "growth", "change"]
      }
    ),
    report_id: required("text", "提出目标的报告", "Report that sets the target", {references: "reports.report_id"}),
    place_id: optional("text", "乡镇编号", "Township", {references: "places.place_id"}),
    indicator_id: optional("text", "指标；不在目录中时为空", "Indicator; null outside the catalogue", {
      references: "indicators.indicator_id"
    }),
    label: required("text", "目标所指的事物", "What is aimed at, in Chinese"),
    year: optional("integer", "目标年份；不明时为空", "The year it is to be reached in; null when not known"),
    criterion: optional(
      "text",
      "怎样算完成：不低于、高于、不高于、低于、在区间内；目标为“约”时为空",
      "What meets it; null for an approximate target",
      {codes: ["at_least", "over", "at_most", "under", "within"]}
    ),
    threshold: optional("double", "门槛，单位见 unit；下降为负", "Threshold, in `unit`; negative for a decline"),
    threshold_max: optional("double", "区间的上端；非区间为空", "Upper end of `within`; null otherwise"),
    unit: optional("text", "门槛和结果的单位", "Unit of threshold and outcome"),
    status: required(
      "text",
      "met 已完成、missed 未完成、not_reported 尚无回顾该年的报告、not_mentioned 有回顾但未再提及、cannot_tell 数据不足以判断",
      "Whether it was met; not_reported: no report reviews the year; not_mentioned: one does, without naming it; cannot_tell: see `reason`",
      {codes: outcomeStatuses}
    ),
    reason: optional(
      "text",
      "无法判断的原因；其他状态为空",
      "Why the figures bear out no status; null for the other statuses",
      {codes: outcomeReasons}
    ),
    basis: optional(
      "text",
      "结果是报告写明的，还是由两年的水平算出的",
      "Whether the outcome is stated, or computed from the levels of two years; null without a comparable one",
      {codes: ["stated", "computed"]}
    ),
    outcome_id: optional("text", "结果的观测编号；没有时为空", "Observation of the outcome; null when there is none", {
      references: "observations.observation_id"
    }),
    outcome_report_id: optional(
      "text",
      "回顾该年的报告；没有时为空",
      "Report that reviews the year; null when none does",
      {
        references: "reports.report_id"
      }
    ),
    base_id: optional("text", "计算增速所用的上年水平", "Level of the year before that growth was computed from", {
      references: "observations.observation_id"
    }),
    outcome_low: optional(
      "double",
      "结果可能的下限（计入四舍五入和“以上”等）；无下限为空",
      "Least that the outcome can be, given rounding and bounds; null when open"
    ),
    outcome_high: optional("double", "结果可能的上限；无上限为空", "Most that the outcome can be; null when open")
  }
});
