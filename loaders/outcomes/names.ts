import type {IndicatorRow} from "../tables/schema.ts";

// What the same statistic is qualified by; figures of different qualification do not compare.
const calibres =
  /合同|可比|不变价|现价|不含|含|扣除|剔除|同口径|全口径|国家级|省级|市级|县级|区级|镇级|人均|户均|亩均/g;
const verbs = /^(?:力争|确保|预计|计划|全年|全镇|全街道|累计|实现|完成|达到|新增|净增|新|增|实)+/;

/** A label without quotation marks and the verb before the thing measured. */
export function bareName(label: string): string {
  return label.replace(/[“”‘’"'「」《》\s]/g, "").replace(verbs, "");
}

/** Whether two labels qualify what they measure alike (含…, 可比口径, 省级). */
export function sameCalibre(a: string, b: string): boolean {
  const marks = (label: string): string => [...new Set(label.match(calibres))].sort().join(" ");
  return marks(a) === marks(b);
}

/**
 * Whether two labels of one indicator may be taken for the same thing. An amount of money or a rate is one statistic by several
 * names (财政收入, 财政总收入). Counts, areas and weights gather things of a kind (粮食, 茶叶; 高标准农田, 垦造), so that one
 * name must be within the other.
 */
export function sameThing(a: string, b: string, {unit}: Pick<IndicatorRow, "unit">): boolean {
  if (unit === "CNY" || unit === "USD" || unit === "%") return true;
  const [x, y] = [bareName(a), bareName(b)];
  return x === y || (x.length > 1 && y.includes(x)) || (y.length > 1 && x.includes(y));
}
