import {existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync} from "node:fs";
import {mkdir, rename, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {expireLoaders, removeStaleOutputs, watchInputs} from "../../../tools/fresh/expire.ts";
import {findLoaders, fingerprint, glance, listFiles} from "../../../tools/fresh/inputs.ts";
import {unpackAhead} from "../../../tools/fresh/unpack.ts";

let root: string;

async function put(path: string, text = ""): Promise<void> {
  await mkdir(join(root, path, ".."), {recursive: true});
  await writeFile(join(root, path), text);
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "fresh-"));
  await put("data/reports/a.txt", "全年完成");
  await put("data/places.csv", "place_id");
  await put("loaders/build.ts", "export {}");
  await put("src/index.md");
  await put("src/components/chart.ts");
  await put("src/data/tables.zip.ts");
  await put("src/reports/[report].md.py");
});
afterEach(() => rmSync(root, {recursive: true}));

test("loaders are the files that print another, and nothing else is", async () => {
  await put("src/types.d.ts");
  expect(findLoaders(root, "src")).toEqual(["src/data/tables.zip.ts", "src/reports/[report].md.py"]);
});

test("listFiles leaves out hidden and temporary files, and what is not there", async () => {
  for (const name of [".DS_Store", "~$a.docx", "a.txt~", ".a.txt.swp"]) await put(`data/reports/${name}`);
  expect(listFiles(root, ["data", "absent"])).toEqual(["data/places.csv", "data/reports/a.txt"]);
});

test("the fingerprint follows names and contents, not dates", async () => {
  const before = await fingerprint(root, ["data"]);
  utimesSync(join(root, "data/reports/a.txt"), 1, 1);
  expect(await fingerprint(root, ["data"])).toBe(before);
  await put("data/reports/a.txt", "全年实现");
  const edited = await fingerprint(root, ["data"]);
  expect(edited).not.toBe(before);
  await rename(join(root, "data/reports/a.txt"), join(root, "data/reports/b.txt"));
  expect(await fingerprint(root, ["data"])).not.toBe(edited);
});

test("a glance tells an edit, an addition and a removal", async () => {
  const glances = new Set([glance(root, ["data"])]);
  await put("data/reports/a.txt", "全年实现增长");
  glances.add(glance(root, ["data"]));
  await put("data/reports/b.txt");
  glances.add(glance(root, ["data"]));
  rmSync(join(root, "data/reports/b.txt"));
  rmSync(join(root, "data/reports/a.txt"));
  glances.add(glance(root, ["data"]));
  expect(glances.size).toBe(4);
});

const cache = "src/.observablehq/cache";

async function fillCache(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20)); // files' dates lag some milliseconds behind the clock
  await put(`${cache}/data/tables.zip`);
  await put(`${cache}/data/tables/observations.parquet`);
  await put(`${cache}/_npm/d3@7.9.2/_esm.js`);
}

const outputs = () => listFiles(join(root, cache), ["data"]);

test.each([
  ["a report is added", () => put("data/reports/b.txt", "今年")],
  ["a report is edited", () => put("data/reports/a.txt", "今年")],
  ["a report is removed", async () => rmSync(join(root, "data/reports/a.txt"))],
  ["a catalogue row is edited", () => put("data/places.csv", "place_id\nx")],
  ["a module of the pipeline is edited", () => put("loaders/build.ts", "export default 1")],
  ["a loader is edited", () => put("src/data/tables.zip.ts", "// now with more")]
])("loaders run again when %s", async (_, change) => {
  await expireLoaders(root, "src");
  await fillCache();
  utimesSync(join(root, "src/data/tables.zip.ts"), 1, 1);
  await change();
  expect(await expireLoaders(root, "src")).toBe(true);
  const output = statSync(join(root, cache, "data/tables/observations.parquet"));
  expect(statSync(join(root, "src/data/tables.zip.ts")).mtimeMs).toBeGreaterThan(output.mtimeMs); // stale, in a preview
  removeStaleOutputs(root, "src");
  expect(outputs()).toEqual([]); // gone, in a build
  expect(existsSync(join(root, cache, "_npm/d3@7.9.2/_esm.js"))).toBe(true);
});

test.each([
  ["nothing changes", async () => {}],
  ["a page changes", () => put("src/index.md", "# New")],
  ["a component changes", () => put("src/components/chart.ts", "export {}")],
  ["a file is touched", async () => utimesSync(join(root, "data/reports/a.txt"), 1, 1)]
])("loaders do not run again when %s", async (_, change) => {
  await expireLoaders(root, "src");
  await fillCache();
  await change();
  expect(await expireLoaders(root, "src")).toBe(false);
  removeStaleOutputs(root, "src");
  expect(outputs()).toEqual(["data/tables.zip", "data/tables/observations.parquet"]);
});

test("a watched change expires the loaders once it has settled", async () => {
  await expireLoaders(root, "src");
  const loader = join(root, "src/data/tables.zip.ts");
  utimesSync(loader, 1, 1);
  const isExpired = () => statSync(loader).mtimeMs > 1000;
  const stop = watchInputs(root, "src", 150);
  try {
    for (let i = 1; i <= 16; ++i) {
      await put("data/reports/b.txt", "长".repeat(i)); // still being copied
      await new Promise((resolve) => setTimeout(resolve, 25));
      expect(isExpired()).toBe(false);
    }
    await expect.poll(isExpired, {timeout: 2000}).toBe(true);
  } finally {
    stop();
  }
});

test("the files of an archive are put where Framework looks for each, and nowhere when there is no cache", async () => {
  const cacheDir = join(root, "src/.observablehq/cache");
  const files = new Map([["reports/a.json", Buffer.from("{}")]]);
  unpackAhead(cacheDir, "data/tables", files);
  expect(existsSync(cacheDir)).toBe(false);
  await mkdir(cacheDir, {recursive: true});
  unpackAhead(cacheDir, "data/tables", files);
  expect(listFiles(cacheDir, ["."])).toEqual(["./data/tables/reports/a.json"]);
  expect(readFileSync(join(cacheDir, "data/tables/reports/a.json"), "utf8")).toBe("{}");
});
