import {readFileSync} from "node:fs";
import {DuckDBInstance} from "@duckdb/node-api";
import {unzipSync} from "fflate";
import type {Download, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {readQuestions} from "../../loaders/gallery.ts";
import {useSite} from "./site.ts";

const open = useSite();
const address = (sql: string) => `sql.html#q=${encodeURIComponent(sql)}`;

/** Opens the SQL page with a query, and waits until it has run. */
async function openQuery(sql: string, options: Parameters<typeof open>[1] = {}) {
  const opened = await open(address(sql), options);
  await ran(opened.page);
  return opened;
}

async function ran(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector(".workbench-results")?.getAttribute("aria-busy") === "false");
  await page.waitForSelector(".workbench-results > *");
}

/** Puts a text in the editor, as typing does, and runs it with the keyboard. */
async function type(page: Page, sql: string): Promise<void> {
  await page.locator(".cm-content").click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(sql);
  await page.keyboard.press("Escape");
}

async function written(page: Page): Promise<string> {
  return (await page.locator(".cm-line").allTextContents()).join("\n");
}

async function run(page: Page, sql: string): Promise<void> {
  await type(page, sql);
  await page.keyboard.press("ControlOrMeta+Enter");
  await ran(page);
}

const rows = (page: Page) =>
  page
    .locator(".result")
    .last()
    .locator(".grid-body .grid-row")
    .evaluateAll((found) =>
      found
        .sort((a, b) => Number((a as HTMLElement).dataset.index) - Number((b as HTMLElement).dataset.index))
        .map((row) => Array.from(row.children, (cell) => cell.textContent))
    );

