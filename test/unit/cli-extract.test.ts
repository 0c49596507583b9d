import {spawn, spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {schema} from "../../loaders/tables/schema.ts";

const run = (...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "loaders/cli/extract.ts", ...args], {encoding: "utf8"});
const lines = (text: string): Record<string, unknown>[] =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "extract-"));
  writeFileSync(
    join(folder, "liuhe-2019.txt"),
    "柳河乡2019年工作总结\n一、2019年工作总结\n2019年，全乡完成固定资产投资3.5亿元，同比增长8%。\n二、2020年工作思路\n2020年，力争完成固定资产投资4亿元以上。\n"
  );
});
afterAll(() => rmSync(folder, {recursive: true}));

test.each(["observations", "sentences", "sections", "checks", "reports"] as const)(
  "extract prints %s with the schema's fields and nothing else",
  (table) => {
    const {stdout, stderr, status} = run(
      "--table",
      table,
      "data/reports/lupu-2020.txt",
      "data/reports/kunyang-2005.txt"
    );
    expect([status, stderr]).toEqual([0, ""]);
    const rows = lines(stdout);
    if (table !== "checks" && table !== "observations") expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(Object.keys(row).sort()).toEqual(Object.keys(schema[table].columns).sort());
    expect(new Set(rows.map((row) => row.report_id)).size).toBeLessThanOrEqual(2);
  },
  30_000
);

test("a report outside the project gets its years, title and kind from its text", () => {
  const {stdout} = run("--table", "reports", join(folder, "liuhe-2019.txt"));
  expect(lines(stdout)[0]).toMatchObject({
    report_id: "liuhe-2019",
    title: "柳河乡2019年工作总结",
    place_id: null,
    doc_kind: "report",
    review_year: 2019,
    plan_year: 2020,
    year_basis: "stated"
  });
}, 30_000);

test("one file that cannot be read does not lose the others", () => {
  const {stdout, stderr, status} = run("--table", "reports", "nowhere.txt", folder, "-", "data/reports/lupu-2020.txt");
  expect(status).toBe(2);
  expect(stderr).toContain("no such file: nowhere.txt");
  expect(stderr).toContain(`${folder}: a folder; name the files in it`);
  expect(stderr).toContain("standard input is not read, since a report's id is its file's name; name a file");
  expect(stderr.trim().split("\n")).toHaveLength(3);
  expect(lines(stdout).map((row) => row.report_id)).toEqual(["lupu-2020"]);
}, 30_000);

test.each([
  [["--table", "figures", "data/reports/lupu-2020.txt"], "unknown table, use one of observations"],
  [["--tabel", "reports", "data/reports/lupu-2020.txt"], "unknown option: --tabel"],
  [["--table"], "--table needs a name"],
  [[], "no file named"]
])(
  "extract %j is refused with a message, and prints no rows",
  (args, message) => {
    const {stdout, stderr, status} = run(...args);
    expect([stdout, status]).toEqual(["", 2]);
    expect(stderr).toContain(message);
    expect(stderr).toContain("usage: npm run --silent extract");
  },
  30_000
);

test("a reader that stops early is no error", async () => {
  const files = Array.from({length: 40}, () => "data/reports/duqiao-2021.txt");
  const child = spawn(process.execPath, [
    "--import",
    "tsx",
    "loaders/cli/extract.ts",
    "--table",
    "sentences",
    ...files
  ]);
  let stderr = "";
  child.stderr.on("data", (data) => (stderr += data));
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((done) => child.on("close", done));
  expect([code, stderr]).toEqual([0, ""]);
}, 60_000);
