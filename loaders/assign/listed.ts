import type {Claim, FigureCatalogue} from "./claim.ts";
import {labelOf} from "./label.ts";

/** 新建学校、医院3所, 粮油、食品、烟酒类零售额增长8%: one figure for a list, or for a class of the statistics whose name is one. */
export function listed(catalogue: FigureCatalogue, {figure, sense}: Claim, whole: string): string | null {
  const name = labelOf(catalogue, whole.replace(/^.*(?:其中[,:]?|从?[^,、]{0,8}看,?)/, ""));
  if (name.length > 24 || !/^(?:[\p{Script=Han}“”]{1,10}、)+[\p{Script=Han}“”]{1,14}$/u.test(name)) return null;
  if (sense === "level") return figure.measure === "rate" || figure.kind === "multiple" ? null : name;
  return /(?:类|业)(?:零售额|销售额|增加值|总?产值|投资|营业收入|营收|营业额|税收|用电量)?$/.test(name) ? name : null;
}
