import {flagTexts} from "../evidence/flags.js";
import {formatGrowthOf, formatLevel} from "../format/observation.js";
import {formatPeriod} from "../format/period.js";
import {say} from "../language/label.js";
import {getLanguage} from "../language/language.js";
import type {Column} from "../table/column.js";
import type {KeyRow} from "./select.js";

/** The columns of the tables under the charts of a township's figures. */
export const figureColumns: Column<KeyRow>[] = [
  {
    name: "observation_id",
    label: {zh: "观测编号", en: "Observation"},
    value: (row) => row.observation_id,
    hidden: true
  },
  {
    name: "indicator_id",
    label: {zh: "指标编号", en: "Indicator"},
    value: ({indicator_id}) => indicator_id,
    hidden: true
  },
  {
    name: "indicator",
    label: {zh: "指标", en: "Indicator"},
    value: (row) => (getLanguage() === "zh" ? row.indicator_zh : row.indicator_en)
  },
  {name: "year", label: {zh: "年份", en: "Year"}, value: ({year}) => year, hidden: true},
  {name: "period", label: {zh: "时期", en: "Period"}, value: (row) => formatPeriod(row, getLanguage())},
  {
    name: "role",
    label: {zh: "性质", en: "Role"},
    value: ({role}) => role,
    format: ({role}) => say(role === "actual" ? {zh: "实绩", en: "actual"} : {zh: "目标", en: "target"})
  },
  {
    name: "value",
    label: {zh: "水平", en: "Level"},
    numeric: true,
    value: ({value}) => value,
    format: (row, language) => formatLevel(row, language) ?? ""
  },
  {name: "unit", label: {zh: "单位", en: "Unit"}, value: ({unit}) => unit, hidden: true},
  {name: "bound", label: {zh: "水平的界", en: "Bound of the level"}, value: ({bound}) => bound, hidden: true},
  {
    name: "growth_pct",
    label: {zh: "增速", en: "Growth"},
    numeric: true,
    value: ({growth_pct}) => growth_pct,
    format: (row) => formatGrowthOf(row) ?? ""
  },
  {
    name: "growth_bound",
    label: {zh: "增速的界", en: "Bound of growth"},
    value: (row) => row.growth_bound,
    hidden: true
  },
  {name: "report_id", label: {zh: "报告", en: "Report"}, value: ({report_id}) => report_id},
  {
    name: "flags",
    label: {zh: "注意", en: "Caution"},
    value: ({flags}) => flags || null,
    format: ({flags, damaged}) => flagTexts(flags, damaged).join(say({zh: "；", en: "; "}))
  }
];
