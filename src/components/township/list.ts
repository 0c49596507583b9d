import {places} from "../data/places.js";
import {rows} from "../data/rows.js";
import {townshipName} from "../data/township-name.js";
import {chartFigure} from "../figure/figure.js";
import {formatShare} from "../format/number.js";
import {getLanguage} from "../language/language.js";
import {townshipColour} from "../palette/township.js";
import {siteHref} from "../site.js";
import type {Column} from "../table/column.js";
import {dataTable} from "../table/table.js";
import {type ListedTownship, listSql} from "./list-rows.js";

/** The townships that have reports, each a link to its page. */
export function townshipList(): HTMLElement {
  return chartFigure<ListedTownship>({
    id: "townships",
    isTable: true,
    title: {zh: "有报告的乡镇", en: "Townships with reports"},
    rows: Promise.all([rows<ListedTownship>(listSql), places()]).then(([found]) => found),
    sql: listSql,
    height: 220,
    nothing: {
      zh: "语料里还没有登记了乡镇的报告。",
      en: "The corpus holds no report that is registered to a township yet."
    },
    draw: (found) =>
      dataTable({rows: found, columns, caption: {zh: "有报告的乡镇", en: "Townships with reports"}, limit: 500}),
    description: (found, language) => (language === "zh" ? `${found.length} 个乡镇。` : `${found.length} townships.`),
    columns
  });
}

const number = (
  name: "reports" | "observations" | "targets" | "growths" | "problems",
  label: {zh: string; en: string}
): Column<ListedTownship> => ({name, label, numeric: true, value: (row) => row[name]});

const place = (
  name: "county" | "prefecture" | "province",
  label: {zh: string; en: string}
): Column<ListedTownship> => ({
  name,
  label,
  value: (row) => (getLanguage() === "zh" ? row[name] : row[`${name}_pinyin` as const])
});

const columns: Column<ListedTownship>[] = [
  {name: "place_id", label: {zh: "编号", en: "Id"}, value: ({place_id}) => place_id, hidden: true},
  {
    name: "township",
    label: {zh: "乡镇", en: "Township"},
    value: (row) => townshipName(row, getLanguage()),
    format: (row, language) => {
      const link = document.createElement("a");
      link.className = "township-link";
      link.href = siteHref(`townships/${encodeURIComponent(row.place_id)}`);
      const swatch = link.appendChild(document.createElement("span"));
      swatch.className = "swatch";
      swatch.style.background = townshipColour(row.place_id);
      link.append(townshipName(row, language));
      return link;
    }
  },
  place("county", {zh: "县级", en: "County"}),
  place("prefecture", {zh: "地级", en: "Prefecture"}),
  place("province", {zh: "省级", en: "Province"}),
  number("reports", {zh: "报告", en: "Reports"}),
  {
    name: "years",
    label: {zh: "年份", en: "Years"},
    value: ({years}) => years,
    format: ({years}, language) => years.replaceAll(" ", language === "zh" ? "、" : ", ")
  },
  number("observations", {zh: "数字", en: "Figures"}),
  number("targets", {zh: "目标", en: "Targets"}),
  number("growths", {zh: "增速", en: "Growth rates"}),
  number("problems", {zh: "疑点", en: "Doubts"}),
  {
    name: "theme",
    label: {zh: "最近计划的首要主题", en: "Foremost theme of the latest plan"},
    value: (row) => row[`theme_${getLanguage()}`],
    prose: true,
    format: (row, language) => (row.share === null ? "—" : `${row[`theme_${language}`]} ${formatShare(row.share, 0)}`)
  }
];
