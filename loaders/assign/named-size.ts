import type {Figure} from "../figures/figure.ts";
import {Pattern} from "../pattern/pattern.ts";

const heads = new Pattern(/^[头只羽匹口箱株]$/);
const ofKeepers = new Pattern(
  /^(?:以上|左右)?的?[^,;。、:()\d]{1,12}(?:户|村|乡|镇|场|社|小区|基地|企业|园区)(?:已?(?:达到?|发展到|增加到)|共?有|为)?\d+[余多]?(?:户|个|家|处)/
);

/** 30头|肉牛养殖大户25户, 5000只|蛋鸡场达12个: how large each of the keepers is that are counted. */
export function isOfKeepers(text: string, {unit, outerTo}: Figure, to: number): boolean {
  return heads.test(unit ?? "") && ofKeepers.test(text, outerTo, to);
}

const work = /(?:工程|行动|项目|建设|计划|活动|战略|规划|攻坚)/;
const endsInWork = new RegExp(`${work.source}$`);
const startsWithWork = new RegExp(`^的?[^,。;、]{0,2}${work.source}`);

/** “新增300万只肉羊生产能力建设”, “新增50公里绿道”行动: what is planned under that name. */
export function isQuotedName(text: string, {from, to}: Figure): boolean {
  const before = text.slice(Math.max(0, from - 16), from);
  const open = before.lastIndexOf("“");
  if (open < 0 || open < before.lastIndexOf("”")) return false;
  const behind = text.slice(to, to + 24);
  const close = behind.indexOf("”");
  if (close < 0 || /[。;]/.test(behind.slice(0, close))) return false;
  return endsInWork.test(behind.slice(0, close)) || startsWithWork.test(behind.slice(close + 1));
}
