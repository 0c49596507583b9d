import {shortTownshipName} from "../data/township-name.js";
import {formatGrowthOf} from "../format/observation.js";
import {getLanguage} from "../language/language.js";
import {observationColumns} from "../observation/columns.js";
import type {Column} from "../table/column.js";
import type {ComparableRow} from "./comparable.js";

/** The columns of the table under a chart of growth. */
export const growthColumns: Column<ComparableRow>[] = [
  observationColumns.observation_id,
  observationColumns.indicator_id,
  {name: "place_id", label: {zh: "乡镇编号", en: "Township"}, value: ({place_id}) => place_id, hidden: true},
  observationColumns.year,
  observationColumns.indicator,
  {
    name: "township",
    label: {zh: "乡镇", en: "Township"},
    value: (row) => shortTownshipName(row, getLanguage())
  },
  observationColumns.period,
  observationColumns.role,
  {
    name: "growth_pct",
    label: {zh: "增速", en: "Growth"},
    numeric: true,
    unit: {zh: "%", en: "%"},
    value: ({growth_pct}) => growth_pct,
    format: (row) => formatGrowthOf(row)?.replaceAll("%", "") ?? ""
  },
  {name: "growth_bound", label: {zh: "界", en: "Bound"}, value: ({growth_bound}) => growth_bound, hidden: true},
  observationColumns.value,
  observationColumns.unit,
  {name: "growth_text", label: {zh: "原文", en: "As written"}, value: ({growth_text}) => growth_text, chinese: true},
  observationColumns.flags
];
