import {createHash} from "node:crypto";
import {type Dirent, existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import type {RegistryEntry, Source} from "../types.ts";
import type {Catalogue} from "./catalogue.ts";
import {decode} from "./decode.ts";
import {columns, parseRegistry, reportId} from "./registry.ts";

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
    .map((file) =>
      readSource(join(root, folder, file), `reports/${file}`, entries.get(file) ?? null, `${folder}/${file}`)
    )
    .sort((a, b) => (a.report_id < b.report_id ? -1 : 1));
}

/** The registry of the project at `root`. */
export function readRegistry(root: string, {places}: Pick<Catalogue, "places">): RegistryEntry[] {
  const file = join(root, registry);
  if (!existsSync(file))
    throw new Error(`${registry}:1: the file is missing; restore it, or make one with this line: ${columns.join(",")}`);
  return parseRegistry(registry, decode(readFileSync(file)).text, {files: new Set(reportFiles(root)), places});
}

/**
 * Reads one report. `file` is the name that the tables give it, `name` the one that errors give it.
 * @throws Error for a file that cannot be read or is not text
 */
export function readSource(path: string, file: string, entry: RegistryEntry | null, name = path): Source {
  if (statSync(path).isDirectory()) throw new Error(`${name}: a folder; name the files in it`);
  const bytes = readFileSync(path);
  const format = formats.find(({magic}) => bytes.subarray(0, magic.length).equals(Buffer.from(magic, "latin1")));
  if (format) throw new Error(`${name}: not a text file but ${format.name}; save its text as a .txt file`);
  const decoded = decode(bytes);
  if (isBinary(decoded.text)) throw new Error(`${name}: not a text file; remove it, or save its text as a .txt file`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {report_id: reportId(path), file, sha256, decoded, entry};
}

/** Whether bytes were no text: a text has hardly a control character but white space, even one out of a table in Word. */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; ++i) {
    const code = text.charCodeAt(i);
    if (code < 32 && (code < 7 || code > 13)) ++controls; // 7 ends a cell in Word, 9 to 13 are white space
  }
  return controls > 8 && controls > text.length / 50;
}

const formats = [
  {magic: "%PDF", name: "PDF"},
  {magic: "PK\x03\x04", name: "a Word, Excel or ZIP file"},
  {magic: "\xD0\xCF\x11\xE0", name: "an old Word or Excel file"},
  {magic: "{\\rtf", name: "RTF"},
  {magic: "\x89PNG", name: "an image"},
  {magic: "\xFF\xD8\xFF", name: "an image"}
];

/** The ids of the reports of the project at `root`: each has a page. What is wrong with the folder, the loader of the tables says. */
export function reportIds(root: string): string[] {
  return existsSync(join(root, folder)) ? namesOf(listFolder(root)).map(reportId) : [];
}

// Hidden and temporary files, and what a file manager leaves in a folder.
const passedOver = /^[.~]|~$|^readme\b|^(?:desktop\.ini|thumbs\.db)$|\.(?:csv|swp|tmp|bak|part|crdownload)$/i;

/** The reports' file names. @throws Error for a folder within data/reports, whose reports nobody would miss in silence */
function reportFiles(root: string): string[] {
  if (!existsSync(join(root, folder))) throw new Error(`${folder}: the folder is missing; make it, for the reports`);
  const entries = listFolder(root);
  const inner = entries.find((entry) => entry.isDirectory());
  if (inner)
    throw new Error(`${folder}/${inner.name}: a folder; reports lie in ${folder} itself, move its files there`);
  return namesOf(entries);
}

function listFolder(root: string): Dirent[] {
  return readdirSync(join(root, folder), {withFileTypes: true}).filter(({name}) => !passedOver.test(name));
}

function namesOf(entries: Dirent[]): string[] {
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();
}
