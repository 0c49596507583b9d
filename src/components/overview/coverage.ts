import {type CoverageRow, coverageRows, coverageSql} from "../data/coverage.js";
import {townshipName} from "../data/township-name.js";
import {chartFigure} from "../figure/figure.js";
import {say} from "../language/label.js";
import {getLanguage} from "../language/language.js";
import {coverageMatrix} from "./matrix.js";

/** What the corpus holds: townships × years, with the reports that review and plan each year. */
export function coverage(): HTMLElement {
  return chartFigure<CoverageRow>({
    id: "coverage",
    title: {zh: "语料：乡镇与年份", en: "The corpus: townships and years"},
    subtitle: {
      zh: "每格为一份报告：● 回顾该年（实绩数），○ 计划该年（目标数）；点击打开报告",
      en: "A cell is a report: ● reviews the year (number of outcomes), ○ plans it (number of targets); click to open it"
    },
    rows: coverageRows(),
    sql: coverageSql,
    height: 235,
    draw: (found, {language}) => coverageMatrix(found, language),
    description: (found, language) =>
      language === "zh"
        ? `${found.length} 份报告，${new Set(found.map(({place_id}) => place_id)).size} 个乡镇。`
        : `${found.length} reports of ${new Set(found.map(({place_id}) => place_id)).size} townships.`,
    columns: [
      {name: "report_id", label: {zh: "报告", en: "Report"}, value: ({report_id}) => report_id},
      {name: "township", label: {zh: "乡镇", en: "Township"}, value: (row) => townshipName(row, getLanguage())},
      {name: "title", label: {zh: "标题", en: "Title"}, value: ({title}) => title, chinese: true, prose: true},
      {
        name: "review_year",
        label: {zh: "回顾年份", en: "Reviews"},
        value: ({review_year}) => review_year,
        format: year("review_year")
      },
      {
        name: "plan_year",
        label: {zh: "计划年份", en: "Plans"},
        value: ({plan_year}) => plan_year,
        format: year("plan_year")
      },
      {
        name: "year_basis",
        label: {zh: "年份依据", en: "Year from"},
        value: ({year_basis}) => year_basis,
        format: ({year_basis}) => say(bases[year_basis] ?? {zh: year_basis, en: year_basis})
      },
      {name: "actuals", label: {zh: "实绩", en: "Outcomes"}, numeric: true, value: ({actuals}) => actuals},
      {name: "targets", label: {zh: "目标", en: "Targets"}, numeric: true, value: ({targets}) => targets},
      {
        name: "text_quality",
        label: {zh: "文本质量", en: "Text quality"},
        numeric: true,
        value: ({text_quality}) => text_quality,
        format: ({text_quality}) => text_quality.toFixed(2)
      }
    ]
  });
}

const year = (name: "review_year" | "plan_year") => (row: CoverageRow) => String(row[name] ?? "—"); // no thousands separator

const bases: Record<string, {zh: string; en: string}> = {
  stated: {zh: "文中写明", en: "stated"},
  inferred: {zh: "由文意推断", en: "inferred from the text"},
  registry: {zh: "登记表", en: "registry"}
};
