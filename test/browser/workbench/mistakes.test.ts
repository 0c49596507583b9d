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
