import {mistypedPoint} from "../../figures/numeral.ts";
import {yearMentions} from "../../text/years.ts";
import type {Finding} from "../../types.ts";
import type {CheckCatalogue} from "../catalogue.ts";
import {finding} from "../finding.ts";
import type {Checked, ReportCheck} from "../report-check.ts";
import {isSwapped, swapHits} from "./swaps.ts";

/**
 * Figures that the text itself shows to be damaged: a rewritten year inside them (2023家, 20230万元), a decimal point twice or
 * without decimals, a decimal point that became a space (5 9亿元).
 */
export const damagedNumeral: ReportCheck = {
  code: "damaged_numeral",
  check(analysis, {swaps}) {
    const isCopy = isSwapped(swapHits(analysis.clean, swaps));
    return [...rewrittenYears(analysis, isCopy), ...points(analysis), ...lostPoints(analysis)];
  }
};

const counted =
  /^(?:多|余|几)?\s?(?:[家个户人亩万亿元%‰件次名公米平吨座处条项台辆所间套斤千百盏株头只羽支队场期对例起宗袋担]|国道|省道|县道|k|t|m)/;

/** A figure that a rewriter's year stands in; offsets are those of the clean text. */
interface Rewritten {
  from: number;
  to: number;
  token: string;
  unit: string;
  year: string;
}

/**
 * A rewriter that replaces years replaces their digits everywhere: 23家 becomes 2023家, 104国道 20234国道. Suspected are the years that
 * are not believed; in a rewritten copy also the years of the present, which rewriters write.
 */
function rewritten({clean: {text}, dating}: Pick<Checked, "clean" | "dating">, isCopy: boolean): Rewritten[] {
  const suspects = new Set(dating.disbelieved.map(String));
  if (isCopy) for (let year = 2018; year <= 2026; ++year) suspects.add(String(year));
  if (suspects.size === 0) return [];
  const years = new Set(yearMentions(text).map(({from}) => from));
  const sure: Rewritten[] = [];
  const likely: Rewritten[] = [];
  for (const {0: token, index: from} of text.matchAll(/(?<![\d.A-Za-z])\d+(?:\.\d+)?/g)) {
    if (token.length < 4) continue;
    const to = from + token.length;
    const [digits, decimals = ""] = token.split(".") as [string, string?];
    const after = text.slice(to, to + 6);
    if (
      years.has(from) ||
      /^\s?(?:年|[-—~/.]\s?\d)/.test(after) ||
      /\d[-—~/.]\s?$/.test(text.slice(Math.max(0, from - 3), from))
    )
      continue;
    const year = [...suspects].find((suspect) => digits.includes(suspect) || decimals.includes(suspect));
    if (!year) continue;
    const isWhole = digits === year && (counted.test(after) || /^\s?月/.test(after));
    const opens = digits.length > 4 && digits.startsWith(year);
    const inside = digits.length > 5 && digits.includes(year) && isCopy;
    const unit = counted.exec(after)?.[0] ?? (digits === year && /^\s?月/.test(after) ? "月" : "");
    if (isWhole || opens || inside) sure.push({from, to, token, unit, year});
    // 32023.41元, 0.20235万亩: where the same year stands in other figures as well
    else if (isCopy && counted.test(after) && (digits.length > 4 || decimals.length > 3))
      likely.push({from, to, token, unit, year});
  }
  const often = likely.filter(({year}) => sure.filter((one) => one.year === year).length >= 2);
  return [...sure, ...often].sort((a, b) => a.from - b.from);
}

/** The spans of the clean text where a rewriter's year stands inside a figure: nothing is to be read from them. */
export function rewrittenFigures(report: Pick<Checked, "clean" | "dating">, {swaps}: CheckCatalogue): Rewritten[] {
  return rewritten(report, isSwapped(swapHits(report.clean, swaps)));
}

function rewrittenYears(report: Checked, isCopy: boolean): Finding[] {
  return rewritten(report, isCopy).map(({from, to, token, unit, year}) =>
    finding(
      report.clean,
      from,
      to,
      "damaged_numeral",
      "error",
      `“${token}${unit}”中含有被改写的年份${year}，原数已不可知；不作数据使用，请核对原文`,
      `${token}${unit} contains the rewritten year ${year}, so the original figure is lost; do not use it, compare the original`
    )
  );
}

// 12.3.4亿元 · 12..5% · 12.亿元
const misplaced = /(?<![\d.])(?:\d+\.\d+\.\d+|\d+\.\.\d+|(?<=[\u4e00-\u9fff])\d+\.)\s?(?=亿|万元|%|个百分点|元)/g;

// 3、19亿元 · 33、7%
const separated = /(?<![\d.、,])(\d{1,3})[、,]\d{1,2}(?= ?(?:亿|万元|%|个百分点))/g;

function points({clean}: Checked): Finding[] {
  const mistyped = [...clean.text.matchAll(separated)].filter(
    ({1: whole, index}) => mistypedPoint(clean.text, index, index + whole!.length) > 0
  );
  return [...clean.text.matchAll(misplaced), ...mistyped].map(({0: token, index: from}) =>
    finding(
      clean,
      from,
      from + token.length,
      "damaged_numeral",
      "error",
      `“${token.trim()}”小数点有误；请核对原文`,
      `misplaced decimal point: ${token.trim()}; compare the original`
    )
  );
}

// 产值5 9亿元 · 任务的108 3%
const spaced = /(?<=[\u4e00-\u9fff])\d{1,3} \d{1,2}(?=亿|万|%|元|公里|个百分点)/g;

/** The spans of the clean text where a decimal point was lost: both parts of 5 9亿元, from which nothing is to be read. */
export function pointlessFigures({text}: Checked["clean"]): {from: number; to: number}[] {
  return [...text.matchAll(spaced)].flatMap(({0: token, index: from}) => {
    const space = from + token.indexOf(" ");
    return [
      {from, to: space},
      {from: space + 1, to: from + token.length}
    ];
  });
}

function lostPoints({clean}: Checked): Finding[] {
  return [...clean.text.matchAll(spaced)].map(({0: token, index: from}) =>
    finding(
      clean,
      from,
      from + token.length,
      "damaged_numeral",
      "error",
      `“${token}”中间的空格疑为丢失的小数点（${token.replace(" ", ".")}）；请核对原文`,
      `the space in ${token} may have been a decimal point (${token.replace(" ", ".")}); compare the original`
    )
  );
}
