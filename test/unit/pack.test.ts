import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {storedId} from "../../src/components/data/stored.ts";
import {listFiles} from "../../tools/fresh/inputs.ts";
import {type Modules, readModules} from "../../tools/publish/modules.ts";
import {packSite} from "../../tools/publish/pack/pack.ts";
import {moduleNames} from "../../tools/publish/pack/pages.ts";

// A site as Framework writes it: two pages that ask the database, one with a package more, and one that does not ask.
const page = (root: string, preloads: string[], imports: string[]) => `<head>
<meta charset="utf-8">
<link rel="stylesheet" type="text/css" href="${root}_import/style.css">${["shell.5.js", ...preloads].map((name) => `\n<link rel="modulepreload" href="${root}_import/components/${name}">`).join("")}
<link rel="modulepreload" href="${root}_npm/d3@7.0.0/1.js">
<script type="module" src="${root}_import/components/shell.5.js"></script></head>
<script type="module">define(async () => { await Promise.all([${imports.map((name) => `import("${root}_import/components/${name}")`)}]); });</script>
<p>"${root}_import/components/unknown.js"</p>`;

const files: Record<string, string> = {
  "chart.html": page("./", ["chart.1.js", "plot.2.js", "database.3.js"], ["chart.1.js"]),
  "table.html": page("./", ["table.4.js", "database.3.js"], ["table.4.js"]).replace(/\n.*_npm\/d3@.*/, ""),
  "sub/text.html": page("../", [], ["text.6.js"]).replace(/\n.*_npm\/d3@.*/, ""),
  "live.html": page("./", ["data/rows.9.js"], ["data/rows.9.js"]),
  "stored.html": `${page("./", ["data/rows.9.js"], ["data/rows.9.js"])}<script type="application/json" id="${storedId}">{}</script>`,
  "_import/style.css": "p {}",
  "_import/components/shell.5.js": `import {twice} from "./number.7.js"; globalThis.shell = twice(1);`,
  "_import/components/number.7.js": "export const twice = (x) => 2 * x; // number",
  "_import/components/chart.1.js": `import {plot} from "./plot.2.js"; import {ask} from "./database.3.js"; export const chart = () => plot(ask());`,
  "_import/components/plot.2.js": `import "../../_npm/d3@7.0.0/1.js"; import {cell} from "./cell.8.js"; export const plot = cell;`,
  "_import/components/table.4.js": `import {cell} from "./cell.8.js"; import {ask} from "./database.3.js"; export const table = () => cell(ask());`,
  "_import/components/cell.8.js": `import {twice} from "./number.7.js"; export const cell = (x) => "a cell" + twice(x);`,
  "_import/components/database.3.js": `import "../../_npm/@duckdb/duckdb-wasm@1.0.0/2.js"; export const engine = import.meta.resolve("../../_npm/@duckdb/duckdb-wasm@1.0.0/dist/e.wasm");
export const here = new URL("../../_file/t.csv", import.meta.url).href; export const ask = () => globalThis.asked = (globalThis.asked ?? 0) + 1;`,
  "_import/components/text.6.js": `import {twice} from "./number.7.js"; export const later = () => import("./late.9.js"); export const text = twice(2);`,
  "_import/components/late.9.js": `import {ask} from "./database.3.js"; export const late = ask;`,
  "_import/components/data/rows.9.js": `export const rows = async () => (await import("../database.3.js")).ask();`,
  "_npm/d3@7.0.0/1.js": "export {};",
  "_npm/@duckdb/duckdb-wasm@1.0.0/2.js": "export {};",
  "_npm/@duckdb/duckdb-wasm@1.0.0/dist/e.wasm": "engine"
};

let dir: string;
let modules: Modules;
const read = (path: string) => readFileSync(join(dir, path), "utf8");
const packs = () => listFiles(dir, ["_import"]).filter((path) => path.endsWith(".js"));

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "dist-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), {recursive: true});
    writeFileSync(join(dir, path), text);
  }
  writeFileSync(join(dir, "package.json"), `{"type": "module"}`);
  await packSite(dir);
  modules = await readModules(dir);
});
afterAll(() => rmSync(dir, {recursive: true, force: true}));

