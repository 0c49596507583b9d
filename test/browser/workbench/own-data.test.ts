import {readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import type {Page} from "playwright-core";
import {describe, expect, test} from "vitest";
import {ran, rows, run, type, useWorkbench} from "./page.ts";

const openQuery = useWorkbench();

describe("own data", () => {
  const drop = async (page: Page, name: string, bytes: number[]) => {
    await page.evaluate(
      ([name, bytes]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(bytes as number[])], name as string));
        const target = document.querySelector(".workbench")!;
        for (const type of ["dragover", "drop"]) {
          target.dispatchEvent(new DragEvent(type, {dataTransfer: transfer, bubbles: true, cancelable: true}));
        }
      },
      [name, bytes] as const
    );
    await page.waitForFunction((name) => {
      const said = Array.from(document.querySelectorAll(".drop-said li"), ({textContent}) => textContent ?? "");
      return said.some((text) => text.includes(name as string) && !text.includes("正在读取"));
    }, name);
  };

  test("a GB18030 CSV becomes a table that can be joined, and goes to no server", async () => {
    const {page, requests, problems} = await openQuery("SELECT 1");
    await page.waitForFunction(() => document.querySelectorAll(".schema-table").length > 10);
    const before = requests.length;
    // 乡镇,人口 / 杜桥镇,25.3 in GB18030
    const csv = [
      0xcf,
      0xe7,
      0xd5,
      0xf2,
      0x2c,
      0xc8,
      0xcb,
      0xbf,
      0xda,
      0x0a,
      0xb6,
      0xc5,
      0xc7,
      0xc5,
      0xd5,
      0xf2,
      ...Buffer.from(",25.3\n")
    ];
    await drop(page, "人口 2021.csv", csv);
    expect(await page.locator(".drop-said").textContent()).toContain("gb18030");
    expect(requests.length).toBe(before);
    await run(page, "SELECT p.place_id, r.人口 FROM 人口_2021 r JOIN places p ON p.township = r.乡镇");
    expect(await rows(page)).toEqual([["duqiao", "25.3"]]);
    expect(await page.locator(".schema-table summary").first().textContent()).toContain("人口_2021");
    expect(problems).toEqual([]);
  });

  test("a CSV of nothing but text keeps its head and every row, and says what was done to it", async () => {
    const {page} = await openQuery("SELECT 1");
    const csv = '2021年统计表,,,\n编号,乡镇,"人口,人",代码\nduqiao,杜桥镇,"123,456",007\nlupu,芦浦镇\n';
    await drop(page, "人口.csv", [...Buffer.from(csv)]);
    expect(await page.locator(".drop-note .zh").allTextContents()).toEqual([
      expect.stringContaining("2021年统计表"),
      expect.stringContaining("1 行的列数与首行不同"),
      "去掉了千位分隔符：人口,人",
      expect.stringMatching(/^按文字读入.*：代码$/)
    ]);
    await page.getByRole("button", {name: "查看"}).click();
    await ran(page);
    expect(await rows(page)).toEqual([
      ["duqiao", "杜桥镇", "123456", "007"],
      ["lupu", "芦浦镇", "NULL", "NULL"]
    ]);
    await run(
      page,
      'SELECT p.township, r."人口,人" + 1 AS n FROM 人口 r JOIN places p ON p.place_id = r.编号 ORDER BY ALL'
    );
    expect(await rows(page)).toEqual([
      ["杜桥镇", "123457"],
      ["芦浦镇", "NULL"]
    ]);
  });

  test("a file that is dropped again takes the place of its table", async () => {
    const {page} = await openQuery("SELECT 1");
    await drop(page, "k.csv", [...Buffer.from("k\n1\n")]);
    await drop(page, "k.csv", [...Buffer.from("k\n2\n")]);
    await page.waitForFunction(() => document.querySelectorAll(".drop-look").length === 2);
    await run(page, "SELECT k FROM k");
    expect(await rows(page)).toEqual([["2"]]);
  });

  test("JSON and Parquet too, and they survive a cancelled query", async () => {
    const {page} = await openQuery("COPY (SELECT 3 AS k, '丙' AS v) TO 'x.parquet' (FORMAT parquet)");
    await drop(page, "own.json", [...Buffer.from('[{"k":1,"v":"甲","t":{"a":1}},{"k":2,"v":null}]')]);
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const path = join(tmpdir(), `own-${process.pid}.parquet`);
    await connection.run(`COPY (SELECT 3 AS k, '丙' AS v) TO '${path}' (FORMAT parquet)`);
    await drop(page, "more.parquet", [...readFileSync(path)]);
    await page.evaluate(() => 0);
    await type(page, "SELECT count(*) FROM range(1000000) a(x), range(1000000) b(y) WHERE hash(x + y) % 7 = 1");
    await page.keyboard.press("ControlOrMeta+Enter");
    await page.waitForTimeout(300);
    await page.getByRole("button", {name: "停止"}).click();
    await ran(page);
    await run(page, "SELECT k, v FROM own UNION ALL SELECT k, v FROM more ORDER BY k");
    expect(await rows(page)).toEqual([
      ["1", "甲"],
      ["2", "NULL"],
      ["3", "丙"]
    ]);
  });

  test("a file that cannot be read says why", async () => {
    const {page} = await openQuery("SELECT 1");
    await drop(page, "broken.json", [...Buffer.from("{")]);
    await drop(page, "picture.png", [1, 2, 3]);
    const said = await page.locator(".drop-said .workbench-error").allTextContents();
    expect(said[0]).toContain("broken.json: ");
    expect(said[1]).toContain("cannot read this kind of file");
  });
});
