import {type Cut, cut, type Draft} from "./draft.ts";

/**
 * Takes out the spaces inside figures: 12. 5 %, 2020 年, 增长 12.5 %. The spaces between the cells of a table row
 * (工业 8848 -45.1), after a heading's number and between words stay.
 */
export function spaces(draft: Draft): Draft {
  const cuts: Cut[] = [];
  const spaced = isSpaced(draft.text);
  for (const {index, 0: found} of draft.text.matchAll(/ +/g)) {
    const to = index + found.length;
    if (found.length < 3 && isInside(draft.text, index, to, spaced)) cuts.push({from: index, to, kind: "space"});
  }
  return cut(draft, cuts);
}

/** Words beside figures in which no space can stand for a break. */
const broken = new Set([
  "生产",
  "总值",
  "产值",
  "收入",
  "投资",
  "财政",
  "农民",
  "同期",
  "同比",
  "增长",
  "下降",
  "完成",
  "实现",
  "达到",
  "减少",
  "增加",
  "百分",
  "分点",
  "突破",
  "累计",
  "亿元",
  "万元",
  "平方",
  "方米",
  "方公",
  "公里",
  "公顷"
]);
/** What a figure may be followed by at once. */
const measure = /[亿万千百元亩年月日个家户人次吨公里平米项条名辆处座所岁件份只头羽株套台宗起例位倍成]/;

function isInside(text: string, from: number, to: number, spaced: boolean): boolean {
  const before = text.charAt(from - 1);
  const after = text.charAt(to);
  if (isDigit(before)) {
    if (after === "%" || after === "‰") return true;
    if (after === ".") return isDigit(text.charAt(to + 1));
    // 3.9 年末全县…: the last cell of a row, and what follows
    if (after === "年" && /[末底]/.test(text.charAt(to + 1))) return /(?:19|20)\d\d$/.test(text.slice(from - 4, from));
    // 6000 多万元
    if (after === "多" || after === "余") return measure.test(text.charAt(to + 1));
    return measure.test(after);
  }
  if (before === ".") return isDigit(text.charAt(from - 2)) && isDigit(after) && !opensLine(text, from - 2);
  if (spaced && /[,;。、:]/.test(after) && !isDigit(before)) return true;
  // 同 比下降: a word that a copy broke
  if (isHan(before) && isHan(after) && broken.has(before + after)) return true;
  if (spaced && isRow(text, from)) return false;
  // 完 成 地 方, 增 长: in a text set apart throughout, a character between two spaces is no word
  if (spaced && isHan(before) && isHan(after)) return isAlone(text, from - 1, -1) || isAlone(text, to, 1);
  // 增长 12.5%: a word, a space and a figure that has its unit; in a table row the figure is followed by another space.
  if (spaced && isHan(before) && isDigit(after))
    return /^[\d.]+ ?(?:[%‰]|\p{Script=Han})/u.test(text.slice(to, to + 16));
  return false;
}

/** 指标 单位 2019年 2020年, 从业人员 人 20120 20610: the line at `at` is a row of a table, whose spaces stand between cells. */
function isRow(text: string, at: number): boolean {
  const end = text.indexOf("\n", at);
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, end < 0 ? text.length : end);
  return line.length < 120 && (/\d +-?\d[\d.]*(?: |$)/.test(line) || /年 +(?:19|20)\d\d年 /.test(line));
}

/** Whether a character has a space on its other side as well. */
function isAlone(text: string, at: number, side: 1 | -1): boolean {
  return text.charAt(at + side) === " " && /[\u4e00-\u9fff\d,]/.test(text.charAt(at + 2 * side));
}

/** Whether a text has spaces between words and figures throughout; elsewhere such a space ends a heading: 工作思路 2021年是. */
function isSpaced(text: string): boolean {
  const apart = text.match(/[\u4e00-\u9fff] \d/g)?.length ?? 0;
  if (apart < 5) return false;
  const together = text.match(/[\u4e00-\u9fff]\d/g)?.length ?? 0;
  return apart > together;
}

/** 1. 5G网络: a heading's number. */
function opensLine(text: string, at: number): boolean {
  let i = at;
  while (i >= 0 && isDigit(text.charAt(i))) --i;
  while (i >= 0 && text.charAt(i) === " ") --i;
  return i < 0 || text.charAt(i) === "\n" || /[。;:]/.test(text.charAt(i));
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

function isHan(char: string): boolean {
  return char >= "\u4e00" && char <= "\u9fff";
}
