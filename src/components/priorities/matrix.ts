import type {Part} from "./rows.js";
import type {CellRow} from "./select.js";

export const parts: readonly Part[] = ["review", "plan"];

/** A report as two columns of the heat map: its review and its plan, either of which it may lack. */
export interface ReportColumns {
  report: CellRow;
  cells: Record<Part, CellRow[]>;
}

/** The reports in the order of the rows, each with its cells. */
export function reportColumns(rows: readonly CellRow[]): ReportColumns[] {
  const columns = new Map<string, ReportColumns>();
  for (const row of rows) {
    let column = columns.get(row.report_id);
    if (!column) {
      column = {report: row, cells: {review: [], plan: []}};
      columns.set(row.report_id, column);
    }
    column.cells[row.part].push(row);
  }
  return [...columns.values()];
}

/** Cuts the reports into bands of at most `most`, as even as can be, so that all fit below each other. */
export function bands<T>(columns: readonly T[], most: number): T[][] {
  if (!columns.length) return [];
  const n = Math.ceil(columns.length / Math.max(1, most));
  const size = Math.ceil(columns.length / n);
  return Array.from({length: n}, (_, i) => columns.slice(i * size, (i + 1) * size)).filter((band) => band.length > 0);
}

/** A row of the heat map. */
export interface Theme {
  id: string;
  zh: string;
  en: string;
  definition: {zh: string; en: string};
}

/** The themes, in the order of the catalogue or by their mean share, the largest first. */
export function themesOf(rows: readonly CellRow[], order: "catalogue" | "share" = "catalogue"): Theme[] {
  const found = new Map<string, {row: CellRow; sum: number}>();
  for (const row of rows) {
    const theme = found.get(row.theme_id);
    if (theme) theme.sum += row.share;
    else found.set(row.theme_id, {row, sum: row.share});
  }
  return [...found.values()]
    .sort((a, b) => (order === "share" ? b.sum - a.sum : 0) || a.row.theme_order - b.row.theme_order)
    .map(({row}) => ({
      id: row.theme_id,
      zh: row.theme_zh,
      en: row.theme_en,
      definition: {zh: row.definition_zh, en: row.definition_en}
    }));
}
