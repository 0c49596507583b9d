import type {Claim, FigureCatalogue} from "./claim.ts";
import {clip, type Naming} from "./label.ts";
import {indicatorOf, trimmed} from "./name.ts";
import {lastWord} from "./words.ts";

/** Where the noun after a count ends and the sentence goes on: 107个排污口|全部整治. */
const goesOn = /(?:全部|已经|已全|已|均|正在|实现|被评为|获评|顺利|通过|得到|有序|稳步|基本|全面|成功)/;

/** Names a figure by the noun after it: 新增5家规上企业, 完成20亿元固定资产投资, 36个村; null when something before names it. */
export function nounAfter(
  catalogue: FigureCatalogue,
  text: string,
  {figure, sense, postTo}: Claim,
  item: string,
  fresh: boolean
): Naming | null {
  const {words} = catalogue;
  const post = text.slice(figure.outerTo, postTo).trim();
  if (sense !== "level" || figure.kind !== "quantity" || post === "") return null;
  if (/^(?:大关|关口)/.test(post)) return null; // 突破亿元大关
  if (words.predicate.longest(post, 0, post.length) && !/^[全主中上下高低大超新多]/.test(post)) return null;
  if (indicatorOf(catalogue, item, fresh)) return null; // 预算收入突破亿元大关
  const verb = lastWord(words.verbs, item, 0, item.length);
  // 招商项目18个: a name before wins over what follows, unless it is only a verb
  const before = trimmed(catalogue, verb ? item.slice(verb.at + verb.length) : item);
  if (before !== "" && !/[将把为对给向的在等]$/.test(item)) return null;
  const cut = post.search(goesOn);
  const noun = (cut > 0 ? post.slice(0, cut) : post).replace(/[的和与及]+$/, "");
  if (noun === "") return null;
  const word = verb ? item.slice(verb.at, verb.at + verb.length) : "";
  return {
    label: clip(trimmed(catalogue, `${word}${noun}`) || noun),
    indicator_id: indicatorOf(catalogue, `${word || (fresh ? "新增" : "")}${noun}`, fresh),
    inherits: false,
    rule: "after"
  };
}
