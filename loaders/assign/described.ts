import type {Figure} from "../figures/figure.ts";
import type {FigureCatalogue} from "./claim.ts";
import {lastWord, type Words} from "./words.ts";

/**
 * Whether a figure describes or delimits a thing instead of reporting one, and by which rule; null when it is asserted.
 *
 * What is counted is reported: 引进项目3个, 44个项目全速推进, 107个排污口已整治, 完成1000余亩土地征收. What says how large, how dear,
 * how old or how high a named thing is describes it: 2亿元专项债项目, 63亩商住综合体, 年产1.5亿米织物, 5亿元以上项目, 65岁以上老人.
 * A measure (money, length, area …) that stands directly before a noun describes that noun, unless a verb of doing governs
 * it (征收300亩土地) and the noun is not a project.
 *
 * `preFrom` is where the clause starts, `postTo` where the text after the figure ends.
 */
export function described(
  {words}: FigureCatalogue,
  text: string,
  figure: Figure,
  preFrom: number,
  postTo: number
): string | null {
  const {outerFrom, outerTo, measure} = figure;
  const post = text.slice(outerTo, postTo).trimStart();
  const noun = isNoun(words, text, text[outerTo] === " " ? outerTo + 1 : outerTo, postTo);
  if (figure.kind === "percent" || figure.kind === "multiple") return null;
  const exactRound = figure.round && figure.bound === "exact" && outerFrom === figure.from;
  if (figure.round && (exactRound || figure.boundAfter || noun)) return "class"; // 亿元企业, 千万元以上项目
  if (figure.unit === "岁" && !/(?:寿命|年龄)[达到为提高至]*$/.test(text.slice(preFrom, outerFrom))) return "age";
  if (figure.script === "chinese" && isSmall(figure) && !isCounted(words, text, figure, preFrom)) return "idiom";
  if (words.aspect.longest(post, 0, post.length)) return "aspect"; // 5个方面
  if (measure !== "count" && figure.boundAfter && noun && !/^的?(?:增长|目标|任务)/.test(post)) return "threshold";
  const lead = leadEnd(words, text, preFrom, outerFrom);
  if (measure !== "count" && words.describes.longest(text, lead, preFrom)) return "size"; // 总投资3亿元
  if (
    measure === "count" &&
    /(?:可容纳|容纳|可停放|可提供|可安置|可带动|可解决|设计|预计增加)$/.test(
      text.slice(Math.max(preFrom, lead - 4), lead)
    )
  )
    return "size";
  if (measure !== "count" && post.startsWith("的") && !/^的(?:目标|任务|增长|好成绩|水平)/.test(post))
    return "attribute"; // 63亩的园区
  if (measure !== "count" && noun) {
    const verb = lastWord(words.verbs, text, preFrom, outerFrom);
    const governed = verb !== null && /^[了约近超过逾共达到 ]*$/.test(text.slice(verb.at + verb.length, outerFrom));
    if (!governed || describesProject(words, post)) return "attribute";
  }
  return null;
}

/** Whether a noun follows directly: neither a mark, nor the end, nor a word that goes on with the sentence. */
export function isNoun(words: Words, text: string, from: number, to: number): boolean {
  if (from >= to) return false;
  const code = text.charCodeAt(from);
  const han = code >= 0x4e00 && code <= 0x9fff;
  if (!han && text[from] !== "“" && text[from] !== "《") return false;
  return words.predicate.longest(text, from, to) === null;
}

function leadEnd(words: Words, text: string, from: number, to: number): number {
  let end = to;
  for (let step = 0; step < 4; step++) {
    while (end > from && text[end - 1] === " ") end--;
    if (words.describes.longest(text, end, from)) return end;
    const glue = words.tail.longest(text, end, from);
    if (!glue) return end;
    end -= glue.length;
  }
  return end;
}

/** Whether the noun after a measure is a project, which has a size, and not what was done, which has an extent. */
function describesProject(words: Words, post: string): boolean {
  return words.project.longest(post, post.length, 0) !== null && !/(?:建设|投资|改造|整治)$/.test(post);
}

function isSmall(figure: Figure): boolean {
  return figure.value !== null && Math.abs(figure.value) < 11 && figure.bound !== "over" && figure.measure === "count";
}

/** 创建保护站一处, 新建两座桥: a small number in characters counts only right beside a verb of doing. */
function isCounted(words: Words, text: string, figure: Figure, preFrom: number): boolean {
  const verb = lastWord(words.verbs, text, preFrom, figure.outerFrom);
  if (!verb || verb.length < 2) return false;
  if (/^[个项条件次级类种轮期批场部位名片份张间间起份]$/.test(figure.unit ?? "")) return false;
  return verb.at + verb.length === figure.outerFrom;
}
