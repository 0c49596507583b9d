import {Pattern} from "../pattern/pattern.ts";
import type {Claim, FigureCatalogue} from "./claim.ts";
import type {Naming} from "./label.ts";
import {indicatorOf} from "./name.ts";

const headAndColon = new Pattern(/(产量|产值|增加值)(?:分别)?(?:情况)?[为是]?:[^:]*$/);

/** 主要农产品产量:粮食3.5万吨,棉花6000吨: what the items after a colon are amounts of. */
export function headedBy(catalogue: FigureCatalogue, before: string, label: string): Naming | null {
  const head = headAndColon.exec(before)?.[1];
  if (!head || label.length > 8) return null;
  const indicator_id = indicatorOf(catalogue, label + head, false);
  return indicator_id ? {label: label + head, indicator_id, inherits: false, rule: "headed"} : null;
}

/** 规模工业产值6亿元、增加值1.9亿元: whose output was named last, its value added is. */
export function addedBy(catalogue: FigureCatalogue, last: string): Naming | null {
  const whose = /^(.{2,12}?)(?:销售)?总?产值$/.exec(last)?.[1];
  if (!whose) return null;
  const label = `${whose}增加值`;
  return {label, indicator_id: indicatorOf(catalogue, label, false), inherits: false, rule: "headed"};
}

const investment = new Pattern(/^(?:年度)?(?:完成)?投资(?:额)?$/);

/** 实施重点项目16项,完成投资14.8亿元: what was invested in the projects just counted. */
export function investedIn(label: string, before: string): string | null {
  if (!investment.test(label)) return null;
  if (
    /固定资产投资项目[已共新达]*(?:开工|实施|入库)?\d+(?:余|多)?[项个],(?:已|累计|年度|全年)?[^,。;\d]{0,6}$/.test(
      before
    )
  )
    return "fixed_investment";
  return /重[点大](?:建设|工程|产业|工业)?项目(?:共|达)?\d+(?:余|多)?[项个],(?:累计|年度|全年)?[^,。;\d]{0,6}$/.test(
    before
  )
    ? "project_investment"
    : null;
}

const investedOnly = new Pattern(/^(?:年度)?(?:投资额?)?$/);

/** 总投资3亿元的光伏项目,已完成投资5400万元: what was spent on a project is not what the place invests. */
export function projectOf(text: string, {figure, preFrom, itemFrom, sense}: Claim, label: string): string | null {
  if (sense !== "level" || figure.measure !== "money" || !investedOnly.test(label)) return null;
  if (
    !/^(?:目前|现|已经?|累计|年度|全年|实际)*(?:完成)(?:投资额?)?[约达近超了]*$/.test(
      text.slice(itemFrom, figure.outerFrom)
    )
  )
    return null;
  const clause = text
    .slice(Math.max(0, preFrom - 40), preFrom - 1)
    .split(/[,;。:()\n]/)
    .at(-1)!;
  const name = /\d[^,]*的([^、\d的]{2,20}(?:项目|工程|公司|企业|综合体|基地))$/.exec(clause)?.[1];
  return name && text[preFrom - 1] === "," ? name + label : null;
}
