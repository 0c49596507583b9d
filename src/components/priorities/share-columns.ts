import {formatShare} from "../format/number.js";
import {say} from "../language/label.js";
import {getLanguage} from "../language/language.js";
import type {Column} from "../table/column.js";

/** The share of a theme in a part of a report, with its interval. */
interface ThemeShare {
  report_id: string;
  part: string;
  theme_id: string;
  theme_zh: string;
  theme_en: string;
  /** A share of the sentences of the part, 0 to 1; likewise the ends of its interval. */
  share: number;
  share_low: number;
  share_high: number;
  n_sentences: number;
}

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

/** The columns that tables of themes share, by name. */
export const shareColumns = {
  report_id: {name: "report_id", label: {zh: "报告", en: "Report"}, value: ({report_id}) => report_id},
  part: {name: "part", label: {zh: "部分", en: "Part"}, value: ({part}) => part, format: ({part}) => partLabel(part)},
  theme: {name: "theme", label: {zh: "主题", en: "Theme"}, value: (row) => row[`theme_${getLanguage()}`]},
  theme_id: {name: "theme_id", label: {zh: "主题编号", en: "Theme"}, value: ({theme_id}) => theme_id, hidden: true},
  share: {
    name: "share",
    label: {zh: "份额", en: "Share"},
    numeric: true,
    value: ({share}) => share,
    format: ({share}) => formatShare(share)
  },
  share_low: {
    name: "share_low",
    label: {zh: "95% 区间", en: "95% interval"},
    numeric: true,
    value: ({share_low}) => share_low,
    format: ({share_low, share_high}) => `${formatShare(share_low)} – ${formatShare(share_high)}`
  },
  share_high: {
    name: "share_high",
    label: {zh: "区间上限", en: "Upper end"},
    value: ({share_high}) => share_high,
    hidden: true
  },
  n_sentences: {
    name: "n_sentences",
    label: {zh: "句数", en: "Sentences"},
    numeric: true,
    value: ({n_sentences}) => n_sentences
  }
} satisfies Record<string, Column<ThemeShare>>;
