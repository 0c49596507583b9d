import {prepareFor} from "../data/prepare.js";
import {chartFigure, type FigureOptions} from "../figure/figure.js";
import {formatShare} from "../format/number.js";
import {pickCards} from "./card.js";
import {cellColumns} from "./columns.js";
import {priorityFilters} from "./filters.js";
import {heatMap} from "./heat-map.js";
import {partName, reportPlace} from "./names.js";
import {onPick} from "./pick.js";
import {type PriorityRow, prioritiesSql, priorityRows} from "./rows.js";
import {type CellRow, isDimmed, omittedSentences, selectCells} from "./select.js";
import {isSelected} from "./selection.js";
import {sentencePanel} from "./sentence-panel.js";

/** A chart whose marks list sentences, with the list below it. */
export function withSentences<Row, Drawn extends Row>(
  name: string,
  options: FigureOptions<Row, Drawn>,
  place?: string
): HTMLElement {
  const figure = chartFigure(options);
  const {element, choose} = sentencePanel(name, place);
  onPick(figure, choose);
  pickCards(figure);
  prepareFor(figure);
  const wrap = document.createElement("div");
  wrap.append(figure, element);
  return wrap;
}

/** Themes × reports: what share of the review and of the plan each theme takes. */
export function themeHeatMap(): HTMLElement {
  const wanted = () => priorityFilters.get();
  return withSentences<PriorityRow, CellRow>("themes", {
    id: "priorities-themes",
    title: {zh: "各报告的主题", en: "Themes by report"},
    subtitle: {
      zh: "占该部分已编码句数的份额，%；颜色越深份额越大。指到格上看区间，点击列出句子；⚠ 为来源受损的报告",
      en: "Share of the coded sentences of the part, %; the darker, the larger. Point at a cell for its interval, click to list its sentences; ⚠ is a damaged source"
    },
    rows: priorityRows(),
    sql: prioritiesSql,
    filters: priorityFilters,
    select: (rows) => selectCells(rows, wanted()),
    omitted: (rows) => omittedSentences(rows, wanted()),
    height: 510,
    draw: (rows, setting) =>
      heatMap(rows, setting, {
        dimmed: (row) => isDimmed(row, wanted()),
        selected: (row) => isSelected(row, wanted())
      }),
    dimmed: (row) => isDimmed(row, wanted()),
    description: describeThemes,
    columns: cellColumns
  });
}

/** The foremost theme of each part of each report, in words. */
export function describeThemes(rows: readonly CellRow[], language: "zh" | "en"): string {
  const first = rows.filter(
    ({rank, theme_order}, i) =>
      rank === 1 &&
      !rows.some(
        (other) =>
          other.report_id === rows[i]!.report_id &&
          other.part === rows[i]!.part &&
          other.rank === 1 &&
          other.theme_order < theme_order
      )
  );
  const items = first.map(
    (row) =>
      `${reportPlace(row, language)} ${partName(row.part, row.year, language)} ${row[`theme_${language}`]} ${formatShare(row.share)}`
  );
  return language === "zh"
    ? `居首的主题：${items.join("，")}。方向键在各格之间移动，回车列出句子。`
    : `Foremost themes: ${items.join(", ")}. Arrow keys move between cells, Enter lists the sentences.`;
}
