import {rows} from "../data/rows.js";
import {townshipName} from "../data/township-name.js";
import {takeAway} from "../figure/take-away.js";
import {formatQuality} from "../format/number.js";
import {say} from "../language/label.js";
import {getLanguage, onLanguage} from "../language/language.js";
import {empty, failure, loading} from "../state/states.js";
import type {Column} from "../table/column.js";
import {csv} from "../table/csv.js";
import {dataTable} from "../table/table.js";
import {basisLabels, docKindLabels} from "./head.js";
import {type ListedReport, reportsSql} from "./list-rows.js";
import {titleColumn} from "./title-column.js";

const year = (x: number | null) => (x === null ? "—" : String(x)); // no thousands separator

const columns: Column<ListedReport>[] = [
  titleColumn({zh: "报告", en: "Report"}),
  {
    name: "township",
    label: {zh: "乡镇", en: "Township"},
    value: ({township}) => township,
    format: (row, language) => townshipName(row, language)
  },
  {name: "report_id", label: {zh: "编号", en: "Id"}, value: ({report_id}) => report_id, hidden: true},
  {
    name: "doc_kind",
    label: {zh: "文种", en: "Kind"},
    value: ({doc_kind}) => doc_kind,
    format: ({doc_kind}) => say(docKindLabels[doc_kind])
  },
  {
    name: "published_on",
    label: {zh: "发布日期", en: "Published"},
    value: ({published}) => published,
    format: ({published}) => published ?? "—"
  },
  {
    name: "review_year",
    label: {zh: "回顾", en: "Reviews"},
    value: ({review_year}) => review_year,
    format: ({review_year}) => year(review_year)
  },
  {
    name: "plan_year",
    label: {zh: "计划", en: "Plans"},
    value: ({plan_year}) => plan_year,
    format: ({plan_year}) => year(plan_year)
  },
  {
    name: "year_basis",
    label: {zh: "年份依据", en: "Years from"},
    value: ({year_basis}) => year_basis,
    prose: true,
    format: ({year_basis}) => say(basisLabels[year_basis])
  },
  {name: "actuals", label: {zh: "实绩", en: "Actuals"}, numeric: true, value: ({actuals}) => actuals},
  {name: "targets", label: {zh: "目标", en: "Targets"}, numeric: true, value: ({targets}) => targets},
  {
    name: "problems",
    label: {zh: "警告与错误", en: "Warnings, errors"},
    numeric: true,
    value: ({problems}) => problems
  },
  {
    name: "text_quality",
    label: {zh: "文本质量", en: "Text quality"},
    numeric: true,
    value: ({text_quality}) => text_quality,
    format: ({text_quality}) => formatQuality(text_quality)
  }
];

/** The reports of the corpus as a table that can be sorted and taken away. */
export function reportList(): HTMLElement {
  const root = document.createElement("div");
  root.className = "report-list";
  root.append(loading());
  let found: ListedReport[] | null = null;
  const draw = () => {
    if (!found) return;
    if (found.length === 0) {
      const how = {
        zh: "还没有报告。把文本文件放进 data/reports 即可。",
        en: "No report yet. Put text files into data/reports."
      };
      root.replaceChildren(empty(how));
      return;
    }
    const caption = {zh: "语料里的报告", en: "The reports of the corpus"};
    root.replaceChildren(dataTable({rows: found, columns, caption}), footer(found));
  };
  onLanguage(draw);
  rows<ListedReport>(reportsSql)
    .then((rows) => {
      found = rows;
      draw();
    })
    .catch((error) => root.replaceChildren(failure(error)));
  return root;
}

function footer(found: ListedReport[]): HTMLElement {
  const foot = document.createElement("div");
  foot.className = "chart-foot";
  const note = foot.appendChild(document.createElement("span"));
  note.textContent =
    getLanguage() === "zh" ? `${found.length} 份报告` : `${found.length} report${found.length === 1 ? "" : "s"}`;
  foot.append(
    takeAway({
      name: "reports",
      chart: null,
      frame: () => {
        throw new Error("a table has no drawing");
      },
      csv: () => csv(found, columns),
      sql: reportsSql
    })
  );
  return foot;
}
