import type {Figure} from "../figures/figure.ts";
import {shifted} from "../figures/numeral.ts";

/** One part of a structure such as 三次产业结构为11.8:48.3:39.9: a share in percent. */
export interface Share {
  figure: Figure;
  label: string;
}

const sectors = ["第一产业占比", "第二产业占比", "第三产业占比"];
/** 轻重工业比例为53.8:46.2 */
const halves = /轻重工业(?:产值|增加值)?(?:结构|比例|比重|之?比)[为是]?[:]?$/;
const named = /(?:结构|产业比|构成|占比|比重)(?:比例|比)?[^,;。:0-9]{0,12}[:]?$/;

/**
 * The shares that a ratio gives when the clause before it says that it is a structure; null for other ratios (6:4, 3:7) and for
 * the structure that another is compared with (由14.6:53.1:32.3调整为…).
 */
export function shares(text: string, ratio: Figure, from: number): Share[] | null {
  const before = text.slice(Math.max(from, ratio.from - 70), ratio.from);
  const clause = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf(";")) + 1);
  if (
    !named.test(clause) &&
    !halves.test(clause) &&
    !/(?:结构|构成|产业占?比|比例|比重).{0,45}(?:调整|优化|转变|变化|提升|演进|变)[到为至成][^,;。]{0,12}$/.test(clause)
  )
    return null;
  const after = text.slice(ratio.to, ratio.to + 8);
  if (/[由从]/.test(clause.slice(-14)) && /^,?(?:进一步|逐步)?(?:调整|优化|转变|变化|提升|演进|变|发展)/.test(after))
    return null;
  const parts: Share[] = [];
  const pattern = /\d+(?:\.\d+)?/g;
  const written = text.slice(ratio.from, ratio.to);
  const isSectors = /产业|三产/.test(clause);
  for (let found = pattern.exec(written); found; found = pattern.exec(written)) {
    const at = ratio.from + found.index;
    const end = at + found[0].length;
    parts.push({
      figure: {
        ...ratio,
        kind: "percent",
        from: at,
        to: end,
        outerFrom: at,
        outerTo: end,
        value: shifted(found[0], 0),
        unit: "%",
        measure: "rate"
      },
      label: ""
    });
  }
  const total = parts.reduce((sum, {figure}) => sum + figure.value!, 0);
  if (total < 95 || total > 105) return null; // 6:4 is a proportion of another kind
  for (const [k, part] of parts.entries())
    part.label =
      isSectors && parts.length === 3
        ? sectors[k]!
        : halves.test(clause) && parts.length === 2
          ? ["轻工业占比", "重工业占比"][k]!
          : `结构第${k + 1}项占比`;
  return parts;
}