test("moduleNames are the modules of the project that a page names, whatever its folder, but for preloads", () => {
  expect(moduleNames(files["sub/text.html"]!, "sub/text.html")).toEqual([
    "_import/components/shell.5.js",
    "_import/components/text.6.js",
    "_import/components/unknown.js"
  ]);
});

describe("a packed site", () => {
  test("has each module once, under a name that changes with its content, and none of the files before", () => {
    expect(packs().filter((path) => read(path).includes("a cell"))).toHaveLength(1);
    expect(packs().filter((path) => read(path).includes("asked"))).toHaveLength(1);
    for (const path of Object.keys(files)) {
      if (path.startsWith("_import/components/")) expect([path, existsSync(join(dir, path))]).toEqual([path, false]);
    }
    for (const path of packs()) expect(path).toMatch(/\.[0-9a-f]{8}\.js$/);
  });

  test("has pages that name files that are there, and leaves what it does not know", () => {
    for (const html of ["chart.html", "table.html", "sub/text.html"]) {
      const names = moduleNames(read(html), html).filter((path) => !path.endsWith("unknown.js"));
      expect(names.length).toBeGreaterThan(1);
      for (const path of names) expect([html, path, existsSync(join(dir, path))]).toEqual([html, path, true]);
      expect(read(html)).toContain("_import/components/unknown.js");
    }
  });

  test("loads no package on a page that did not load it before", () => {
    const packages = (html: string) => modules.load(html).filter((path) => path.startsWith("_npm/"));
    expect(packages("chart.html")).toEqual(["_npm/@duckdb/duckdb-wasm@1.0.0/2.js", "_npm/d3@7.0.0/1.js"]);
    expect(packages("table.html")).toEqual(["_npm/@duckdb/duckdb-wasm@1.0.0/2.js"]);
    expect(packages("sub/text.html")).toEqual([]);
    expect(modules.reach("sub/text.html")).toContain("_npm/@duckdb/duckdb-wasm@1.0.0/2.js");
  });

  test("preloads all that a page loads, the database first, and its engine where it is asked", () => {
    for (const html of ["chart.html", "table.html", "sub/text.html"]) {
      const links = Array.from(read(html).matchAll(/<link rel="modulepreload" href="([^"]+)">/g), ([, href]) =>
        join(dirname(html), href!)
      );
      expect(new Set(links).size).toBe(links.length);
      expect(links).toEqual(expect.arrayContaining(modules.load(html).filter((path) => path.endsWith(".js"))));
      if (html !== "sub/text.html") expect(links[0]).toMatch(/^_import\/components\/database\./);
    }
    const engine = `<link rel="preload" as="fetch" crossorigin href="./_npm/@duckdb/duckdb-wasm@1.0.0/dist/e.wasm">`;
    for (const html of ["chart.html", "table.html"]) {
      expect(read(html).indexOf(engine)).toBeGreaterThan(0);
      expect(read(html).indexOf(engine)).toBeLessThan(read(html).indexOf("stylesheet"));
    }
    expect(read("sub/text.html")).not.toContain('as="fetch"');
  });

  test("starts the engine with a page whose answers are not stored in it, and not with one that has them", () => {
    const starts = (html: string) =>
      /modulepreload" href="[^"]*\/database\./.test(read(html)) && /as="fetch"/.test(read(html));
    expect(["live.html", "stored.html"].map(starts)).toEqual([true, false]);
    expect(read("stored.html")).not.toMatch(/duckdb|\/database\./);
  });

  test("runs: the pages share one copy of a module, which still knows the files beside it", async () => {
    const named = (name: string) => packs().find((path) => path.includes(`/components/${name}.`))!;
    const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(dir, named(name))).href);
    const [{chart}, {table}, {engine, here}] = await Promise.all([load("chart"), load("table"), load("database")]);
    expect([chart(), table()]).toEqual(["a cell2", "a cell4"]);
    expect(engine).toBe(pathToFileURL(join(dir, "_npm/@duckdb/duckdb-wasm@1.0.0/dist/e.wasm")).href);
    expect(here).toBe(pathToFileURL(join(dir, "_file/t.csv")).href);
  });
});
