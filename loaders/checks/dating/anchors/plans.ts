import type {Anchor} from "../../catalogue.ts";
import {sentenceAt} from "../evidence.ts";
import {type AnchorHit, type AnchorReader, type AnchorText, dated, reason} from "./hit.ts";

/** “十一五”的开局之年, “十三五”规划收官之年: a year of a five-year plan. */
export const phases: AnchorReader = (input) => {
  const {text, anchors, named} = input;
  return named
    .filter(({kind}) => kind === "phase")
    .flatMap((phase) =>
      input.placesOf(phase).flatMap(({from, to}): AnchorHit[] => {
        const plan = planBefore(text, from, anchors);
        if (!plan) return [];
        const {anchor} = plan;
        const first = anchor.from + phase.from - 1;
        const years = Array.from({length: phase.to - phase.from + 1}, (_, i) => first + i);
        // 开局之年 names the year; 良好开局 is hoped for the year before and reported the year after; 关键一年 may be any of five
        const weight = years.length > 1 ? 0.6 : /年/.test(text.slice(from, to)) ? 4 : 2;
        const names =
          years.length > 1
            ? {zh: anchor.note_zh, en: anchor.note_en}
            : {
                zh: `${anchor.note_zh}，其${phase.note_zh}是${first}年`,
                en: `${anchor.note_en}, so its ${phase.note_en} is ${first}`
              };
        return [dated(input, {anchor, years, from: plan.from, to}, "phase", weight, names)];
      })
    );
};

// what may stand between a plan and its phase: “十一五”|新时期的|开局之年, 十四五|规划的|开局之年, “十三五”|规划|收官之年
const between =
  /^[”"’'』」〞]?(?:新|时期|规划|计划|方案|发展|经济|社会|国民|实施|建设|和|与|的|纲要|蓝图|目标|任务|工作|全面|顺利|正式|圆满|关键|重要|也是|开展|乡村振兴|现代化|[、“”\s])*$/;
const praise = /(?:良好|完备|完美|完善|精彩|成功|胜利|美好)的?$/;
const attained = /(?:实现|取得|赢得|迎来|开创|迈出)了?[^,。;]{0,8}$/;
// 十五 needs its own ends: 十五五 is another plan, 二十五 none
const plan = /(?<![一二三四五六七八九十])(?:十[一二三四五]?五|[八九]五)(?![一二三四五六七八九十%])/g;

/** The plan that a phase belongs to: the nearest before it in the clause. */
function planBefore(text: string, at: number, anchors: readonly Anchor[]): {anchor: Anchor; from: number} | null {
  const window = text.slice(Math.max(0, at - 26), at);
  const match = [...window.matchAll(plan)].at(-1);
  if (!match) return null;
  const link = window.slice(match.index + match[0].length);
  // 实现了“十二五”的良好开局; not 为“十二五”良好开局打下基础
  const praised = praise.exec(link);
  if (
    praised &&
    !attained.test(text.slice(Math.max(0, at - window.length + match.index - 16), at - window.length + match.index))
  )
    return null;
  if (!between.test(praised ? link.slice(0, praised.index) : link)) return null;
  const anchor = anchors.find(({kind, patterns}) => kind === "period" && patterns.includes(match[0]));
  return anchor ? {anchor, from: at - window.length + match.index} : null;
}

/** A report that reviews a whole plan is written when the plan is over. */
export const reviewedPlans: AnchorReader = (input) =>
  input.named
    .filter(({kind}) => kind === "period")
    .flatMap((anchor): AnchorHit[] => {
      const found = input.placesOf(anchor).find(({from, to}) => isReviewed(input, from, to));
      if (!found) return [];
      const hit = {anchor, years: [anchor.to], ...found};
      return [{...dated(input, hit, "phase", 3, reason(anchor, anchor.to)), about: "review"}];
    });

function isReviewed({text, outline: {sentences}}: AnchorText, from: number, to: number): boolean {
  if (/[一二三四五六七八九十]/.test(text[from - 1] ?? "") || /^[五个大]/.test(text.slice(to))) return false;
  const before = text.slice(Math.max(0, from - 8), from);
  const after = text.slice(to, to + 40).replace(/^[”"〞]/, "");
  // 一、回顾“十三五”发展成就
  if (/(?:^|[\n、。])(?:全面)?(?:回顾|总结)[“"]?$/.test(before)) return true;
  const opens = sentenceAt(sentences, from)?.heading || /(?:^|[一二三四五六七八九十]、|[\n。])[“"]?$/.test(before);
  if (!opens) return false;
  // 一、“十五”时期经济和社会发展情况总体回顾, “十二五”概述; 十二五时期,是我乡…的五年
  return (
    /^(?:时期|期间)?[^,。;\n]{0,14}(?:回顾|回忆|总结|概述)/.test(after) ||
    /^(?:时期|期间),?是[^。;]{4,34}五年/.test(after)
  );
}

/** 二、“十二五”工作思路: a report that sets out a whole plan is written in the year before it begins. */
export const plannedPlans: AnchorReader = (input) =>
  input.named
    .filter(({kind}) => kind === "period")
    .flatMap((anchor): AnchorHit[] => {
      const found = input.placesOf(anchor).find(({from, to}) => isSetOut(input.text, from, to));
      if (!found) return [];
      const year = anchor.from - 1;
      return [{...dated(input, {anchor, years: [year], ...found}, "phase", 2, reason(anchor, year)), about: "review"}];
    });

function isSetOut(text: string, from: number, to: number): boolean {
  return (
    /[一二三四五六七八九十]、[“"]?$/.test(text.slice(Math.max(0, from - 3), from)) &&
    /^[”"〞]?(?:时期|期间)?[^,。;\n\d]{0,6}(?:工作|总体|发展)(?:思路|规划|设想)/.test(text.slice(to, to + 20))
  );
}
