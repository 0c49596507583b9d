import {formatPoints, formatShare} from "../format/number.js";
import {say} from "../language/label.js";
import type {Language} from "../language/language.js";
import {cardLine} from "./card.js";
import {partName, reportPlace} from "./names.js";
import {distinguishable, type ShiftRow} from "./shift-rows.js";

const points = (x: number, language: Language) => formatPoints(Math.round(1000 * x) / 10, language);

/** +7.6 个百分点（95% 区间 −1.2 – +16.3） */
export function changeWithInterval(row: ShiftRow, language: Language): string {
  const low = points(row.change_low, language).replace(/ .*/, "");
  const high = points(row.change_high, language).replace(/ .*/, "");
  return say(
    {
      zh: `${points(row.change, "zh")}（95% 区间 ${low} 至 ${high}）`,
      en: `${points(row.change, "en")} (95% interval ${low} to ${high})`
    },
    language
  );
}

/** Whether the change can be told from chance, in words. */
export function verdict(row: ShiftRow, language: Language): string {
  return distinguishable(row)
    ? say({zh: "区间不含 0", en: "the interval does not hold 0"}, language)
    : say(
        {zh: "区间含 0，与偶然的起伏无法区分", en: "the interval holds 0: not distinguishable from chance"},
        language
      );
}

/** "2021年回顾 → 2022年计划" */
export function pairName(row: ShiftRow, language: Language): string {
  return `${partName(row.from_part, row.from_year, language)} → ${partName(row.to_part, row.to_year, language)}`;
}

/** Whose change it is: the township, or the report where it is not registered. */
export function shiftPlace(row: ShiftRow, language: Language): string {
  return reportPlace({...row, report_id: row.to_report_id}, language);
}

/** A change in words. */
export function describeShift(row: ShiftRow, language: Language): string {
  const parts = [
    shiftPlace(row, language),
    pairName(row, language),
    row[`theme_${language}`],
    `${formatShare(row.from_share)} → ${formatShare(row.to_share)}`,
    changeWithInterval(row, language),
    verdict(row, language)
  ];
  return parts.join(language === "zh" ? "，" : ", ");
}

/** The card of a change. */
export function shiftCard(row: ShiftRow, language: Language): HTMLElement[] {
  const sentences = (n: number) => say({zh: `${n} 句`, en: `${n} ${n === 1 ? "sentence" : "sentences"}`}, language);
  const lines = [
    cardLine(`${shiftPlace(row, language)} · ${row[`theme_${language}`]}`, "evidence-what"),
    cardLine(pairName(row, language), "evidence-where"),
    cardLine(
      `${formatShare(row.from_share)} (${sentences(row.from_n)}) → ${formatShare(row.to_share)} (${sentences(row.to_n)})`,
      "evidence-figure"
    ),
    cardLine(changeWithInterval(row, language), "evidence-figure"),
    cardLine(verdict(row, language), "evidence-where")
  ];
  if (row.from_damaged || row.to_damaged)
    lines.push(cardLine(say({zh: "⚠ 来源受损", en: "⚠ damaged source"}, language), "evidence-flags"));
  lines.push(cardLine(say({zh: "点击列出这些句子", en: "Click to list the sentences"}, language), "pick-hint"));
  return lines;
}
