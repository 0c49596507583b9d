import type {Lexicon} from "../figures/lexicon.ts";
import type {Unit} from "../figures/units.ts";
import type {ObservationRow} from "../tables/schema.ts";
import {type Cell, cellsOf} from "./table-cells.ts";

/** What a column of a table holds, from its head: 绝对数(亿元), 比上年增长(%), 单位, 2016年. */
export interface Column {
  kind: "level" | "growth" | "unit" | "text" | "unknown";
  unit: Unit | null;
  /** The power of ten of 万, 亿 in the head's unit. */
  shift: number;
  basis: ObservationRow["growth_basis"];
  /** What the column is an amount of, when its head says it: 产量(吨). */
  noun: string;
  /** Its head without the unit. */
  name: string;
  /** The year that heads the column. */
  year: number | null;
  /** The head calls its amounts aims: 2015年目标. */
  aim: boolean;
}

/** An amount's unit, with the power of ten of its 万 or 亿. */
export type Scale = Pick<Column, "unit" | "shift">;

const head =
  /绝对[数额值]|年末数|期末数|比重|占比|总量|数值|完成[数额值]?|累计|增长|增幅|增速|±|同比|单位|产量|金额|(?:19|20)\d\d年/;
export const corner = /^(?:主要)?(?:指标|指标名称|名称|产品名称|产品|项目|地区|乡镇)$/;
const amount =
  /^(?:本[年期月]|当年|全年|实际|年末|期末)?(?:绝对[数额值]|总量|数值|完成[数额值]?|累计(?:完成)?|实绩|数量|金额|总额|产量|产值|年末数)(?=\(|$)/;

/** Reads the head of a table: cells without figures, of which one names a unit or growth; null when it is none. */
export function tableHead(lexicon: Lexicon, text: string, from: number, to: number): Column[] | null {
  const line = text.slice(from, to);
  if (!head.test(line) || /[。;,]/.test(line)) return null;
  if (/\d{2}|\d\.\d/.test(line.replace(/(?:19|20)\d\d年/g, ""))) return null;
  const cells = joined(cellsOf(text, from, to));
  if (cells.length < 2) return null;
  const named = cells[0] === "序号" ? cells.slice(1) : cells;
  const columns = (corner.test(named[0]!) ? named.slice(1) : named).map((cell) => columnOf(lexicon, cell));
  // between blanks every cell must be the head of a column, else it is prose
  if (!line.includes("|") && (!corner.test(named[0]!) || columns.some(({kind}) => kind === "unknown"))) return null;
  return isHead(columns) ? columns : null;
}

/** 比上年 增长(%), 指 标: heads that a blank broke. */
function joined(cells: readonly Cell[]): string[] {
  const heads: string[] = [];
  for (const {text} of cells) {
    const last = heads.at(-1);
    const broken =
      last !== undefined &&
      ((/^(?:[比较与]上年|[比较]去年|同比)(?:同期)?$/.test(last) && /^(?:增|±|\()/.test(text)) ||
        /^(?:指标|单位|项目|名称|产量)$/.test(last + text) ||
        /^\([^()]{1,6}\)$/.test(text));
    if (broken) heads[heads.length - 1] = last + text;
    else heads.push(text);
  }
  return heads;
}

/** Whether the columns can hold what a row says: growth, amounts in a unit, or those of several years, in units of the rows. */
export function isHead(columns: readonly Column[]): boolean {
  const hasUnit = columns.some(({kind}) => kind === "unit") || columns.filter(({year}) => year !== null).length > 1;
  return columns.some(({kind, unit}) => kind === "growth" || (kind === "level" && (unit !== null || hasUnit)));
}

// 2010年, 2010年实绩, 2015年目标值(万元), 2015目标
const ofYear =
  /^((?:19|20)\d\d)(?:年|(?=\p{Script=Han}))(?:度|末|底|完成|实际|实绩|实现|累计|预计|现状|现值|基期|基数|基准|目标|规划|预期|计划|指标|任务|数|值|情况)*(?=\(|$)/u;
const beside = /^(?:指标)?(?:属性|性质|类型|类别|备注|说明|责任(?:单位|部门))$/;

/** Reads the head of one column: 产量(吨), 比上年增长(%). */
export function columnOf(lexicon: Lexicon, head: string): Column {
  const name = head.replace(/ /g, "");
  const isGrowth = /增长|增幅|增速|±|同比/.test(name);
  const scale = scaleOf(lexicon, /\(([^)]+)\)/.exec(name)?.[1] ?? "");
  const dated = isGrowth ? null : ofYear.exec(name);
  const isAmount = scale.unit !== null || dated !== null || amount.test(name);
  const noun = /^(?:总?产量|总?产值|增加值|[^(]{0,4}面积|销售额|零售额|营业额)(?=\(|$)/.exec(name)?.[0] ?? "";
  return {
    kind: isGrowth
      ? "growth"
      : /^(?:计量)?单位$/.test(name)
        ? "unit"
        : beside.test(name)
          ? "text"
          : isAmount
            ? "level"
            : "unknown",
    ...scale,
    basis: !isGrowth
      ? null
      : /年均|年平均/.test(name)
        ? "annual_average"
        : /[比较]上年|同比|[比较]去年/.test(name)
          ? "yoy"
          : null,
    noun,
    name: name.replace(/\(.*$/, ""),
    year: dated && Number(dated[1]),
    aim: dated !== null && /目标|规划|预期|计划|任务/.test(dated[0])
  };
}

/** The unit that a few characters name as a whole: 亿元, 吨. */
export function scaleOf(lexicon: Lexicon, written: string): Scale {
  const shift = /^亿/.test(written) ? 8 : /^万/.test(written) ? 4 : 0;
  const name = written.replace(/^[亿万](?=.)/, "");
  const unit = lexicon.units.longest(name, 0, name.length);
  return unit && unit.length === name.length ? {unit: unit.value, shift} : {unit: null, shift: 0};
}
