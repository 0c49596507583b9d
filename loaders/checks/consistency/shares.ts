import type {Finding} from "../../types.ts";
import {finding} from "../finding.ts";
import type {ReportCheck} from "../report-check.ts";
import {halfDigit, short} from "./written.ts";

// 三次产业结构比为11.8:48.3:39.9
const structure =
  /(?<![\d.:])(\d{1,3}(?:\.\d+)?)\s?[:∶比]\s?(\d{1,3}(?:\.\d+)?)\s?[:∶比]\s?(\d{1,3}(?:\.\d+)?)(?![\d.:])/g;
// 分别占35%、40%和25%
const shares = /分别占[^,。;%]{0,24}?(\d+(?:\.\d+)?%(?:[、,和及与](?:\d+(?:\.\d+)?%))+)/g;

/** Structures and shares that do not sum: three sectors that are not 100, 分别占 that exceeds 100. */
export const shareSum: ReportCheck = {
  code: "share_sum",
  check({clean}) {
    const {text} = clean;
    const findings: Finding[] = [];
    for (const match of text.matchAll(structure)) {
      const near = text.slice(Math.max(0, match.index - 30), match.index);
      if (!/产业|结构|比重|一二三产|三产/.test(near)) continue;
      const parts = match.slice(1, 4);
      const sum = parts.reduce((total, part) => total + Number(part), 0);
      // 1:2:3 is a ratio, not a structure
      if (sum < 50 || sum > 200 || Math.abs(sum - 100) <= tolerance(parts)) continue;
      findings.push(row(clean, match, sum, "应为100", "should be 100"));
    }
    for (const match of text.matchAll(shares)) {
      // 分别占年任务的102%和98%, 分别占全市的60%和70%: parts of different wholes
      if (/任务|计划|目标|预算|指标|全[国省市县区州旗]/.test(match[0])) continue;
      const parts = match[1]!.match(/\d+(?:\.\d+)?/g)!;
      const sum = parts.reduce((total, part) => total + Number(part), 0);
      if (sum > 100 + tolerance(parts)) findings.push(row(clean, match, sum, "不应超过100", "cannot exceed 100"));
    }
    return findings;
  }
};

/** What the rounding of the parts can add up to. */
function tolerance(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + halfDigit(part), 1e-9);
}

function row(
  clean: Parameters<typeof finding>[0],
  match: RegExpMatchArray,
  sum: number,
  zh: string,
  en: string
): Finding {
  const at = match.index!;
  return finding(
    clean,
    at,
    at + match[0].length,
    "share_sum",
    "warning",
    `“${match[0]}”合计${short(sum)}，${zh}；请核对原文`,
    `${match[0]} sums to ${short(sum)}, it ${en}; compare the original`
  );
}
