import * as arrow from "npm:apache-arrow";
import {dsvFormat} from "npm:d3-dsv";
import {quoteName, textLiteral} from "../../database/literal.js";
import {session} from "../../database.js";
import type {Label} from "../../language/label.js";
import {decode} from "./decode.js";
import {parseRecords, type RecordColumn, recordColumns} from "./json.js";
import {delimiterOf, type Parse, readSheet} from "./sheet.js";

/** A table made from a file of the reader's own. */
export interface Imported {
  table: string;
  file: string;
  rows: number;
  /** How the text was read; null for Parquet. */
  encoding: string | null;
  /** What was done to the rows of the file. */
  notes: Label[];
}

/**
 * Makes a table of a file: CSV or TSV (any of the usual encodings), Parquet, JSON (an array of objects, or one a line). The file
 * is read here, in the browser, and goes nowhere. A table of the name `table` is replaced.
 */
export async function importFile(file: File, table: string): Promise<Imported> {
  const extension = /\.([^.]*)$/.exec(file.name)?.[1]?.toLowerCase() ?? "";
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!bytes.length) throw new Error(`empty file: ${file.name}`);
  try {
    if (extension === "parquet") return await importParquet(table, file, bytes);
    if (/^(?:json|ndjson|jsonl|geojson)$/.test(extension)) return await importJson(table, file, bytes);
    if (/^(?:csv|tsv|tab|txt)$/.test(extension)) return await importCsv(table, file, bytes);
  } catch (error) {
    throw new Error(`${file.name}: ${(error as Error).message}`, {cause: error});
  }
  const remedy = /^xls|^et$|^ods$/.test(extension) ? "save the sheet as CSV" : "CSV, TSV, JSON, Parquet can be";
  throw new Error(`cannot read this kind of file (${remedy}): ${file.name}`);
}

async function importParquet(table: string, file: File, bytes: Uint8Array): Promise<Imported> {
  const path = `own/${table}.parquet`;
  const rows = await create(table, path, bytes, `SELECT * FROM read_parquet(${textLiteral(path)})`);
  return {table, file: file.name, rows, encoding: null, notes: []};
}

const parse: Parse = (text, delimiter) => dsvFormat(delimiter).parseRows(text);

// Cut into cells here, since the engine's own reader drops rows of another width than the rest, without a word, and takes a head for
// a row of data where every column is text. The types are the engine's choice.
async function importCsv(table: string, file: File, bytes: Uint8Array): Promise<Imported> {
  const decoded = decode(bytes);
  const text = decoded.text.replace(/^\ufeff/, "");
  const {names, rows, codes, notes} = readSheet(parse(text, delimiterOf(text, parse)));
  if (!names.length) throw new Error("no rows in the file");
  const path = `own/${table}.csv`;
  const types = codes.length ? `, types = {${codes.map((name) => `${textLiteral(name)}: 'VARCHAR'`).join(", ")}}` : "";
  const options = `header = true, delim = ',', quote = '"', escape = '"', sample_size = -1${types}`;
  const source = `SELECT * FROM read_csv_auto(${textLiteral(path)}, ${options})`;
  const written = dsvFormat(",").formatRows([names, ...rows.map((row) => row.map((cell) => cell ?? ""))]);
  const made = await create(table, path, new TextEncoder().encode(`${written}\n`), source);
  if (made !== rows.length) throw new Error(`rows lost in reading: ${rows.length - made} of ${rows.length}`);
  return {table, file: file.name, rows: made, encoding: decoded.encoding, notes};
}

async function importJson(table: string, file: File, bytes: Uint8Array): Promise<Imported> {
  const {text, encoding} = decode(bytes);
  const records = parseRecords(text);
  await insert(table, recordColumns(records));
  return {table, file: file.name, rows: records.length, encoding, notes: []};
}

/** Registers a file with the engine and makes a table of it; repeated when the engine starts anew. */
function create(table: string, path: string, bytes: Uint8Array, source: string): Promise<number> {
  return session.use(
    async ({database, connection, answer}) => {
      await answer(database.registerFileBuffer(path, bytes.slice())); // it is given away
      const made = await answer(connection.query(`CREATE OR REPLACE TABLE ${quoteName(table)} AS ${source}`));
      await answer(database.dropFile(path));
      return Number(made.getChildAt(0)?.get(0) ?? 0);
    },
    {lasting: true}
  );
}

// The engine comes without a reader of JSON: the columns go in as text by Arrow, and are cast there.
function insert(table: string, columns: readonly RecordColumn[]): Promise<void> {
  const names = columns.map((_, i) => `c${i}`);
  const vectors = columns.map(({values}) => arrow.vectorFromArray(values, new arrow.Utf8()));
  const text = new arrow.Table(Object.fromEntries(names.map((name, i) => [name, vectors[i]!])));
  const casts = columns.map(({name, type}, i) => `CAST(c${i} AS ${type}) AS ${quoteName(name)}`);
  return session.use(
    async ({connection, answer}) => {
      await answer(connection.insertArrowTable(text, {name: "_text", schema: "main", create: true}));
      await answer(
        connection.query(`CREATE OR REPLACE TABLE ${quoteName(table)} AS SELECT ${casts.join(", ")} FROM _text`)
      );
      await answer(connection.query("DROP TABLE _text"));
    },
    {lasting: true}
  );
}
