import {rows} from "../data/rows.js";
import {readViews} from "../database/views.js";
import {columnsSql, datasetSql, tablesSql, viewSql} from "./sql.js";

/** A table or view of the data set. */
export interface TableRow {
  table_name: string;
  zh: string;
  en: string;
  key: string;
  n_rows: number;
  /** The statement of a view; null for a table. */
  view: string | null;
}

/** A column of a table or view. */
export interface ColumnRow {
  table_name: string;
  column_name: string;
  ordinal: number;
  type: string;
  nullable: boolean;
  unit: string | null;
  zh: string | null;
  en: string | null;
  codes: string | null;
  refers_to: string | null;
}

/** The version of the data set. */
export interface Dataset {
  data_version: string;
  program_version: string;
  n_reports: number;
  last_published_on: string | null;
}

/** The codebook: the tables of the data set, then its views. */
export async function readCodebook(): Promise<{tables: TableRow[]; columns: ColumnRow[]}> {
  const [tables, columns, views] = await Promise.all([
    rows<Omit<TableRow, "view">>(tablesSql),
    rows<ColumnRow>(columnsSql),
    readViews()
  ]);
  const viewTables: TableRow[] = [];
  const viewColumns: ColumnRow[] = [];
  for (const [table_name, {sql, zh, en}] of views) {
    const {countSql, describeSql} = viewSql(table_name);
    const [{n_rows}] = (await rows<{n_rows: number}>(countSql)) as [{n_rows: number}];
    const described = await rows<{column_name: string; column_type: string}>(describeSql);
    viewTables.push({table_name, zh, en, key: "", n_rows, view: sql});
    for (const [i, {column_name, column_type}] of described.entries())
      viewColumns.push(viewColumn(table_name, column_name, column_type, i + 1, columns));
  }
  return {
    tables: [...tables.map((table) => ({...table, view: null})), ...viewTables],
    columns: [...columns, ...viewColumns]
  };
}

// What the views add to the columns that they pass on.
const added: Record<string, Pick<ColumnRow, "zh" | "en" | "codes">> = {
  axis: {
    zh: "指标、单位和月份：相同者可画在同一坐标轴上",
    en: "Indicator, unit and months: what agrees in them may share an axis",
    codes: null
  },
  reason: {
    zh: "不可比的原因；可比时为空",
    en: "Why it does not compare; null where it does",
    codes: "outside_catalogue, undated, damaged, mismatch, benchmark, multi_year, partial_year, other_basis, other_unit"
  },
  comparable: {zh: "可否与同轴的观测比较", en: "Whether it compares with those of its axis", codes: null}
};

function viewColumn(
  table_name: string,
  column_name: string,
  type: string,
  ordinal: number,
  columns: readonly ColumnRow[]
): ColumnRow {
  const origin = columns.find((column) => column.table_name === "observations" && column.column_name === column_name);
  if (origin) return {...origin, table_name, ordinal};
  const {zh = null, en = null, codes = null} = added[column_name] ?? {};
  const plain = type === "BOOLEAN" ? "boolean" : "text";
  return {
    table_name,
    column_name,
    ordinal,
    type: plain,
    nullable: column_name !== "comparable",
    unit: null,
    zh,
    en,
    codes,
    refers_to: null
  };
}

/** The row of `datasetSql`. */
export async function readDataset(): Promise<Dataset> {
  const [dataset] = await rows<Dataset>(datasetSql);
  return dataset!;
}