/** Milliseconds that a jump to another part of the result takes until it is drawn: the median of 31. */
function jump(page: Page): Promise<number> {
  return page.locator(".grid-scroll").evaluate(async (element) => {
    const times: number[] = [];
    for (let i = 1; i <= 31; i++) {
      const start = performance.now();
      element.scrollTop = (element.scrollHeight * i) / 31;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[15]!;
  });
}

describe("results", () => {
  test("a link carries a query, which runs when the page is opened, and asks no server for it", async () => {
    const {page, problems, requests} = await openQuery("SELECT '杜桥' AS 镇, 73.67 AS x, NULL AS n");
    expect(await rows(page)).toEqual([["杜桥", "73.67", "NULL"]]);
    expect(await page.locator(".result .columnheader, .result [role=columnheader] button").allTextContents()).toEqual([
      "镇",
      "x",
      "n"
    ]);
    expect(await page.locator(".result-summary").textContent()).toContain("1 行");
    expect(problems).toEqual([]);
    expect(requests.filter((url) => url.includes("SELECT"))).toEqual([]);
  });

  test("of several statements each has its result; a selection runs alone", async () => {
    const {page} = await openQuery("SELECT 1 AS a");
    await run(page, "CREATE TABLE mine AS SELECT 2 AS b;\nSELECT b FROM mine;\nSELECT 3 AS c");
    expect(await page.locator(".result").count()).toBe(3);
    expect(await rows(page)).toEqual([["3"]]);
    await page.keyboard.press("ControlOrMeta+End");
    await page.keyboard.press("Shift+Home"); // the last line
    await page.keyboard.press("ControlOrMeta+Enter");
    await ran(page);
    expect(await page.locator(".result").count()).toBe(1);
  });

  test("identifiers link to the evidence in the report", async () => {
    const {page} = await openQuery(
      "SELECT observation_id, sentence_id, report_id FROM observations ORDER BY 1 LIMIT 1"
    );
    const [[observation, sentence, report]] = (await rows(page)) as [string[]];
    const links = await page
      .locator(".grid-body a")
      .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
    const base = `${inject("site")}reports/${report}.html`;
    expect(links).toEqual([
      `${base}#o=${encodeURIComponent(observation!)}`,
      `${base}#s=${encodeURIComponent(sentence!)}`,
      base
    ]);
    await page.locator(".grid-body a").first().click();
    await page.waitForURL(/reports\//);
    await page.waitForSelector(".reader .selected");
  });

  test("100 000 rows scroll, sort and stay few in the page", async () => {
    const {page} = await openQuery("SELECT i, 99999 - i AS j, '第' || i || '行' AS t FROM range(100000) t(i)");
    expect(await page.locator(".result-summary").textContent()).toContain("100,000");
    const big = await jump(page);
    expect(await page.locator(".grid-body .grid-row").count()).toBeLessThan(100);
    await expect.poll(async () => (await rows(page)).at(-1), {timeout: 10_000}).toEqual(["99999", "0", "第99999行"]);
    await page.locator("[role=columnheader] button").nth(1).click(); // figures sort down first
    await expect.poll(async () => (await rows(page))[0], {timeout: 10_000}).toEqual(["0", "99999", "第0行"]);
    await page.locator("[role=columnheader] button").nth(1).click();
    await expect.poll(async () => (await rows(page))[0], {timeout: 10_000}).toEqual(["99999", "0", "第99999行"]);
    expect(await page.locator("[role=columnheader]").nth(1).getAttribute("aria-sort")).toBe("ascending");
    await run(page, "SELECT i, 999 - i AS j, '第' || i || '行' AS t FROM range(1000) t(i)");
    expect(big).toBeLessThan(4 * (await jump(page)) + 50); // however busy the machine is
  });

  test("a column's width is set by keyboard, and long Chinese text wraps", async () => {
    const {page} = await openQuery("SELECT repeat('工业总产值', 40) AS t, 1 AS n");
    const cell = page.locator(".grid-body .grid-cell").first();
    const before = (await cell.boundingBox())!;
    expect(before.height).toBeGreaterThan(60);
    const edge = page.locator(".grid-edge").first();
    await edge.focus();
    for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowLeft");
    const after = (await cell.boundingBox())!;
    expect(after.width).toBe(before.width - 80);
    expect(after.height).toBeGreaterThan(before.height);
  });

  test("EXPLAIN shows the plan", async () => {
    const {page} = await openQuery("SELECT count(*) FROM sentences");
    await page.getByRole("button", {name: "计划"}).click();
    await ran(page);
    expect(await page.locator(".plan").textContent()).toContain("count_star()");
  });
});

describe("mistakes", () => {
  test("an unknown column is marked in the editor, and the nearest name puts it right", async () => {
    const {page} = await openQuery("SELECT report_id,\n  groth_pct\nFROM observations LIMIT 1");
    expect(await page.locator(".workbench-error pre").textContent()).toContain(
      'Referenced column "groth_pct" not found'
    );
    expect(await page.locator(".cm-lintRange-error").textContent()).toBe("groth_pct");
    await page.locator(".workbench-hint button", {hasText: "growth_pct"}).first().click();
    await ran(page);
    expect(await page.locator(".workbench-error").count()).toBe(0);
    expect(await written(page)).toContain("growth_pct");
  });

  test("so is an unknown table, in the second of two statements", async () => {
    const {page} = await openQuery("SELECT 1;\nSELECT * FROM observatoins");
    expect(await page.locator(".cm-lintRange-error").textContent()).toBe("observatoins");
    expect(await page.locator(".workbench-hint button").first().textContent()).toContain("observations");
  });

  test("the usual ones have a hint", async () => {
    const {page} = await openQuery("SELECT 1");
    for (const [sql, hint] of [
      ['SELECT * FROM places WHERE township = "杜桥镇"', "单引号"],
      ["SELECT report_id，title FROM reports", "全角"],
      ["SELECT township FROM observations", "places"],
      ["SELECT report_id, count(*) FROM sentences GROUP BY part", "GROUP BY ALL"],
      ["SELECT CAST(title AS INTEGER) FROM reports", "TRY_CAST"],
      ["SELECT 1 FROM reports WHERE", "没有写完"],
      ["SELECT json_extract('{}', '$')", "扩展"]
    ] as const) {
      await run(page, sql);
      expect(await page.locator(".workbench-hint").textContent(), sql).toContain(hint);
    }
  });

  test("a query that does not end is cancelled, and the next one answers", async () => {
    const {page, problems} = await openQuery("CREATE TABLE kept AS SELECT 7 AS x");
    await type(page, "SELECT count(*) FROM range(1000000) a(x), range(1000000) b(y) WHERE hash(x + y) % 7 = 1");
    await page.keyboard.press("ControlOrMeta+Enter");
    await page.waitForTimeout(500);
    await page.getByRole("button", {name: "停止"}).click();
    await ran(page);
    expect(await page.locator(".workbench-results").textContent()).toContain("已停止");
    await run(page, "SELECT x FROM kept");
    expect(await rows(page)).toEqual([["7"]]);
    expect(problems).toEqual([]);
  });

  test("reset forgets what the page made", async () => {
    const {page} = await openQuery("CREATE TABLE gone AS SELECT 1 AS x");
    await page.getByRole("button", {name: "重置"}).click();
    await run(page, "SELECT x FROM gone");
    expect(await page.locator(".workbench-error").textContent()).toContain("gone does not exist");
  });
});

describe("the editor", () => {
  test("completes tables, columns of the tables named, functions and values", async () => {
    const {page} = await openQuery("SELECT 1");
    const offered = async (text: string, last: string) => {
      await type(page, text);
      await page.keyboard.type(last, {delay: 30});
      await page.waitForSelector(".cm-tooltip-autocomplete li");
      await page.waitForTimeout(400);
      return page.locator(".cm-tooltip-autocomplete .cm-completionLabel").allTextContents();
    };
    expect(await offered("SELECT * FROM ", "obser")).toContain("observations");
    expect(await offered("SELECT * FROM observations WHERE ", "growth_")).toContain("growth_pct");
    expect(await offered("SELECT ", "array_to_s")).toContain("array_to_string");
    expect(await offered("SELECT * FROM observations WHERE indicator_id = '", "gd")).toContain("gdp");
    expect(await offered("SELECT * FROM places WHERE township = '", "杜")).toContain("杜桥镇");
    await page.keyboard.press("Enter");
    expect(await written(page)).toContain("township = '杜桥镇'");
  });

  test("formats", async () => {
    const {page} = await openQuery("select report_id,count(*) from sentences where part='plan' group by all");
    await page.getByRole("button", {name: "整理"}).click();
    await page.waitForFunction(() => document.querySelectorAll(".cm-line").length > 4);
    const text = await written(page);
    expect(text).toMatch(/^SELECT\n {2}report_id,\n/);
    await run(page, text);
    expect(await page.locator(".workbench-error").count()).toBe(0);
  });

  test("the schema browser tells columns, and inserts what is clicked", async () => {
    const {page} = await openQuery("SELECT 1");
    await type(page, "");
    await page.locator(".schema-table summary", {hasText: "places"}).first().click();
    const entry = page.locator(".schema-table[open]");
    expect(await entry.locator("li").first().textContent()).toContain("插入表名");
    await entry.locator(".schema-name", {hasText: "township_pinyin"}).click();
    expect(await written(page)).toBe("township_pinyin");
    await entry.locator("summary", {hasText: "前 5 行"}).click();
    await entry.locator("table tr").nth(1).waitFor();
  });
});

test("history and saved queries outlast the page", async () => {
  const {page} = await openQuery("SELECT 41 + 1 AS answer");
  await page.getByRole("button", {name: "保存"}).click();
  await page.locator(".history-save input").fill("我的查询");
  await page.keyboard.press("Enter");
  await page.goto(`${inject("site")}sql.html`);
  await page.reload();
  await ran(page);
  await page.getByRole("tab", {name: "历史"}).click();
  expect(await page.locator(".history-open").allTextContents()).toEqual(["我的查询", "SELECT 41 + 1 AS answer"]);
  await page.locator(".history-open").first().click();
  expect(await written(page)).toBe("SELECT 41 + 1 AS answer");
});

test("the chart tab draws, and gives the code", async () => {
  const {page, problems} = await openQuery(
    "SELECT report_id, count(*) AS n FROM sentences GROUP BY ALL ORDER BY n DESC"
  );
  await page.getByRole("tab", {name: "图表"}).click();
  await page.waitForSelector(".chart-canvas svg");
  expect(await page.locator(".chart-canvas svg [aria-label=bar] rect").count()).toBeGreaterThanOrEqual(5);
  await page.locator(".chart-choice select").first().selectOption("dot");
  expect(await page.locator(".chart-canvas svg [aria-label=dot] circle").count()).toBeGreaterThanOrEqual(5);
  expect(await page.locator(".chart-code").textContent()).toContain(
    'Plot.dot(rows, {x: "n", y: "report_id", tip: true})'
  );
  expect(problems).toEqual([]);
});

test("every worked question runs", async () => {
  const {page} = await openQuery("SELECT 1");
  await page.getByRole("tab", {name: "例题"}).click();
  const questions = readQuestions("data/gallery");
  expect(await page.locator(".gallery-open").count()).toBe(questions.length);
  for (let i = 0; i < questions.length; i++) {
    await page.locator(".gallery-open").nth(i).click();
    await ran(page);
    expect(await page.locator(".workbench-error").allTextContents(), questions[i]!.id).toEqual([]);
    expect((await rows(page)).length, questions[i]!.id).toBeGreaterThan(0);
  }
});

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
});

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

  test("JSON and Parquet too, and they survive a cancelled query", async () => {
    const {page} = await openQuery("COPY (SELECT 3 AS k, '丙' AS v) TO 'x.parquet' (FORMAT parquet)");
    await drop(page, "own.json", [...Buffer.from('[{"k":1,"v":"甲","t":{"a":1}},{"k":2,"v":null}]')]);
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const path = `/tmp/own-${process.pid}.parquet`;
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
