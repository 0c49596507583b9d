import {getLanguage} from "../language/language.js";
import type {Column} from "../table/column.js";
import {reportPlace} from "./names.js";
import type {CellRow} from "./select.js";
import {shareColumns} from "./share-columns.js";

/** The columns of the table under the heat map. */
export const cellColumns: Column<CellRow>[] = [
  {name: "place_id", label: {zh: "乡镇编号", en: "Township"}, value: ({place_id}) => place_id, hidden: true},
  shareColumns.theme_id,
  shareColumns.theme,
  {name: "township", label: {zh: "乡镇", en: "Township"}, value: (row) => reportPlace(row, getLanguage())},
  shareColumns.report_id,
  shareColumns.part,
  {
    name: "year",
    label: {zh: "年份", en: "Year"},
    value: ({year}) => year,
    format: ({year}) => String(year ?? "—") // no thousands separator
  },
  shareColumns.share,
  shareColumns.share_low,
  shareColumns.share_high,
  shareColumns.n_sentences,
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
