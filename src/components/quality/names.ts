import {shortTownshipName} from "../data/township-name.js";
import {type Label, say} from "../language/label.js";
import type {Language} from "../language/language.js";

/** A report, as the charts of quality name it. */
export interface NamedReport {
  report_id: string;
  township: string | null;
  township_pinyin: string | null;
  review_year: number | null;
  plan_year: number | null;
}

/** A report by its township and the year that it reviews, or plans: 芦浦 2020, 杜桥 计划2021. */
export function reportName(report: NamedReport, language: Language): string {
  if (report.township === null) return report.report_id;
  const name = shortTownshipName(report, language);
  if (report.review_year !== null) return `${name} ${report.review_year}`;
  if (report.plan_year === null) return name;
  return `${name} ${say({zh: `计划${report.plan_year}`, en: `plan ${report.plan_year}`}, language)}`;
}

export const fieldNames: Record<string, Label> = {
  value: {zh: "数值", en: "value"},
  unit: {zh: "单位", en: "unit"},
  role: {zh: "实绩或目标", en: "actual or target"},
  year: {zh: "年份", en: "year"},
  months: {zh: "月份", en: "months"},
  indicator: {zh: "指标", en: "indicator"},
  bound: {zh: "界（以上、约…）", en: "bound (at least, about …)"},
  basis: {zh: "增速基准", en: "base of growth"}
};
