import {shortTownshipName} from "../data/township-name.js";
import {flagTexts} from "../evidence/flags.js";
import {formatGrowthOf, formatLevel} from "../format/observation.js";
import {formatPeriod} from "../format/period.js";
import {say} from "../language/label.js";
import {getLanguage} from "../language/language.js";
import type {Column} from "../table/column.js";
import type {ComparableRow} from "./comparable.js";

/** The columns of the table under a chart of growth. */
export const growthColumns: Column<ComparableRow>[] = [
  {
    name: "observation_id",
    label: {zh: "观测编号", en: "Observation"},
    value: ({observation_id}) => observation_id,
    hidden: true
  },
  {
    name: "indicator_id",
    label: {zh: "指标编号", en: "Indicator"},
    value: ({indicator_id}) => indicator_id,
    hidden: true
  },
  {name: "place_id", label: {zh: "乡镇编号", en: "Township"}, value: ({place_id}) => place_id, hidden: true},
  {name: "year", label: {zh: "年份", en: "Year"}, value: ({year}) => year, hidden: true},
  {
    name: "indicator",
    label: {zh: "指标", en: "Indicator"},
    value: (row) => (getLanguage() === "zh" ? row.indicator_zh : row.indicator_en)
  },
  {
    name: "township",
    label: {zh: "乡镇", en: "Township"},
    value: (row) => shortTownshipName(row, getLanguage())
  },
  {
    name: "period",
    label: {zh: "时期", en: "Period"},
    value: (row) => formatPeriod(row, getLanguage())
  },
  {
    name: "role",
    label: {zh: "性质", en: "Role"},
    value: ({role}) => role,
    format: ({role}) => say(role === "actual" ? {zh: "实绩", en: "actual"} : {zh: "目标", en: "target"})
  },
  {
    name: "growth_pct",
    label: {zh: "增速", en: "Growth"},
    numeric: true,
    unit: {zh: "%", en: "%"},
    value: ({growth_pct}) => growth_pct,
    format: (row) => formatGrowthOf(row)?.replaceAll("%", "") ?? ""
  },
  {name: "growth_bound", label: {zh: "界", en: "Bound"}, value: ({growth_bound}) => growth_bound, hidden: true},
  {
    name: "value",
    label: {zh: "水平", en: "Level"},
    numeric: true,
    value: ({value}) => value,
    format: (row, language) => formatLevel(row, language) ?? ""
  },
  {name: "unit", label: {zh: "单位", en: "Unit"}, value: ({unit}) => unit, hidden: true},
  {name: "growth_text", label: {zh: "原文", en: "As written"}, value: ({growth_text}) => growth_text, chinese: true},
  {
    name: "flags",
    label: {zh: "注意", en: "Caution"},
    value: ({flags}) => flags || null,
    format: ({flags, damaged}) => flagTexts(flags, damaged).join(say({zh: "；", en: "; "}))
  }
];
