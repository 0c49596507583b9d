import {say} from "../language/label.js";
import {getLanguage} from "../language/language.js";
import {withSentences} from "./figures.js";
import {priorityFilters} from "./filters.js";
import {behind, foremost} from "./foremost.js";
import {reportPlace} from "./names.js";
import {type WordRow, wordRows, wordsSql} from "./word-rows.js";
import {wordsPlot, years} from "./words-plot.js";

const most = 12;

/** The words that set each report apart from the rest. */
export function distinctiveWords(): HTMLElement {
  const dimmed = (row: WordRow) => {
    const {place, year} = priorityFilters.get();
    if (place.length && !place.includes(row.place_id ?? "")) return true;
    return year.length > 0 && !year.includes(String(row.review_year)) && !year.includes(String(row.plan_year));
  };
  const panels = {
    panel: ({report_id}: WordRow) => report_id,
    place: ({place_id}: WordRow) => place_id,
    year: ({review_year, plan_year}: WordRow) => review_year ?? (plan_year === null ? null : plan_year - 1),
    dimmed
  };
  const highest = (rows: WordRow[]) => rows.filter(({rank}) => rank <= most);
  return withSentences<WordRow, WordRow>("words", {
    id: "priorities-words",
    title: {zh: "各报告的特征词", en: "Distinctive words of each report"},
    subtitle: {
      zh: "比其余报告用得多的词，按带 Dirichlet 先验的对数优势比的 z 值排序（条长；1.96 以下可能是偶然，画得浅）；点击列出含此词的句子",
      en: "Words used more than in the other reports, ranked by the z-score of the log-odds ratio with a Dirichlet prior (bars; faint below 1.96, where it may be chance); click a word to list its sentences"
    },
    rows: wordRows(),
    sql: wordsSql,
    filters: priorityFilters,
    select: (rows) => foremost(highest(rows), panels),
    omitted: (all, drawn) => [
      {
        n: all.length - highest(all).length,
        why: {zh: `个词排在第 ${most} 位之后，在“SQL”里都有`, en: `words rank below ${most}; “SQL” has them all`}
      },
      {n: highest(all).length - drawn.length, why: behind({zh: "个词", en: "words"})}
    ],
    nothing: {
      zh: "没有可比的词：至少要有两份报告。",
      en: "No words to compare: that takes two reports at least."
    },
    height: 700,
    draw: (rows, setting) => wordsPlot(rows, setting, dimmed),
    dimmed,
    description: (rows, language) => {
      const first = rows.filter(({rank}) => rank === 1);
      const items = first.map((row) => `${reportPlace(row, language)} ${years(row)} ${row.term}`);
      return say({zh: `最突出的词：${items.join("，")}。`, en: `The most distinctive: ${items.join(", ")}.`}, language);
    },
    columns: [
      {name: "report_id", label: {zh: "报告", en: "Report"}, value: ({report_id}) => report_id},
      {name: "township", label: {zh: "乡镇", en: "Township"}, value: (row) => reportPlace(row, getLanguage())},
      {name: "term", label: {zh: "词", en: "Term"}, value: ({term}) => term, chinese: true},
      {name: "n", label: {zh: "本篇次数", en: "Times here"}, numeric: true, value: ({n}) => n},
      {name: "n_rest", label: {zh: "其余次数", en: "Elsewhere"}, numeric: true, value: ({n_rest}) => n_rest},
      {
        name: "score",
        label: {zh: "z 值", en: "z-score"},
        numeric: true,
        value: ({score}) => score,
        format: ({score}) => score.toFixed(2)
      },
      {name: "rank", label: {zh: "名次", en: "Rank"}, numeric: true, value: ({rank}) => rank}
    ]
  });
}
