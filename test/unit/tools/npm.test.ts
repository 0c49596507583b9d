import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {mkdir, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {prunePackageCache, removeStandIns} from "../../../tools/npm/cache.ts";
import {offlineFetch} from "../../../tools/npm/offline.ts";
import {packageDir, packageName, readPackages} from "../../../tools/npm/packages.ts";
import {modulePath, parseSpecifier, relativeImport} from "../../../tools/npm/specifier.ts";

const cdn = "https://cdn.jsdelivr.net/npm/";

describe("parseSpecifier", () => {
  test("reads name, version and path, with and without a scope", () => {
    expect(parseSpecifier("d3")).toEqual({name: "d3", version: undefined, path: ""});
    expect(parseSpecifier("d3@7.9.2/+esm")).toEqual({name: "d3", version: "7.9.2", path: "+esm"});
    expect(parseSpecifier("@a/b")).toEqual({name: "@a/b", version: undefined, path: ""});
    expect(parseSpecifier("@a/b@1.0.0-rc.1/c/d.css")).toEqual({name: "@a/b", version: "1.0.0-rc.1", path: "c/d.css"});
  });
  test("refuses what names no package", () => {
    expect(() => parseSpecifier("")).toThrow("invalid package specifier: ");
    expect(() => parseSpecifier("@a")).toThrow("invalid package specifier: @a");
  });
});

test("modulePath and relativeImport name modules as Framework serves them", () => {
  const from = modulePath({name: "@a/b", version: "1.0.0", path: ""});
  expect(from).toBe("/_npm/@a/b@1.0.0/_esm.js");
  expect(relativeImport(from, modulePath({name: "c", version: "2.0.0", path: "x/y"}))).toBe(
    "../../c@2.0.0/x/y._esm.js"
  );
  expect(relativeImport(from, modulePath({name: "@a/c", version: "2.0.0", path: ""}))).toBe("../c@2.0.0/_esm.js");
});

test("packageName and packageDir look at the innermost node_modules", () => {
  expect(packageName("/p/node_modules/a/node_modules/@b/c/d.js")).toBe("@b/c");
  expect(packageDir("/p/node_modules/a/node_modules/@b/c/d.js")).toBe("/p/node_modules/a/node_modules/@b/c");
  expect(packageDir("/p/src/a.js")).toBeUndefined();
});

describe("with packages installed", () => {
  let root: string;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "packages-"));
    const files: Record<string, string> = {
      "node_modules/ink/package.json":
        '{"name": "ink", "version": "2.0.0", "module": "main.js", "browser": {"node:fs": false}}',
      "node_modules/ink/main.js":
        'import {red} from "hue"; import "./side.js"; export const ink = red; export default 1;',
      "node_modules/ink/side.js": "globalThis.side = true;",
      "node_modules/ink/style.css": "a { color: red; }",
      "node_modules/ink/node_modules/hue/package.json": '{"name": "hue", "version": "1.0.0", "module": "hue.js"}',
      "node_modules/ink/node_modules/hue/hue.js": 'export const red = "red of 1";',
      "node_modules/hue/package.json":
        '{"name": "hue", "version": "3.0.0", "exports": {".": "./hue.js", "./dark": "./lib/dark.js"}}',
      "node_modules/hue/hue.js": 'export const red = "red of 3";',
      "node_modules/hue/lib/dark.js": 'export const dark = "dark";',
      "node_modules/old/package.json": '{"name": "old", "version": "0.1.0", "main": "old.js"}',
      "node_modules/old/old.js": 'const {red} = require("hue"); exports.paint = () => red; exports.delete = 1;',
      "package-lock.json": JSON.stringify({
        packages: {
          "": {name: "project", version: "1.0.0"},
          "node_modules/ink": {version: "2.0.0"},
          "node_modules/ink/node_modules/hue": {version: "1.0.0"},
          "node_modules/hue": {version: "3.0.0"},
          "node_modules/old": {version: "0.1.0"}
        }
      })
    };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(root, path, ".."), {recursive: true});
      await writeFile(join(root, path), text);
    }
  });
  afterAll(() => rmSync(root, {recursive: true}));

  const ask = async (url: string) => (await offlineFetch(root)(url)).text();

  test("readPackages puts the version at the top of node_modules first", () => {
    const packages = readPackages(root);
    expect([...packages.keys()].sort()).toEqual(["hue", "ink", "old"]);
    expect(packages.get("hue")!.map(({version}) => version)).toEqual(["3.0.0", "1.0.0"]);
  });

  test("the registry's versions are the installed ones", async () => {
    const fetch = offlineFetch(root);
    expect(await (await fetch("https://registry.npmjs.org/ink/latest")).json()).toMatchObject({version: "2.0.0"});
    expect(await (await fetch("https://registry.npmjs.org/hue")).json()).toMatchObject({versions: {"3.0.0": {}}});
    expect(await (await fetch("https://registry.npmjs.org/hue")).json()).not.toMatchObject({versions: {"1.0.0": {}}});
  });

  test("a module inlines its own files, and imports other packages in the version that it resolves to", async () => {
    const response = await offlineFetch(root)(`${cdn}ink@2.0.0/+esm`);
    expect(response.headers.get("content-type")).toMatch(/^application\/javascript/); // Framework looks at it
    const source = await response.text();
    expect(source).toContain('"../hue@1.0.0/_esm.js"');
    expect(source).toContain("side=!0");
    expect(source).not.toContain("red of");
  });

  test("a path within a package goes through its exports, or to the file", async () => {
    expect(await ask(`${cdn}hue@3.0.0/dark/+esm`)).toContain('"dark"');
    expect(await ask(`${cdn}hue@3.0.0/lib/dark.js/+esm`)).toContain('"dark"');
    expect(await ask(`${cdn}ink@2.0.0/style.css`)).toBe("a { color: red; }");
  });

  test("a CommonJS module has named exports, and what it requires within it", async () => {
    const source = await ask(`${cdn}old@0.1.0/+esm`);
    expect(source).not.toMatch(/\brequire\(/);
    const module = await import(`data:text/javascript,${encodeURIComponent(source)}`);
    expect(module.paint()).toBe("red of 3");
    expect(module.default.paint()).toBe("red of 3");
    expect(Object.keys(module)).not.toContain("delete"); // a reserved word cannot be imported by name
  });

  test("in a preview, what is not installed is a module that says so when a cell imports it, until the next build", async () => {
    const fetch = offlineFetch(root, globalThis.fetch, {lenient: true});
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    const cache = join(root, "src/.observablehq/cache/_npm");
    const files = [join(cache, "paper@0.0.0-absent/_esm.js"), join(cache, "ink@2.0.0/_esm.js")];
    for (const [i, name] of ["paper@0.0.0-absent", "ink@2.0.0"].entries()) {
      await mkdir(join(files[i]!, ".."), {recursive: true});
      await writeFile(files[i]!, await (await fetch(`${cdn}${name}/+esm`)).text());
    }
    await expect(import(files[0]!)).rejects.toThrow(
      "package not installed (to install it: stop, npm install --save-exact paper, start again): paper"
    );
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
    removeStandIns(join(root, "src"));
    expect(files.map((file) => existsSync(file))).toEqual([false, true]);
  });

  test("what is not installed says how to install it", async () => {
    const fetch = offlineFetch(root);
    const {version} = await (await fetch("https://registry.npmjs.org/lodash/latest")).json();
    await expect(fetch(`${cdn}lodash@${version}/+esm`)).rejects.toThrow("npm install --save-exact lodash");
    await expect(fetch(`${cdn}ink@1.0.0/+esm`)).rejects.toThrow("version not installed (installed: 2.0.0): ink@1.0.0");
  });

  test("any other foreign host is refused, the machine itself is not", async () => {
    const local: string[] = [];
    const fetch = offlineFetch(root, async (input) => {
      local.push(String(input));
      return new Response("here");
    });
    for (const url of ["https://example.com/", "https://extensions.duckdb.org/v1", "https://cdn.jsdelivr.net/gh/a/b"]) {
      await expect(fetch(url)).rejects.toThrow(`foreign request refused, everything comes from node_modules: ${url}`);
    }
    await fetch("http://127.0.0.1:3000/");
    expect(local).toEqual(["http://127.0.0.1:3000/"]);
  });

  test("the cache is emptied when the lockfile changes, and only then", async () => {
    const cached = join(root, "src/.observablehq/cache/_npm/ink@1.0.0/_esm.js");
    const put = async () => {
      await mkdir(join(cached, ".."), {recursive: true});
      await writeFile(cached, "old");
    };
    prunePackageCache(root, join(root, "src"));
    await put();
    prunePackageCache(root, join(root, "src"));
    expect(readFileSync(cached, "utf8")).toBe("old");
    await writeFile(join(root, "package-lock.json"), '{"packages": {}}');
    prunePackageCache(root, join(root, "src"));
    expect(() => readFileSync(cached)).toThrow("ENOENT");
  });
});

describe("with this project's packages", () => {
  const ask = async (url: string) => (await offlineFetch(".")(url)).text();
  const versionOf = (name: string) => readPackages(".").get(name)![0]!.version;

  test("Plot and the page share one d3", async () => {
    const plot = await ask(`${cdn}@observablehq/plot@${versionOf("@observablehq/plot")}/+esm`);
    expect(plot).toContain(`"../../d3@${versionOf("d3")}/_esm.js"`);
  });

  test("Framework's version of DuckDB-WASM leads to ours, and its SQL client is refused with the remedy", async () => {
    const ours = versionOf("@duckdb/duckdb-wasm");
    expect(await ask(`${cdn}@duckdb/duckdb-wasm@1.29.0/+esm`)).toBe(
      `export * from "../duckdb-wasm@${ours}/_esm.js";\n`
    );
    await expect(ask(`${cdn}@duckdb/duckdb-wasm@1.29.0/dist/duckdb-eh.wasm`)).rejects.toThrow(
      'import {sql} from "./components/database.js"'
    );
  });
});
