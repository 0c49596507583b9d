import {Chars} from "../../pattern/chars.ts";
/** How a heading is numbered: 一、 第一部分 （一） 1. （1） 一是 首先; lower ranks stand above higher ones as a rule. */
export interface Marker {
  style: string;
  rank: number;
  /** 1 for 一, （一）, 1. and 首先; 0 where the style has no order (●). */
  ordinal: number;
  /** Length of the marker, in code units. */
  length: number;
}

const han = "[一二三四五六七八九十]{1,3}";
const styles: {style: string; rank: number; pattern: RegExp}[] = [
  {style: "第一部分", rank: 1, pattern: new RegExp(`^第(${han})(?:部分|[章篇编])[、,:]? ?`)},
  {style: "一、", rank: 2, pattern: new RegExp(`^(${han})[、.] ?`)},
  {style: "(一)", rank: 4, pattern: new RegExp(`^\\((${han})\\)[、.]? ?`)},
  {style: "1.", rank: 5, pattern: /^(\d{1,2})(?:[、.](?![\d%])| {1,2}(?=[\u4e00-\u9fff]))/},
  {style: "(1)", rank: 6, pattern: /^\((\d{1,2})\)[、.]? ?/},
  {style: "①", rank: 7, pattern: /^([①-⑳])[、.]? ?/},
  {style: "一是", rank: 8, pattern: new RegExp(`^(${han})是(?:要|抓|以)?`)},
  {style: "第一,", rank: 8, pattern: new RegExp(`^第(${han})[,、是]`)},
  {style: "首先", rank: 8, pattern: /^(首先|其次|再次|最后)[,、是]/},
  {style: "——", rank: 9, pattern: /^(?:[—―]{1,2}|[●■◆▲★•·])\s?/}
];

/** What the patterns above start with: most texts have no marker. */
const first = new Chars("第一二三四五六七八九十(0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳首其再最—―●■◆▲★•·");

/** Reads the marker that a text starts with. */
export function readMarker(text: string): Marker | null {
  if (!first.at(text, 0)) return null;
  const head = text.slice(0, 12);
  for (const {style, rank, pattern} of styles) {
    const match = pattern.exec(head);
    if (match) return {style, rank, ordinal: ordinal(match[1] ?? ""), length: match[0].length};
  }
  return null;
}

function ordinal(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const circled = written.charCodeAt(0) - 0x245f;
  if (circled >= 1 && circled <= 20) return circled;
  const word = ["", "首先", "其次", "再次", "最后"].indexOf(written);
  if (word > 0) return word;
  // 十 = 10, 十二 = 12, 二十 = 20, 二十三 = 23
  const [tens, units] = written.includes("十") ? written.split("十") : ["", written];
  return (written.includes("十") ? (tens ? digit(tens) : 1) * 10 : 0) + digit(units);
}

function digit(char: string | undefined): number {
  return "一二三四五六七八九".indexOf(char || "?") + 1;
}
