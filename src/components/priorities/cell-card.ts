import {formatShare} from "../format/number.js";
import {say} from "../language/label.js";
import type {Language} from "../language/language.js";
import {cardLine} from "./card.js";
import {partName, reportPlace} from "./names.js";
import type {CellRow} from "./select.js";

/** A cell in words: "杜桥镇，2021年计划，工业：16.3%（95% 区间 11.0% – 23.4%），135 句中的 22 句". */
export function describeCell(row: CellRow, language: Language): string {
  const where = [reportPlace(row, language), partName(row.part, row.year, language), row[`theme_${language}`]];
  return language === "zh"
    ? `${where.join("，")}：${shareWithInterval(row, language)}，${ofSentences(row, language)}`
    : `${where.join(", ")}: ${shareWithInterval(row, language)}, ${ofSentences(row, language)}`;
}

/** 16.3%（95% 区间 11.0% – 23.4%） */
export function shareWithInterval(
  {share, share_low, share_high}: Pick<CellRow, "share" | "share_low" | "share_high">,
  language: Language
): string {
  const interval = `${formatShare(share_low)} – ${formatShare(share_high)}`;
  return language === "zh"
    ? `${formatShare(share)}（95% 区间 ${interval}）`
    : `${formatShare(share)} (95% interval ${interval})`;
}

/** 135 句中的 22 句, 22 of 135 sentences */
export function ofSentences(
  {n_sentences, n_part}: Pick<CellRow, "n_sentences" | "n_part">,
  language: Language
): string {
  return language === "zh" ? `${n_part} 句中的 ${n_sentences} 句` : `${n_sentences} of ${n_part} sentences`;
}

/** The card of a cell. */
export function cellCard(row: CellRow, language: Language): HTMLElement[] {
  const numbers = say(
    {
      zh: `${ofSentences(row, "zh")} · 第 ${row.rank} 位 · 数字 ${row.n_observations} 个，其中目标 ${row.n_targets} 个`,
      en: `${ofSentences(row, "en")} · rank ${row.rank} · ${row.n_observations} figures, ${row.n_targets} of them targets`
    },
    language
  );
  const lines = [
    cardLine(
      `${reportPlace(row, language)} · ${partName(row.part, row.year, language)} · ${row[`theme_${language}`]}`,
      "evidence-what"
    ),
    cardLine(shareWithInterval(row, language), "evidence-figure"),
    cardLine(numbers, "evidence-where")
  ];
  if (row.damaged) lines.push(cardLine(say({zh: "⚠ 来源受损", en: "⚠ damaged source"}, language), "evidence-flags"));
  if (row.n_sentences)
    lines.push(cardLine(say({zh: "点击列出这些句子", en: "Click to list the sentences"}, language), "pick-hint"));
  return lines;
}
