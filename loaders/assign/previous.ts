import type {Figure} from "../figures/figure.ts";
import {Chars} from "../pattern/chars.ts";
import {Pattern} from "../pattern/pattern.ts";
import {type Site, type Verdict, verdict} from "./site.ts";

/** 从7004元提高12687元: a number that it grew to, since it cannot have grown by as much, though no 到 says so. */
function isLess({value, unit, from, to}: Figure, post: string, text: string): boolean {
  const more = /^(?:年)?(?:提高|增加|增长|上升|提升)了?(\d[\d.,]*)([百千万亿]*\p{Script=Han})/u.exec(post);
  if (!more || value === null || unit === null) return false;
  const written = /^(\d[\d.,]*)([百千万亿]*\p{Script=Han})/u.exec(text.slice(from, to));
  const number = (digits: string): number => Number(digits.replaceAll(",", ""));
  return written !== null && written[2] === more[2] && number(more[1]!) > number(written[1]!);
}

/** What may stand between a figure and the verb that leads on from it: 由3万吨|、2万吨, 由860户|2600人, 预计. */
const arriving = new Pattern(
  /^(?:\d[\d.]*万?[人户个家名亩])?(?:(?:[、和与及]|以及)(?:(?:19|20)\d\d年的?)?\d[\d.,]*[百千万亿]*(?:%|[\p{Script=Han}]{0,4}?)){0,5}[,、]?(?:预计|可|将|已|同比|又|再|逐步|逐年|迅速|快速|稳步|大幅|跨越|连续|净)?(?:增加|增长|增|提高|提升|上升|升|下降|降低|降|减少|减|扩大|扩展|扩|发展|攀升|跃升|跃|拓展|压缩|缩短|缩减|缩小|回落|上涨|涨|壮大|变|增多|转|收窄|缩窄|收缩|回升|反弹|加快|放缓|趋缓)+[了]?(?:到|至|为)/u
);

const since = new Chars("由从");
const arrow = new Pattern(/^(?:→|-+>)/);
const comparedBefore = new Pattern(/(?:比|较)[^,;。:、()]{0,14}$/);
const sinceYear = new Pattern(/[由从](?:19|20)\d\d年底?的?$/);
const thanLastYear = new Pattern(
  /(?:[比较]|与|同)(?:上年|去年|同期|上年同期|去年同期|(?:19|20)\d\d年)[^,;。、]{0,8}的$/
);

/** 由115家增至173家: the first is where it came from. */
export function compared({text, figure, preFrom, postTo, to, from}: Site): Verdict | null {
  const post = text.slice(figure.outerTo, Math.min(to, Math.max(postTo, figure.outerTo + 8)));
  // 由860户2600人减少到12户: the count between belongs to the first
  if (figure.kind === "quantity" && arrow.test(post)) return verdict("previous", "from_to"); // 2.4亿元→3.36亿元
  const pre = text.slice(Math.max(from, preFrom - 16), figure.outerFrom);
  // 比上年的6792万元增长, 比XX年6792万元要增长
  if (
    figure.kind === "quantity" &&
    comparedBefore.test(pre) &&
    /^(?:要|又|再|净|多)?(?:增长|增加|下降|减少|提高|上升|增|降|多|少)/.test(post) &&
    !/(?:比|较)(?:上年|去年|同期|上年同期|去年同期)?(?:增长|增加|下降|减少|提高|上升|增|降|多|少)/.test(pre)
  )
    return verdict("previous", "compared");
  // 由2013年的不足千万元,到2018年突破亿元
  if (
    sinceYear.test(pre) &&
    /^,(?:发展|增加|增长|提高)?[到至](?:19|20)\d\d年/.test(text.slice(figure.outerTo, figure.outerTo + 12))
  )
    return verdict("previous", "from_to");
  if (
    since.within(pre, 0, pre.length) &&
    (arriving.test(text, figure.outerTo, Math.min(to, figure.outerTo + 48)) ||
      isLess(figure, text.slice(figure.outerTo, figure.outerTo + 24), text))
  )
    return verdict("previous", "from_to");
  if (thanLastYear.test(pre)) return verdict("previous", "compared");
  return null;
}
