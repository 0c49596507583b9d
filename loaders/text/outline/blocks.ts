import {Pattern} from "../../pattern/pattern.ts";
import type {CleanText} from "../../types.ts";
import {lines} from "../draft.ts";
import {countHan} from "../han.ts";

/** A paragraph of the clean text, or a heading that has its own line or its own place in a long line. */
export interface Block {
  from: number;
  to: number;
  text: string;
  /** It is a whole line. */
  isLine: boolean;
  furniture: boolean;
}

/**
 * Splits a text at its line breaks, and a long line, which a page has lost its line breaks in, at the spaces that they left:
 * after the end of a sentence (…配套。 二是…), after a heading (…新环境 民营经济始终是…).
 */
export function blocks(clean: CleanText): Block[] {
  const {text, offsets, furniture} = clean;
  const result: Block[] = [];
  let f = 0;
  for (const line of lines(text)) {
    const isLong = line.to - line.from > longLine || partAfterSpace.test(text, line.from, line.to);
    const starts = isLong ? breaks(text, line.from, line.to) : [line.from];
    for (const [i, start] of starts.entries()) {
      const {from, to} = trim(text, start, starts[i + 1] ?? line.to);
      if (from === to) continue;
      while (f < furniture.length && furniture[f]!.end <= offsets[from]!) ++f;
      const isFurniture = f < furniture.length && furniture[f]!.start <= offsets[from]!;
      result.push({from, to, text: text.slice(from, to), isLine: starts.length === 1, furniture: isFurniture});
    }
  }
  return result;
}

/** More than a line of a title or a table has. */
const longLine = 120;
/** …工作汇报 一、20xx年…。 二、20xx年…: a shorter line that holds a text nonetheless. */
const partAfterSpace = new Pattern(/ 一、[\s\S]{2,60} [二三]、/);
/** At most this far from the start of a block a space ends a heading. */
const longHeading = 45;

function breaks(text: string, from: number, to: number): number[] {
  const starts = [from];
  for (let i = from + 1; i < to; ++i) {
    if (text.charCodeAt(i) !== 32 || text.charCodeAt(i - 1) === 32) continue;
    const last = starts.at(-1)!;
    const before = text.charAt(i - 1);
    const head = text.slice(last, i);
    const after = text.slice(i, i + 12);
    if (/^ *\|/.test(after)) continue; // 产量(吨) | 比上年增长(%), the cells of a row
    if (/\d/.test(before) && /^ \d{3}(?!\d)/.test(after)) continue; // 总面积6 229平方公里
    // 工业 8848 -45.1, 总产量分别为 8120吨
    const isFigure = /^ *[-\d.]+ /.test(after) || (/^ *\d/.test(after) && /[为达到至约近占长降]$/.test(head));
    // …活动。” 二是; but 是“九五” 期末的2.4倍
    if (
      /[。!?;:)]/.test(before) ||
      (/[”》]/.test(before) && /[。!?;]/.test(text.charAt(i - 2))) ||
      (head.length <= longHeading && !isFigure && isHeading(head.trim()))
    )
      starts.push(i + 1);
  }
  return starts;
}

/** 二、2023年工作思路, 在会上的讲话: no end of a sentence, more than a word, and not 产量为 8120 吨、, a list that goes on. */
function isHeading(head: string): boolean {
  return !/[。!?;|]|[,、]$/.test(head) && countHan(head) >= 4;
}

function trim(text: string, from: number, to: number): {from: number; to: number} {
  while (from < to && isSpace(text.charCodeAt(from))) ++from;
  while (to > from && isSpace(text.charCodeAt(to - 1))) --to;
  return {from, to};
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10;
}
