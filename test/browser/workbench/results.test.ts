import {describe, expect, inject, test} from "vitest";
import {jump, ran, rows, run, useWorkbench} from "./page.ts";

const openQuery = useWorkbench();

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
    await expect.poll(async () => (await rows(page)).at(-1), {timeout: 90_000}).toEqual(["99999", "0", "第99999行"]);
    await page.locator("[role=columnheader] button").nth(1).click(); // figures sort down first
    await expect.poll(async () => (await rows(page))[0], {timeout: 90_000}).toEqual(["0", "99999", "第0行"]);
    await page.locator("[role=columnheader] button").nth(1).click();
    await expect.poll(async () => (await rows(page))[0], {timeout: 90_000}).toEqual(["99999", "0", "第99999行"]);
    expect(await page.locator("[role=columnheader]").nth(1).getAttribute("aria-sort")).toBe("ascending");
    await run(page, "SELECT i, 999 - i AS j, '第' || i || '行' AS t FROM range(1000) t(i)");
    expect(big).toBeLessThan(4 * (await jump(page)) + 50); // however busy the machine is
  });

  test("every digit is shown: of long decimals, sums, moments, and no more than a FLOAT has", async () => {
    const {page} = await openQuery(
      `SELECT 12345678901234.567 AS d, 0.1::FLOAT AS f, 170141183460469231731687303715884105727 AS h,
       TIMESTAMP '2021-01-31 12:34:56.789123' AS t, 'infinity'::DATE AS i, TIMESTAMPTZ '2021-01-31 12:34:56+00' AS z`
    );
    expect(await rows(page)).toEqual([
      [
        "12345678901234.567",
        "0.1",
        "170141183460469231731687303715884105727",
        "2021-01-31 12:34:56.789123",
        "infinity",
        "2021-01-31 12:34:56+00"
      ]
    ]);
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

  test("of a result its rows and time are announced, not the table", async () => {
    const {page} = await openQuery("SELECT 'a secret of the table' AS t FROM range(3)");
    await run(page, "SELECT 1; SELECT 'a secret of the table' AS t FROM range(3)");
    const live = page.locator(".workbench :is([aria-live], [role=status], [role=alert], [role=log])");
    const said = (await live.allInnerTexts()).join(" ");
    expect(said).toMatch(/2 条语句，最后一条：\s*3 行，用时/);
    expect(said).not.toContain("a secret of the table");
  });

  test("EXPLAIN shows the plan", async () => {
    const {page} = await openQuery("SELECT count(*) FROM sentences");
    await page.getByRole("button", {name: "计划"}).click();
    await ran(page);
    expect(await page.locator(".plan").textContent()).toContain("count_star()");
  });
});
