import type {Figure} from "../figures/figure.ts";
import type {Claim} from "./claim.ts";
import {isExtent} from "./size.ts";
import {hasWord, lastWord, type Words} from "./words.ts";

/**
 * 发展了15000亩金银花|9000亩草场, 15个村|165.5公里通村公路: amounts that stand before what they measure and that no sign parts. The noun
 * between them is the first one's, whatever follows the second is its own.
 */
export function runsOn(words: Words, text: string, last: Claim | null, figure: Figure, to: number): boolean {
  if (last?.sense !== "level" || last.figure.kind !== "quantity" || !isExtent(figure)) return false;
  const {outerFrom, outerTo} = figure;
  const length = outerFrom - last.figure.outerTo;
  if (length < 1 || length > 6 || outerTo >= to) return false;
  const noun = text.slice(last.figure.outerTo, outerFrom);
  // 新修环山路等8条共计7.7公里水泥路
  if (/^(?:共计|合计|总计|共|计)$/.test(noun)) return last.figure.measure === "count";
  if (!/^\p{Script=Han}+$/u.test(noun) || /[共计达为有长约近超各均的宽高深积]$/.test(noun)) return false;
  if (!/^(?![的等])\p{Script=Han}/u.test(text.slice(outerTo, outerTo + 1))) return false;
  if (hasWord(words.verbs, noun, 0, noun.length) || words.growth.longest(noun, noun.length, 0)) return false;
  const before = text.slice(last.preFrom, last.figure.outerFrom).replace(/[了有]$/, "");
  if (before === "") return last.figure.measure === "count";
  const verb = lastWord(words.verbs, before, 0, before.length);
  return verb !== null && verb.at + verb.length === before.length;
}
