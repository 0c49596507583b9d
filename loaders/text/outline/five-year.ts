import {chineseNumber} from "../../figures/chinese.ts";
import {Pattern} from "../../pattern/pattern.ts";

/** First and last year of a five-year plan. */
export interface FiveYears {
  from: number;
  to: number;
}

// 第十一个五年规划 · “十一五”规划 · 十五计划
const ordinal = '[“"]?第(十[一二三四五六七八九]?|[六七八九])个[”"]?五年(?:规划|计划)';
const short =
  '(?<![一二三四五六七八九十])[“"]?(十[一二三四五六七八九]?|[六七八九])五[”"]?(?:时期)?[^,。;:!]{0,20}(?:规划|计划)';
const named = new RegExp(`(?:${ordinal}|${short})(?:纲要)?(?:\\([^()]{0,8}\\))?$`);
// 青坪镇国民经济和社会发展第十四个五年规划纲要…, 一、背景青坪镇…第十四个五年规划,以…为指引
const headed = new RegExp(`^[^,。;:!《]{2,40}${ordinal}(?:纲要|,(?:以|是))`);
// 青坪镇人民政府关于印发《…“十二五”规划》的通知
const issued = /印发《?([^《》]{4,60}?)》?的通知$/;
// 正式发布的《青坪县农业发展第十一个五年规划(2006-2010年)》…规划为今后五年确定的发展目标包括:…
const announced = new RegExp(
  `(?:发布|印发|出台|公布|通过|审议|实施|颁布)[^。]{0,12}《[^《》]{0,40}?(?:${ordinal}|“?(十[一二三四五六七八九]?|[六七八九])五”?(?:发展)?(?:规划|计划))[^《》]{0,18}》`
);
const setsAims = new Pattern(
  /^(?:根据)?(?:该|这[份一个]|本)?(?:规划|计划)[^。;]{0,24}(?:目标|任务)(?:包括|主要有|有|是|为|如下|主要包括)/
);
const aside = /关于|贯彻|落实|总结|情况|会议|讲话|编制|听取/;

/**
 * The years of the five-year plan that a text is, by its title or its first words, or null: 青坪县国民经济和社会发展第十一个五年规划纲要 plans 2006 to 2010.
 * The sixth plan began in 1981, and each since five years after the last.
 */
export function fiveYearPlan(title: string | null, text: string): FiveYears | null {
  const written = title?.replace(/\s/g, "") ?? "";
  const name = issued.exec(written)?.[1] ?? written;
  const found = aside.test(name) ? null : named.exec(name);
  const start = text.slice(0, 120).replace(/\s/g, "");
  const first = found ?? headed.exec(start);
  if (!first) return announcedPlan(text);
  if (!found && aside.test(first[0])) return null;
  return yearsOf(first[1] ?? first[2]!);
}

/** News of a plan: what it aims at, told after its name. */
function announcedPlan(text: string): FiveYears | null {
  const found = announced.exec(text.slice(0, 400).replace(/\s/g, ""));
  if (!found || /各位代表|工作报告/.test(text.slice(0, 400))) return null;
  if (!text.split(/[。\n]/).some((sentence) => setsAimsOfPlan(sentence.trim()))) return null;
  return yearsOf(found[1] ?? found[2]!);
}

/** 规划为今后五年确定的发展目标包括:, 规划的主要目标是…: what follows is aimed at. */
export function setsAimsOfPlan(text: string): boolean {
  return setsAims.test(text);
}

// “十五”期间, 十五时期, “十五”计划
const plan =
  /^(?:[一二三四五六七八九十\d]+[、.]|\([一二三四五六七八九十\d]+\))?(?:全面)?(?:回顾|总结)?[“"]?(十[一二三四五六七八九]?|[六七八九])五[”"]?(?:期间|时期|期末|规划|计划|以来|,|的)/;

/** Whether a heading or sentence opens with the plan before: “十五”期间,… in the eleventh. */
export function opensEarlierPlan(text: string, own: FiveYears): boolean {
  const match = plan.exec(text.replace(/\s/g, ""));
  return match !== null && yearsOf(match[1]!).to < own.from;
}

/** Whether a heading or sentence opens with the plan itself. */
export function opensOwnPlan(text: string, own: FiveYears): boolean {
  const match = plan.exec(text.replace(/\s/g, ""));
  return match !== null && yearsOf(match[1]!).from === own.from;
}

function yearsOf(number: string): FiveYears {
  const from = 1981 + (chineseNumber(number)! - 6) * 5;
  return {from, to: from + 4};
}
