/** The column types that every reader of the tables supports; no DECIMAL, see the decision on DuckDB-WASM 1.28.0. */
export type ColumnType = "text" | "integer" | "double" | "boolean" | "date" | "text[]";

/** The definition of one column. `codes` lists the only values a text column takes. */
export interface Column<T extends ColumnType = ColumnType, N extends boolean = boolean, C extends string = string> {
  readonly type: T;
  readonly nullable: N;
  /** Unit of the figures, or null where a figure has none or its unit is in another column. */
  readonly unit: string | null;
  readonly zh: string;
  readonly en: string;
  readonly codes: readonly C[] | null;
  /** `table.column` that this column refers to. */
  readonly references: string | null;
}

/** The definition of one table: what a row is, and its columns in order. */
export interface Table<C extends Record<string, Column> = Record<string, Column>> {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** Columns that identify a row. */
  readonly key: readonly string[];
  readonly columns: C;
}

interface Options<C extends string = string> {
  unit?: string;
  references?: string;
  codes?: readonly C[];
}

type Value<T extends ColumnType, C extends string> = T extends "text"
  ? C
  : T extends "integer" | "double"
    ? number
    : T extends "boolean"
      ? boolean
      : T extends "date"
        ? string
        : string[];

/** The TypeScript type of a row of a table; dates are ISO strings (`2024-02-22`). */
export type Row<T extends Table> = {
  -readonly [K in keyof T["columns"]]: T["columns"][K] extends Column<infer V, infer N, infer C>
    ? Value<V, C> | (N extends true ? null : never)
    : never;
};

/** Defines a table; returns its argument, typed by its columns. */
export function table<const C extends Record<string, Column>>(
  definition: Table<C> & {key: readonly (keyof C & string)[]}
): Table<C> {
  return definition;
}

/** A column that always has a value. */
export function required<T extends ColumnType, const C extends string = string>(
  type: T,
  zh: string,
  en: string,
  options: Options<C> = {}
): Column<T, false, C> {
  return column(type, false, zh, en, options);
}

/** A column that may be null; its description says what null means. */
export function optional<T extends ColumnType, const C extends string = string>(
  type: T,
  zh: string,
  en: string,
  options: Options<C> = {}
): Column<T, true, C> {
  return column(type, true, zh, en, options);
}

function column<T extends ColumnType, N extends boolean, C extends string>(
  type: T,
  nullable: N,
  zh: string,
  en: string,
  {unit, references, codes}: Options<C>
): Column<T, N, C> {
  return {type, nullable, unit: unit ?? null, zh, en, codes: codes ?? null, references: references ?? null};
}
