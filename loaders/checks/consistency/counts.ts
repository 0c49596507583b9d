import {chineseNumber} from "../../figures/chinese.ts";
import type {Finding} from "../../types.ts";
import {finding} from "../finding.ts";
import type {ReportCheck} from "../reportCheck.ts";

// 服饰、塑编、皮革、机械等四大产业 · 甲、乙和丙三个村
const counted =
  /(?<list>[\u4e00-\u9fff“”]{1,14}(?:、[\u4e00-\u9fff“”]{1,12}){1,11}(?:(?:和|及|与|以及)[\u4e00-\u9fff“”]{1,12})?)(?<open>等)(?<number>[两二三四五六七八九十]{1,2}|\d{1,2})(?<unit>[个大家条座项村类种])/g;

/** Lists with more items than the number that sums them up: 甲村、乙村、丙村、丁村等3个村. */
export const listCount: ReportCheck = {
  code: "list_count",
  check({clean, outline}) {
    const {text} = clean;
    const findings: Finding[] = [];
    for (const sentence of outline.sentences) {
      if (sentence.furniture) continue;
      for (const match of text.slice(sentence.from, sentence.to).matchAll(counted)) {
        const {list, number, unit} = match.groups!;
        const said = /\d/.test(number!) ? Number(number) : chineseNumber(number!);
        const items = list!.split("、").length;
        // the first item may be a verb's other object, 建成A、B: only two more than said are surely too many
        if (!said || said < 2 || items < said + 2) continue;
        const from = sentence.from + match.index;
        findings.push(
          finding(
            clean,
            from,
            from + match[0].length,
            "list_count",
            "info",
            `列举了${items}项，却合称“${number}${unit}”；请核对原文`,
            `${items} things are listed and called ${number}${unit}; compare the original`
          )
        );
      }
    }
    return findings;
  }
};
