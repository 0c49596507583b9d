import {coverageRows} from "../data/coverage.js";
import {growthRows} from "../data/growth.js";
import {rows} from "../data/rows.js";
import {townshipName} from "../data/township-name.js";
import {chartFigure} from "../figure/figure.js";
import {formatShare} from "../format/number.js";
import {say} from "../language/label.js";
import {getLanguage} from "../language/language.js";
import {type PriorityRow, prioritiesPlot} from "./priorities-plot.js";
import {prioritiesSql} from "./priorities-sql.js";

/** The foremost themes of each township, from its latest report. */
export function topPriorities(): HTMLElement {
  return chartFigure<PriorityRow>({
    id: "top-priorities",
    title: {zh: "各乡镇最近一份报告的前五个主题", en: "The five foremost themes of each township's latest report"},
    subtitle: {
      zh: "占该部分句数的份额；细线为 95% 区间；没有计划部分的报告取回顾",
      en: "Share of the sentences of the part; thin lines are 95% intervals; the review where a report has no plan"
    },
    rows: coverageRows()
      .then(growthRows)
      .then(() => rows<PriorityRow>(prioritiesSql)), // what stands above it comes first
    sql: prioritiesSql,
    height: 340,
    draw: prioritiesPlot,
    description: (found, language) => {
      const first = found.filter((row, i) => row.report_id !== found[i - 1]?.report_id);
      const parts = first.map(
        (row) => `${townshipName(row, language)} ${row[`theme_${language}`]} ${formatShare(row.share)}`
      );
      return language === "zh" ? `居首的主题：${parts.join("，")}。` : `Foremost: ${parts.join(", ")}.`;
    },
    columns: [
      {name: "township", label: {zh: "乡镇", en: "Township"}, value: (row) => townshipName(row, getLanguage())},
      {name: "report_id", label: {zh: "报告", en: "Report"}, value: ({report_id}) => report_id},
      {
        name: "part",
        label: {zh: "部分", en: "Part"},
        value: ({part}) => part,
        format: ({part}) => say(part === "plan" ? {zh: "计划", en: "plan"} : {zh: "回顾", en: "review"})
      },
      {name: "theme", label: {zh: "主题", en: "Theme"}, value: (row) => row[`theme_${getLanguage()}`]},
      {name: "theme_id", label: {zh: "主题编号", en: "Theme"}, value: ({theme_id}) => theme_id, hidden: true},
      {
        name: "share",
        label: {zh: "份额", en: "Share"},
        numeric: true,
        value: ({share}) => share,
        format: ({share}) => formatShare(share)
      },
      {
        name: "share_low",
        label: {zh: "区间", en: "Interval"},
        numeric: true,
        value: ({share_low}) => share_low,
        format: ({share_low, share_high}) => `${formatShare(share_low)} – ${formatShare(share_high)}`
      },
      {name: "share_high", label: {zh: "区间上限", en: "Upper end"}, value: ({share_high}) => share_high, hidden: true},
      {name: "n_sentences", label: {zh: "句数", en: "Sentences"}, numeric: true, value: ({n_sentences}) => n_sentences}
    ]
  });
}
