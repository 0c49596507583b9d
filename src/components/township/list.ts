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

interface ListedTownship {
  place_id: string;
  township: string;
  township_pinyin: string;
  county: string;
  county_pinyin: string;
  prefecture: string;
  prefecture_pinyin: string;
  province: string;
  province_pinyin: string;
  reports: number;
  years: string;
  observations: number;
  targets: number;
  growths: number;
  problems: number;
  theme_zh: string | null;
  theme_en: string | null;
  share: number | null;
}

const listSql = `WITH latest AS (
  SELECT r.place_id, q.theme_id, q.share FROM priorities q JOIN reports r ON r.report_id = q.report_id
  WHERE q.part = 'plan' AND r.place_id IS NOT NULL AND q.n_sentences > 0
  QUALIFY row_number() OVER (PARTITION BY r.place_id ORDER BY r.plan_year DESC NULLS LAST, r.report_id, q.rank, q.theme_id) = 1
), counts AS (
  SELECT place_id, count(*) AS observations, count(*) FILTER (WHERE role = 'target') AS targets, count(growth_pct) AS growths
  FROM observations GROUP BY place_id
), doubts AS (
  SELECT r.place_id, count(*) AS problems FROM checks c JOIN reports r ON r.report_id = c.report_id
  WHERE c.severity <> 'info' GROUP BY r.place_id
), held AS (
  SELECT place_id, count(*) AS reports,
    string_agg(CAST(coalesce(review_year, plan_year) AS VARCHAR), ' ' ORDER BY coalesce(review_year, plan_year)) AS years
  FROM reports WHERE place_id IS NOT NULL GROUP BY place_id
)
SELECT p.*, held.reports, coalesce(held.years, '') AS years, coalesce(counts.observations, 0) AS observations,
  coalesce(counts.targets, 0) AS targets, coalesce(counts.growths, 0) AS growths, coalesce(doubts.problems, 0) AS problems,
  t.zh AS theme_zh, t.en AS theme_en, latest.share
FROM held
JOIN places p ON p.place_id = held.place_id
LEFT JOIN counts ON counts.place_id = held.place_id
LEFT JOIN doubts ON doubts.place_id = held.place_id
LEFT JOIN latest ON latest.place_id = held.place_id
LEFT JOIN themes t ON t.theme_id = latest.theme_id
ORDER BY p.province_pinyin, p.prefecture_pinyin, p.county_pinyin, p.township_pinyin`;

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
