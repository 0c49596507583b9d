import {formatGrowthOf} from "../format/observation.js";
import {observationColumns} from "../observation/columns.js";
import type {Column} from "../table/column.js";
import type {KeyRow} from "./select.js";

/** The columns of the tables under the charts of a township's figures. */
export const figureColumns: Column<KeyRow>[] = [
  observationColumns.observation_id,
  observationColumns.indicator_id,
  observationColumns.indicator,
  observationColumns.year,
  observationColumns.period,
  observationColumns.role,
  observationColumns.value,
  observationColumns.unit,
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
  observationColumns.flags
];
