import type {Language} from "../language/language.js";

// Units that have a word in both languages. A Chinese measure word (家, 亩) without one stays Chinese.
const words: Record<string, {zh: string; en: string}> = {
  CNY: {zh: "元", en: "CNY"},
  USD: {zh: "美元", en: "USD"},
  "%": {zh: "%", en: "%"},
  t: {zh: "吨", en: "t"},
  kg: {zh: "公斤", en: "kg"},
  km: {zh: "公里", en: "km"},
  m: {zh: "米", en: "m"},
  "m²": {zh: "平方米", en: "m²"},
  "km²": {zh: "平方公里", en: "km²"},
  "m³": {zh: "立方米", en: "m³"},
  kWh: {zh: "千瓦时", en: "kWh"},
  亩: {zh: "亩", en: "mu"},
  公顷: {zh: "公顷", en: "ha"},
  家: {zh: "家", en: "firms"},
  户: {zh: "户", en: "households"},
  人: {zh: "人", en: "people"},
  人次: {zh: "人次", en: "person-times"},
  个: {zh: "个", en: "items"},
  起: {zh: "起", en: "incidents"},
  项: {zh: "项", en: "items"},
  次: {zh: "次", en: "times"}
};

/** The name of a unit of the observations table in `language`; a measure word without an English name stays as it is. */
export function formatUnit(unit: string, language: Language): string {
  return words[unit]?.[language] ?? unit;
}
