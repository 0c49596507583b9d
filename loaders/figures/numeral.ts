import {chineseNumber, isChineseNumeral} from "./chinese.ts";
import type {Bound, Numeral} from "./figure.ts";

/** The power of ten of a magnitude; 0 for other characters. */
function shiftOf(char: string | undefined): number {
  return char === "万" ? 4 : char === "亿" ? 8 : char === "百" ? 2 : char === "千" ? 3 : 0;
}

/** 千瓦, 千米, 千克, 千伏, 百分: the magnitude belongs to the unit. */
const notMagnitude: Record<string, string> = {千: "瓦米克伏卡帕字", 百: "分强日", 万: "元户村"};

/**
 * Reads the number that starts at `at`: 2263, 1,234.5, 13.74亿, 100余万, 1万多, 两千余, 近百 (from 百).
 * Returns null when no number starts there. The unit is not read.
 */
export function readNumeral(text: string, at: number, end: number): Numeral | null {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57 ? readArabic(text, at, end) : readChinese(text, at, end);
}

/** The value of decimal digits shifted by a power of ten, rounded once: exact wherever a double can be. */
export function shifted(digits: string, shift: number): number {
  return Number(shift === 0 ? digits : `${digits}e${shift}`);
}

function readArabic(text: string, at: number, end: number): Numeral {
  let i = afterDigits(text, at, end);
  let digits = text.slice(at, i);
  if (i - at <= 3) {
    // 1,234,567
    let j = i;
    while (text[j] === "," && afterDigits(text, j + 1, end) === j + 4) j += 4;
    if (j > i) {
      digits = text.slice(at, j).replaceAll(",", "");
      i = j;
    }
  }
  // 38 928.8平方米
  if (i - at <= 3) {
    let j = i;
    while (text[j] === " " && afterDigits(text, j + 1, end) === j + 4) j += 4;
    if (j > i && /[^\d ,、%]/.test(text[j] ?? " ") && /[.\p{Script=Han}]/u.test(text[j] ?? "")) {
      digits = text.slice(at, j).replaceAll(" ", "");
      i = j;
    }
  }
  const point = i === at + digits.length ? mistypedPoint(text, at, i) : -1;
  if (point > 0) {
    digits += `.${text.slice(i + 1, point)}`;
    i = point;
  } else if (text[i] === "." && isDigit(text, i + 1, end)) {
    const j = afterDigits(text, i + 1, end);
    // 2021.3.5 is a date, 1.2.3 a version
    if (text[j] !== "." || !isDigit(text, j + 1, end)) {
      digits += text.slice(i, j);
      i = j;
    }
  }
  return scaled(text, at, i, end, digits, "arabic", false);
}

const valued = /(?:增长|增|下降|提高|达|达到|完成|实现|为|[产总]值|总额|收入|投资|资金)$/;
const mistyped = /[、,](\d{1,2})(?= ?(?:亿|万元|%|个百分点))(?! ?(?:亿元?|万元|%|个百分点)(?:[、和与及]|以及)\d)/y;

/**
 * 完成3、19亿元, 增长33、7%, 增长8,5%: where a number ends whose point was typed as a comma; -1 where the sign parts two numbers
 * (分别增长12、9%, 完成12、13亿元, 达到5、10亿元).
 */
export function mistypedPoint(text: string, from: number, to: number): number {
  if (text[to] !== "、" && text[to] !== ",") return -1;
  mistyped.lastIndex = to;
  const found = mistyped.exec(text);
  const lead = text.slice(Math.max(0, from - 12), from);
  if (!found || to - from > 3 || !valued.test(lead) || lead.includes("分别")) return -1;
  const decimals = found[1]!;
  const isList =
    text[to] === "、" &&
    (decimals.endsWith("0") ||
      (decimals.length === 1 && to - from === 1) ||
      (decimals.length === to - from && decimals > text.slice(from, to)));
  return isList ? -1 : to + found[0].length;
}

