import type {Language} from "../language/language.js";
import {formatNumber} from "./number.js";
import {formatUnit} from "./unit.js";

interface Scale {
  factor: number;
  zh: string;
  en: string;
}

// Chinese counts money in 万 and 亿, English in millions and billions.
const chinese: Scale[] = [
  {factor: 1e8, zh: "亿", en: ""},
  {factor: 1e4, zh: "万", en: ""}
];
const english: Scale[] = [
  {factor: 1e9, zh: "", en: "billion"},
  {factor: 1e6, zh: "", en: "million"}
];

const currencies = new Set(["CNY", "USD"]);

/**
 * A level with its unit, in the words of `language`: 1.52 亿元, CNY 152 million; 300 家; 12.5%. `unit` is that of the
 * observations table (CNY, USD, %, t, km … or a measure word); null for a bare count.
 */
export function formatAmount(x: number, unit: string | null, language: Language): string {
  if (unit === "%") return `${formatNumber(x, 2)}%`;
  if (unit !== null && currencies.has(unit)) return money(x, unit, language);
  if (unit === null) return formatNumber(x);
  return `${formatNumber(x)} ${formatUnit(unit, language)}`;
}

function money(x: number, unit: string, language: Language): string {
  const scale = scaleOf(x, language);
  const figure = formatNumber(x / (scale?.factor ?? 1));
  if (language === "zh") return `${figure} ${scale?.zh ?? ""}${formatUnit(unit, language)}`;
  return `${unit} ${figure}${scale ? ` ${scale.en}` : ""}`;
}

function scaleOf(x: number, language: Language): Scale | undefined {
  return (language === "zh" ? chinese : english).find(({factor}) => Math.abs(x) >= factor);
}

/**
 * How an axis of amounts up to `max` is written: ticks divided by one factor, and the unit named once in the axis title.
 * Counts are not scaled.
 */
export function amountAxis(
  unit: string | null,
  max: number,
  language: Language
): {tick: (x: number) => string; unit: string} {
  const name = unit === null ? "" : formatUnit(unit, language);
  if (unit === null || !currencies.has(unit)) return {tick: (x) => formatNumber(x), unit: name};
  const scale = scaleOf(max, language);
  const factor = scale?.factor ?? 1;
  return {
    tick: (x) => formatNumber(x / factor),
    unit: language === "zh" ? `${scale?.zh ?? ""}${name}` : [unit, scale?.en].filter(Boolean).join(" ")
  };
}
