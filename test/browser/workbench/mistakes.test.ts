import {describe, expect, test} from "vitest";
import {ran, rows, run, type, useWorkbench, written} from "./page.ts";

const openQuery = useWorkbench();

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
      ["SELECT json_extract('{}', '$')", "扩展"],
      ["SELECT * FROM reports LIMIT 5 WHERE review_year = 2021", "WHERE 要写在 LIMIT 之前"],
      ["SELECT place_id FROM places WHERE township = 杜桥镇", "单引号：'杜桥镇'"],
      ["SELECT sum(value_text) FROM observations", "TRY_CAST"],
      ["SELECT title FROM reports WHERE published_on > 2020", "DATE '2021-01-31'"],
      ["INSERT INTO reports VALUES (1)", "CREATE TABLE 我的表 AS FROM"],
      ["SELECT indicator_id, growth_pct", "没有 FROM"],
      ["SELECT cuont(*) FROM reports", "Did you mean: count"],
      ["SELECT title FROM reports WHERE published_on > '2021-1-1'", "写作 DATE '2021-01-01'"],
      ["SELECT * FROM observations WHERE growth_pct > '10%'", "'10%' 不是数"],
      ["SELECT * FROM observations WHERE label > 5", "文字列与数值比较"],
      ["SELECT * FROM observations WHERE value = NULL", "IS NULL"],
      ["SELECT * FROM observations WHERE indicator_id = gdp", "单引号：'gdp'"],
      ["SELECT rank() OVER (ORDER BY value) r FROM observations WHERE r < 3", "QUALIFY"],
      ["SELECT year(title) FROM reports", "TRY_CAST(列 AS DATE)"],
      ["SELECT value::STRNG FROM observations", "VARCHAR、INTEGER"],
      ["ALTER TABLE reports ADD COLUMN x INT", "不能改动"],
      ["SELECT * FROM 我的数据", "再拖进来"],
      ["SELECT * FROM observations WHERE flags = 'partial_year'", "list_contains"],
      ["SELECT list_contains(flags, damaged) FROM observations", "'damaged'"],
      ["SELECT * FROM observations WHERE growth_pct > 10%", "只写数字：10"],
      ["SELECT * FROM observations o, LEFT JOIN places p ON o.place_id = p.place_id", "多了一个逗号"],
      ["SELECT count(*) FROM observations JOIN reports", "USING (列)"],
      ["SELECT * FROM observations WHERE year BETWEEN 2020 TO 2021", "BETWEEN 小 AND 大"],
      ["COPY reports TO 'https://example.com/x.csv'", "不会连接其他主机"]
    ] as const) {
      await run(page, sql);
      expect(await page.locator(".workbench-hint").textContent(), sql).toContain(hint);
    }
  });

  test("a date written as a text is put right by a click", async () => {
    const {page} = await openQuery("SELECT title FROM reports\nWHERE published_on > '2021-1-1' ORDER BY 1");
    expect(await page.locator(".cm-lintRange-error").textContent()).toBe("'2021-1-1'");
    await page.getByRole("button", {name: "改好"}).click();
    await ran(page);
    expect(await rows(page)).toHaveLength(3);
  });

  test("the line is the editor's, and the statement is put right where it stands", async () => {
    const {page} = await openQuery(
      "SELECT 1;\nSELECT count（*） AS n\nFROM places WHERE township ＝ “杜桥镇”;\nSELECT 3"
    );
    expect(await page.locator(".workbench-error").textContent()).toContain("第 3 行，第 28 列");
    await page.getByRole("button", {name: "改好"}).click();
    await ran(page);
    expect(await written(page)).toBe(
      "SELECT 1;\nSELECT count(*) AS n\nFROM places WHERE township = '杜桥镇';\nSELECT 3"
    );
    expect(await page.locator(".result").count()).toBe(3);
  });

  test("a column of several tables is marked, and a click says whose it is", async () => {
    const {page} = await openQuery(
      "SELECT 1;\nSELECT place_id FROM observations o JOIN reports r ON o.report_id = r.report_id"
    );
    expect(await page.locator(".cm-lintRange-error").textContent()).toBe("place_id");
    await page.locator(".workbench-hint button", {hasText: "r.place_id"}).click();
    await ran(page);
    expect(await written(page)).toContain("SELECT r.place_id FROM");
    expect(await page.locator(".workbench-error").count()).toBe(0);
  });

  test("in a plan, the place is that of the statement", async () => {
    const {page} = await openQuery("SELECT 1");
    await type(page, "SELECT 1;\nSELECT groth_pct FROM observations");
    await page.getByRole("button", {name: "计划"}).click();
    await ran(page);
    expect(await page.locator(".workbench-error").textContent()).toContain("第 2 行，第 8 列");
    expect(await page.locator(".cm-lintRange-error").textContent()).toBe("groth_pct");
  });

  test("what gives no rows says that it is done", async () => {
    const {page} = await openQuery(
      "CREATE TABLE mine AS FROM places; UPDATE mine SET township = '甲'; SET threads = 1"
    );
    await page.waitForFunction(() => document.querySelectorAll(".result").length === 3);
    expect(await page.locator(".result").allInnerTexts()).toEqual([
      expect.stringContaining("已完成，4 行"),
      expect.stringContaining("已完成，4 行"),
      expect.stringMatching(/^已完成$/)
    ]);
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

  test("a query that was corrected takes the place of one that still runs", async () => {
    const {page, problems} = await openQuery("SELECT 1");
    await type(page, "SELECT count(*) FROM range(1000000) a(x), range(1000000) b(y) WHERE hash(x + y) % 7 = 1");
    await page.keyboard.press("ControlOrMeta+Enter");
    await page.waitForTimeout(1500);
    await run(page, "SELECT 'corrected' AS t");
    expect(await rows(page)).toEqual([["corrected"]]);
    await page.getByRole("tab", {name: "历史"}).click();
    expect((await page.locator(".history-open").allTextContents()).join()).toContain("range(1000000)");
    expect(problems).toEqual([]);
  });

  test("an error is put right where it stands, also after more was written before or behind it", async () => {
    const {page} = await openQuery("SELECT groth_pct FROM observations LIMIT 1");
    await page.locator(".cm-content").click();
    await page.keyboard.press("ControlOrMeta+Home");
    await page.keyboard.insertText("-- 增速\n");
    await page.locator(".workbench-hint button", {hasText: "growth_pct"}).first().click();
    await ran(page);
    expect(await written(page)).toBe("-- 增速\nSELECT growth_pct FROM observations LIMIT 1");
  });

  test("a column of dates compared with one of texts is put right by a click", async () => {
    const {page} = await openQuery(
      "CREATE TABLE mine AS SELECT '2021-8-10' AS 日期;\nSELECT count(*) AS n FROM reports r JOIN mine ON r.published_on > mine.日期"
    );
    expect(await page.locator(".cm-lintRange-error").textContent()).toBe("mine.日期");
    expect(await page.locator(".workbench-hint .zh").first().textContent()).toContain("逐字");
    await run(page, "SELECT count(*) AS n FROM reports r JOIN mine ON r.published_on > mine.日期");
    await page.getByRole("button", {name: "改好"}).click();
    await ran(page);
    expect(await written(page)).toContain("r.published_on > CAST(mine.日期 AS DATE)");
    expect(await page.locator(".workbench-error").count()).toBe(0);
  });

  test("reset forgets what the page made", async () => {
    const {page} = await openQuery("CREATE TABLE gone AS SELECT 1 AS x");
    await page.getByRole("button", {name: "重置"}).click();
    await run(page, "SELECT x FROM gone");
    expect(await page.locator(".workbench-error").textContent()).toContain("gone does not exist");
  });
});
