import {Pattern} from "../pattern/pattern.ts";
import type {Claim} from "./claim.ts";

const nothingButAll = new Pattern(/^[\s、]*(?:(?:全[镇乡村县])?(?:总)?(?:[共现]?有|共|共计|总计|合计))?\s*$/);

/** 辖9个村、86个村民小组,共3120户、11800人: how many live in the places just counted; not 走访9个村,320户. */
export function totalOf({unit}: Claim["figure"], item: string, before: string): string | null {
  if (!nothingButAll.test(item)) return null;
  if (!/辖|下设|现有|共有|全[镇乡]有/.test(before) || /涉及|惠及|走访|覆盖|受益|解决|慰问/.test(before)) return null;
  if (unit === "人" && /\d户$/.test(before)) return "总人口";
  if (!/(?:村|组|社区|居委会|单位|社)[,、]$/.test(before)) return null;
  return unit === "户" ? "总户数" : unit === "人" ? "总人口" : null;
}

/** 辖李村、王村、周村3个行政村: what the names before the number are. */
export function governedBy(text: string, {figure, preFrom, postTo}: Claim): string | null {
  if (
    figure.unit !== "个" ||
    !/^(?:现|下|共|全镇|全乡|该镇|该乡)?(?:管)?辖\p{Script=Han}/u.test(text.slice(preFrom, figure.outerFrom).trim())
  )
    return null;
  const noun = /^(?:行政村|自然村|村民小组|村民委员会|居委会|居民委员会|社区|街道|村|镇|乡)(?=[,、。;和及()]|$)/.exec(
    text.slice(figure.outerTo, postTo)
  );
  return noun && `辖${noun[0]}`;
}
