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
    n_sentences: required("integer", "句数", "Sentences coded to the theme"),
    n_chars: required("integer", "字数", "Characters of those sentences"),
    share: required(
      "double",
      "占该部分句数的份额（不计页面附件和主题 none）",
      "Share of the part's sentences, page furniture and theme none not counted"
    ),
    share_low: required(
      "double",
      "份额 95 % 区间下限（Wilson 1927）",
      "Lower end of the share's 95 % interval (Wilson 1927)"
    ),
    share_high: required(
      "double",
      "份额 95 % 区间上限（Wilson 1927）",
      "Upper end of the share's 95 % interval (Wilson 1927)"
    ),
    share_chars: required("double", "占该部分字数的份额", "Share of the part's characters"),
    rank: required("integer", "名次，1 为份额最大；并列同名次", "Rank by share, 1 the largest; ties share a rank"),
    n_observations: required("integer", "观测数", "Observations in those sentences"),
    n_targets: required("integer", "目标数", "Targets among them")
  }
});

export const priorityShifts = table({
  name: "priority_shifts",
  zh: "主题份额的变化：同一报告的回顾与计划，或同一乡镇前后两份计划",
  en: "Change in a theme's share: review to plan of one report, or plan to the next report's plan of one township.",
  key: ["from_report_id", "from_part", "to_report_id", "to_part", "theme_id"],
  columns: {
    place_id: optional("text", "乡镇编号", "Township", {references: "places.place_id"}),
    from_report_id: required("text", "起始报告", "Report it changes from", {references: "reports.report_id"}),
    from_part: required("text", "起始部分", "Part it changes from", {codes: parts}),
    to_report_id: required("text", "目标报告", "Report it changes to", {references: "reports.report_id"}),
    to_part: required("text", "目标部分", "Part it changes to", {codes: parts}),
    theme_id: required("text", "主题", "Theme", {references: "themes.theme_id"}),
    change: required("double", "份额之差", "Share after less share before"),
    change_low: required(
      "double",
      "差的 95 % 区间下限（Newcombe 1998）",
      "Lower end of its 95 % interval (Newcombe 1998, method 10)"
    ),
    change_high: required(
      "double",
      "差的 95 % 区间上限（Newcombe 1998）",
      "Upper end of its 95 % interval (Newcombe 1998, method 10)"
    )
  }
});

export const keywords = table({
  name: "keywords",
  zh: "每份报告的特征词",
  en: "The terms that set a report apart from the rest of the corpus.",
  key: ["report_id", "term"],
  columns: {
    report_id: required("text", "报告编号", "Report", {references: "reports.report_id"}),
    rank: required("integer", "名次", "Rank by score, from 1"),
    term: required("text", "词", "Term"),
    n: required("integer", "在本报告中的次数", "Times it stands in the report"),
    n_rest: required("integer", "在其余报告中的次数", "Times it stands in the other reports"),
    score: required(
      "double",
      "特征性得分",
      "Keyness: z-score of the log-odds ratio with a Dirichlet prior (Monroe, Colaresi and Quinn 2008)"
    )
  }
});
