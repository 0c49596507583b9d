import type {Figure} from "./figure.ts";
import type {Lexicon} from "./lexicon.ts";
import {shifted} from "./numeral.ts";

/**
 * Gives the numbers of a list the unit that stands only after its last: 分别为410、220和75亩, 增长5、6和7%. The magnitude is not
 * taken over: 3、5万 may be 3 or 30000, but 3万、5万 says it for both.
 */
export function adoptUnits(figures: Figure[], text: string): void {
  for (let i = figures.length - 2; i >= 0; i--) {
    const figure = figures[i]!;
    const next = figures[i + 1]!;
    if (figure.kind !== "bare" || !(next.kind === "quantity" || next.kind === "percent" || next.kind === "points"))
      continue;
    if (!/^ ?[、和与及] ?$/.test(text.slice(figure.to, next.outerFrom)) || figure.value === null) continue;
    const [own, written] = [text.slice(figure.from, figure.to), text.slice(next.from, next.to)];
    if (/[万亿]/.test(written) && !/[万亿]$/.test(own)) continue;
    figure.value = Number((figure.value * factorOf(next, written)).toPrecision(15));
    figure.kind = next.kind;
    figure.construct = "list";
    figure.unit = next.unit;
    figure.measure = next.measure;
    figure.outerTo = figure.to;
  }
}

/** What a figure's written number was multiplied by for its unit: 0.5 for 3万斤, in kg. */
function factorOf({value}: Figure, written: string): number {
  const [, digits, magnitude] = /^(\d[\d,]*(?:\.\d+)?)([百千万亿]*)/.exec(written) ?? [];
  if (!digits || !value) return 1;
  const shift = [...magnitude!].reduce(
    (sum, char) => sum + (char === "亿" ? 8 : char === "万" ? 4 : char === "千" ? 3 : 2),
    0
  );
  return value / shifted(digits.replaceAll(",", ""), shift);
}

/** 常住人口766579,比上年末增加2028人: a number of people or households, whose unit goes without saying. */
export function asHeadCount(figure: Figure, before: string, after: string): Figure | null {
  if (
    figure.value === null ||
    figure.value < 100 ||
    !Number.isInteger(figure.value) ||
    !/^(?:[,;。、)(]|$)/.test(after)
  )
    return null;
  const unit = /(?:(?:总|常住|户籍|农业|城镇|农村|乡村)人口(?:数|总数)?|[,;、。(]人口)[为达有共约近:]?$/.test(before)
    ? "人"
    : /(?:总|常住|户籍|农)户数?[为达有共约:]?$/.test(before)
      ? "户"
      : null;
  return unit && {...figure, kind: "quantity", construct: "lost_unit", unit, measure: "count"};
}

/** 奶产量6789.20(吨), 出栏3323(头/只): the unit stands in a bracket. */
export function bracketed(figure: Figure, text: string, to: number, units: Lexicon["units"]): Figure | null {
  if (figure.value === null || text[figure.to] !== "(") return null;
  const unit = units.longest(text, figure.to + 1, to);
  if (!unit || unit.value.measure === "rate") return null;
  const rest = /^(?:[/、]\p{Script=Han}{1,2}){0,3}\)/u.exec(text.slice(figure.to + 1 + unit.length, figure.to + 14));
  if (!rest) return null;
  const end = figure.to + 1 + unit.length + rest[0].length;
  const {factor, measure} = unit.value;
  const value = Number((figure.value * Number(factor)).toPrecision(15));
  return {...figure, kind: "quantity", construct: "lost_unit", unit: unit.value.unit, measure, value, outerTo: end};
}

/** 1748(不包括基金收入1435万元)万元: the unit stands behind a bracket. */
export function acrossBracket(figure: Figure, text: string, to: number): Figure | null {
  if (figure.value === null || text[figure.to] !== "(") return null;
  const close = figure.to + text.slice(figure.to, Math.min(to, figure.to + 30) + 1).indexOf(")");
  if (close < figure.to) return null;
  const money = /^([万亿]?)元/.exec(text.slice(close + 1, close + 3));
  if (!money) return null;
  const value = shifted(String(figure.value), money[1] === "亿" ? 8 : money[1] === "万" ? 4 : 0);
  return {...figure, kind: "quantity", construct: "lost_unit", unit: "CNY", measure: "money", value};
}

/** 出生人口性别比为108.5: of men to a hundred women, which has no unit. */
export function asSexRatio(figure: Figure, before: string, after: string): Figure | null {
  if (figure.value === null || figure.value < 80 || figure.value > 200) return null;
  if (!/性别比例?(?:[为是达:]|达到|控制在|降[至到]|下降[至到])?$/.test(before)) return null;
  const most = /^以[内下]/.test(after) ? 2 : 0;
  const bound = most > 0 || before.endsWith("控制在") ? "at_most" : "exact";
  return {
    ...figure,
    kind: "quantity",
    construct: "ratio",
    unit: null,
    measure: "rate",
    bound,
    outerTo: figure.to + most,
    boundAfter: most > 0
  };
}

const moneyNamed =
  /(?:资金|资产|投资|投入|收入|总?产值|增加值|税收|利税|利润|债务|债权|支出|贷款|存款|余额|补贴|补助|补偿款|工资|零售额|销售额|营业额|总额)(?:约|近|超|共|计|为|达到?|完成|实现|累计|突破)*$/;

/** 发放奖补资金1489万,: an amount whose 元 goes without saying, at a mark or at the end of the text. */
export function asMoney(figure: Figure, before: string, written: string, after: string): Figure | null {
  if (figure.value === null || !/[万亿]$/.test(written) || !/^[,;。)\n]?$/.test(after) || !moneyNamed.test(before))
    return null;
  return {...figure, kind: "quantity", construct: "lost_unit", unit: "CNY", measure: "money"};
}

/** A number whose % sign was lost, once its clause shows that it is a rate. */
export function asPercent(figure: Figure): Figure {
  return {
    ...figure,
    kind: "percent",
    construct: "lost_sign",
    unit: "%",
    measure: "rate",
    value: shifted(String(figure.value), 0)
  };
}