/** No number in characters is longer: a run of numerals without end is none, and must not be read again at each of them. */
const longest = 32;

function readChinese(text: string, at: number, end: number): Numeral | null {
  let i = at;
  while (i < end && i - at <= longest && isChineseNumeral(text.charCodeAt(i))) i++;
  if (i === at || i - at > longest) return null;
  const point = text[i] === "点" ? chinesePoint(text, at, i, end) : null;
  if (point) return point;
  // 三百余万: the hedge stands inside
  const inner = hedgeAt(text, i, end);
  if (inner && /[万亿]/.test(text[i + 1] ?? "") && !/[万亿]/.test(text.slice(at, i))) {
    const value = chineseNumber(text.slice(at, i));
    return value === null ? null : scaled(text, at, i, end, String(value), "chinese", false);
  }
  let run = text.slice(at, i);
  // 三千米, 五百分: give the magnitude back to the unit
  const last = run.at(-1)!;
  if (run.length > 1 && notMagnitude[last]?.includes(text[i] ?? " ") && last !== "万") {
    run = run.slice(0, -1);
    i--;
  }
  const value = chineseNumber(run);
  if (value === null) return null;
  const round = shiftOf(run[0]) > 0;
  const hedge = hedgeAt(text, i, end);
  return {
    from: at,
    to: hedge ? i + 1 : i,
    value,
    digits: String(value),
    shift: 0,
    script: "chinese",
    hedge,
    round
  };
}

const decimals = /点([零〇一二三四五六七八九]{1,4})(?=[万亿倍元亩吨米]|公[顷里斤]|平方|千[米克瓦]|个(?:百|千)分点)/y;

/** 一点二亿, 七点四个百分点; but not 三点意见, 八点三十分. */
function chinesePoint(text: string, from: number, at: number, end: number): Numeral | null {
  decimals.lastIndex = at;
  const found = decimals.exec(text);
  const whole = found && chineseNumber(text.slice(from, at));
  if (!found || whole === null) return null;
  const digits = [...found[1]!].map((char) => chineseNumber(char)).join("");
  return scaled(text, from, at + found[0].length, end, `${whole}.${digits}`, "chinese", false);
}

function scaled(
  text: string,
  from: number,
  at: number,
  end: number,
  digits: string,
  script: Numeral["script"],
  round: boolean
): Numeral {
  let i = at;
  let hedge = hedgeAt(text, i, end);
  if (hedge) i++;
  else if (text[i] === " " && /[万亿%]/.test(text[i + 1] ?? "")) i++; // 5 万元
  let shift = 0;
  while (i < end) {
    const by = shiftOf(text[i]);
    if (by === 0) break;
    if (by !== 4 && notMagnitude[text[i]!]?.includes(text[i + 1] ?? " ")) break;
    shift += by;
    i++;
  }
  const after: Bound | null = shift > 0 && !hedge ? hedgeAt(text, i, end) : null;
  if (after) {
    hedge = after;
    i++;
    // 1千余万元
    if (shift < 4 && /[万亿]/.test(text[i] ?? "")) shift += shiftOf(text[i++]);
  }
  return {from, to: i, value: shifted(digits, shift), digits, shift, script, hedge, round};
}

/** 余, 多: more than; 来, 把: about. Not 多个, 多家 after nothing, which the caller never asks about. */
function hedgeAt(text: string, at: number, end: number): Bound | null {
  if (at >= end) return null;
  const char = text[at];
  if (char === "余" || char === "多" || char === "几") return "over";
  if (char === "来" && !/[自源到]/.test(text[at + 1] ?? "")) return "about";
  return null;
}

function isDigit(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  return at < end && code >= 48 && code <= 57;
}

function afterDigits(text: string, at: number, end: number): number {
  let i = at;
  while (isDigit(text, i, end)) i++;
  return i;
}
