import {count} from "../../pattern/count.ts";
import {reviewsFirst} from "../../text/outline/reviews-first.ts";
import {maskedYears} from "../../text/years.ts";
import type {Outline, Sentence} from "../../types.ts";
import type {Evidence, Shape} from "./evidence.ts";
import {label} from "./stated.ts";

// 上半年 · 半年 · 一季度 · 前三季度 · 1-8月 · 第三季度
const interim =
  /(?<![大多])半年|[一二三]季度|前[三3]季度|[到至止]\s?[4-9]月底|第[一二三1-3]季度|1\s?[-—~至]\s?(?:[2-9]|10)月/g;
const yearly = /全年|一年来|过去(?:的)?一年|这一年|[一1]\s?[-—~至]\s?1[12]月|明年|来年|年度工作|年终/g;

const opening = /^(?:今年)?(?:上半年|[一二三]季度|前三季度|1\s?[-—~至]\s?(?:[2-9]|10)月)/;
/** Groups of evidence that say nothing of how a report is made. */
const passing = new Set<Evidence["group"]>(["statement", "since", "custom"]);

const looksBack = /一年来|过去(?:的)?一年|回顾|去年|全年(?:完成|实现|共)/;

/**
 * How a report divides its time.
 *
 *     annual   reviews a year and plans the next: 2020年工作总结和2021年工作思路
 *     interim  reviews a half-year or quarters and plans the rest: 上半年工作总结和下半年工作打算
 *     plan     plans a year only: 2021年工作计划
 *     review   reviews a year only: a communiqué, a summary without an outlook
 */
export function shapeOf(
  text: string,
  {sections, sentences}: Outline,
  stated: readonly Evidence[],
  titleEnd: number
): Shape {
  // a page without line breaks has its title before the first space
  const title = titleEnd > 0 ? text.slice(0, titleEnd) : (/^[^。,;:]{4,40}?(?=\s)/.exec(text)?.[0] ?? "");
  const maskedLabels = new Set(maskedYears(text).map((span) => label(text, span)));
  const headings = sections.map((section) => section.heading ?? "").join("\n");
  const years = (about: Evidence["about"]): Set<number> =>
    new Set(
      stated.filter((piece) => piece.about === about && !passing.has(piece.group)).flatMap((piece) => piece.years)
    );
  const review = years("review");
  const plan = years("plan");
  if (count(interim, title) > 0 && count(/全年|年度|明年/g, title) === 0) return "interim";
  if (count(interim, headings) > 0 && count(yearly, headings) === 0 && !later(plan, review)) return "interim";
  const [halves, wholes] = [count(interim, text), count(yearly, text)];
  if (!later(plan, review) && (halves > 2 * wholes + 2 || (halves >= 2 && wholes === 0))) return "interim";
  // 上半年,全镇实现…: news of a meeting in summer
  const since = stated.some(({group}) => group === "since");
  const opens = ({part, heading, furniture, from}: Sentence): boolean =>
    part !== "plan" && !heading && !furniture && opening.test(text.slice(from, from + 8));
  if (halves > 0 && wholes === 0 && plan.size === 0 && review.size === 0 && sentences.some(opens)) return "interim";
  // 2018年以来,…到6月底,…
  if (halves > 0 && wholes === 0 && since && !later(plan, review)) return "interim";
  const length = {review: 0, plan: 0, other: 0};
  for (const sentence of sentences) if (!sentence.furniture) length[sentence.part] += sentence.to - sentence.from;
  const heavy = (about: Evidence["about"]): boolean =>
    stated.some((piece) => piece.group === "statement" && piece.about === about && piece.weight >= 1);
  const plansOnly = /计划|思路|打算|安排|要点/.test(title) && !/总结|回顾|情况|报告|暨/.test(title);
  const body = (): string[] =>
    sentences.filter((one) => !one.heading && !one.furniture).map(({from, to}) => text.slice(from, to));
  if (plansOnly && review.size === 0 && length.review > length.plan && reviewsFirst(body())) return "annual";
  // a news item on the targets of a year
  const planned = plan.size > 0 || heavy("plan");
  if (planned && review.size === 0 && !heavy("review") && length.plan === 0 && !looksBack.test(text)) return "plan";
  // 2017年,全镇实现… 2018年,全镇将力争…
  const said = (about: Evidence["about"]): Set<number> =>
    new Set(
      stated.filter((p) => p.group === "statement" && p.about === about && p.weight >= 1).flatMap((p) => p.years)
    );
  if (plansOnly && review.size === 0 && (length.plan === 0 || length.review < length.plan)) return "plan";
  const plans = plan.size > 0 || length.plan > 0 || maskedLabels.has("plan") || later(said("plan"), said("review"));
  const reviews = review.size > 0 || maskedLabels.has("review") || length.review > 0.15 * length.plan;
  if (plans && !reviews) return "plan";
  return plans ? "annual" : "review";
}

/** Whether what is planned comes after all that is reviewed. */
function later(plan: Set<number>, review: Set<number>): boolean {
  return plan.size > 0 && review.size > 0 && Math.max(...plan) > Math.max(...review);
}
