import {CsvError, parse} from "csv-parse/browser/esm/sync";

/** A row of a catalogue or of the registry, with the line of its file that it ends on, from 1. */
export interface CsvRow<C extends string = string> {
  line: number;
  /** Every column; empty cells are empty strings. Values have no white space around them. */
  row: Record<C, string>;
}

/**
 * Reads a CSV file that people edit, in a text editor or in a spreadsheet: a byte order mark, CRLF, rows left empty, and
 * columns in another order are fine; lines that start with `#` are comments.
 * `columns` must be there, `optional` columns may be; a column that is missing reads as empty.
 * @throws Error `file:line: what is wrong; what to do`
 */
export function parseCsv<C extends string, O extends string = never>(
  file: string,
  text: string,
  columns: readonly C[],
  optional: readonly O[] = []
): CsvRow<C | O>[] {
  const [head, ...records] = parseRecords(file, text);
  if (!head) throw new Error(`${file}:1: the file is empty; its first line must be: ${columns.join(",")}`);
  const known = new Set<string>([...columns, ...optional]);
  for (const [index, name] of head.record.entries()) {
    const where = `${file}:${head.line}`;
    if (!known.has(name)) throw new Error(`${where}: unknown column: ${name}; known are ${[...known].join(", ")}`);
    if (head.record.indexOf(name) < index) throw new Error(`${where}: column given twice: ${name}; remove one`);
  }
  for (const name of columns) {
    if (!head.record.includes(name))
      throw new Error(`${file}:${head.line}: column missing: ${name}; add it to the first line`);
  }
  return records.map(({line, record}) => {
    const extra = record.slice(head.record.length).find((cell) => cell !== "");
    if (extra !== undefined || record.length < head.record.length)
      throw new Error(
        `${file}:${line}: ${record.length} cells where the first line names ${head.record.length} columns; put cells that contain a comma in "quotes": ${record.join(",")}`
      );
    const row = Object.fromEntries([...known].map((name) => [name, ""])) as Record<C | O, string>;
    for (const [index, name] of head.record.entries()) row[name as C | O] = record[index] ?? "";
    return {line, row};
  });
}

interface Line {
  line: number;
  record: string[];
}

function parseRecords(file: string, text: string): Line[] {
  try {
    const lines = parse(text, {
      bom: true,
      comment: "#",
      comment_no_infix: true,
      trim: true,
      info: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      skip_empty_lines: true
    }) as unknown as {info: {lines: number}; record: string[]}[];
    return lines.map(({info, record}) => ({line: info.lines, record}));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const {lines} = error as CsvError & {lines?: number};
    throw new Error(`${file}:${lines ?? 1}: ${error.message.toLowerCase()}; check the quotation marks on this line`);
  }
}
