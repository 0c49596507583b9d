import {type Cut, cut, type Draft, lines} from "./draft.ts";
import {isUnfinished, opensParagraph} from "./lines.ts";

/**
 * Joins lines that were broken inside a sentence: in a text whose lines are filled to one width (`width` of them), after a comma,
 * and in the middle of a figure (`12.` / `5亿元`).
 */
export function wraps(draft: Draft): Draft {
  const {text} = draft;
  const all = lines(text);
  const width = wrapWidth(all.map(({from, to}) => columns(text, from, to)));
  const cuts: Cut[] = [];
  for (let i = 1; i < all.length; ++i) {
    const before = all[i - 1]!;
    const after = all[i]!;
    if (before.from === before.to || after.from === after.to) continue;
    if (!isUnfinished(text, before)) continue;
    const end = text.slice(before.from, before.to).trimEnd();
    const start = text.slice(after.from, after.to).trimStart();
    if (start === "" || end.length < 4) continue;
    const isFull = end.length >= 10 && columns(text, before.from, before.to) >= width - 4;
    const isFigure = splitFigure(end, start) && /\p{Script=Han}/u.test(end);
    const goesOn = /[,、(]$/.test(end) && end.length >= 15;
    if (isFigure || ((isFull || goesOn) && !opensParagraph(text, after)))
      cuts.push({from: before.from + end.length, to: after.to - start.length, kind: "line_break"});
  }
  return cut(draft, cuts);
}

/** 12. | 5亿元, 12 | .5亿元, 12 | %, 12 | 亿元, 增长 | 12%: a line break never stands there on purpose. */
function splitFigure(end: string, start: string): boolean {
  return (
    (/\d\.$/.test(end) && /^\d{1,3}(?![\d、.])/.test(start)) ||
    (/\d$/.test(end) && /^(?:\.\d|[%‰]|[亿万]|个百分点|元|余[亿万元])/.test(start))
  );
}

/** Width in columns, a Han character taking two. */
function columns(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; ++i) n += text.charCodeAt(i) > 0x2e7f || text.charCodeAt(i) === 0x3002 ? 2 : 1;
  return n;
}

/**
 * The width that lines are filled to, or Infinity: the widest that at least three lines, and a quarter of all, come up to
 * within four columns, and that next to no line exceeds.
 */
function wrapWidth(widths: number[]): number {
  const sorted = widths.filter((n) => n > 0).sort((a, b) => a - b);
  const n = sorted.length;
  if (n < 4) return Infinity;
  const width = sorted[Math.floor((n - 1) * 0.97)]!;
  if (width < 24 || sorted[n - 1]! > width + 8) return Infinity;
  const full = sorted.filter((columns) => columns >= width - 4).length;
  return full >= 3 && full >= n / 4 ? width : Infinity;
}
