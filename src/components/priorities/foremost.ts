import type {Label} from "../language/label.js";

/** What tells the panel of a row, and its place among the panels of its township. */
export interface PanelOf<Row> {
  panel: (row: Row) => string;
  place: (row: Row) => string | null;
  /** The year that the panel is about; null when unknown. */
  year: (row: Row) => number | null;
  /** Whether townships and years are chosen, and the row is not of them. */
  dimmed: (row: Row) => boolean;
}

/**
 * The rows whose panels are drawn where there are more than `most`: those of the chosen townships and years or, when nothing is
 * chosen or none has a panel, the latest of each township. What is not known to be of a township is kept. All, when there are few.
 */
export function foremost<Row>(rows: readonly Row[], {panel, place, year, dimmed}: PanelOf<Row>, most = 12): Row[] {
  if (new Set(rows.map(panel)).size <= most) return [...rows];
  const chosen = rows.filter((row) => !dimmed(row));
  if (chosen.length > 0 && chosen.length < rows.length) return chosen;
  const latest = new Map<string, number>();
  for (const row of rows) {
    const id = place(row);
    if (id !== null) latest.set(id, Math.max(latest.get(id) ?? -Infinity, year(row) ?? -Infinity));
  }
  return rows.filter((row) => {
    const id = place(row);
    return id === null || (year(row) ?? -Infinity) === latest.get(id);
  });
}

/** Why the other panels are not drawn; `items` is what a row is called, in the plural. */
export function behind(items: Label): Label {
  return {
    zh: `${items.zh}属于较早的或没有选中的报告，选择乡镇或年份即显示`,
    en: `${items.en} are of earlier reports, or of ones that are not chosen: choose townships or years to see them`
  };
}
