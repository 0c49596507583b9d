import type {DocumentDate} from "./document-dates.ts";

const aims = /(?:今|明|来)年[^。;]{0,50}(?:将(?!军|近)|力争|争取|确保|目标|指标)/g;
const done = /完成|实现|达到?|同比|增长/;

/**
 * The year that a report without a plan of its own yet aims at: 明年 is the year after the one reviewed; 今年 is the year of
 * publication, if that is the year reviewed or the next, or else the year after one that the text has closed.
 */
export function ahead(text: string, base: number, published: DocumentDate | null): number | null {
  const found = [...text.matchAll(aims)];
  if (found.length === 0) return null;
  if (found.some(([when]) => when[0] !== "今")) return base + 1;
  if (published) return published.year === base || published.year === base + 1 ? published.year : null;
  return isClosed(text.slice(0, found[0]!.index), base) && !/今年(?:以来|来|上半年|前|[1一])/.test(text)
    ? base + 1
    : null;
}

/** 2018年,实现财政收入3.1亿元。 before 今年,争取…: a sentence of its own on the year as a whole. */
function isClosed(before: string, base: number): boolean {
  const closed = before.slice(0, Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")));
  const at = closed.search(new RegExp(String.raw`(?:^|[。;\n])\D{0,8}${base}年(?!以来|上半年|前|\d|一季度)`));
  return at >= 0 && done.test(closed.slice(at, at + 120));
}
