import type {Claim, FigureCatalogue} from "./claim.ts";
import type {Naming} from "./label.ts";
import type {State} from "./memory.ts";
import {hasWord} from "./words.ts";

/** 其中个转企25家, 规上企业总数达52家: of the new ones, or of all. */
const isTotal = /其中|[现共拥]有|累计|总[数计]|[户人亩]均|(?:达|达到|为|到|至)$/;

/**
 * The verb of a list's first item holds for those after it: 新增亿元企业2家、规上企业8家 counts 新增规上企业. Only things that
 * are counted alike are (家 after 家), so that 接待游客10万人次、旅游收入3亿元 stay two things.
 */
export function carried(catalogue: FigureCatalogue, {text, drafts}: State, claim: Claim, naming: Naming): Naming {
  const {words} = catalogue;
  const last = drafts.at(-1);
  const {label} = naming;
  if (naming.inherits || !last?.level || claim.figure.measure !== "count" || !isCountedAlike(last.level, claim))
    return naming;
  const between = text.slice(last.level.figure.outerTo, claim.figure.outerFrom);
  const isNext = /^(?:以上|以内|左右)?[、,和及][^、,;。:()\d]+$/.test(between);
  const act = words.acts.longest(last.label, 0, last.label.length);
  if (!isNext || !act || act.value === "neutral" || act.length >= last.label.length) return naming;
  if (words.verbs.longest(between.replace(/^(?:以上|以内|左右)?[、,和及]/, ""), 0, between.length)) return naming; // 、完成“小升规”4家
  if (hasWord(words.fresh, label, 0, label.length) || hasWord(words.verbs, label, 0, Math.min(label.length, 2)))
    return naming;
  // 已签约项目2个、在谈项目1个
  if (/^(?:在谈|在建|续建|拟建|待建|储备)/.test(label)) return naming;
  if (isTotal.test(between) || /(?:数|数量|率|人数|面积)$/.test(label)) return naming;
  return {...naming, label: last.label.slice(0, act.length) + label};
}

function isCountedAlike(last: Claim, {figure}: Claim): boolean {
  return last.figure.measure === "count" && last.figure.unit === figure.unit;
}
