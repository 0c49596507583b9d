import {rows} from "../data/rows.js";
import {chartFigure} from "../figure/figure.js";
import {formatShare} from "../format/number.js";
import {type Label, say} from "../language/label.js";
import {getLanguage, type Language} from "../language/language.js";
import {type CoverageRow, coverageSql} from "./coverage-rows.js";
import {type IntervalLine, intervalPlot} from "./interval-plot.js";
import {reportName} from "./names.js";
import {wilsonInterval} from "./wilson.js";

const series: {label: Label; n: (row: CoverageRow) => number; of: (row: CoverageRow) => number}[] = [
  {
    label: {zh: "含数字的句子读出了观测", en: "sentences with digits that are read"},
    n: ({read}) => read,
    of: ({with_digits}) => with_digits
  },
  {
    label: {zh: "观测归入指标目录", en: "observations with an indicator"},
    n: ({with_indicator}) => with_indicator,
    of: ({observations}) => observations
  }
];

/** How much of what has digits is read, and how much of that has an indicator. */
export function coverage(): HTMLElement {
  return chartFigure<CoverageRow>({
    id: "quality-coverage",
    title: {zh: "覆盖", en: "Coverage"},
    subtitle: {
      zh: "正文中含数字的句子有多少读出了观测，观测有多少归入指标目录；百分比及 95% 区间。日期、文号、名称里也有数字，所以前者本来就到不了 100%",
      en: "How many of the sentences with digits yield an observation, and how many observations have an indicator, with 95% intervals. Dates, document numbers and names have digits too, so that the first is not meant to reach 100%"
    },
    rows: rows<CoverageRow>(coverageSql),
    sql: coverageSql,
    height: 260,
    draw: (found, setting) =>
      intervalPlot(
        lines(found, setting.language),
        setting,
        series.map(({label}) => say(label))
      ),
    description: (found, language) =>
      lines(found, language)
        .map(({marks}) => marks.map(({label}) => label).join(", "))
        .join("; "),
    columns: [
      {name: "report", label: {zh: "报告", en: "Report"}, value: (row) => reportName(row, getLanguage())},
      {name: "report_id", label: {zh: "报告编号", en: "Report id"}, value: ({report_id}) => report_id, hidden: true},
      {
        name: "with_digits",
        label: {zh: "含数字的句子", en: "Sentences with digits"},
        numeric: true,
        value: ({with_digits}) => with_digits
      },
      {name: "read", label: {zh: "其中读出", en: "of them read"}, numeric: true, value: ({read}) => read},
      {
        name: "observations",
        label: {zh: "观测", en: "Observations"},
        numeric: true,
        value: ({observations}) => observations
      },
      {
        name: "with_indicator",
        label: {zh: "其中归入目录", en: "of them with an indicator"},
        numeric: true,
        value: ({with_indicator}) => with_indicator
      }
    ]
  });
}

function lines(found: readonly CoverageRow[], language: Language): IntervalLine[] {
  return found.map((row) => {
    const name = reportName(row, language);
    const marks = series.flatMap(({label, n, of}, i) => {
      const [count, total] = [n(row), of(row)];
      if (!total) return [];
      const {low, high} = wilsonInterval(count, total);
      const estimate = count / total;
      return [
        {
          estimate,
          low,
          high,
          series: i,
          label: `${name} ${say(label, language)} ${formatShare(estimate)} (${count}/${total})`
        }
      ];
    });
    return {name, marks, note: series.map(({n, of}) => `${n(row)}/${of(row)}`).join(" · ")};
  });
}
