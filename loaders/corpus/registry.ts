import {docKinds} from "../tables/schema/reports.ts";
import type {RegistryEntry} from "../types.ts";
import {code, date, unique, year} from "./cells.ts";
import {parseCsv} from "./csv.ts";

/** The columns of the registry, in the order that a new one has. */
export const columns = [
  "file",
  "title",
  "place_id",
  "doc_kind",
  "publisher",
  "published_on",
  "review_year",
  "plan_year",
  "url"
] as const;

/** What a registry may refer to. */
export interface Known {
  /** Names of the files in data/reports. */
  files: ReadonlySet<string>;
  places: readonly {place_id: string; township: string}[];
}

/**
 * The report's id: its file's name without folder and extension. Signs that mean something else in an address, in a list of ids or
 * between the parts of an id stand as hyphens: 财政?2020,改.txt has the id 财政-2020-改.
 */
export function reportId(file: string): string {
  const name = file.replace(/^.*[\\/]/, "").replace(/\.[^.]+$/, "");
  return name.replace(/[?#%:,"'<>|*\p{Cc}]/gu, "-");
}

/**
 * Reads the registry, data/reports.csv.
 * @throws Error `file:line: what is wrong; what to do`: a file or place that does not exist, two rows for one report, a date or year
 *   that cannot be
 */
export function parseRegistry(file: string, text: string, known: Known): RegistryEntry[] {
  const once = unique("the report");
  return parseCsv(file, text, columns, ["note"]).map(({line, row}) => {
    const where = `${file}:${line}`;
    if (row.file === "") throw new Error(`${where}: file is empty; name a file in data/reports`);
    const report_id = reportId(row.file);
    once(where, line, report_id);
    if (!known.files.has(row.file)) {
      const meant = [...known.files].find((name) => isLike(name, row.file));
      const remedy = meant ? `write ${meant}, or remove this row` : "add it there or remove this row";
      throw new Error(`${where}: no such file in data/reports; ${remedy}: ${row.file}`);
    }
    if (row.place_id !== "" && !known.places.some((place) => place.place_id === row.place_id)) {
      const meant = known.places.filter((place) => place.township === row.place_id).map((place) => place.place_id);
      const remedy = meant.length
        ? `write the place's id, ${meant.join(" or ")}`
        : "add it to data/catalogue/places.csv or empty the cell";
      throw new Error(`${where}: unknown place; ${remedy}: ${row.place_id}`);
    }
    const entry = {
      report_id,
      file: row.file,
      title: row.title || null,
      place_id: row.place_id || null,
      doc_kind: code(where, "doc_kind", row.doc_kind, docKinds),
      publisher: row.publisher || null,
      published_on: date(where, "published_on", row.published_on),
      review_year: year(where, "review_year", row.review_year),
      plan_year: year(where, "plan_year", row.plan_year),
      url: row.url || null
    };
    if (entry.review_year !== null && entry.plan_year !== null && entry.plan_year < entry.review_year)
      throw new Error(`${where}: plan_year is before review_year; correct one: ${row.plan_year} < ${row.review_year}`);
    if (entry.url !== null && !/^https?:\/\/\S+$/.test(entry.url))
      throw new Error(`${where}: url must start with http:// or https://, or be empty: ${entry.url}`);
    return entry;
  });
}

/** Whether a file may be meant by a cell that names it with a folder, without its extension or in other letters. */
function isLike(name: string, cell: string): boolean {
  return reportId(name).toLowerCase() === reportId(cell).toLowerCase();
}
