import type {Label} from "../../language/label.js";
import {areDoubtfulDays, daysByOrder, daysByYear, type Write} from "./days.js";

type Row = (string | null)[];

/** A kind of column that DuckDB would read wrong, or not at all. */
interface Kind {
  /** How to write the values of such a column; null for others. */
  of(values: readonly string[]): Write | null;
  /** The type to read it as, where the engine's own choice would do harm. */
  type?: "VARCHAR" | "DATE";
  note: Label;
}

const asIs: Write = (value) => value;
const number = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const month = /^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])$/;

const kinds: readonly Kind[] = [
  {
    // 1,234.5
    of: (values) =>
      values.some((value) => value.includes(",")) && values.every((value) => number.test(value))
        ? (value) => value.replaceAll(",", "")
        : null,
    note: {zh: "去掉了千位分隔符", en: "thousands separators taken out"}
  },
  {
    // Beside dates of another order, the engine would take them for moments.
    of: (values) => daysByYear(values) ?? daysByOrder(values),
    type: "DATE",
    note: {zh: "读作日期", en: "read as dates"}
  },
  {
    // 03/04/2021: the engine would take its pick
    of: (values) => (areDoubtfulDays(values) ? asIs : null),
    type: "VARCHAR",
    note: {zh: "分不清日与月，按文字读入", en: "read as text (day and month cannot be told apart)"}
  },
  {
    // 2021.10 would become 2021.1
    of: (values) =>
      values.every((value) => month.test(value)) && values.some((value) => value.endsWith(".10")) ? asIs : null,
    type: "VARCHAR",
    note: {zh: "像是年.月，按文字读入", en: "read as text (years and months, as in 2021.10)"}
  },
  {
    // 007, 62284801234567890123
    of: (values) => (values.some((value) => /^(?:0\d+|[+-]?\d{19,})$/.test(value)) ? asIs : null),
    type: "VARCHAR",
    note: {
      zh: "按文字读入（以 0 开头，或位数过多）",
      en: "read as text (codes that begin with 0, or of too many digits)"
    }
  }
];

/** What was done to a column: the type to read it as, and what to tell of it where it is not as it was. */
export interface Repair {
  name: string;
  type: "VARCHAR" | "DATE" | undefined;
  note: Label | null;
}

/** Puts right, in place, the columns that DuckDB would misread. */
export function repairColumns(rows: readonly Row[], names: readonly string[]): Repair[] {
  return names.flatMap((name, i) => {
    const values = rows.flatMap((row) => (typeof row[i] === "string" ? [row[i]!.trim()] : []));
    for (const {of, type, note} of values.length ? kinds : []) {
      const write = of(values);
      if (!write) continue;
      const changed = write === asIs || values.some((value) => write(value) !== value);
      for (const row of rows) if (typeof row[i] === "string") row[i] = write(row[i]!.trim());
      return [{name, type, note: changed ? note : null}];
    }
    return [];
  });
}
