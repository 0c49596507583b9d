import * as arrow from "npm:apache-arrow";
import {refuseComparedAsText} from "./as-text.js";
import {readableType} from "./column-type.js";
import type {Engine} from "./engine.js";
import {distinct, faithful} from "./faithful.js";
import {quoteName} from "./literal.js";
import {isEdit, isQuery} from "./statements.js";
import {refuseUnconverted} from "./unread.js";
import {refuseValuesAsText} from "./values-as-text.js";

export interface ReadOptions {
  /** Stop after about this many rows (whole batches of 2048). */
  maxRows?: number;
  /** Look for comparisons that were left unread also when there are several rows; takes some milliseconds. */
  thorough?: boolean;
  /** Numbers and moments of more digits than a number or a Date of JavaScript holds come as text; see faithful.ts. */
  exact?: boolean;
}

/** The rows of a statement. */
export interface Read {
  table: arrow.Table;
  /** The columns' types in DuckDB's words, before anything was cast. */
  types: string[];
  /** Whether rows are left out because there are more than `maxRows`. */
  truncated: boolean;
}

/**
 * Runs one statement and reads its rows, faithfully (see faithful.ts).
 *
 * The statement is prepared and its rows are streamed, which of the three ways that DuckDB-WASM 1.28.0 offers is the one that can
 * be trusted: `connection.query` drops an error that comes after the first row, and returns what it has so far as if it were
 * all; `connection.send` spoils the engine's memory (after SELECT codes FROM columns ORDER BY table_name, ordinal, a cast to
 * TINYINT stops with "null function").
 */
export async function read(
  engine: Engine,
  statement: string,
  {maxRows = Infinity, thorough = false, exact = false}: ReadOptions = {}
): Promise<Read> {
  const columns = isQuery(statement) ? await describe(engine, statement) : null;
  if (columns || isEdit(statement)) {
    const ask = (text: string) => firstValue(engine, text);
    await refuseComparedAsText(statement, ask);
    await refuseValuesAsText(statement, ask);
  }
  let sent: Batches;
  try {
    sent = await send(engine, columns ? castUnreadable(statement, columns) : statement, maxRows);
  } catch (error) {
    if (!several.test(String(error))) throw error;
    return readSeveral(engine, statement, {maxRows, exact});
  }
  const {schema, batches, truncated} = sent;
  // No rows, or one of totals: it may be that they were never looked for.
  if (columns && (thorough || batches.reduce((sum, {numRows}) => sum + numRows, 0) <= 1)) {
    await refuseUnconverted(statement, (text) => plainText(engine, text), engine);
  }
  return {
    table: faithful(schema, batches, exact),
    types: columns?.map(({type}) => type) ?? schema.fields.map(({type}) => typeName(type)),
    truncated
  };
}

// PIVOT without IN is made of several statements (it first lists the values), which cannot be prepared, only queried.
const several = /Cannot prepare multiple statements/;

/** The same for a statement that can only be queried: its rows go into a table first, where every error shows. */
async function readSeveral(engine: Engine, statement: string, options: ReadOptions): Promise<Read> {
  const {connection, answer} = engine;
  if (!isQuery(statement)) {
    const {schema, batches} = (await answer(connection.query(statement))) as arrow.Table;
    return {table: faithful(schema, batches), types: schema.fields.map(({type}) => typeName(type)), truncated: false};
  }
  try {
    await answer(connection.query(`CREATE OR REPLACE TEMP TABLE _rows AS ${statement}`));
  } catch (error) {
    // DuckDB gives no reason when a part fails.
    if (!/INTERRUPT Error/.test(String(error))) throw error;
    throw new Error("PIVOT failed within; name its values to see why: ON column IN (value, …)", {cause: error});
  }
  const result = await read(engine, "FROM _rows", options);
  await answer(connection.query("DROP TABLE _rows"));
  return result;
}

const typeNames: Record<string, string> = {
  Utf8: "VARCHAR",
  Bool: "BOOLEAN",
  Int8: "TINYINT",
  Int16: "SMALLINT",
  Int32: "INTEGER",
  Int64: "BIGINT",
  Float32: "FLOAT",
  Float64: "DOUBLE",
  "Date32<DAY>": "DATE",
  Null: "NULL"
};

/** DuckDB's name of a type of Arrow's, where DESCRIBE does not tell it. */
function typeName(type: arrow.DataType): string {
  return typeNames[String(type)] ?? String(type);
}

interface Column {
  name: string;
  type: string;
}

async function plainText(engine: Engine, statement: string): Promise<string> {
  const {schema, batches} = await send(engine, statement, Infinity);
  return schema.fields.some(({name}) => name === "explain_value") ? String(new arrow.Table(schema, batches)) : "";
}

async function firstValue(engine: Engine, statement: string): Promise<string | null> {
  const {schema, batches} = await send(engine, statement, 1);
  const value = new arrow.Table(schema, batches).getChildAt(0)?.get(0) ?? null;
  return value === null ? null : String(value);
}

/** The columns of a query, or null when DESCRIBE does not take it: then running it tells what is wrong, and where. */
async function describe(engine: Engine, statement: string): Promise<Column[] | null> {
  try {
    const {schema, batches} = await send(engine, `DESCRIBE ${statement}`, Infinity);
    const table = new arrow.Table(schema, batches);
    return table.toArray().map((row) => ({name: String(row?.column_name), type: String(row?.column_type)}));
  } catch (error) {
    if (error instanceof Error && /Error: /.test(error.message)) return null;
    throw error;
  }
}

/** The statement, wrapped in casts where Arrow cannot carry a column; the order of rows is kept. */
function castUnreadable(statement: string, columns: Column[]): string {
  const casts = columns.map(({type}) => readableType(type));
  if (casts.every((cast) => cast === null)) return statement;
  const names = distinct(columns.map(({name}) => name));
  const list = casts.map((cast, i) => `${cast ? `CAST(c${i} AS ${cast})` : `c${i}`} AS ${quoteName(names[i]!)}`);
  return `SELECT ${list.join(", ")} FROM (${statement}\n) AS result(${columns.map((_, i) => `c${i}`).join(", ")})`;
}

interface Batches {
  schema: arrow.Schema;
  batches: arrow.RecordBatch[];
  truncated: boolean;
}

// Arrow's own type of a reader knows nothing of the batches.
type AsyncReader = arrow.AsyncRecordBatchStreamReader & AsyncIterator<arrow.RecordBatch>;

async function send({connection, answer}: Engine, statement: string, maxRows: number): Promise<Batches> {
  const prepared = await answer(connection.prepare(statement));
  try {
    const reader = (await answer(prepared.send())) as AsyncReader;
    await answer(reader.open());
    const {schema} = reader; // gone once the reader is at its end
    const batches: arrow.RecordBatch[] = [];
    let rows = 0;
    let truncated = false;
    for (let next = await answer(reader.next()); !next.done; next = await answer(reader.next())) {
      if (rows >= maxRows) {
        truncated = next.value.numRows > 0;
        break;
      }
      if (next.value.numRows > 0) batches.push(next.value);
      rows += next.value.numRows;
    }
    return {schema, batches, truncated};
  } finally {
    await answer(prepared.close());
  }
}
