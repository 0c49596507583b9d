import {quoteName, textLiteral} from "../database/literal.js";
import {readViews} from "../database/views.js";
import {query, session} from "../database.js";

/** A column as the schema browser and the completion know it. */
export interface ColumnInfo {
  name: string;
  type: string;
  zh: string;
  en: string;
  unit: string | null;
  codes: string[];
  /** `table.column` that it refers to. */
  refersTo: string | null;
}

/** A table or view; `own` when it was made on this page. */
export interface TableInfo {
  name: string;
  zh: string;
  en: string;
  rows: number | null;
  view: boolean;
  own: boolean;
  columns: ColumnInfo[];
}

/** The site's tables and views, as its own codebook (the tables `tables` and `columns`) describes them. */
export async function siteTables(): Promise<TableInfo[]> {
  const tables = plain(await query("SELECT table_name, zh, en, n_rows FROM tables ORDER BY ordinal"));
  const columns = plain(await query("SELECT * FROM columns ORDER BY table_name, ordinal"));
  const found = tables.map((table): TableInfo => {
    const own = columns.filter(({table_name}) => table_name === table.table_name);
    return {
      name: String(table.table_name),
      zh: String(table.zh),
      en: String(table.en),
      rows: Number(table.n_rows),
      view: false,
      own: false,
      columns: own.map((column) => ({
        name: String(column.column_name),
        type: String(column.type),
        zh: String(column.zh),
        en: String(column.en),
        unit: (column.unit as string | null) ?? null,
        codes: column.codes ? Array.from(column.codes as Iterable<string>) : [],
        refersTo: (column.refers_to as string | null) ?? null
      }))
    };
  });
  return [...found, ...(await siteViews(found))];
}

/** What the page made itself: tables, views and dropped files. */
export async function ownTables(siteTables: readonly TableInfo[]): Promise<TableInfo[]> {
  const site = new Set(siteTables.map(({name}) => name));
  const text = `SELECT table_name, column_name, data_type FROM duckdb_columns() WHERE NOT internal ORDER BY table_oid, column_index`;
  // Asked of the engine itself: to the page's database, a list of tables means reading them all.
  const rows = plain(await session.use(({connection, answer}) => answer(connection.query(text))));
  const found = new Map<string, TableInfo>();
  for (const {table_name, column_name, data_type} of rows as Record<string, string>[]) {
    if (site.has(table_name!)) continue;
    const table = found.get(table_name!) ?? ownTable(table_name!);
    table.columns.push({...blank, name: column_name!, type: data_type!});
    found.set(table_name!, table);
  }
  return [...found.values()];
}

const blank = {zh: "", en: "", unit: null, codes: [], refersTo: null};

function ownTable(name: string): TableInfo {
  return {name, zh: "本页自有", en: "Made on this page", rows: null, view: false, own: true, columns: []};
}

// A view's columns are those of the tables behind it, and its own, which only the engine knows.
async function siteViews(tables: TableInfo[]): Promise<TableInfo[]> {
  return Promise.all(
    [...(await readViews())].map(async ([name, {zh, en}]) => {
      const described = plain(await query(`DESCRIBE ${quoteName(name)}`)) as Record<string, string>[];
      const columns = described.map(({column_name, column_type}) => {
        const known = tables.flatMap((table) => table.columns).find((column) => column.name === column_name);
        return {...(known ?? blank), name: column_name!, type: known?.type ?? column_type!.toLowerCase()};
      });
      return {name, zh, en, rows: null, view: true, own: false, columns};
    })
  );
}

/** A value of a column, with what it stands for: duqiao (杜桥镇). */
export interface ValueInfo {
  value: string;
  detail: string | null;
}

const details: Record<string, string> = {
  "indicators.indicator_id": "zh",
  "themes.theme_id": "zh",
  "places.place_id": "township",
  "reports.report_id": "title"
};

const values = new Map<string, Promise<ValueInfo[]>>();

/** The values that a text column takes, at most 500, short ones only; looked up once. */
export function valuesOf(table: TableInfo, column: ColumnInfo): Promise<ValueInfo[]> {
  if (column.codes.length) return Promise.resolve(column.codes.map((value) => ({value, detail: null})));
  const source = column.refersTo ?? `${table.name}.${column.name}`;
  let found = values.get(source);
  if (!found) {
    found = lookUp(source).catch(() => {
      values.delete(source); // cancelled: asked again at the next comparison
      return [];
    });
    values.set(source, found);
  }
  return found;
}

async function lookUp(source: string): Promise<ValueInfo[]> {
  const [table = "", column = ""] = source.split(".");
  const detail = details[source];
  const name = quoteName(column);
  const rows = plain(
    await query(
      `SELECT DISTINCT ${name} AS value, ${detail ? quoteName(detail) : "NULL"} AS detail FROM ${quoteName(table)}
       WHERE ${name} IS NOT NULL AND length(${name}) <= 40 ORDER BY ALL LIMIT 500`
    )
  );
  return rows.map(({value, detail}) => ({value: String(value), detail: detail === null ? null : String(detail)}));
}

/** The engine's functions, by name, with what each is said to do. */
export async function functionNames(): Promise<{name: string; detail: string; info: string}[]> {
  const rows = plain(
    await query(
      `SELECT function_name AS name, array_to_string(any_value(parameters), ', ') AS detail, coalesce(any_value(description), '') AS info
       FROM duckdb_functions() WHERE regexp_full_match(function_name, '[a-z][a-z0-9_]*') GROUP BY 1 ORDER BY 1`
    )
  );
  return rows as {name: string; detail: string; info: string}[];
}

/** Names nearest to one, by edit distance (two letters exchanged are one edit), nearest first; none that is hardly alike. */
export async function nearest(name: string, names: readonly string[], limit = 3): Promise<string[]> {
  if (!names.length || name.length < 2) return [];
  const list = [...new Set(names)].map(textLiteral).join(", ");
  const rows = plain(
    await query(
      `WITH found AS (
         SELECT name, damerau_levenshtein(lower(name), lower($1)) AS edits, length($1) >= 3 AND contains(lower(name), lower($1)) AS within
         FROM (SELECT unnest([${list}]) AS name)
       )
       SELECT name FROM found WHERE edits <= least(length($1) - 1, greatest(1, length($1) // 3)) OR within
       QUALIFY within OR edits <= 1 + min(edits) OVER () ORDER BY edits, abs(length(name) - length($1)), name LIMIT ${limit}`,
      [name]
    )
  );
  return rows.map((row) => String(row.name));
}

// biome-ignore lint/suspicious/noExplicitAny: rows of any statement
function plain(table: any): Record<string, unknown>[] {
  return table.toArray().map((row: {toJSON(): Record<string, unknown>}) => row.toJSON());
}
