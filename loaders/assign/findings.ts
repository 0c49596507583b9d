import type {Figure} from "../figures/figure.ts";
import type {CleanText, Finding} from "../types.ts";

/** 500垛: a measure word that the catalogue does not have. */
export function unknownUnitFinding(clean: CleanText, figure: Figure): Finding {
  const {start, end, written} = place(clean, figure);
  return {
    code: "unknown_unit",
    severity: "info",
    message: `计量单位不在目录中，按原文保留：${written}`,
    message_en: `the unit is not in the catalogue and kept as written: ${figure.unknownUnit}`,
    start,
    end
  };
}

function place({offsets, raw}: CleanText, {from, to}: Figure): {start: number; end: number; written: string} {
  const start = offsets[from]!;
  const end = offsets[to - 1]! + 1;
  return {start, end, written: raw.slice(start, end)};
}
