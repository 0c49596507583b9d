import {Pattern} from "../../pattern/pattern.ts";

const soFar = new Pattern(/^(?:今年以来|今年来|年初以来|一年来),/);
const reported = new Pattern(
  /(?:[1一] ?[-—~至] ?(?:9|1[0-2])月份?|前三季度|截[至止]到?(?:9|1[0-2])月底?)[^。;]{0,24}(?:完成|实现|达到|同比)/
);

/**
 * Whether the sentences below the title of a year's plan (2021年工作计划) first tell of the year before, almost over: 今年以来,…。 1-10月,完成…. A
 * plan of which so much is done when it is written is none.
 */
export function reviewsFirst(sentences: readonly string[]): boolean {
  const [start] = sentences;
  if (start === undefined || !soFar.test(start) || /计划|如下|打算/.test(start)) return false;
  return sentences.some((text) => reported.test(text));
}
