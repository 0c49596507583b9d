import * as arrow from "npm:apache-arrow";
import {dsvFormat} from "npm:d3-dsv";
import {quoteName, textLiteral} from "../../database/literal.js";
import {session} from "../../database.js";
import type {Label} from "../../language/label.js";
import {LabelError, labelOf} from "../../language/label-error.js";
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
 * is read here, in the browser, and goes nowhere. A table of the name `table` is replaced. Rejects with a LabelError.
 */
export async function importFile(file: File, table: string): Promise<Imported> {
  const extension = /\.([^.]*)$/.exec(file.name)?.[1]?.toLowerCase() ?? "";
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!bytes.length) throw new LabelError({zh: `空文件：${file.name}`, en: `empty file: ${file.name}`});
  try {
    if (extension === "parquet") return await importParquet(table, file, bytes);
    if (/^(?:json|ndjson|jsonl|geojson)$/.test(extension)) return await importJson(table, file, bytes);
    if (/^(?:csv|tsv|tab|txt)$/.test(extension)) return await importCsv(table, file, bytes);
  } catch (error) {
    const {zh, en} = labelOf(error);
    throw new LabelError({zh: `${file.name}：${zh}`, en: `${file.name}: ${en}`}, {cause: error});
  }
  const sheet = /^xls|^et$|^ods$/.test(extension);
  throw new LabelError({
    zh: `不能读这种文件（${sheet ? "请把工作表另存为 CSV" : "可以是 CSV、TSV、JSON、Parquet"}）：${file.name}`,
    en: `cannot read this kind of file (${sheet ? "save the sheet as CSV" : "CSV, TSV, JSON, Parquet can be"}): ${file.name}`
  });
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
  const unread = decoded.text.match(/\ufffd/g)?.length ?? 0;
  const unreadable = {
    zh: `有 ${unread} 个字符读不出，文件的编码可能是别的：请另存为 UTF-8`,
    en: `characters that cannot be read: ${unread}; the file may be of another encoding: save it as UTF-8`
  };
  const text = decoded.text.replace(/^\ufeff/, "");
  const {names, rows, types, notes} = readSheet(parse(text, delimiterOf(text, parse)));
  if (!names.length) throw new LabelError({zh: "文件里没有行", en: "no rows in the file"});
  const path = `own/${table}.csv`;
  const given = Object.entries(types).map(([name, type]) => `${textLiteral(name)}: '${type}'`);
  const options = [
    `header = false, names = [${names.map(textLiteral).join(", ")}], delim = ',', quote = '"', escape = '"', sample_size = -1`,
    ...(given.length ? [`types = {${given.join(", ")}}`] : [])
  ];
  const source = rows.length
    ? `SELECT * FROM read_csv_auto(${textLiteral(path)}, ${options.join(", ")})`
    : `SELECT ${names.map((name) => `NULL::VARCHAR AS ${quoteName(name)}`).join(", ")} LIMIT 0`;
  const written = dsvFormat(",").formatRows(rows.map((row) => row.map((cell) => cell ?? "")));
  const made = await create(table, path, new TextEncoder().encode(`${written}\n`), source);
  if (made !== rows.length) {
    const [lost, all] = [rows.length - made, rows.length];
    throw new LabelError({zh: `${all} 行中有 ${lost} 行没能读入`, en: `rows lost in reading: ${lost} of ${all}`});
  }
  return {
    table,
    file: file.name,
    rows: made,
    encoding: decoded.encoding,
    notes: unread ? [unreadable, ...notes] : notes
  };
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
