import type {Label} from "../language/label.js";
import type {Status} from "./rows.js";

/** The statuses, in the order they are listed; `sign` tells them apart without colour. */
export const statuses: {status: Status; sign: string; label: Label}[] = [
  {status: "met", sign: "✓", label: {zh: "已完成", en: "met"}},
  {status: "missed", sign: "✗", label: {zh: "未完成", en: "missed"}},
  {status: "not_mentioned", sign: "∅", label: {zh: "未再提及", en: "no longer mentioned"}},
  {status: "cannot_tell", sign: "?", label: {zh: "无法判断", en: "cannot tell"}},
  {status: "not_reported", sign: "…", label: {zh: "尚无报告", en: "not yet reported"}}
];

export function statusOf(status: Status): (typeof statuses)[number] {
  return statuses.find((one) => one.status === status)!;
}

/** Why the figures bear out no status, by the codes of outcomes.reason. */
const reasons: Record<string, Label> = {
  undated: {zh: "目标年份不明", en: "the year of the target is not known"},
  unregistered: {zh: "报告未登记乡镇", en: "the report belongs to no registered township"},
  benchmark: {zh: "是对照数，不是本乡镇的目标", en: "a benchmark, not the township's own target"},
  outside_catalogue: {
    zh: "不在指标目录中，不能认定是同一事物",
    en: "outside the catalogue: not certain to be the same thing"
  },
  no_figure: {zh: "后来的报告提到了，但没有给数字", en: "the later report names it without a figure"},
  named_differently: {zh: "名称不同，未必是同一事物", en: "named differently, perhaps another thing"},
  calibre: {zh: "口径不同", en: "of another scope or basis"},
  other_measure: {zh: "只有另一种数字（水平与增速）", en: "only the other kind of figure is given (level or growth)"},
  unit: {zh: "单位不同", en: "in another unit"},
  partial_year: {zh: "结果不足一年，或时期不同", en: "the outcome covers part of the year, or another period"},
  damaged: {zh: "来源受损", en: "a damaged source"},
  disagree: {zh: "来源互相矛盾", en: "the sources disagree"},
  forecast: {zh: "结果只是预计数", en: "the outcome is only expected"},
  approximate: {zh: "“约”没有明确的界", en: "“about” has no definite bound"},
  constant_prices: {
    zh: "增速按可比价，不能由现价水平推算",
    en: "growth is at constant prices, levels are at current ones"
  },
  no_base: {zh: "只有水平，缺上年的水平", en: "only a level, and none of the year before"},
  direction: {zh: "看不出多好还是少好", en: "not known whether more or less was wanted"},
  rounding: {zh: "差别在四舍五入或“以上”之内", en: "within rounding or an open bound of the target"}
};

export function reasonOf(code: string): Label {
  return reasons[code] ?? {zh: code, en: code};
}
