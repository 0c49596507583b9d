import {type GrowthRow, growthRows, growthSql} from "../data/growth.js";
import {chartFigure, type FigureOptions} from "../figure/figure.js";
import type {Omission} from "../figure/omitted.js";
import {growthColumns} from "./columns.js";
import {type ComparableRow, comparable, incomparable} from "./comparable.js";
import {describeGrowth} from "./describe.js";
import {growthDotPlot} from "./dot-plot.js";
import {growthFilters} from "./filters.js";
import {growthGlyphs} from "./glyphs.js";
import {growthLevelPlot, type LevelRow} from "./level-plot.js";
import {excluded, isDimmed, selectRows} from "./select.js";
import {growthYearPlot} from "./year-plot.js";

const dimmed = (row: ComparableRow) => isDimmed(row, growthFilters.get());
const selected = (rows: GrowthRow[]) => selectRows(comparable(rows), growthFilters.get());
const omitted = (rows: GrowthRow[]): Omission[] => [
  ...incomparable(rows),
  ...excluded(comparable(rows), growthFilters.get())
];

/** What the charts of the growth page have in common. */
function common<Drawn extends ComparableRow>(): Pick<
  FigureOptions<GrowthRow, Drawn>,
  "rows" | "sql" | "filters" | "columns" | "description" | "evidence" | "dimmed" | "glyphs"
> {
  return {
    rows: growthRows(),
    sql: growthSql,
    filters: growthFilters,
    columns: growthColumns,
    description: describeGrowth,
    evidence: ({observation_id}) => ({observation: observation_id}),
    dimmed,
    glyphs: growthGlyphs
  };
}

/** Growth by indicator, as the filters ask. */
export function growthByIndicator(): HTMLElement {
  return chartFigure<GrowthRow, ComparableRow>({
    ...common(),
    id: "growth-by-indicator",
    title: {zh: "各指标的增速", en: "Growth by indicator"},
    subtitle: {
      zh: "比上年增长，%；颜色为乡镇，年份为数字所指的年份；没有选中的变淡",
      en: "Growth on the year before, %; coloured by township, with the year it is about; what is not selected is faint"
    },
    select: selected,
    omitted,
    height: 840,
    draw: (rows, setting) => growthDotPlot(rows, setting, dimmed)
  });
}

/** Growth by indicator and year: a panel a year. */
export function growthByYear(): HTMLElement {
  return chartFigure<GrowthRow, ComparableRow>({
    ...common(),
    id: "growth-by-year",
    title: {zh: "逐年比较", en: "Year by year"},
    subtitle: {
      zh: "每年一格，同一尺度；%",
      en: "A panel a year, all on one scale; %"
    },
    select: selected,
    omitted,
    height: 850,
    key: false,
    draw: (rows, setting) => growthYearPlot(rows, setting, dimmed)
  });
}

/** Level against growth, for the levels in money. */
export function growthByLevel(): HTMLElement {
  const withLevel = (rows: ComparableRow[]) =>
    rows.filter((row): row is LevelRow => row.value !== null && row.value > 0 && row.unit === "CNY");
  return chartFigure<GrowthRow, LevelRow>({
    ...common(),
    id: "growth-by-level",
    title: {zh: "水平与增速", en: "Level and growth"},
    subtitle: {
      zh: "同一句话里既有金额又有增速的数字；横轴为对数",
      en: "Figures that state an amount of money and its growth together; the horizontal axis is logarithmic"
    },
    select: (rows) => withLevel(selected(rows)),
    omitted: (all, drawn) => [
      ...omitted(all),
      {
        n: selected(all).length - drawn.length,
        why: {zh: "条没有以元计的水平", en: "state no level in CNY"}
      }
    ],
    nothing: {
      zh: "选中的数字里没有一个同时写明金额和增速。",
      en: "None of the selected figures states an amount of money together with its growth."
    },
    height: 480,
    key: false,
    draw: (rows, setting) => growthLevelPlot(rows, setting, dimmed)
  });
}
