import {existsSync, readdirSync, readFileSync, rmdirSync, rmSync} from "node:fs";
import {mkdir, writeFile} from "node:fs/promises";
import {dirname, join, normalize, relative} from "node:path/posix";
import {transform} from "esbuild";
import {type OutputChunk, type Plugin, rollup} from "rollup";
import {storedId} from "../../../src/components/data/stored.ts";
import {listFiles} from "../../fresh/inputs.ts";
import {readModules} from "../modules.ts";
import {groupModules, isDatabase, isOwn, isQuestion} from "./groups.ts";
import {hrefTo, moduleNames, preloadModules, renameModules} from "./pages.ts";

/**
 * Packs the modules of the built site in `dir`. Framework writes a file for each, more than a hundred a page, and a browser
 * takes longer to ask for them than for all else. The modules that pages name keep a file, of a line, so that pages and their
 * notebooks import what they did. Packages stay files of their own: they change with package-lock.json alone.
 */
export async function packSite(dir: string): Promise<void> {
  const files = listFiles(dir, ["."]).map((path) => normalize(path));
  const pages = files.filter((path) => path.endsWith(".html"));
  const naming = files.filter((path) => /^[^_].*\.(html|js)$/.test(path));
  const texts = new Map(naming.map((path) => [path, readFileSync(join(dir, path), "utf8")]));
  const named = [...texts]
    .flatMap(([path, text]) => moduleNames(text, path))
    .filter((path) => existsSync(join(dir, path))); // prose may name anything
  const before = await readModules(dir);
  const isStored = (page: string) => texts.get(page)!.includes(`id="${storedId}"`);
  const asking = pages.filter((page) => !isStored(page) && before.load(page).some(isQuestion));
  const entries = [...new Set([...named, ...files.filter(isDatabase)])];
  const {chunks, replaced} = await pack(dir, entries, groupModules(pages, before));
  for (const {fileName, code} of chunks) await writeModule(join(dir, fileName), code);
  for (const path of replaced) removeFile(dir, path);
  const renamed = new Map(
    chunks.flatMap(({facadeModuleId: id, fileName}) => (id ? [[pathOf(dir, id), fileName]] : []))
  );
  for (const [path, text] of texts) await writeFile(join(dir, path), renameModules(text, path, renamed));
  const after = await readModules(dir);
  for (const page of pages) {
    const html = readFileSync(join(dir, page), "utf8");
    const asks = asking.includes(page);
    // The database's come first: its engine takes longest to start (src/components/shell/boot.ts).
    const first = asks ? chunks.map(({fileName}) => fileName).filter(isDatabase) : [];
    const loads = [...first.flatMap(after.needs), ...after.load(page)].filter((path) => path.endsWith(".js"));
    const engine = asks ? files.filter((path) => /^_npm\/@duckdb\/.*\.wasm$/.test(path)) : [];
    await writeFile(join(dir, page), preloadModules(html, page, loads, engine));
  }
}

interface Packed {
  chunks: OutputChunk[];
  /** The paths of the modules that are in them. */
  replaced: string[];
}

/** Packs `entries` and what they import, as `groups` says; all paths from the site's folder. */
async function pack(dir: string, entries: string[], groups: ReadonlyMap<string, string>): Promise<Packed> {
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((path) => [entryName(path), join(dir, path)])),
    plugins: [sitePlugin(dir)],
    preserveEntrySignatures: "strict",
    onLog(level, log) {
      if (level === "warn") throw new Error(`the modules of the site cannot be packed: ${log.message}`);
    }
  });
  const {output} = await bundle.generate({
    format: "es",
    dir,
    manualChunks: (id) => groups.get(pathOf(dir, id)),
    entryFileNames: "_import/[name].[hash].js",
    chunkFileNames: "_import/packs/[name].[hash].js",
    hashCharacters: "hex"
  });
  const replaced = bundle.watchFiles.map((file) => pathOf(dir, file));
  await bundle.close();
  return {chunks: output.filter(({type}) => type === "chunk") as OutputChunk[], replaced};
}

/** Reads the modules of the site, but for packages and Framework's own, and keeps what they say of their own address. */
function sitePlugin(dir: string): Plugin {
  return {
    name: "site",
    resolveId(specifier, importer) {
      const id = importer && /^\.{0,2}\//.test(specifier) ? join(dirname(importer), specifier) : specifier;
      return isOwn(pathOf(dir, id)) ? id : {id: `site:${pathOf(dir, id)}`, external: true};
    },
    resolveImportMeta(property, {chunkId, moduleId}) {
      const address = `new URL(${JSON.stringify(hrefTo(chunkId, pathOf(dir, moduleId)))}, import.meta.url).href`;
      if (property === "url") return address;
      return property === "resolve" ? `((specifier) => new URL(specifier, ${address}).href)` : null;
    },
    async renderChunk(code, {fileName}) {
      code = code.replace(/(["'])site:([^"'\n]+)\1/g, (_, _quote, path) => JSON.stringify(hrefTo(fileName, path)));
      const options = {format: "esm", target: "es2022", minify: true, charset: "utf8", legalComments: "none"} as const;
      return {code: (await transform(code, options)).code, map: null};
    }
  };
}

/** components/growth/figures of _import/components/growth/figures.1a2b3c4d.js */
function entryName(path: string): string {
  return path.replace(/^_import\//, "").replace(/\.\w+\.js$/, "");
}

function pathOf(dir: string, id: string): string {
  return relative(dir, id);
}

async function writeModule(file: string, code: string): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, code);
}

/** Removes a file, and the folders that are empty then. */
function removeFile(dir: string, path: string): void {
  rmSync(join(dir, path));
  for (let folder = dirname(path); readdirSync(join(dir, folder)).length === 0; folder = dirname(folder))
    rmdirSync(join(dir, folder));
}
