import type {GrowthRow} from "../data/growth.js";
import {chartFigure, type FigureOptions} from "../figure/figure.js";
import {growthColumns} from "../growth/columns.js";
import {type ComparableRow, comparable, incomparable} from "../growth/comparable.js";
import {describeGrowth} from "../growth/describe.js";
import {growthDotPlot} from "../growth/dot-plot.js";
import {excluded, selectRows} from "../growth/select.js";
import type {Language} from "../language/language.js";
import type {ObservationRow} from "../observation/row.js";
import {figureColumns} from "./columns.js";
import {figureGlyph} from "./entry.js";
import {figureRows, figuresSql} from "./figure-rows.js";
import {townshipFilters} from "./filters.js";
import {byIndicator, figureList, figureMatrix} from "./matrix.js";
import {type KeyRow, omittedFigures, selectFigures} from "./select.js";
import {townshipSubject} from "./subject.js";
import {trendPlot} from "./trend-plot.js";
import {trends} from "./trends.js";

const selected = (rows: ObservationRow[]) => selectFigures(rows, townshipFilters.get());

function common(
  placeId: string
): Pick<FigureOptions<ObservationRow, KeyRow>, "rows" | "sql" | "filters" | "columns" | "subject" | "evidence"> {
  return {
    rows: figureRows(placeId),
    sql: figuresSql(placeId),
    filters: townshipFilters,
    columns: figureColumns,
    subject: townshipSubject(placeId),
    evidence: ({observation_id}) => ({observation: observation_id})
  };
}

const yearOf = ({year}: ObservationRow) => String(year ?? "");

/** Every figure of the indicators of the catalogue, by year. */
export function keyFigures(placeId: string): HTMLElement {
  return chartFigure<ObservationRow, KeyRow>({
    ...common(placeId),
    id: "township-figures",
    title: {zh: "各年的指标", en: "Indicators by year"},
    subtitle: {
      zh: "年份为数字所指的年份；水平之后为增速；“…”为没有报告的年份",
      en: "Years are those the figures are about; the level, then its growth; “…” stands for years without reports"
    },
    select: selected,
    omitted: (rows) => omittedFigures(rows, townshipFilters.get()),
    height: 480,
    draw: (rows, {width, language}) => (width < 560 ? figureList : figureMatrix)(rows, language),
    description: describeFigures,
    glyphs: (rows) => rows.map(figureGlyph)
  });
}

/** The levels of indicators that have two years or more. */
export function levelTrends(placeId: string): HTMLElement {
  const drawn = (rows: KeyRow[]) => trends(rows).flatMap(({points}) => points as KeyRow[]);
  return chartFigure<ObservationRow, KeyRow>({
    ...common(placeId),
    id: "township-trends",
    title: {zh: "两年以上都有的水平", en: "Levels stated for two years or more"},
    subtitle: {
      zh: "当年价格；只有相邻两年、全年、未受损的实绩才连线",
      en: "Current prices; a line joins only outcomes of whole, consecutive years from sound sources"
    },
    select: (rows) => drawn(selected(rows)),
    omitted: (all, rows) => [
      ...omittedFigures(all, townshipFilters.get()),
      {
        n: selected(all).length - rows.length,
        why: {zh: "条没有水平，或该指标只有一个年份", en: "state no level, or their indicator has one year only"}
      }
    ],
    nothing: {
      zh: "没有一个指标有两个年份的水平；加入其他年份的报告后，这里显示走势。",
      en: "No indicator has levels of two years; once a report of another year is added, its course is shown here."
    },
    height: 220,
    draw: trendPlot,
    description: describeFigures
  });
}

/** The growth rates of a township. */
export function growthOf(placeId: string): HTMLElement {
  const all = (rows: ObservationRow[]) => rows.filter((row): row is GrowthRow => row.growth_pct !== null);
  const wanted = () => ({place: [], indicator: [], year: [], ...townshipFilters.get()});
  return chartFigure<ObservationRow, ComparableRow>({
    id: "township-growth",
    subject: townshipSubject(placeId),
    title: {zh: "增速：实绩与目标", en: "Growth: outcomes and targets"},
    subtitle: {
      zh: "比上年增长，%；年份为数字所指的年份",
      en: "Growth on the year before, %; with the year the figure is about"
    },
    rows: figureRows(placeId),
    sql: figuresSql(placeId),
    filters: townshipFilters,
    select: (rows) => selectRows(comparable(all(rows)), wanted()),
    omitted: (rows) => [
      {n: rows.length - all(rows).length, why: {zh: "条没有增速", en: "state no growth"}},
      ...incomparable(all(rows)),
      ...excluded(comparable(all(rows)), wanted())
    ],
    nothing: {
      zh: "没有可以放在同一根轴上的增速。",
      en: "There are no growth rates that can stand on one axis."
    },
    height: 400,
    draw: (rows, setting) => growthDotPlot(rows, setting, undefined, undefined, yearOf), // they are all of one township
    description: describeGrowth,
    columns: growthColumns,
    evidence: ({observation_id}) => ({observation: observation_id})
  });
}

function describeFigures(rows: readonly KeyRow[], language: Language): string {
  const n = byIndicator(rows).length;
  const years = [...new Set(rows.map(({year}) => year).filter((year) => year !== null))].sort((a, b) => a - b);
  const targets = rows.filter(({role}) => role === "target").length;
  return language === "zh"
    ? `${n} 个指标的 ${rows.length} 个数字，其中目标 ${targets} 个，年份：${years.join("、")}。`
    : `${rows.length} figures of ${n} indicators, ${targets} of them targets, about ${years.join(", ")}.`;
}
