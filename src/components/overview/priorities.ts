import {coverageRows} from "../data/coverage.js";
import {growthRows} from "../data/growth.js";
import {rows} from "../data/rows.js";
import {townshipName} from "../data/township-name.js";
import {chartFigure} from "../figure/figure.js";
import {formatShare} from "../format/number.js";
import {getLanguage} from "../language/language.js";
import {shareColumns} from "../priorities/share-columns.js";
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
      shareColumns.report_id,
      shareColumns.part,
      shareColumns.theme,
      shareColumns.theme_id,
      shareColumns.share,
      {...shareColumns.share_low, label: {zh: "区间", en: "Interval"}},
      shareColumns.share_high,
      shareColumns.n_sentences
    ]
  });
}
