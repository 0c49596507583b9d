import {once} from "../../once.ts";
import {Pattern} from "../../pattern/pattern.ts";
import type {Part} from "../../types.ts";
import {cueIndex} from "../cue-index.ts";
import {yearMentions} from "../years.ts";
import type {PartCue} from "./parts.ts";

const aiming =
  /力争|争取|确保|目标|指标|总体要求|总体思路|计划(?:完成|实现|新增)|将(?!军|近)|要(?:完成|实现|达到|力争|确保|突破)/;
const done = /(?:完成|实现|确保|突破)了|争取[了到]|已经?(?:完成|实现|达)|完成情况/;

const quarter = /^(?:一季度|上半年|前三季度|1[-—~至](?:[2-9]|10)月)/;
const happened = /克服|完成了?|实现了|同比|保持|呈现|回升|向好|上扬|良好/;

const announced = new Pattern(
  /^(?:[^,。;]{0,40}(?:获悉|了解到|表示|介绍|指出|提出|强调),)?今年,?(?!以来|来|上半年|前|[一1])[^,。;]{0,14}(?:将(?:力争|争取|继续|持续|努力|全力|重点|着力|紧紧|大力)|要(?:聚焦|坚持|紧紧|着力|全力|围绕|大力))/
);
/** 为了实现上述目标,全县将采取以下措施: */
const means = new Pattern(
  /^为了?(?:确保|保证|圆满)?(?:实现|完成)[^,。;]{0,12}(?:目标|任务),[^。;]{0,16}(?:将(?!军|近)|必须|要)/
);
/** 石岭镇2022年的目标定位为:… */
const called = new Pattern(
  /^[^,。;]{0,8}(?:(?:19|20)\d\d|今)年度?的?(?:工作|发展|总体|主要|奋斗|预期)*目标(?:定位|任务)?[是为:]/
);

/**
 * The part that a sentence turns to: 下一步…; 2022年…争取…, a year after the one reviewed; 今年…争取…, once the year reviewed is closed.
 */
export function turn(text: string, base: number | null, cues: readonly PartCue[], isClosed: boolean): Part | null {
  const head = text.slice(0, 12);
  for (const {cue, part} of opening(cues)(head.slice(0, 2))) if (head.startsWith(cue)) return part;
  // 记者从镇人代会上获悉,今年该镇将力争…: whatever stands before it
  if (announced.test(text) || called.test(text) || means.test(text)) return "plan";
  // 2018年,实现…。 今年,争取…
  if (isClosed && /^今年(?!以来|来|上半年|前|[一1])/.test(head) && aiming.test(text) && !done.test(text)) return "plan";
  const [first] = yearMentions(head);
  if (!first || base === null || first.from > 2) return null;
  const aims = cues.some(({cue, match}) => match === "aim" && text.includes(cue));
  // 2022年一季度,全区克服不利影响,经济运行稳中向好: what has happened since
  if (first.year > base && !aims && quarter.test(text.slice(first.to)) && happened.test(text)) return "review";
  if (first.year > base) return aims ? "plan" : null;
  return aims ? null : "review";
}

/** The cues that a sentence may open with, by its first characters. */
const opening = once((cues: readonly PartCue[]) =>
  cueIndex(cues.filter(({match}) => match === "sentence" || match === "passing"))
);

const speaker = new Pattern(/^[^,。]{0,8}(?:指出|认为|强调|回顾了?|说)[,:]/);

/** 2018年,…实现…, 会议指出,该镇2018年实现…: a sentence that opens with the year reviewed, as a whole, and says what was done in it. */
export function closesYear(sentence: string, base: number | null): boolean {
  const text = speaker.replace(sentence, "");
  const [first] = yearMentions(text.slice(0, 14));
  if (
    !first ||
    first.from > 6 ||
    first.year !== base ||
    /^(?:以来|上半年|前|\d|[一二三]季度)/.test(text.slice(first.to))
  )
    return false;
  return /完成|实现|达|同比|增长/.test(text) && !/力争|争取|将(?!军|近)/.test(text);
}
