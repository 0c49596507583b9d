import {type Cut, cut, type Draft, lines} from "./draft.ts";
import {goesOn, opensParagraph} from "./lines.ts";

/**
 * Joins lines that were broken inside a sentence: in a text whose lines are filled to one width (`width` of them), after a comma,
 * and in the middle of a figure (`12.` / `5亿元`).
 */
export function wraps(draft: Draft, raw: string): Draft {
  const {text} = draft;
  const all = lines(text);
  const prose = lines(raw).filter(({from, to}) => !/[|\uff5c]\s*$/.test(raw.slice(from, to)));
  const width = wrapWidth(prose.map(({from, to}) => columns(raw, from, to)));
  const cuts: Cut[] = [];
  for (let i = 1; i < all.length; ++i) {
    const after = all[i]!;
    const last = all[i - 1]!;
    const isApart = last.from === last.to; // a page ended between
    const before = isApart && i > 1 ? all[i - 2]! : last;
    if (before.from === before.to || after.from === after.to) continue;
    // A list goes on behind its semicolon.
    if (!goesOn(text, before) && text.charAt(before.to - 1) !== ";") continue;
    const end = text.slice(before.from, before.to).trimEnd();
    const start = text.slice(after.from, after.to).trimStart();
    if (start === "" || end.length < 4 || /\|$/.test(end) || start.startsWith("|")) continue; // the rows of a table
    if (isApart) {
      if (end.length >= 14 && awaitsFigure.test(end.slice(-4)) && amount.test(start))
        cuts.push({from: before.from + end.length, to: after.to - start.length, kind: "line_break"});
      continue;
    }
    const isFull = end.length >= 10 && lastLine(draft, raw, before) >= width - slack(width);
    const isFigure = splitFigure(end, start) && /\p{Script=Han}/u.test(end);
    const isClause = /[,、(]$/.test(end) && end.length >= 15;
    if (isFigure || ((isFull || isClause) && !opensParagraph(text, after)))
      cuts.push({from: before.from + end.length, to: after.to - start.length, kind: "line_break"});
  }
  return cut(draft, cuts);
}

/** 由“十五”末的 | | 12.8亿元: a sentence that a page ended in, before its figure. */
const awaitsFigure = /(?:[的为达由从约近]|达到|增长|下降)$/;
const amount = /^\d[\d.]*(?:[%‰]|[百千万亿]+|[元亩吨户家公])/;

/** 12. | 5亿元, 12 | .5亿元, 12 | %, 12 | 亿元, 增长 | 12%: a line break never stands there on purpose. */
function splitFigure(end: string, start: string): boolean {
  return (
    (/\d\.$/.test(end) && /^\d{1,3}(?![\d、.])/.test(start)) ||
    (/\d$/.test(end) && /^(?:\.\d|[%‰]|[亿万]|个百分点|元|余[亿万元])/.test(start))
  );
}

/** Width of the line, as it was published, that a line of the draft ends in: a page marker may have joined two. */
function lastLine({offsets}: Draft, raw: string, {from, to}: {from: number; to: number}): number {
  const end = offsets[to - 1]! + 1;
  return columns(raw, Math.max(offsets[from]!, raw.lastIndexOf("\n", end - 1) + 1), end);
}

/** Width in columns, a Han character or full-width sign taking two. */
function columns(raw: string, from: number, to: number): number {
  let n = to - from;
  for (let i = from; i < to; ++i) {
    const unit = raw.charCodeAt(i);
    if (unit > 0x2e7f || (unit >= 0x2010 && unit <= 0x2027)) ++n;
    else if (unit === 13) --n;
  }
  return n;
}

/** How many columns a full line may fall short: a word or a figure that was not broken. */
function slack(width: number): number {
  return Math.max(4, Math.round(width / 6));
}

/**
 * The width that lines are filled to, or Infinity: the one that most lines come up to, if at least three and a quarter of all
 * do, and few exceed it.
 */
function wrapWidth(widths: readonly number[]): number {
  const sorted = widths.filter((n) => n > 0).sort((a, b) => a - b);
  const n = sorted.length;
  let best = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let first = 0, last = 0; last < n; ++last) {
    const width = sorted[last]!;
    if (sorted[last + 1] === width || width < 32) continue;
    while (sorted[first]! < width - slack(width)) ++first;
    const full = last - first + 1;
    if (full >= most && full >= 3 && full >= n / 4 && n - last - 1 <= n * 0.15) {
      most = full;
      best = width;
    }
  }
  return best;
}
