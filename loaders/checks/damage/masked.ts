import type {Finding} from "../../types.ts";
import {finding} from "../finding.ts";
import type {ReportCheck} from "../report-check.ts";

const measure =
  "亿|万|千|百|元|亩|户|人|名|家|个|件|公里|公斤|公顷|吨|平方|米|座|处|条|项|台|辆|所|间|套|盏|株|头|只|羽|支|场|期|例|起|宗|次|批|斤|%|‰";
const veil = "[xX×○]";

// XX亿元 · **% · xx余家 · x户 · 〔…〕亩 · XX0.9% · 1XX32元 · 9.X%
const maskedAmount = new RegExp(
  [
    String.raw`(?<![A-Za-z\dxX×*○+.—一二三四五六七八九十-])(?:${veil}{1,6}|[oO]{3,6}|〔…〕|\[…\])(?:\.?\d+(?:\.\d+)?|\.${veil}+)?\s?(?:余|多|几)?\s?(?=${measure})`,
    // **亿元, but not **千方百计** in bold
    String.raw`(?<=[\u4e00-\u9fff〔(])\*{1,4}(?:\.\d+)?(?:余|多)?(?=[亿万](?:元|亩|人|户|吨|斤|平)|元|亩|户|人次|家|公里|吨|%)`,
    String.raw`(?<![A-Za-z\d.])\d+(?:\.\d+)?(?:\.?[xX×]{2,4}|\.?[xX×](?!\d)|\*{2,4}|[xX]{2,4}\d+)\d*\s?(?:余|多)?(?=亿|万|元|亩|户|人|名|家|公里|吨|%)`
  ].join("|"),
  "g"
);

// XX镇, **村, ××县区, XXX同志; not XX年 (a year) and not XX亿元
const maskedName =
  /(?<![A-Za-z\d])(?:[xX×○]{1,4}|[*]{1,4}|[oO]{3,6})(?:省|市|县|区|镇|乡|街道|村|社区|公司|同志|书记|镇长|乡长|有限)/g;

/** Figures that were blanked out: XX亿元, **%, xx家. One row a report, at the first; they are never read as figures. */
export const maskedFigure: ReportCheck = {
  code: "masked_figure",
  check: ({clean}) => summarise(clean, maskedAmount, "masked_figure", "warning")
};

/** Names that were blanked out: XX镇, ××公司. One row a report, at the first. */
export const maskedNames: ReportCheck = {
  code: "masked_name",
  check: ({clean}) => summarise(clean, maskedName, "masked_name", "info")
};

function summarise(
  clean: Parameters<typeof finding>[0] & {text: string},
  pattern: RegExp,
  code: "masked_figure" | "masked_name",
  severity: Finding["severity"]
): Finding[] {
  const found = [...clean.text.matchAll(pattern)];
  const first = found[0];
  if (!first) return [];
  const to = first.index + first[0].trimEnd().length;
  const written = clean.text.slice(first.index, to + 2).replace(/\s+/g, " ");
  const n = found.length;
  return code === "masked_figure"
    ? [
        finding(
          clean,
          first.index,
          to,
          code,
          severity,
          `数字被遮盖，共${n}处，首处为“${written}”；不作数据读，请核对原文`,
          `${n} masked figure${n > 1 ? "s" : ""}, the first ${written}; not read as data, compare the original`
        )
      ]
    : [
        finding(
          clean,
          first.index,
          to,
          code,
          severity,
          `名称被遮盖，共${n}处，首处为“${written}”；报告所属乡镇请在登记表中填写`,
          `${n} masked name${n > 1 ? "s" : ""}, the first ${written}; enter the report's township in the registry`
        )
      ];
}
