import {formatShare} from "../format/number.js";
import {getLanguage, type Language} from "../language/language.js";
import type {Column} from "../table/column.js";
import {withSentences} from "./figures.js";
import {priorityFilters} from "./filters.js";
import {behind, foremost} from "./foremost.js";
import {partLabel} from "./share-columns.js";
import {pairName, shiftPlace, verdict} from "./shift-card.js";
import {clearShifts, occurs, shiftPanel, shiftPanels} from "./shift-panels.js";
import {shiftPlot} from "./shift-plot.js";
import {type ShiftRow, shiftRows, shiftsSql} from "./shift-rows.js";

const subtitle = {
  zh: "左：该主题的份额，从回顾（● 小）到计划（○ 大）；右：份额之差及其 95% 区间（Newcombe）。按变化排序；区间含 0 的变化与偶然的起伏无法区分，画得浅",
  en: "Left: share of the theme, from review (● small) to plan (○ large); right: difference of the shares with its 95% interval (Newcombe). Ranked by change; one whose interval holds 0 cannot be told from chance and is faint"
};

/** Shifts from the review to the plan of each report. */
export function reviewToPlan(): HTMLElement {
  return shiftFigure("one", {
    id: "priorities-shifts",
    title: {zh: "从回顾到计划", en: "From review to plan"},
    subtitle,
    nothing: {
      zh: "没有一份报告既有回顾又有计划。",
      en: "No report has both a review and a plan."
    }
  });
}

/** Shifts from the plan of a township's report to that of its next. */
export function planToPlan(): HTMLElement {
  return shiftFigure("another", {
    id: "priorities-years",
    title: {zh: "同一乡镇前后两份计划", en: "From one plan of a township to its next"},
    subtitle: {
      zh: "左：份额，小圈为前一份，大圈为后一份；右：份额之差及其 95% 区间。两份报告可能相隔多年，看标题下的年数",
      en: "Left: share, small ring the earlier plan, large ring the later; right: difference with its 95% interval. Reports may lie many years apart: see below each title"
    },
    nothing: {
      zh: "没有一个乡镇有两个年份的计划；加入后续年份的报告后，这里显示变化。",
      en: "No township has plans of two years; once a report of another year is added, its shifts are shown here."
    }
  });
}

type Titles = Pick<Parameters<typeof withSentences<ShiftRow, ShiftRow>>[1], "id" | "title" | "subtitle" | "nothing">;

function shiftFigure(kind: "one" | "another", titles: Titles): HTMLElement {
  const isDamaged = (row: ShiftRow) => row.from_damaged || row.to_damaged;
  const shown = (row: ShiftRow) => priorityFilters.get().damaged || !isDamaged(row);
  const dimmed = (row: ShiftRow) => {
    const {place, year} = priorityFilters.get();
    if (place.length && !place.includes(row.place_id ?? "")) return true;
    return year.length > 0 && !year.includes(String(row.from_year)) && !year.includes(String(row.to_year));
  };
  const panels = {
    panel: shiftPanel,
    place: ({place_id}: ShiftRow) => place_id,
    year: ({to_year}: ShiftRow) => to_year,
    dimmed
  };
  const select = (rows: ShiftRow[]) =>
    foremost(
      rows.filter((row) => occurs(row) && shown(row)),
      panels
    );
  return withSentences<ShiftRow, ShiftRow>(titles.id, {
    ...titles,
    rows: shiftRows(kind),
    sql: shiftsSql(kind),
    filters: priorityFilters,
    select,
    omitted: (all, drawn) => [
      {
        n: all.filter((row) => !occurs(row)).length,
        why: {zh: "个主题在两处都没有句子", en: "themes have no sentence in either part"}
      },
      {
        n: all.filter((row) => occurs(row) && !shown(row)).length,
        why: {
          zh: "个变化涉及受损的报告，已按选择除去",
          en: "changes involve a damaged report and are excluded as chosen"
        }
      },
      {
        n: all.filter((row) => occurs(row) && shown(row)).length - drawn.length,
        why: behind({zh: "个变化", en: "changes"})
      }
    ],
    height: kind === "one" ? 960 : 480,
    draw: (rows, setting) => shiftPlot(rows, setting, dimmed),
    dimmed,
    description: describeShifts,
    columns: shiftColumns
  });
}

/** The changes that can be told from chance, in words. */
function describeShifts(rows: readonly ShiftRow[], language: Language): string {
  const clear = clearShifts(rows);
  const items = clear.map(
    (row) =>
      `${shiftPlace(row, language)} ${pairName(row, language)} ${row[`theme_${language}`]} ${formatShare(row.from_share)} → ${formatShare(row.to_share)}`
  );
  const pairs = shiftPanels(rows).length;
  return language === "zh"
    ? `${pairs} 对比较，${rows.length} 个变化，其中 ${clear.length} 个的区间不含 0：${items.join("，")}。`
    : `${pairs} comparisons, ${rows.length} changes, of which ${clear.length} have an interval without 0: ${items.join(", ")}.`;
}

const share = (name: "from_share" | "to_share", label: {zh: string; en: string}): Column<ShiftRow> => ({
  name,
  label,
  numeric: true,
  value: (row) => row[name],
  format: (row) => formatShare(row[name])
});

const points = (name: "change" | "change_low" | "change_high", label: {zh: string; en: string}): Column<ShiftRow> => ({
  name,
  label,
  numeric: true,
  unit: {zh: "百分点", en: "pp"},
  value: (row) => row[name],
  format: (row) => (100 * row[name]).toFixed(1).replace("-", "−")
});

const shiftColumns: Column<ShiftRow>[] = [
  {name: "theme_id", label: {zh: "主题编号", en: "Theme"}, value: ({theme_id}) => theme_id, hidden: true},
  {name: "theme", label: {zh: "主题", en: "Theme"}, value: (row) => row[`theme_${getLanguage()}`]},
  {name: "township", label: {zh: "乡镇", en: "Township"}, value: (row) => shiftPlace(row, getLanguage())},
  {name: "pair", label: {zh: "比较", en: "Compared"}, value: (row) => pairName(row, getLanguage())},
  {
    name: "from_report_id",
    label: {zh: "起始报告", en: "From"},
    value: ({from_report_id}) => from_report_id,
    hidden: true
  },
  {
    name: "from_part",
    label: {zh: "起始部分", en: "From part"},
    value: ({from_part}) => from_part,
    format: (r) => partLabel(r.from_part),
    hidden: true
  },
  {name: "to_report_id", label: {zh: "目标报告", en: "To"}, value: ({to_report_id}) => to_report_id, hidden: true},
  {
    name: "to_part",
    label: {zh: "目标部分", en: "To part"},
    value: ({to_part}) => to_part,
    format: (r) => partLabel(r.to_part),
    hidden: true
  },
  share("from_share", {zh: "之前", en: "Before"}),
  share("to_share", {zh: "之后", en: "After"}),
  points("change", {zh: "变化", en: "Change"}),
  points("change_low", {zh: "下限", en: "Low"}),
  points("change_high", {zh: "上限", en: "High"}),
  {
    name: "verdict",
    label: {zh: "判断", en: "Verdict"},
    value: (row) => verdict(row, getLanguage()),
    format: (row) => verdict(row, getLanguage())
  }
];
