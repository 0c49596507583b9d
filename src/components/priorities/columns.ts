import {formatShare} from "../format/number.js";
import {say} from "../language/label.js";
import {getLanguage} from "../language/language.js";
import type {Column} from "../table/column.js";
import {reportPlace} from "./names.js";
import type {CellRow} from "./select.js";

/** Review or plan, in a table. */
export function partLabel(part: string): string {
  return say(
    part === "plan"
      ? {zh: "计划", en: "plan"}
      : part === "review"
        ? {zh: "回顾", en: "review"}
        : {zh: "其他", en: "other"}
  );
}

/** The columns of the table under the heat map. */
export const cellColumns: Column<CellRow>[] = [
  {name: "place_id", label: {zh: "乡镇编号", en: "Township"}, value: ({place_id}) => place_id, hidden: true},
  {name: "theme_id", label: {zh: "主题编号", en: "Theme"}, value: ({theme_id}) => theme_id, hidden: true},
  {name: "theme", label: {zh: "主题", en: "Theme"}, value: (row) => row[`theme_${getLanguage()}`]},
  {name: "township", label: {zh: "乡镇", en: "Township"}, value: (row) => reportPlace(row, getLanguage())},
  {name: "report_id", label: {zh: "报告", en: "Report"}, value: ({report_id}) => report_id},
  {name: "part", label: {zh: "部分", en: "Part"}, value: ({part}) => part, format: ({part}) => partLabel(part)},
  {
    name: "year",
    label: {zh: "年份", en: "Year"},
    value: ({year}) => year,
    format: ({year}) => String(year ?? "—") // no thousands separator
  },
  {
    name: "share",
    label: {zh: "份额", en: "Share"},
    numeric: true,
    value: ({share}) => share,
    format: ({share}) => formatShare(share)
  },
  {
    name: "share_low",
    label: {zh: "95% 区间", en: "95% interval"},
    numeric: true,
    value: ({share_low}) => share_low,
    format: ({share_low, share_high}) => `${formatShare(share_low)} – ${formatShare(share_high)}`
  },
  {name: "share_high", label: {zh: "区间上限", en: "Upper end"}, value: ({share_high}) => share_high, hidden: true},
  {name: "n_sentences", label: {zh: "句数", en: "Sentences"}, numeric: true, value: ({n_sentences}) => n_sentences},
  {name: "n_part", label: {zh: "该部分句数", en: "of"}, numeric: true, value: ({n_part}) => n_part},
  {name: "rank", label: {zh: "名次", en: "Rank"}, numeric: true, value: ({rank}) => rank},
  {
    name: "n_observations",
    label: {zh: "数字", en: "Figures"},
    numeric: true,
    value: ({n_observations}) => n_observations
  },
  {name: "n_targets", label: {zh: "其中目标", en: "Targets"}, numeric: true, value: ({n_targets}) => n_targets}
];
