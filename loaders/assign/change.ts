import type {Figure} from "../figures/figure.ts";
import {Pattern} from "../pattern/pattern.ts";
import type {ObservationRow} from "../tables/schema.ts";
import {lastWord, type Words} from "./words.ts";

/** What may stand between a verb of growth and its rate. */
const glue = new Pattern(
  /(?:[了约近超逾为在是:]|达到|达|超过|突破|大约|平均|分别|分别为|保持在?|稳定在?|控制在|预计|目标|均|各|力争|不低于|幅度|速度|就|也|都|仅|[到至])$/
);

/** 比上年增长(可比价)9.8%: how a rate was computed, said between its verb and the figure. */
const manner = /\([^()\d]{0,8}(?:价|价格|口径|计算|下同)\)$/;

export interface Change {
  sign: 1 | -1;
  /** Where the verb starts. */
  at: number;
  /** 增幅, 增速: it can only be a rate of growth. */
  noun: boolean;
  /** 提高到, 降至: what follows is where it arrived, not how far it went. */
  arrives: boolean;
}

/** The verb or noun of change that governs the figure at `to`, when nothing but hedges stand between: 同比增长了约5%. */
export function changeBefore(words: Words, text: string, from: number, to: number): Change | null {
  let end = to;
  let arrives = false;
  for (let step = 0; step < 5; step++) {
    while (end > from && text[end - 1] === " ") end--;
    const gloss = end === to && text[end - 1] === ")" ? manner.exec(text.slice(Math.max(from, end - 16), end)) : null;
    if (gloss) end -= gloss[0].length;
    const verb = words.growth.longest(text, end, from);
    if (verb) {
      if (verb.value === 0) return null; // 新增
      const noun = words.growthNoun.longest(text, end, from) !== null;
      return {sign: verb.value, at: end - verb.length, noun, arrives: arrives && !noun};
    }
    const found = glue.exec(text, Math.max(from, end - 4), end);
    if (!found) return null;
    if (/^[到至为]$/.test(found[0])) arrives = true;
    end -= found[0].length;
  }
  return null;
}

/** The change that follows the figure: 5%以上的增长, 以7%的速度递增. */
export function changeAfter(words: Words, text: string, figure: Figure, to: number): 1 | -1 | null {
  return words.growthPost.longest(text, figure.outerTo, to)?.value ?? null;
}

const against =
  /(?:[比较与同和跟是]|对比|相比)(?:于)?(?:((?:19|20)\d\d)年?|“?(九五|十五|十一五|十二五|十三五|十四五)”?(?:时?期|规划|期间)?末?)[^,;。]{0,12}$/;
const ends = new Map([
  ["九五", 2000],
  ["十五", 2005],
  ["十一五", 2010],
  ["十二五", 2015],
  ["十三五", 2020],
  ["十四五", 2025]
]);

/** The year that a growth rate at the end of `lead` is measured against: 比2012年, 较“十二五”末; null where none is named. */
export function baseOf(lead: string): number | null {
  const found = against.exec(lead);
  if (!found) return null;
  return found[1] ? Number(found[1]) : (ends.get(found[2]!) ?? null);
}

const statedYear = new Pattern(/(?:[比较]|与|同|和|跟)(?:19|20)\d\d年/);

/** What a growth rate is measured against: the last cue in [from, to); null also against a stated year (比2019年). */
export function basisOf(words: Words, text: string, from: number, to: number): ObservationRow["growth_basis"] {
  const found = lastWord(words.basis, text, from, to);
  const cue = found && text[found.at - 1] === "占" ? null : found; // 占比增加一倍
  const stated = statedYear.exec(text, from, to);
  return stated && (!cue || from + stated.index > cue.at) ? null : (cue?.value ?? null);
}
