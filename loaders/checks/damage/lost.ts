import {finding} from "../finding.ts";
import type {ReportCheck} from "../report-check.ts";

// 实现生产总值亿元, · 财政总收入万元; · 增长%。 · 同比增长; — but not 亿元以上企业, 突破亿元
const lost = new RegExp(
  [
    "(?:值|收入|投资|总额|资金|税收|余额|达到?|完成|实现|收入为)(?:亿元|万元|元|%)(?=[,;。、:)])",
    // 完成投资.亿元 · 面积达到亩
    String.raw`(?<=[\u4e00-\u9fff])\.[亿万]?(?:元|吨|亩|平方米|人)`,
    "达到?万?(?:吨|亩|户|公里|平方米)(?=[,;。])",
    "(?:比上年|同比)?(?:增长|下降)%?(?=[;。])"
  ].join("|"),
  "g"
);

/** Figures that were left out, their units standing alone: 实现生产总值亿元, 增长%. One row a report, when there are three. */
export const lostFigure: ReportCheck = {
  code: "lost_figure",
  check({clean}) {
    const found = [...clean.text.matchAll(lost)];
    const units = found.filter(({0: text}) => !/增长$|下降$/.test(text));
    const first = units[0];
    if (!first || units.length < 2 || found.length < 3) return [];
    return [
      finding(
        clean,
        first.index,
        first.index + first[0].length,
        "lost_figure",
        "warning",
        `单位前的数字缺失，共${found.length}处，首处为“${first[0]}”；请核对原文`,
        `${found.length} figures are missing before their units, the first at ${first[0]}; compare the original`
      )
    ];
  }
};

const bare = /(?:增长|下降|增幅|减少)(?:了|为|达)?\d+(?:\.\d+)?(?=[,、](?!\d{1,2} ?%)|[;。)(])/g;
const whole = /(?:增长|下降|增幅|减少)(?:了|为|达)?\d+(?:\.\d+)?\s?%/g;

/** Rates whose % was lost: 同比增长17.8; One row a report, when there are three and more than with the sign. */
export const lostPercent: ReportCheck = {
  code: "lost_percent",
  check({clean}) {
    const found = [...clean.text.matchAll(bare)];
    const first = found[0];
    if (!first || found.length < 3 || found.length <= [...clean.text.matchAll(whole)].length) return [];
    return [
      finding(
        clean,
        first.index,
        first.index + first[0].length,
        "lost_percent",
        "warning",
        `增速后缺“%”，共${found.length}处，首处为“${first[0]}”；请核对原文`,
        `${found.length} rates have lost their %, the first at ${first[0]}; compare the original`
      )
    ];
  }
};
