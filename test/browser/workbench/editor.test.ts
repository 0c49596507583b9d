import {readFileSync} from "node:fs";
import {describe, expect, inject, test} from "vitest";
import {readQuestions} from "../../../loaders/gallery.ts";
import {ran, rows, run, type, useWorkbench, written} from "./page.ts";

const openQuery = useWorkbench();

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

test("saved queries and history are exported, and imported again beside others", async () => {
  const {page} = await openQuery("SELECT 41 + 1 AS answer");
  await page.getByRole("button", {name: "保存"}).click();
  await page.locator(".history-save input").fill("我的查询");
  await page.keyboard.press("Enter");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: "导出 .sql"}).click()
  ]);
  const exported = readFileSync(await file.path(), "utf8");
  expect(exported).toMatch(/^-- saved \S+ 我的查询\nSELECT 41 \+ 1 AS answer;\n\n-- ran \S+\nSELECT 41/);
  const open = () => page.locator(".history-open").allTextContents();
  const take = async (name: string, text: string) => {
    await page.locator(".history input[type=file]").setInputFiles({name, mimeType: "", buffer: Buffer.from(text)});
    await page.waitForFunction(
      (name) => document.querySelector(".history [role=status]")?.textContent?.includes(name),
      name
    );
  };
  await take("again.sql", exported);
  expect(await page.locator(".history-said .zh").textContent()).toContain("都有了");
  await page.getByRole("button", {name: "清空历史"}).click();
  await page.locator(".history-remove").click();
  expect(await open()).toEqual([]);
  await take("queries.sql", `${exported}\n-- saved 2020-01-01T00:00:00.000Z 旧的\nSELECT 2;\n`);
  expect(await page.locator(".history-said .zh").textContent()).toContain("保存的 2 条，历史 1 条");
  expect(await open()).toEqual(["我的查询", "旧的", "SELECT 41 + 1 AS answer"]);
  await take("table.csv", "乡镇,产值\n");
  expect(await page.locator(".history [role=alert] .zh").textContent()).toContain("table.csv 里没有查询");
  expect(await open()).toHaveLength(3);
  await page.reload();
  await ran(page);
  await page.getByRole("tab", {name: "历史"}).click();
  expect(await open()).toEqual(["我的查询", "旧的", "SELECT 41 + 1 AS answer"]);
});

test("what was removed comes back when asked", async () => {
  const {page} = await openQuery("SELECT 7");
  await page.getByRole("tab", {name: "历史"}).click();
  await page.getByRole("button", {name: "清空历史"}).click();
  expect(await page.locator(".history-open").count()).toBe(0);
  await page.getByRole("button", {name: "撤销"}).click();
  expect(await page.locator(".history-open").allTextContents()).toEqual(["SELECT 7"]);
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
