import {Pattern} from "../../pattern/pattern.ts";
import {type Construct, measured} from "../probe.ts";
import type {Unit} from "../units.ts";

const yuan: Unit = {written: "", unit: "CNY", factor: "1", measure: "money"};
const money =
  /(?:产值|增加值|总值|收入|投资|额|税收?|资金|支出|预算|利润|开票销售|GDP|批零住餐|批零|批发|零售|社零|营收|出口)(?:任务|指标|目标|计划|完成|实现|达到|达|为|约|超过|超|突破|净增|新增)* ?$/;
const reached = /(?:产值|增加值|总值|收入|投资|总?额|税收|GDP)[^,;。\d]{0,8}(?:突破|跨越|迈上|跨上)$/;
const marked = /(?:产值|增加值|总值|收入|投资|总?额|税收|GDP|存款|贷款)[^;。]{0,32}$/;
// 税收指标410万元,实际入库432万: the amount goes on in the next clause
const goesOn =
  /(?:产值|增加值|总值|收入|投资|税收?|资金|支出|利润)(?:任务|指标|目标|计划|完成|为)*\d[\d.]*[万亿]元?,(?:实际)?(?:已)?(?:完成|实现|达到?|入库|到位|收缴)$/;

const hundredMillions = new Pattern(/^个亿(?:[,;。、)(以左的多余增同比\n]|$)/);

/** 第一产业增加值317万, with 元 left out: only after the name of an amount of money and before a mark. */
export const elided: Construct = {
  name: "elided",
  read(probe) {
    const {text, numeral, unit, at, start} = probe;
    // 投资4.9个亿, but not 3个亿元项目
    if (numeral?.script === "arabic" && numeral.shift === 0 && hundredMillions.test(text, numeral.to, numeral.to + 4))
      return measured(probe, "elided", "quantity", {...numeral, shift: 8}, yuan, numeral.to + 2);
    // 5000万项目2个: projects are not counted by the ten thousand
    if (numeral && unit?.value.written === "项" && numeral.shift >= 4 && text.startsWith("项目", numeral.to))
      return measured(probe, "elided", "quantity", numeral, yuan, numeral.to);
    if (!numeral || unit || numeral.shift < 4) return null;
    if (numeral.script === "chinese") {
      // 零售总额率先突破百亿
      const isReached =
        /^(?:[,;。、]|$)/.test(text.slice(numeral.to, numeral.to + 1)) &&
        reached.test(text.slice(Math.max(start, at - 16), at));
      return numeral.round && numeral.shift >= 8 && isReached
        ? measured(probe, "elided", "quantity", numeral, yuan, numeral.to)
        : null;
    }
    // 工业产值突破60亿大关
    if (
      numeral.shift >= 8 &&
      /^(?:大关|关口)/.test(text.slice(numeral.to, numeral.to + 2)) &&
      marked.test(text.slice(Math.max(start, at - 40), at))
    )
      return measured(probe, "elided", "quantity", numeral, yuan, numeral.to);
    if (!/^(?:[,;。、)(]|$|增|同|下|比|以|达)/.test(text.slice(numeral.to, numeral.to + 1))) return null;
    if (!money.test(text.slice(Math.max(start, at - 12), at)) && !goesOn.test(text.slice(Math.max(start, at - 32), at)))
      return null;
    return measured(probe, "elided", "quantity", numeral, yuan, numeral.to);
  }
};
