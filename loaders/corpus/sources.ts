import {createHash} from "node:crypto";
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {RegistryEntry, Source} from "../types.ts";
import type {Catalogue} from "./catalogue.ts";
import {decode} from "./decode.ts";
import {parseRegistry, reportId} from "./registry.ts";

const folder = "data/reports";
/** The registry, from the project's root. */
export const registry = "data/reports.csv";

/**
 * Every report of the project at `root`, in the order of their ids. A file that the registry does not name is read all the same:
 * what the registry would say is then inferred from its text.
 * @throws Error naming file, line and remedy, for a wrong row of the registry, for a file that is not text, for two files
 *   with one id
 */
export function readSources(root: string, catalogue: Pick<Catalogue, "places">): Source[] {
  const files = reportFiles(root);
  const entries = new Map(readRegistry(root, catalogue).map((entry) => [entry.file, entry]));
  const ids = new Map<string, string>();
  for (const file of files) {
    const other = ids.get(reportId(file));
    if (other) throw new Error(`${folder}/${file}: another file has the same name, rename one: ${other}`);
    ids.set(reportId(file), file);
  }
  return files
    .map((file) => readSource(join(root, folder, file), `reports/${file}`, entries.get(file) ?? null))
    .sort((a, b) => (a.report_id < b.report_id ? -1 : 1));
}

/** The registry of the project at `root`. */
export function readRegistry(root: string, {places}: Pick<Catalogue, "places">): RegistryEntry[] {
  return parseRegistry(registry, decode(readFileSync(join(root, registry))).text, {
    files: new Set(reportFiles(root)),
    places: new Set(places.map((place) => place.place_id))
  });
}

/** Reads one report. `file` is the name that the tables give it. @throws Error for a file that cannot be read or is not text */
export function readSource(path: string, file: string, entry: RegistryEntry | null): Source {
  const bytes = readFileSync(path);
  const format = formats.find(({magic}) => bytes.subarray(0, magic.length).equals(Buffer.from(magic, "latin1")));
  if (format) throw new Error(`${path}: not a text file but ${format.name}; save its text as a .txt file`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {report_id: reportId(path), file, sha256, decoded: decode(bytes), entry};
}

const formats = [
  {magic: "%PDF", name: "PDF"},
  {magic: "PK\x03\x04", name: "a Word, Excel or ZIP file"},
  {magic: "\xD0\xCF\x11\xE0", name: "an old Word or Excel file"},
  {magic: "{\\rtf", name: "RTF"},
  {magic: "\x89PNG", name: "an image"},
  {magic: "\xFF\xD8\xFF", name: "an image"}
];

/** The ids of the reports of the project at `root`: each has a page. */
export function reportIds(root: string): string[] {
  return reportFiles(root).map(reportId);
}

/** The reports' file names, without hidden and temporary ones. */
function reportFiles(root: string): string[] {
  return readdirSync(join(root, folder), {withFileTypes: true})
    .filter((entry) => entry.isFile() && !/^[.~]|~$|\.(?:md|csv|swp|tmp|bak)$/i.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}
