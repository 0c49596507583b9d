import {constants, copyFileSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {basename, dirname, join, resolve} from "node:path";
import {analyse} from "../pipeline.ts";
import {publishedTitle} from "../text/title.ts";
import type {Analysis, RegistryEntry} from "../types.ts";
import {readCatalogue} from "./catalogue.ts";
import {decode} from "./decode.ts";
import {inferKind} from "./infer.ts";
import {placeColumns} from "./places.ts";
import {columns, reportId} from "./registry.ts";
import {readRegistry, readSource, registry} from "./sources.ts";

/** What was added: its row of the registry, and what a person should complete. */
export interface Added {
  entry: RegistryEntry;
  hints: string[];
}

/**
 * Copies a report, byte for byte, into the corpus of the project at `root`, unless it lies there already, and adds a row to the registry
 * with what its text says. Its years stay empty, since the pipeline reads them from the text. Both or neither.
 * @throws Error for a file that is not text, a report that is already there, a registry that cannot be added to
 */
export function addReport(root: string, path: string): Added {
  const isThere = dirname(resolve(path)) === resolve(root, "data/reports");
  const file = isThere ? basename(path) : basename(path).replace(/[^\p{L}\p{N}._-]+/gu, "-");
  const catalogue = readCatalogue(root);
  const report_id = reportId(file);
  const source = {...readSource(path, `reports/${file}`, null), report_id};
  const other = readRegistry(root, catalogue).find((entry) => entry.report_id === report_id);
  if (other) throw new Error(`${registry}: the report is already registered; rename the file: ${other.file}`);
  const analysis = analyse(source, catalogue);
  const entry: RegistryEntry = {
    report_id,
    file,
    title: publishedTitle(analysis.outline),
    place_id: analysis.place_id,
    doc_kind: inferKind(analysis.outline, catalogue.parts),
    publisher: null,
    published_on: analysis.dating.published_on,
    review_year: null,
    plan_year: null,
    url: null
  };
  const table = join(root, registry);
  const before = readFileSync(table);
  const {text, encoding} = decode(before);
  if (encoding !== "utf-8") throw new Error(`${registry}:1: saved as ${encoding}; save it as UTF-8 first`);
  const copy = join(root, "data/reports", file);
  try {
    if (!isThere) copyFileSync(path, copy, constants.COPYFILE_EXCL);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new Error(
      `data/reports/${file}: there is such a file already; rename the new one, or register the old one: npm run add -- data/reports/${file}`
    );
  }
  try {
    writeFileSync(
      table,
      Buffer.concat([before, Buffer.from(`${text.endsWith("\n") ? "" : "\n"}${csvRow(text, entry)}\n`)])
    );
    readRegistry(root, catalogue);
  } catch (error) {
    writeFileSync(table, before);
    if (!isThere) rmSync(copy);
    throw error;
  }
  return {entry, hints: hints(analysis, entry)};
}

/** The entry as a row, in the order of the registry's own first line. */
function csvRow(text: string, entry: RegistryEntry): string {
  const head = text.split(/\r?\n/).find((line) => line.trim() !== "" && !line.startsWith("#")) ?? columns.join(",");
  const cells = head.split(",").map((name) => (entry as unknown as Record<string, unknown>)[name.trim()] ?? "");
  return cells
    .map((cell) => (/[",\n]|^\s*#/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell))
    .join(",");
}

function hints({clean, dating}: Analysis, entry: RegistryEntry): string[] {
  const found: string[] = [];
  if (entry.place_id === null) {
    const name = townshipIn(clean.text);
    found.push(
      `name its place: no township of data/catalogue/places.csv stands in the text${name ? `; ${name} does, add a row for it` : "; add a row for its own"} (${placeColumns.join(",")}), and write its place_id into the registry`
    );
  }
  if (dating.review_year === null && dating.plan_year === null)
    found.push("fill in review_year or plan_year: the text does not say them");
  if (entry.title === null) found.push("fill in its title: none was found in the text");
  return [...found, "fill in publisher, published_on and url as far as they are known"];
}

/** The township name that a text has most often. */
function townshipIn(text: string): string | null {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(/[\u4e00-\u9fff]{2}(?:街道|[镇乡])(?![镇村长域区级街人亲土])/g))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] > 1 ? most[0] : null;
}
