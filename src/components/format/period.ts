import type {Language} from "../language/language.js";

/** What of an observation says when it was. */
export interface Period {
  year: number | null;
  year_from?: number | null;
  month_from: number | null;
  month_to: number | null;
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** 2023年, 2023年1—11月, 2021—2025年, 2021年（截至报告时） | 2023, Jan–Nov 2023, 2021–2025, 2021 (as of the report) */
export function formatPeriod({year, year_from, month_from, month_to}: Period, language: Language): string {
  if (year === null) return language === "zh" ? "年份不明" : "year unknown";
  if (year_from != null && year_from !== year)
    return language === "zh" ? `${year_from}—${year}年` : `${year_from}–${year}`;
  if (month_from === null || month_to === null)
    return language === "zh" ? `${year}年（截至报告时）` : `${year} (as of the report)`;
  if (month_from === 1 && month_to === 12) return language === "zh" ? `${year}年` : `${year}`;
  if (month_from === month_to)
    return language === "zh" ? `${year}年${month_from}月` : `${months[month_from - 1]} ${year}`;
  return language === "zh"
    ? `${year}年${month_from}—${month_to}月`
    : `${months[month_from - 1]}–${months[month_to - 1]} ${year}`;
}
