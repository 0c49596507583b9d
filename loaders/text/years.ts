import {chineseNumber} from "../figures/chinese.ts";
import {Chars} from "../pattern/chars.ts";

/** A calendar year written in the text, `from` to `to` in the clean text, 年 included. */
export interface YearMention {
  year: number;
  /** Written in Chinese characters: 二〇一二年. */
  isChinese: boolean;
  from: number;
  to: number;
}

/** 2008|镇政府工作总结, 2011|工作总结: what may follow a year that a title gives without 年. */
export const titleAfterYear =
  "(?![年元万亿个家项户人])[\\u4e00-\\u9fff]{0,8}?(?:工作(?:总结|报告|计划|思路|汇报|要点|打算)|述职报告)";

// 04年 · 98年 · 2021年 · 2021 年 · 2021年度 · 二〇二一年 · 二○一二年
const written =
  /(?:(?<![\d.])((?:19|20)\d\d)|(?<![\d.])([09]\d)(?=年(?![代来的间前后]))|(?<![\d.])([一二][九零〇○O0][零〇○O0一二三四五六七八九]{2}))\s?年/y;
const untitled = new RegExp(`(?<![\\d.])(?:19|20)\\d\\d(?=${titleAfterYear})`, "g");

/** The years written in a text, in order. Masked years (20xx年) are none; 98年 is one only beside other years around 2000. */
export function yearMentions(text: string): YearMention[] {
  const mentions = titleYears(text.slice(0, 300));
  if (!text.includes("年")) return mentions; // most sentences name none
  let among: boolean | undefined;
  const isMixed = mentions.length > 0;
  for (let at = text.indexOf("年"); at >= 0; at = text.indexOf("年", at + 1)) {
    const match = yearBefore(text, at);
    if (!match) continue;
    if (match[2] && match[2] > "09") {
      among ??= around2000.test(text);
      if (!among) continue;
    }
    mentions.push({
      year: match[1] ? Number(match[1]) : match[2] ? twoDigits(match[2]) : chineseYear(match[3]!),
      isChinese: match[3] !== undefined,
      from: match.index,
      to: match.index + match[0].length
    });
  }
  return isMixed ? mentions.sort((a, b) => a.from - b.from) : mentions;
}

const blank = new Chars(
  " \n\t\r\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
); // as \s
const longStarts = new Chars("12一二");
const shortStarts = new Chars("09");
const yearEnds = new Chars("0123456789零〇○O一二三四五六七八九");

/** The year that ends in the 年 at `at`: four characters stand before it, and perhaps a space, or two. */
function yearBefore(text: string, at: number): RegExpExecArray | null {
  const end = blank.at(text, at - 1) ? at - 1 : at;
  if (!yearEnds.at(text, end - 1)) return null;
  if (longStarts.at(text, end - 4)) {
    written.lastIndex = end - 4;
    const match = written.exec(text);
    if (match) return match;
  }
  if (end < at || !shortStarts.at(text, at - 2)) return null;
  written.lastIndex = at - 2;
  return written.exec(text);
}

/** The years without 年 in the titles at the start of a text. */
function titleYears(start: string): YearMention[] {
  if (!start.includes("工作") && !start.includes("述职")) return [];
  return Array.from(start.matchAll(untitled), ({0: digits, index}) => ({
    year: Number(digits),
    isChinese: false,
    from: index,
    to: index + 4
  }));
}

const around2000 = /(?<!\d)(?:199\d|200\d|0\d)年/;

/** 04 is 2004, 98 is 1998. */
function twoDigits(written: string): number {
  return (written > "09" ? 1900 : 2000) + Number(written);
}

/** 二〇一二 and its careless forms 二○一二, 二O一二, 二0一二. */
export function chineseYear(text: string): number {
  return chineseNumber(text.replace(/[○O0]/g, "〇")) ?? Number.NaN;
}

// 20xx年 · 20**年 · **年 · 201X年 · 200*年 · 20××年 · 二0xx年 · XX年 (but not XX年级) · 20__年
const maskedYear =
  /(?<![\dA-Za-z*×○])(?:(?:二[0〇○零]|20)[\dxX*×○_]?[xX*×○_]{1,2}|[xX×]{2}|[xX×]{4}|\*{4}|\*{2}(?!\*))\s?年(?![级龄轻])|(?<![\dA-Za-z*×○])[xX]{4}(?=[,，、]|\d{1,2}月)/g;

/** The masked years of a text, as spans of the clean text. */
export function maskedYears(text: string): {from: number; to: number}[] {
  // most texts have none, and a mere look for the mask is many times faster
  if (!/[xX*×○_](?:\s?年|[xX]{3})/.test(text)) return [];
  return [...text.matchAll(maskedYear)].map((match) => ({from: match.index, to: match.index + match[0].length}));
}
