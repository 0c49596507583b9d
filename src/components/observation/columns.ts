import {flagTexts} from "../evidence/flags.js";
import {formatLevel} from "../format/observation.js";
import {formatPeriod} from "../format/period.js";
import {say} from "../language/label.js";
import {getLanguage} from "../language/language.js";
import type {Column} from "../table/column.js";
import type {ObservationRow} from "./row.js";

type ObservationColumn = Column<ObservationRow>;

/** The columns that every table of observations has, by name. */
export const observationColumns = {
  observation_id: {
    name: "observation_id",
    label: {zh: "观测编号", en: "Observation"},
    value: ({observation_id}) => observation_id,
    hidden: true
  },
  indicator_id: {
    name: "indicator_id",
    label: {zh: "指标编号", en: "Indicator"},
    value: ({indicator_id}) => indicator_id,
    hidden: true
  },
  indicator: {
    name: "indicator",
    label: {zh: "指标", en: "Indicator"},
    value: (row) => (getLanguage() === "zh" ? row.indicator_zh : row.indicator_en)
  },
  year: {name: "year", label: {zh: "年份", en: "Year"}, value: ({year}) => year, hidden: true},
  period: {name: "period", label: {zh: "时期", en: "Period"}, value: (row) => formatPeriod(row, getLanguage())},
  role: {
    name: "role",
    label: {zh: "性质", en: "Role"},
    value: ({role}) => role,
    format: ({role}) => say(role === "actual" ? {zh: "实绩", en: "actual"} : {zh: "目标", en: "target"})
  },
  value: {
    name: "value",
    label: {zh: "水平", en: "Level"},
    numeric: true,
    value: ({value}) => value,
    format: (row, language) => formatLevel(row, language) ?? ""
  },
  unit: {name: "unit", label: {zh: "单位", en: "Unit"}, value: ({unit}) => unit, hidden: true},
  flags: {
    name: "flags",
    label: {zh: "注意", en: "Caution"},
    value: ({flags}) => flags || null,
    format: ({flags, damaged}) => flagTexts(flags, damaged).join(say({zh: "；", en: "; "}))
  }
} satisfies Record<string, ObservationColumn>;
