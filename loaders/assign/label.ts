import type {Claim, FigureCatalogue} from "./claim.ts";
import {indicatorOf, plain, trimmed} from "./name.ts";
import {hasWord, lastWord} from "./words.ts";

/** A name for what a figure measures. */
export interface Naming {
  label: string;
  indicator_id: string | null;
  /** The clause names nothing of its own: the figure goes on with what was named before. */
  inherits: boolean;
  rule: string;
}

/** What carries over from the items before in a list: 新增亿元企业2家、规上企业8家. */
export interface Carry {
  fresh: boolean;
  verb: string;
}

/**
 * Names what a claim measures: by the noun after the figure when a count has one (新增5家规上企业), else by what stands before
 * it (规上工业总产值达50亿元).
 */
export function nameClaim(catalogue: FigureCatalogue, text: string, claim: Claim, carry: Carry): Naming {
  const {figure, preFrom, itemFrom, postTo} = claim;
  const item = text.slice(itemFrom, figure.outerFrom);
  const whole = text.slice(preFrom, figure.outerFrom);
  const fresh = carry.fresh && !hasWord(catalogue.words.stock, item, 0, item.length);
  const post = text.slice(figure.outerTo, postTo).trim();
  const byNoun = nounAfter(catalogue, claim, item, post, fresh);
  if (byNoun) return byNoun;
  const label = trimmed(catalogue, lastPhrase(catalogue, item));
  if (label === "" || /^[年度月内中以来]+$/.test(label))
    return {label: "", indicator_id: null, inherits: true, rule: "inherited"};
  const own = indicatorOf(catalogue, item, fresh);
  // 安全生产事故起数、死亡人数下降20%: one figure for two names, the first counts
  const first = itemFrom > preFrom ? firstNamed(catalogue, whole, fresh) : null;
  return {label: clip(label), indicator_id: first ?? own, inherits: false, rule: "before"};
}

/** 新增5家规上企业, 完成20亿元固定资产投资, 36个村 */
function nounAfter(
  catalogue: FigureCatalogue,
  claim: Claim,
  item: string,
  post: string,
  fresh: boolean
): Naming | null {
  const {figure} = claim;
  const {words} = catalogue;
  if (claim.sense !== "level" || figure.kind !== "quantity" || post === "") return null;
  if (words.predicate.longest(post, 0, post.length) && !/^[全主中上下高低大超新多]/.test(post)) return null;
  const pre = trimmed(catalogue, item);
  const verb = lastWord(words.verbs, item, 0, item.length);
  // 招商项目18个: a name before wins over what follows, unless it is only a verb
  const nameBefore = verb ? trimmed(catalogue, item.slice(verb.at + verb.length)) : pre;
  if (nameBefore !== "" && figure.measure === "count" && !/[将把为对给向的在]$/.test(item)) return null;
  const cut = post.search(/(?:全部|已经|已全|已|均|正在|实现|被评为|获评|顺利|通过|得到|有序|稳步|基本|全面|成功)/);
  const noun = (cut > 0 ? post.slice(0, cut) : post).replace(/[的和与及]+$/, "");
  if (noun === "") return null;
  const word = verb ? item.slice(verb.at, verb.at + verb.length) : "";
  const label = trimmed(catalogue, `${word}${noun}`) || noun;
  return {
    label: clip(label),
    indicator_id: indicatorOf(catalogue, `${word || carryWord(fresh)}${noun}`, fresh),
    inherits: false,
    rule: "after"
  };
}

function carryWord(fresh: boolean): string {
  return fresh ? "新增" : "";
}

/** The first of several names joined by 、 or 和 that is an indicator by itself. */
function firstNamed(catalogue: FigureCatalogue, whole: string, fresh: boolean): string | null {
  for (const item of whole.split(/[、和及]/).slice(0, 3)) {
    const found = indicatorOf(catalogue, item, fresh);
    if (found) return found;
  }
  return null;
}

/** From the last verb on: 持续深化改革发放补助 is 发放补助; a verb that ends the phrase belongs to it. */
function lastPhrase({words}: FigureCatalogue, phrase: string): string {
  const verb = lastWord(words.verbs, phrase, 0, phrase.length);
  if (!verb || verb.length < 2 || verb.at + verb.length >= phrase.length - 1) return phrase;
  return phrase.slice(verb.at);
}

/** The longest label that a person would write. */
function clip(label: string): string {
  const name = plain(label).length > 30 ? label.slice(-30) : label;
  return name.replace(/^[”》)、]+/, "");
}
