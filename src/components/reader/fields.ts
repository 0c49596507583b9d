import type {ReportDocument} from "../../../loaders/reader/document.ts";
import {flagTexts} from "../evidence/flags.js";
import {formatAmount} from "../format/amount.js";
import {nameBound} from "../format/bound.js";
import {formatNumber, formatPoints} from "../format/number.js";
import {formatGrowthOf, formatLevel} from "../format/observation.js";
import {formatPeriod} from "../format/period.js";
import {type Label, list, say} from "../language/label.js";
import type {Language} from "../language/language.js";
import {kindLabels} from "./kind.js";

export type Observation = ReportDocument["observations"][number];

/** A field of an observation as a reader sees it; `chinese` where the value is Chinese in both languages. */
export interface Field {
  label: Label;
  value: string;
  chinese?: boolean;
  /** A code or an identifier. */
  code?: boolean;
}

const bases: Record<string, Label> = {
  yoy: {zh: "同比", en: "year on year"},
  previous_period: {zh: "环比", en: "over the period before"},
  year_start: {zh: "比年初", en: "since the start of the year"},
  annual_average: {zh: "年均", en: "annual average"}
};

/** Every field that an observation has, in words; what it does not have is left out. */
export function observationFields(
  row: Observation,
  report: Pick<ReportDocument, "indicators" | "report">,
  language: Language
): Field[] {
  const indicator = row.indicator_id === null ? null : report.indicators[row.indicator_id];
  const fields: [zh: string, en: string, value: string | null, kind?: "chinese" | "code"][] = [
    [
      "指标",
      "Indicator",
      indicator ? indicator[language] : say({zh: "不在目录中", en: "not in the catalogue"}, language)
    ],
    ["指标编号", "Indicator id", row.indicator_id, "code"],
    ["所指", "Label", row.label, "chinese"],
    ["性质", "Role", say(kindLabels[row.role], language)],
    ["时期", "Period", formatPeriod(row, language)],
    ["数值", "Level", formatLevel(row, language)],
    ["数值（基本单位）", "Level in base unit", baseLevel(row)],
    ["数值的界", "Bound of the level", row.value === null ? null : nameBound(row.bound, language)],
    ["数值原文", "Level as written", row.value_text, "chinese"],
    ["增速", "Growth", formatGrowthOf(row)],
    ["增速的界", "Bound of the growth", row.growth_bound && nameBound(row.growth_bound, language)],
    ["增速基准", "Base of the growth", basis(row, language)],
    ["增速原文", "Growth as written", row.growth_text, "chinese"],
    ["变动", "Change", row.change_pp === null ? null : formatPoints(row.change_pp, language)],
    [
      "上期数值",
      "Earlier level",
      row.previous_value === null ? null : formatAmount(row.previous_value, row.unit, language)
    ],
    ["标记", "Flags", flags(row, report, language)],
    ["置信度", "Confidence", `${Math.round(row.confidence * 100)}%`],
    ["规则", "Rule", row.rule, "code"],
    ["观测编号", "Observation id", row.observation_id, "code"]
  ];
  return fields.flatMap(([zh, en, value, kind]) =>
    value === null ? [] : [{label: {zh, en}, value, chinese: kind === "chinese", code: kind === "code"}]
  );
}

function baseLevel({value, value_max, unit}: Observation): string | null {
  if (value === null) return null;
  const figures = [value, value_max].filter((x) => x !== null).map((x) => formatNumber(x));
  return [figures.join(" – "), unit].filter(Boolean).join(" ");
}

function basis({growth_pct, growth_basis}: Observation, language: Language): string | null {
  if (growth_pct === null) return null;
  const label = growth_basis === null ? {zh: "未写明", en: "not stated"} : (bases[growth_basis] ?? null);
  return label ? say(label, language) : growth_basis;
}

function flags(row: Observation, {report}: Pick<ReportDocument, "report">, language: Language): string | null {
  const names = flagTexts(row.flags.join(" "), report.text_quality <= 0.5); // the whole report: see data/damaged.ts
  return names.length ? list(names, language) : null;
}
