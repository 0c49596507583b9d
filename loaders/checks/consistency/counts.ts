import {chineseNumber} from "../../figures/chinese.ts";
import type {Finding} from "../../types.ts";
import {sentenceAt} from "../dating/evidence.ts";
import {finding} from "../finding.ts";
import type {ReportCheck} from "../report-check.ts";

// …等四大产业 · …等3个村
const sum = /等([两二三四五六七八九十]{1,2}|\d{1,2})([个大家条座项村类种])/g;
// what ends a list's first name, seen backwards
const boundary = /[^\u4e00-\u9fff“”、]/;

/** Lists with more items than the number that sums them up: 甲村、乙村、丙村、丁村等3个村. */
export const listCount: ReportCheck = {
  code: "list_count",
  check({clean, outline}) {
    const {text} = clean;
    const findings: Finding[] = [];
    for (const match of text.matchAll(sum)) {
      const [, number, unit] = match;
      const said = /\d/.test(number!) ? Number(number) : chineseNumber(number!);
      const list = listBefore(text, match.index);
      const items = list.split("、").length;
      // the first name may belong to a verb's other object, 强化领导、推进A、B: only two more than said are surely too many
      if (!said || said < 2 || items < said + 2) continue;
      const from = match.index - list.length;
      if (sentenceAt(outline.sentences, from)?.furniture) continue;
      findings.push(
        finding(
          clean,
          from,
          match.index + match[0].length,
          "list_count",
          "info",
          `列举了${items}项，却合称“${number}${unit}”；请核对原文`,
          `${items} things are listed and called ${number}${unit}; compare the original`
        )
      );
    }
    return findings;
  }
};

/** The names with 、 between them that end at an offset, each of at most 14 characters. */
function listBefore(text: string, to: number): string {
  let from = to;
  let since = 0;
  while (from > 0 && since < 14 && to - from < 200 && !boundary.test(text[from - 1]!)) {
    from -= 1;
    since = text[from] === "、" ? 0 : since + 1;
  }
  return text.slice(from, to);
}
