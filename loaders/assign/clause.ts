import type {Figure} from "../figures/figure.ts";

/** Marks that end a clause; full-width ones are half-width in a clean text. */
const isMark = new Uint8Array(0x10000);
for (const mark of ",;:。!?()[]|…—→") isMark[mark.charCodeAt(0)] = 1;
const COMMA = "、".charCodeAt(0);
const CLOSE = ")".charCodeAt(0);
const OPEN = "(".charCodeAt(0);
const BRACKET = "]".charCodeAt(0);

/** No clause is longer: in a text without marks each figure looks so far and no farther, and time stays linear. */
const longest = 400;

/**
 * Where the clause that ends at `to` starts: after the last mark, but not before `from`. A short gloss inside the name,
 * 财政(税收)总收入, belongs to it.
 */
export function clauseStart(text: string, from: number, to: number): number {
  const first = Math.max(from, to - longest);
  for (let i = to - 1; i >= first; i--) {
    const code = text.charCodeAt(i);
    if (code === CLOSE) {
      // 控制指标(177人)的48%
      const isAttribute = text[i + 1] === "的";
      const open = glossOpen(text, from, i, isAttribute);
      if (open > from) {
        i = open;
        continue;
      }
    }
    // 生产总值[2]5亿元: the number of a note
    if (code === BRACKET && isNote(text, i)) {
      i = text.lastIndexOf("[", i);
      continue;
    }
    if (isMark[code]) return i + 1;
  }
  return first;
}

function isNote(text: string, close: number): boolean {
  return /\[\d{1,2}\]$/.test(text.slice(Math.max(0, close - 3), close + 1));
}

const scope = /不含|不包括|错月|口径|含[^,。;]{2}/;

function glossOpen(text: string, from: number, close: number, digits: boolean): number {
  for (let i = close - 1; i >= from && i >= close - 40; i--) {
    const code = text.charCodeAt(i);
    // 服务业(错月统计,不含金融业和房地产业)营业收入: what is counted in, at any length
    if (code === OPEN) return close - i <= 14 || scope.test(text.slice(i, close)) ? i : -1;
    if ((!digits && code >= 48 && code <= 57) || code === CLOSE) return -1;
  }
  return -1;
}

/** Where the item that ends at `to` starts: after the last 、 outside quotation marks. */
export function itemStart(text: string, from: number, to: number): number {
  let quotes = 0;
  for (let i = to - 1; i >= from; i--) {
    const char = text[i]!;
    if (char === "”" || char === "》" || char === ")") quotes++;
    else if (char === "“" || char === "《" || char === "(") quotes = Math.max(0, quotes - 1);
    else if (quotes === 0 && text.charCodeAt(i) === COMMA) return i + 1;
  }
  return from;
}

/** Where the text after a figure ends: at the next mark, 、 or figure that could be asserted. */
export function clauseEnd(text: string, from: number, to: number, next: Figure | undefined): number {
  const limit = Math.min(to, next?.outerFrom ?? to, from + longest);
  for (let i = from; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (isMark[code] || code === COMMA) return i;
  }
  return limit;
}
