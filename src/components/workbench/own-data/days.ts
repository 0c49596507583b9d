/** Writes a value as DuckDB has it. */
export type Write = (value: string) => string;

const yearFirst = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/** How to write dates that begin with the year (2021-3-5, 2021/03/05, 2021年3月5日) as 2021-03-05; null where any is none. */
export function daysByYear(values: readonly string[]): Write | null {
  const write: Write = (value) => {
    const [, year, , m1, d1, m2, d2] = yearFirst.exec(value) ?? [];
    return year ? iso(year, (m1 ?? m2)!, (d1 ?? d2)!) : value;
  };
  return values.every((value) => isDay(write(value))) ? write : null;
}

/** The same for those that end with it (13/04/2021), where one of them tells whether the day or the month stands first. */
export function daysByOrder(values: readonly string[]): Write | null {
  const matches = values.map((value) => yearLast.exec(value));
  const above = (part: 1 | 3) => matches.some((match) => Number(match?.[part]) > 12);
  if (above(1) === above(3)) return null;
  const [day, month] = above(1) ? ([1, 3] as const) : ([3, 1] as const);
  const write: Write = (value) => {
    const match = yearLast.exec(value);
    return match ? iso(match[4]!, match[month]!, match[day]!) : value;
  };
  return values.every((value) => isDay(write(value))) ? write : null;
}

/** Whether all end with the year, and none tells whether the day or the month stands first: 03/04/2021. */
export function areDoubtfulDays(values: readonly string[]): boolean {
  return values.every((value) => yearLast.test(value));
}

/** Whether a text is a day of the calendar, written as DuckDB writes it. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(text); // takes the 30th of February for a day of March
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function iso(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
