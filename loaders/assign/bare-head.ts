import {Pattern} from "../pattern/pattern.ts";
import type {Claim, FigureCatalogue} from "./claim.ts";
import type {Draft} from "./draft.ts";

const head = new Pattern(/^(?:净增)?((?:年末|年底|年)?(?:存栏|出栏|存笼|出笼|饲养)(?:量|数|总数)?|总数量?|总量)$/);

const sizeClass = /规模以[上下]|规[上下]|限额以[上下]|限[上下]|[\d百千万亿]+元以[上下]/.source;
const scale = new Pattern(new RegExp(`^(?:${sizeClass}|年?产值(?:超|过)[\\d百千万亿]+元的?)$`));
const leadingScale = new RegExp(`^(?:${sizeClass})的?(?=\\p{Script=Han}{2})`, "u");

/**
 * What a head that says too little alone is a head of: 发展生猪1.5万头,存栏2万头 is 生猪存栏, 新增合作社12家,总数86家 is 合作社总数. Null where the label is
 * no such head, or the figure before counts other things.
 */
export function headOf(
  catalogue: FigureCatalogue,
  label: string,
  last: Draft | undefined,
  claim: Claim
): string | null {
  const figure = last?.level?.figure;
  // 有工业企业480个,其中规模以上7个
  const isScale = scale.test(label) && figure?.measure === "count" && claim.figure.measure === "count";
  const whole = isScale ? subjectOf(catalogue, last!.label).replace(leadingScale, "") : "";
  if (isScale && whole.length >= 2 && whole.length <= 8) return label + whole;
  const found = head.exec(label)?.[1];
  if (!found || !last || figure?.measure !== "count" || figure.unit !== claim.figure.unit) return null;
  const subject = subjectOf(catalogue, last.label);
  return subject === "" ? null : subject + found;
}

/** What was counted, without what was done to it: 新增|肉牛, 生猪|出栏. */
export function subjectOf({words}: FigureCatalogue, label: string): string {
  const act = words.acts.longest(label, 0, label.length) ?? words.verbs.longest(label, 0, label.length);
  const name = label.slice(act?.length ?? 0).replace(/^净增|^[共现]?有(?!效|机|色|限|线|害|关)/, "");
  return name.replace(/(?:年末|年底|年)?(?:存栏|出栏|存笼|出笼|饲养)(?:量|数|总数)?$|(?:总数量?|总量|增加|减少)$/, "");
}
