import type {Repair} from "../../types.ts";
import {spanFinding} from "../finding.ts";
import type {ReportCheck} from "../report-check.ts";

/** Watermark letters strewn over the text; they were taken out before reading. One row a report. */
export const watermark: ReportCheck = {
  code: "watermark",
  check: ({clean}) =>
    summary(
      clean.repairs,
      "watermark",
      (n) => `文中夹有水印字样，共${n}处，读取前已去除；原文未改`,
      (n) => `${n} watermark${n > 1 ? "s" : ""} in the text, taken out before reading; the source is unchanged`
    )
};

/** Page numbers inside the text; what they split was joined before reading. One row a report. */
export const pageMarker: ReportCheck = {
  code: "page_marker",
  check: ({clean}) =>
    summary(
      clean.repairs,
      "page_marker",
      (n) => `文中夹有页码，共${n}处，被切断的词和数字已接合；请留意页码前后的数字`,
      (n) =>
        `${n} page marker${n > 1 ? "s" : ""} inside the text, what they split was joined; mind the figures around them`
    )
};

function summary(
  repairs: readonly Repair[],
  kind: "watermark" | "page_marker",
  zh: (n: number) => string,
  en: (n: number) => string
) {
  const found = repairs.filter((repair) => repair.kind === kind);
  const first = found[0];
  return first ? [spanFinding(first, kind, "info", zh(found.length), en(found.length))] : [];
}

/** Bytes that were not text in any known encoding: U+FFFD. One row a report. */
export const undecodable: ReportCheck = {
  code: "undecodable",
  check({clean: {raw}}) {
    const found = [...raw.matchAll(/\uFFFD+/g)];
    const first = found[0];
    if (!first) return [];
    const n = found.reduce((sum, match) => sum + match[0].length, 0);
    const span = {start: first.index, end: first.index + first[0].length};
    return [
      spanFinding(
        span,
        "undecodable",
        n < 5 ? "warning" : "error",
        `有${n}个字符无法解码（显示为“�”）；请以UTF-8或GB18030重新保存原文`,
        `${n} character${n > 1 ? "s" : ""} could not be decoded (shown as �); save the source again as UTF-8 or GB18030`
      )
    ];
  }
};
