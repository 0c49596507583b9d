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

/** 2023家 in a text whose years were rewritten to 2023: digits that were damaged with them. */
export function damagedFinding(clean: CleanText, figure: Figure): Finding {
  const {start, end, written} = place(clean, figure);
  return {
    code: "damaged_numeral",
    severity: "warning",
    message: `数字疑与年份一同被改写，未读取：${written}`,
    message_en: `the digits look rewritten together with the years and were not read: ${written}`,
    start,
    end
  };
}

/** 分别 over more or fewer figures than names. */
export function listFinding(clean: CleanText, from: number, to: number, names: number, figures: number): Finding {
  return {
    code: "list_mismatch",
    severity: "warning",
    message: `“分别”前有${names}项，后有${figures}个数，未能一一对应`,
    message_en: `a list of ${names} names is followed by another number of figures: ${figures}`,
    start: clean.offsets[from]!,
    end: clean.offsets[to - 1]! + 1
  };
}

function place({offsets, raw}: CleanText, {from, to}: Figure): {start: number; end: number; written: string} {
  const start = offsets[from]!;
  const end = offsets[to - 1]! + 1;
  return {start, end, written: raw.slice(start, end)};
}
