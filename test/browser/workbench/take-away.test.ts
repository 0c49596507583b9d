import {readFileSync} from "node:fs";
import {DuckDBInstance} from "@duckdb/node-api";
import {unzipSync} from "fflate";
import type {Download, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {useWorkbench} from "./page.ts";

const openQuery = useWorkbench();

describe("take-away", () => {
  let page: Page;
  let native: (sql: string) => Promise<unknown[][]>;
  let instance: DuckDBInstance;
  beforeAll(async () => {
    ({page} = await openQuery(
      "SELECT '杜桥,\"镇\"' AS 名, 73.67 AS x, DATE '2024-02-29' AS d, [1.5, NULL] AS l, NULL AS n"
    ));
    instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    native = async (sql) => (await connection.runAndReadAll(sql)).getRowsJson();
  });
  afterAll(() => instance.closeSync());
  const take = async (name: string): Promise<{file: Download; path: string}> => {
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".take-away").getByRole("button", {name, exact: true}).click()
    ]);
    return {file, path: (await file.path())!};
  };

  test("CSV, with and without a byte order mark", async () => {
    const {file, path} = await take("CSV");
    expect(file.suggestedFilename()).toBe("result.csv");
    const text = readFileSync(path, "utf8");
    expect(text).toBe('\ufeff名,x,d,l,n\r\n"杜桥,""镇""",73.67,2024-02-29,"[1.5,null]",\r\n');
    await page.locator(".take-away input[type=checkbox]").uncheck();
    expect(readFileSync((await take("CSV")).path, "utf8")).toBe(text.slice(1));
  });

  test("Parquet, with its types, which native DuckDB reads", async () => {
    const {path} = await take("Parquet");
    expect(await native(`SELECT 名, x, typeof(x), d, l FROM read_parquet('${path}')`)).toEqual([
      ['杜桥,"镇"', "73.67", "DECIMAL(4,2)", "2024-02-29", ["1.5", null]]
    ]);
  });

  test("JSON and Markdown", async () => {
    expect(JSON.parse(readFileSync((await take("JSON")).path, "utf8"))).toEqual([
      {名: '杜桥,"镇"', x: 73.67, d: "2024-02-29", l: [1.5, null], n: null}
    ]);
    expect(readFileSync((await take("Markdown")).path, "utf8").split("\n")[2]).toBe(
      '| 杜桥,"镇" | 73.67 | 2024-02-29 | [1.5,null] |  |'
    );
  });

  test("Excel, with numbers as numbers", async () => {
    const files = unzipSync(new Uint8Array(readFileSync((await take("Excel")).path)));
    const sheet = new TextDecoder().decode(files["xl/worksheets/sheet1.xml"]);
    expect(sheet).toMatch(/<c r="B2"[^>]*><v>73\.67<\/v>/);
    const text = Object.entries(files)
      .filter(([name]) => /sharedStrings|sheet1/.test(name))
      .map(([, bytes]) => new TextDecoder().decode(bytes))
      .join("");
    expect(text).toContain("杜桥,");
  });

  test("Excel takes 20 000 rows", async () => {
    const {page: large} = await openQuery("SELECT i, md5(i::VARCHAR) AS t FROM range(20000) t(i)");
    const [file] = await Promise.all([
      large.waitForEvent("download"),
      large.locator(".take-away").getByRole("button", {name: "Excel", exact: true}).click()
    ]);
    const files = unzipSync(new Uint8Array(readFileSync((await file.path())!)));
    expect(new TextDecoder().decode(files["xl/worksheets/sheet1.xml"]).match(/<row /g)?.length).toBe(20_001);
  });

  test("a table on the clipboard, as text and as HTML", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.locator(".take-away").getByRole("button", {name: "复制表格"}).click();
    await page.waitForFunction(() => document.querySelector(".take-away-said")?.textContent?.includes("已复制"));
    const kept = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(["text/plain", "text/html"].map(async (type) => (await item!.getType(type)).text()));
    });
    expect(kept[0]).toContain("名\tx\td\tl\tn\n");
    expect(kept[1]).toContain("<td>73.67</td>");
  });

  test("Parquet keeps whole numbers beyond 2^53", async () => {
    const {page} = await openQuery("SELECT sum(i * 1000000000001) AS h, 1 AS h FROM range(10000) t(i)");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".take-away").getByRole("button", {name: "Parquet", exact: true}).click()
    ]);
    expect(await native(`SELECT * FROM read_parquet('${await file.path()}')`)).toEqual([["49995000000049995000", 1]]);
  });
});
