import {optional, required, table} from "./column.ts";
import {parts} from "./reports.ts";

export const priorities = table({
  name: "priorities",
  zh: "每份报告、部分、主题一行",
  en: "One row a report, part and theme: how much of the part is about the theme.",
  key: ["report_id", "part", "theme_id"],
  columns: {
    report_id: required("text", "报告编号", "Report", {references: "reports.report_id"}),
    part: required("text", "部分", "Part of the report", {codes: parts}),
    theme_id: required("text", "主题", "Theme", {references: "themes.theme_id"}),
    n_sentences: required(
      "integer",
      "编码为该主题的句数，标题算一句",
      "Sentences coded to the theme, headings included",
      {
        unit: "sentence"
      }
    ),
    n_chars: required(
      "integer",
      "这些句子的字数，标点、数字和空格都算",
      "Characters of those sentences: punctuation, digits and spaces count",
      {unit: "character"}
    ),
    share: required(
      "double",
      "占该部分句数的份额，0 至 1，不计非正文；各主题合计为 1",
      "Share of the part's sentences, from 0 to 1, what is not text of the report (theme none) not counted; the themes of a part sum to 1"
    ),
    share_low: required(
      "double",
      "份额 95 % 区间下限（Wilson 1927，把句子当作独立抽样，因而偏窄）",
      "Lower end of the share's 95 % interval (Wilson 1927); it takes sentences as independent draws, and so is rather too narrow"
    ),
    share_high: required(
      "double",
      "份额 95 % 区间上限（Wilson 1927）",
      "Upper end of the share's 95 % interval (Wilson 1927)"
    ),
    share_chars: required("double", "占该部分字数的份额，0 至 1", "Share of the part's characters, from 0 to 1"),
    rank: required(
      "integer",
      "在该部分内按句数份额的名次，1 为最大；并列同名次，其后跳过",
      "Rank by share of sentences within the part, 1 the largest; ties share a rank, and the next is skipped"
    ),
    n_observations: required(
      "integer",
      "这些句子中的观测数（表 observations）",
      "Observations in those sentences (table observations)"
    ),
    n_targets: required("integer", "其中的目标数", "Targets among them")
  }
});

export const priorityShifts = table({
  name: "priority_shifts",
  zh: "主题份额的变化：同一报告的回顾与计划，或同一乡镇前后两份计划",
  en: "Change in a theme's share: review to plan of one report, or plan to the next report's plan of one township.",
  key: ["from_report_id", "from_part", "to_report_id", "to_part", "theme_id"],
  columns: {
    place_id: optional("text", "乡镇编号", "Township", {references: "places.place_id"}),
    from_report_id: required("text", "变自的报告", "Report it changes from", {references: "reports.report_id"}),
    from_part: required("text", "变自的部分", "Part it changes from", {codes: parts}),
    to_report_id: required("text", "变到的报告", "Report it changes to", {references: "reports.report_id"}),
    to_part: required("text", "变到的部分", "Part it changes to", {codes: parts}),
    theme_id: required("text", "主题", "Theme", {references: "themes.theme_id"}),
    change: required("double", "后来的份额减原来的份额，-1 至 1", "Share after less share before, from -1 to 1"),
    change_low: required(
      "double",
      "差的 95 % 区间下限（Newcombe 1998，方法 10；两部分是不同的句子，按独立处理）",
      "Lower end of its 95 % interval (Newcombe 1998, method 10; the two parts hold different sentences, and are taken as independent)"
    ),
    change_high: required(
      "double",
      "差的 95 % 区间上限（Newcombe 1998，方法 10）",
      "Upper end of its 95 % interval (Newcombe 1998, method 10)"
    )
  }
});

export const keywords = table({
  name: "keywords",
  zh: "每份报告的特征词：与其余报告合在一起相比，用得特别多的词；地名和词典、词表都没有的词除外",
  en: "The terms that set a report apart from all other reports together; without names of places, and words that neither dictionary nor lexicon has.",
  key: ["report_id", "term"],
  columns: {
    report_id: required("text", "报告编号", "Report", {references: "reports.report_id"}),
    rank: required("integer", "在该报告内按得分的名次，从 1 起", "Rank by score within the report, from 1"),
    term: required("text", "词", "Term"),
    n: required("integer", "在本报告中的次数，至少 3", "Times it stands in the report, 3 or more"),
    n_rest: required("integer", "在其余报告中的次数", "Times it stands in the other reports"),
    score: required(
      "double",
      "特征性：带 Dirichlet 先验的对数优势比的 z 值（Monroe、Colaresi、Quinn 2008），至少 1.28；1.96 以上才不易是偶然",
      "Keyness: z-score of the log-odds ratio with a Dirichlet prior (Monroe, Colaresi and Quinn 2008), 1.28 or more; below 1.96 it may well be chance"
    )
  }
});
