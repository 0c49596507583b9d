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
  while (head.record.at(-1) === "") head.record.pop(); // a spreadsheet that was once wider leaves commas behind
  const where = `${file}:${head.line}`;
  const delimiter = otherDelimiter(head.record, columns);
  if (delimiter)
    throw new Error(`${where}: cells are divided by ${delimiter}, not commas; save the file as "CSV UTF-8"`);
  for (const [index, name] of head.record.entries()) {
    if (!known.has(name))
      throw new Error(
        `${where}: unknown column: ${name || "(no name)"}; remove it or correct its name, known are ${[...known].join(", ")}`
      );
    if (head.record.indexOf(name) < index) throw new Error(`${where}: column given twice: ${name}; remove one`);
  }
  for (const name of columns) {
    if (!head.record.includes(name))
      throw new Error(
        `${where}: column missing: ${name}; add it to this line, and a cell or a comma for it to every row`
      );
  }
  return records.map(({line, record}) => {
    const extra = record.slice(head.record.length).some((cell) => cell !== "");
    if (extra || record.length < head.record.length) {
      const remedy = extra ? 'put a cell that contains a comma in "quotes"' : "an empty cell needs its comma too";
      throw new Error(
        `${file}:${line}: ${record.length} cells where the first line names ${head.record.length} columns; ${remedy}: ${record.join(",")}`
      );
    }
    const row = Object.fromEntries([...known].map((name) => [name, ""])) as Record<C | O, string>;
    for (const [index, name] of head.record.entries()) row[name as C | O] = record[index] ?? "";
    return {line, row};
  });
}

interface Line {
  line: number;
  record: string[];
}

/** The sign that a file in one of the other ways of writing tables has between its cells, in words; null for a comma. */
function otherDelimiter(head: readonly string[], columns: readonly string[]): string | null {
  if (columns.length < 2 || head.length !== 1) return null;
  const [cell = ""] = head;
  if (cell.includes("\t")) return "tabs";
  return [";", "；", "，", "、", "|"].find((sign) => cell.includes(sign)) ?? null;
}

function parseRecords(file: string, text: string): Line[] {
  let read = 0; // the line that the last whole row ends on
  try {
    return parse(text, {
      bom: true,
      comment: "#",
      comment_no_infix: true,
      trim: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      skip_empty_lines: true,
      on_record: (record: string[], {lines}: {lines: number}) => {
        read = lines;
        return {line: lines, record} as unknown as string[]; // it gives back what it is given, whatever its type says
      }
    }) as unknown as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const {code, lines} = error as CsvError & {lines?: number};
    // The parser names the last line of the file for a quotation mark that is never closed.
    if (code === "CSV_QUOTE_NOT_CLOSED")
      throw new Error(
        `${file}:${read + 1}: a quotation mark is opened on this line or below and not closed; close it, or remove it`
      );
    throw new Error(
      `${file}:${lines ?? read + 1}: quotation marks within a cell; put the whole cell in "quotes" and double those within: "the ""first"" plan"`
    );
  }
}
