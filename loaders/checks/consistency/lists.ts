import {finding} from "../finding.ts";
import type {ReportCheck} from "../report-check.ts";

const figure = /(?:\d[\d,]*(?:\.\d+)?|[一二三四五六七八九十百]+成|百分之[一二三四五六七八九十百点]+)/g;
const rates =
  /分别(?:同比|比上年|比去年|较上年|较去年|环比|年均)?(?:增长|增加|上升|提高|下降|减少|增幅|增速|达|为|达到|完成|实现|占)/g;
// what comes in pairs or threes without being listed: 城乡居民, 一二三产业, 国地税
const implicit =
  /城乡|城镇和?农村|进出口|国地税|男女|三次产业|[一二三]、?[二三]、?三?产|两区|上下半年|南北|东西|党政|双|两|三|四|五|六|七|八|九|各/;

/**
 * Lists of labels and lists of figures that do not match in number: A、B、C、D,分别增长8%、44%、25.9%. Only where the labels are
 * listed with 、 in the clause itself, or where each has its own level in the clauses before.
 */
export const listMismatch: ReportCheck = {
  code: "list_mismatch",
  check({clean, outline}) {
    const {text} = clean;
    return outline.sentences.flatMap((sentence) => {
      if (sentence.furniture) return [];
      const body = text.slice(sentence.from, sentence.to);
      return [...body.matchAll(rates)].flatMap((match) => {
        const given = figuresAfter(body, match.index + match[0].length);
        if (given.count < 2) return [];
        const named = labelsBefore(body.slice(0, match.index));
        if (!named || (given.count >= named.least && given.count <= named.most)) return [];
        // 分别达到3.1万元、1.2万元,增长8%、9%: a list of levels and one of rates
        if (named.least === named.most && given.count % named.most === 0) return [];
        const from = sentence.from + Math.max(0, match.index - named.length);
        const to = sentence.from + match.index + match[0].length + given.length;
        const labels = named.least === named.most || named.least === 0 ? named.most : `${named.least}—${named.most}`;
        return [
          finding(
            clean,
            from,
            to,
            "list_mismatch",
            "warning",
            `“分别”前有${labels}项，后有${given.count}个数字，无法一一对应；请核对原文`,
            `${labels} things before 分别 and ${given.count} figures after it, they cannot be paired; compare the original`
          )
        ];
      });
    });
  }
};

/** No list that a person can pair is longer, and time stays linear in a sentence of lists without end. */
const reach = 400;

/** How many figures follow `from` in one list: up to the stop, or a clause without one. */
function figuresAfter(body: string, from: number): {count: number; length: number} {
  const text = body.slice(from, from + reach);
  const end = /[。;!?:(]|,(?![^,。;]{0,3}\d)/.exec(text)?.index ?? text.length;
  if (end === reach) return {count: 0, length: 0};
  const list = text.slice(0, end);
  // 增长8%、44%和25.9%: nothing but figures, units and the signs of a list
  const items = list.split(/[、,]|和|及|与|以及/);
  let count = 0;
  let length = 0;
  for (const item of items) {
    const found = item.match(figure);
    if (!found || found.length > 1) break;
    if (
      item
        .replace(figure, "")
        .replace(/[%‰亿万千百元亩吨家户人名个倍成点位平方米公里以上左右余多约超近达到为增长下降减少\s]/g, "").length > 2
    )
      break;
    ++count;
    length = text.indexOf(item, length) + item.length;
  }
  return {count, length};
}

/** How many things are named before 分别: the least and the most, as 和 may be inside a name. Null when that cannot be told. */
function labelsBefore(text: string): {least: number; most: number; length: number} | null {
  const clauses = text
    .slice(-300)
    .split(/[。;:]/)
    .at(-1)!
    .split(",");
  const own = clauses.at(-1)!;
  if (own.trim().length > 1) {
    const commas = own.split("、").length;
    if (commas < 2 || /[\d(]/.test(own) || implicit.test(own)) return null;
    const and = own.match(/和|及|与/g)?.length ?? 0;
    return {least: commas, most: commas + and + namesBefore(clauses.slice(0, -1)), length: own.length};
  }
  // …,固定资产投资5亿元,财政收入1亿元,分别增长: each with its own level, from the last clause back
  const units: string[] = [];
  let length = own.length;
  for (const clause of clauses.slice(0, -1).reverse()) {
    const levels = [...clause.matchAll(level)];
    if (levels.length === 0) break;
    if (levels.length > 1 || /其中|增长|下降|同比|占|[、和]/.test(clause)) return null;
    units.push(levels[0]![1]!);
    length += clause.length + 1;
  }
  // 新建道路3条,完成投资5亿元,税收1亿元,分别增长: only the last two; what has one unit is one list
  const isList = new Set(units.map((unit) => unit.replace(/[亿万千]/, ""))).size === 1;
  return units.length >= 2 ? {least: isList ? units.length : 0, most: units.length, length} : null;
}

/** 计算机整机,分立器件,音响、视盘机产量分别增长: how many bare names stand right before, which a comma may list. */
function namesBefore(clauses: readonly string[]): number {
  const bare = /^[^\d\s、稳快升好增降大强高进展显效果现是了以着]{3,10}$/;
  let n = 0;
  while (n < 4 && bare.test(clauses.at(-1 - n) ?? "")) n++;
  return n;
}

const level = /\d[\d,]*(?:\.\d+)?(?!\d|[-—~.])\s?((?:亿|万|千)?(?![年月日号时分点])[\u4e00-\u9fff%]|%)/g;
