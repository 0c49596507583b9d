import {describe, expect, test} from "vitest";
import {ran, run, type, useWorkbench, written} from "./page.ts";

const openQuery = useWorkbench();

describe("links", () => {
  test("a link of 8 kB carries its query whole", async () => {
    const sql = `SELECT '${"长文本，“引号”% & # + ? 😀 ".repeat(350)}' AS t`;
    expect(new TextEncoder().encode(sql).length).toBeGreaterThan(8192);
    const {page} = await openQuery(sql);
    expect(await written(page)).toBe(sql);
    expect(await page.locator(".result").count()).toBe(1);
  });

  test("a link that was cut is shown as far as it goes, and not run", async () => {
    const {page} = await openQuery("SELECT 1");
    const address = page.url().replace(/#.*/, "#q=SELECT%2042%20AS%20%E4%B9%A1%E9");
    await page.goto("about:blank");
    await page.goto(address);
    await page.waitForSelector(".workbench-error");
    expect(await page.locator(".workbench-error").textContent()).toContain("链接不完整");
    expect(await written(page)).toBe("SELECT 42 AS 乡");
    expect(await page.locator(".result").count()).toBe(0);
  });

  test("what was being written is in the history when a link takes its place", async () => {
    const {page} = await openQuery("SELECT 1");
    await type(page, "SELECT 'not run yet'");
    await page.evaluate(() => {
      location.hash = "q=SELECT%202";
    });
    await page.waitForFunction(() => document.querySelector(".cm-content")?.textContent === "SELECT 2");
    await ran(page);
    await page.getByRole("tab", {name: "历史"}).click();
    expect(await page.locator(".history-open").allTextContents()).toContain("SELECT 'not run yet'");
  });

  test("a query that was changed outlasts loading the page again", async () => {
    const {page} = await openQuery("SELECT 1");
    await type(page, "SELECT 43 AS changed");
    await page.reload();
    await page.waitForSelector(".result");
    expect(await written(page)).toBe("SELECT 43 AS changed");
  });

  test("where the browser keeps nothing, saving says so", async () => {
    const {page} = await openQuery("SELECT 1");
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await run(page, "SELECT 2");
    await page.getByRole("button", {name: "保存"}).click();
    await page.locator(".history-save input").fill("我的查询");
    await page.keyboard.press("Enter");
    expect(await page.locator(".history .workbench-error").textContent()).toContain("请先导出");
    expect(await page.locator(".history-open").first().textContent()).toBe("我的查询");
  });
});
