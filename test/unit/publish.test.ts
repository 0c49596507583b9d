import {createHash} from "node:crypto";
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {csvParse} from "d3";
import fc from "fast-check";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {bundlePackage} from "../../tools/npm/bundle.ts";
import {readPackages} from "../../tools/npm/packages.ts";
import {formatBytes, overBudget} from "../../tools/publish/budget.ts";
import {readModules} from "../../tools/publish/modules.ts";
import {contentSecurityPolicy, inlineScripts, protectPages, withPolicy} from "../../tools/publish/policy.ts";
import {weightReport} from "../../tools/publish/report.ts";
import {weighSite} from "../../tools/publish/weight.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("inlineScripts are those without a file, exactly as they stand", () => {
  const html = `<script>\n a();\r\n</script><script src="b.js"></script><SCRIPT type="module">c("<\\/script>")</SCRIPT ><script data-src="x">d</script>`;
  expect(inlineScripts(html)).toEqual(["\n a();\n", 'c("<\\/script>")', "d"]);
  expect(inlineScripts(`<script type="application/json" id="a">{"import": 1}</script><script>b</script>`)).toEqual([
    "b"
  ]);
});

test("the policy names each inline script by its hash, once, and allows no other", () => {
  const policy = contentSecurityPolicy("<script>a</script><script>a</script><script>b</script>");
  expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash("a")} ${hash("b")};`);
  expect(policy).not.toContain("'unsafe-eval'");
  expect(policy).not.toMatch(/https?:|\*/);
  expect(contentSecurityPolicy("", {compiles: true})).toContain("'unsafe-eval'");
});

test("withPolicy puts it in front of the first script, and renews it", () => {
  const html = `<!DOCTYPE html>\n<head>\n<meta charset="utf-8">\n<script>a</script></head>`;
  const once = withPolicy(html, "default-src 'self'");
  expect(once).toBe(
    `<!DOCTYPE html>\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'self'">\n<script>a</script></head>`
  );
  expect(withPolicy(once, "default-src 'none'")).toBe(once.replace("'self'", "'none'"));
  expect(() => withPolicy("<p>", "")).toThrow("page without head");
});

describe("a built site", () => {
  let dir: string;
  const files: Record<string, string> = {
    "index.html": `<head><meta charset="utf-8">\n<link rel="modulepreload" href="./_observablehq/client.js"><link rel="stylesheet" href="./_import/style.css"></head><script type="module">import {define} from "./_observablehq/client.js";\ndefine(() => import("./_import/a.js"));\nregisterFile("./t.csv", {"path":"./_file/t.1.csv"});</script>`,
    "sub/other.html": `<head><meta charset="utf-8">\n<link rel="stylesheet" href="../_import/style.css"></head><script type="module">import("../_import/c.js")</script><p>import nothing</p>`,
    "_observablehq/client.js": `export const define = 1; import("../_npm/arquero@1.0.0/x.js");`,
    "_import/style.css": "p {}",
    "_import/a.js": `import "./b.js"; export const later = () => import("./late.js"); import "https://example.com/x.js";`,
    "_import/b.js": "export {};",
    "_import/late.js": `import "../_npm/@duckdb/duckdb-wasm@1.28.0/dist/e.wasm";`,
    "_import/c.js": `import "../_npm/arquero@1.0.0/x.js"; import "./c.js";`,
    "_npm/arquero@1.0.0/x.js": "export {};",
    "_npm/@duckdb/duckdb-wasm@1.28.0/dist/e.wasm": "x".repeat(5000),
    "_npm/@duckdb/duckdb-wasm@1.28.0/dist/e.wasm.br": "x".repeat(1000),
    "_file/t.1.csv": "a,b\n"
  };
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), "dist-"));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, path)), {recursive: true});
      writeFileSync(join(dir, path), text);
    }
  });
  afterAll(() => rmSync(dir, {recursive: true, force: true}));

  test("readModules follows imports from a page, whatever its folder, and what the project's own code may load later", async () => {
    const modules = await readModules(dir);
    const always = ["_import/a.js", "_import/b.js", "_import/style.css", "_observablehq/client.js"];
    expect(modules.load("index.html")).toEqual(always);
    expect(modules.reach("index.html")).toEqual(expect.arrayContaining([...always, "_import/late.js"]));
    expect(modules.reach("index.html")).not.toContain("_npm/arquero@1.0.0/x.js");
    expect(modules.load("sub/other.html")).toEqual(["_import/c.js", "_import/style.css", "_npm/arquero@1.0.0/x.js"]);
    expect(modules.files("index.html")).toEqual(["_file/t.1.csv"]);
  });

  test("weighSite counts the engine once and apart, as sent where there is a compressed copy", async () => {
    const weight = await weighSite(dir);
    expect(weight.engine).toEqual({raw: 5000, sent: 1000});
    const [index] = weight.pages;
    expect(index!.shared.raw).toBe(files["_import/style.css"]!.length);
    expect(index!.code.raw).toBe(
      ["_import/a.js", "_import/b.js", "_observablehq/client.js"].reduce((sum, path) => sum + files[path]!.length, 0)
    );
    expect(index!.data.raw).toBe(4);
    expect(weightReport(weight)).toMatch(/engine, once: 5 kB → 1 kB[\s\S]*index\.html[\s\S]*sub\/other\.html/);
  });

  test("overBudget names the page, what of it is too heavy, and by how much", async () => {
    const weight = await weighSite(dir);
    expect(overBudget(weight, {engine: 1000, html: 1e6, code: 1e6, data: 1e6})).toEqual([]);
    expect(overBudget(weight, {engine: 999, html: 1e6, code: 1e6, data: 3})).toEqual([
      "the engine weighs 1 kB, over its budget of 999 B",
      "index.html: its data weighs 4 B, over its budget of 3 B"
    ]);
  });

  test("protectPages lets compile only the page with Arquero", async () => {
    await protectPages(dir);
    expect(readFileSync(join(dir, "index.html"), "utf8")).not.toContain("'unsafe-eval'");
    expect(readFileSync(join(dir, "sub/other.html"), "utf8")).toContain("'unsafe-eval'");
  });
});

test.each([
  [999, "999 B"],
  [41_400, "41 kB"],
  [999_600, "1.0 MB"],
  [18_105_915, "18.1 MB"]
])("formatBytes(%d) is %s", (bytes, expected) => {
  expect(formatBytes(bytes)).toBe(expected);
});

describe("packages are bundled without what the policy refuses", () => {
  const bundle = async (name: string) => bundlePackage(".", readPackages(".").get(name)![0]!);

  test.each(["d3-dsv", "apache-arrow"])("%s makes no function from text", async (name) => {
    expect(await bundle(name)).not.toMatch(/\bFunction\(|\beval\(/);
  });

  test("d3-dsv still reads what it reads", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "dsv-")), "d3-dsv.mjs");
    writeFileSync(file, await bundle("d3-dsv"));
    const patched = await import(file);
    const cell = fc.string().map((text) => JSON.stringify(text).replaceAll('\\"', '""'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, {minLength: 1, maxLength: 4}), {maxLength: 5}), (rows) => {
        const text = rows.map((row) => row.join(",")).join("\n");
        expect([...patched.csvParse(text)]).toEqual([...csvParse(text)]);
      })
    );
    rmSync(dirname(file), {recursive: true});
  });
});
