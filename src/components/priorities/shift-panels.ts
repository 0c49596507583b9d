import {distinguishable, type ShiftRow} from "./shift-rows.js";

/** The changes between two parts, ranked from the greatest gain to the greatest loss. */
export interface ShiftPanel {
  key: string;
  first: ShiftRow;
  rows: ShiftRow[];
}

/** Whether a theme stands in either of the two parts. */
export function occurs({from_n, to_n}: Pick<ShiftRow, "from_n" | "to_n">): boolean {
  return from_n > 0 || to_n > 0;
}

/** What tells the pair of parts that a change is between. */
export function shiftPanel({from_report_id, from_part, to_report_id, to_part}: ShiftRow): string {
  return `${from_report_id} ${from_part} ${to_report_id} ${to_part}`;
}

/** One panel a pair of parts, in the order of the rows. */
export function shiftPanels(rows: readonly ShiftRow[]): ShiftPanel[] {
  const panels = new Map<string, ShiftPanel>();
  for (const row of rows) {
    const key = shiftPanel(row);
    const panel = panels.get(key);
    if (panel) panel.rows.push(row);
    else panels.set(key, {key, first: row, rows: [row]});
  }
  for (const {rows} of panels.values()) rows.sort((a, b) => b.change - a.change);
  return [...panels.values()];
}

/** The years between the two parts; null when one is unknown. */
export function yearsApart({from_year, to_year}: Pick<ShiftRow, "from_year" | "to_year">): number | null {
  return from_year === null || to_year === null ? null : to_year - from_year;
}

/** The panels with the changes that can be told from chance, for a text alternative. */
export function clearShifts(rows: readonly ShiftRow[]): ShiftRow[] {
  return rows.filter(distinguishable).sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}
