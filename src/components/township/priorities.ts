import {cellColumns} from "../priorities/columns.js";
import {describeThemes, withSentences} from "../priorities/figures.js";
import {priorityFilters} from "../priorities/filters.js";
import {heatMap} from "../priorities/heat-map.js";
import {type PriorityRow, placePrioritiesSql, placePriorityRows} from "../priorities/rows.js";
import {type CellRow, omittedSentences, selectCells} from "../priorities/select.js";
import {isSelected} from "../priorities/selection.js";

/** The themes of a township's reports, the largest first. */
export function prioritiesOf(placeId: string): HTMLElement {
  const wanted = () => priorityFilters.get();
  return withSentences<PriorityRow, CellRow>(
    "themes",
    {
      id: "township-priorities",
      title: {zh: "主题，按平均份额排序", en: "Themes, by mean share"},
      subtitle: {
        zh: "占该部分已编码句数的份额，%；指到格上看 95% 区间，点击列出句子",
        en: "Share of the coded sentences of the part, %; point at a cell for its 95% interval, click to list its sentences"
      },
      rows: placePriorityRows(placeId),
      sql: placePrioritiesSql(placeId),
      filters: priorityFilters,
      select: (rows) => selectCells(rows, wanted()),
      omitted: (rows) => omittedSentences(rows, wanted()),
      nothing: {zh: "没有编码的句子。", en: "There are no coded sentences."},
      height: 510,
      draw: (rows, setting) => heatMap(rows, setting, {order: "share", selected: (row) => isSelected(row, wanted())}),
      description: describeThemes,
      columns: cellColumns
    },
    placeId
  );
}
