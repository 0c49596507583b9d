import type {Label} from "../language/label.js";
import {breaks} from "./breaks.js";
import type {TownshipReport} from "./report-rows.js";

type Report = Pick<
  TownshipReport,
  "review_year" | "plan_year" | "damaged" | "partials" | "reviewed" | "planned" | "actuals"
>;

/** The year a report is about: the one it reviews, else the one before it plans. */
export function yearOf({review_year, plan_year}: Pick<Report, "review_year" | "plan_year">): number | null {
  return review_year ?? (plan_year === null ? null : plan_year - 1);
}

/** What cannot be compared among the reports of one township, said plainly. */
export function comparisonCautions(reports: readonly Report[]): Label[] {
  const dated = reports.filter((report) => yearOf(report) !== null).sort((a, b) => yearOf(a)! - yearOf(b)!);
  const found: Label[] = [];
  if (reports.length === 1)
    found.push({
      zh: "语料里只有这个乡镇的一份报告，看不出年份之间的变化。",
      en: "The corpus holds one report of this township: change between years cannot be seen."
    });
  for (const [i, report] of dated.entries())
    if (i > 0) found.push(...gapCautions(yearOf(dated[i - 1]!)!, yearOf(report)!));
  for (const report of reports) found.push(...ownCautions(report));
  if (dated.length < reports.length)
    found.push({
      zh: `有 ${reports.length - dated.length} 份报告的年份不明，它们的数字不能排入年份。`,
      en: `${reports.length - dated.length} of the reports could not be dated: their figures have no place among the years.`
    });
  return found;
}

function gapCautions(before: number, after: number): Label[] {
  const years = after - before;
  if (years <= 1) return [];
  const between = breaks.filter(({year}) => before < year && year <= after);
  const gap = {
    zh: `${before} 与 ${after} 两个年份的报告相隔 ${years} 年，中间没有报告：看不出其间的走势，也不能把它们当作连续的两年。`,
    en: `The reports on ${before} and ${after} lie ${years} years apart with none between: the course in between cannot be seen, and they must not be read as consecutive years.`
  };
  if (years < 5) return [gap];
  return [
    gap,
    {
      zh: `金额都是当年价格，${years} 年间物价、统计口径和行政区划都可能变了，水平不能直接相比${between.map(({what}) => `；${what.zh}`).join("")}。`,
      en: `Amounts are in the prices of their year; over ${years} years prices, definitions and boundaries may have changed, so levels do not compare directly${between.map(({what}) => `; ${what.en}`).join("")}.`
    }
  ];
}

function ownCautions(report: Report): Label[] {
  const year = yearOf(report);
  const name =
    year === null
      ? {zh: "年份不明的报告", en: "the undated report"}
      : {zh: `${year} 年的报告`, en: `the report on ${year}`};
  const found: Label[] = [];
  if (report.damaged)
    found.push({
      zh: `${name.zh}来源受损，数字可能已被改动：图中以斜线表示，不要引用，除非核对原文。`,
      en: `The source of ${name.en} is damaged and figures may have been altered: they are hatched; do not cite them without checking the text.`
    });
  if (report.partials)
    found.push({
      zh: `${name.zh}有 ${report.partials} 个实绩只到年中某月（半满的点），不能与全年的数字相比。`,
      en: `${capital(name.en)} gives ${report.partials} ${report.partials === 1 ? "outcome" : "outcomes"} for part of the year only (half-filled); they do not compare with whole years.`
    });
  if (!report.reviewed && report.planned)
    found.push({
      zh: `${report.plan_year === null ? "有一份报告" : `计划 ${report.plan_year} 年的报告`}没有回顾部分，只有计划。`,
      en: `${report.plan_year === null ? "One report" : `The report that plans ${report.plan_year}`} has no review, only a plan.`
    });
  if (report.reviewed && !report.planned)
    found.push({zh: `${name.zh}没有计划部分，只有回顾。`, en: `${capital(name.en)} has no plan, only a review.`});
  return found;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
