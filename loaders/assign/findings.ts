import type {Figure} from "../figures/figure.ts";
import type {CleanText, Finding} from "../types.ts";

/** XX亿元, 20xx年: a figure that the publisher took out. */
export function maskedFinding(clean: CleanText, figure: Figure): Finding {
  const {start, end, written} = place(clean, figure);
  return {
    code: "masked_figure",
    severity: "info",
    message: `数字被隐去，未读取：${written}`,
    message_en: `a figure was taken out before publication: ${written}`,
    start,
    end
  };
}

function place({offsets, raw}: CleanText, {from, to}: Figure): {start: number; end: number; written: string} {
  const start = offsets[from]!;
  const end = offsets[to - 1]! + 1;
  return {start, end, written: raw.slice(start, end)};
}
