import {Pattern} from "../pattern/pattern.ts";
import type {Bound} from "./figure.ts";
import type {Lexicon} from "./lexicon.ts";

export interface Hedges {
  bound: Bound;
  outerFrom: number;
  outerTo: number;
  boundAfter: boolean;
}

const aboutDoing = new Pattern(/约(?:占|完成|有|为|达到?|需)[^,;。:、()0-9]{0,10}$/);

/**
 * The hedges around a figure: 约300户, 突破了60亿元, 15%以上, 控制在5%以内, 近百家左右.
 * `inner` is the hedge inside the figure (300余户). What stands after the figure bounds it more tightly than what
 * stands before: 控制在5%左右 is about 5 %, 约300户以上 at least 300.
 */
export function hedges(
  lexicon: Lexicon,
  text: string,
  from: number,
  to: number,
  start: number,
  end: number,
  inner: Bound | null
): Hedges {
  let outerFrom = from;
  let outerTo = to;
  let before: Bound | null = null;
  for (let i = from, steps = 0; steps < 4; steps++) {
    while (i > start && text[i - 1] === " ") i--;
    const hedge = lexicon.boundBefore.longest(text, i, start);
    if (hedge) {
      if (hedge.value === null) break; // 签约5亿元
      before ??= hedge.value;
      i -= hedge.length;
      outerFrom = i;
      continue;
    }
    const glue = lexicon.boundGlue.longest(text, i, start);
    if (!glue) break;
    i -= glue.length;
  }
  // 约完成总工程量的30%
  if (!before && aboutDoing.test(text, Math.max(start, from - 16), from)) before = "about";
  const at = text[to] === " " ? to + 1 : to;
  const after = lexicon.boundAfter.longest(text, at, end);
  if (after) outerTo = at + after.length;
  return {
    bound: after?.value ?? inner ?? before ?? "exact",
    outerFrom,
    outerTo,
    boundAfter: after !== null
  };
}
