import {coverageRows} from "../data/coverage.js";
import {type GrowthRow, growthRows, growthSql} from "../data/growth.js";
import {chartFigure} from "../figure/figure.js";
import {growthColumns} from "../growth/columns.js";
import {type ComparableRow, comparable, incomparable} from "../growth/comparable.js";
import {describeGrowth} from "../growth/describe.js";
import {growthDotPlot} from "../growth/dot-plot.js";
import {growthGlyphs} from "../growth/glyphs.js";
import {headlineRows, notHeadline} from "./headline-rows.js";

/** The growth rates that can stand on one axis, by indicator: all, or the latest of the foremost indicators where there are many. */
export function headlineGrowth(): HTMLElement {
  return chartFigure<GrowthRow, ComparableRow>({
    id: "headline-growth",
    title: {zh: "各指标的增速：实绩与目标", en: "Growth by indicator: outcomes and targets"},
    subtitle: {
      zh: "比上年增长，%；一点为报告中的一个数字，颜色为乡镇，年份为数字所指的年份",
      en: "Growth on the year before, %; a mark is a figure of a report, coloured by township, with the year it is about"
    },
    rows: coverageRows().then(growthRows), // the matrix above comes first
    sql: growthSql,
    select: (rows) => headlineRows(comparable(rows)),
    omitted: (rows) => [...incomparable(rows), ...notHeadline(comparable(rows))],
    height: innerWidth < 640 ? 1270 : 830,
    draw: (rows, setting) => growthDotPlot(rows, setting, undefined, 30),
    description: describeGrowth,
    columns: growthColumns,
    evidence: ({observation_id}) => ({observation: observation_id}),
    glyphs: growthGlyphs
  });
}
