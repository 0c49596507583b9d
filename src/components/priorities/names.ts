import {townshipName} from "../data/township-name.js";
import {say} from "../language/label.js";
import type {Language} from "../language/language.js";

/** 2022年计划, plan for 2022 */
export function partName(part: string, year: number | null, language: Language): string {
  if (part === "review")
    return say(year === null ? {zh: "回顾", en: "review"} : {zh: `${year}年回顾`, en: `review of ${year}`}, language);
  if (part === "plan")
    return say(year === null ? {zh: "计划", en: "plan"} : {zh: `${year}年计划`, en: `plan for ${year}`}, language);
  return say({zh: "其他部分", en: "other parts"}, language);
}

interface Reported {
  report_id: string;
  township: string | null;
  township_pinyin: string | null;
}

/** The township a report is of; the report's own id where it is not registered. */
export function reportPlace(row: Reported, language: Language): string {
  return row.township === null ? row.report_id : townshipName(row, language);
}
