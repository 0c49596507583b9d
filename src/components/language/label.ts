import {getLanguage, type Language} from "./language.js";

/** A text of the pages in both languages of the labels. */
export interface Label {
  zh: string;
  en: string;
}

/** The text of a label in `language`, by default that of the page. */
export function say(label: Label, language: Language = getLanguage()): string {
  return label[language];
}

/** Joins names as a sentence would: 甲、乙 or A, B. */
export function list(names: readonly string[], language: Language = getLanguage()): string {
  return names.join(language === "zh" ? "、" : ", ");
}
