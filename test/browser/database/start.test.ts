import {expect, test} from "vitest";
import {useSite} from "../site.ts";

const open = useSite();
const address = `sql.html#q=${encodeURIComponent("SELECT 1 AS x")}`;

async function said(prepare: string, lang: "zh" | "en" = "zh"): Promise<string> {
  const {page} = await open("", {lang, first: true});
  await page.context().addInitScript(prepare);
  await page.goto(new URL(address, page.url()).href);
  await page.waitForSelector(".workbench-error");
  return (await page.locator(".workbench-error").first().textContent()) ?? "";
}

test("without WebAssembly the page says so, in the reader's language", async () => {
  expect(await said("delete globalThis.WebAssembly")).toContain("WebAssembly");
  expect(await said("delete globalThis.WebAssembly", "en")).toContain("This browser lacks WebAssembly");
});

test("without workers the page says so", async () => {
  expect(await said("globalThis.Worker = class { constructor() { throw new Error('forbidden'); } }")).toContain(
    "后台线程无法启动"
  );
});

test("a module that the server does not have is said by its address", async () => {
  const {page} = await open("", {first: true});
  await page.context().route(/duckdb-eh\.wasm/, (route) => route.fulfill({status: 404, body: "no"}));
  await page.goto(new URL(address, page.url()).href);
  await page.waitForSelector(".workbench-error");
  expect(await page.locator(".workbench-error").first().textContent()).toMatch(/duckdb-eh\.wasm.*HTTP 404/s);
});

test("a server that does not know the type of the module does no harm", async () => {
  const {page} = await open("", {first: true});
  await page.context().route(/duckdb-eh\.wasm/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, headers: {...response.headers(), "content-type": "application/octet-stream"}});
  });
  await page.goto(new URL(address, page.url()).href);
  await page.waitForSelector(".result");
  expect(await page.locator(".grid-body").textContent()).toBe("1");
});

test("while the engine is on its way the page says so, and no longer after", async () => {
  const {page} = await open("", {first: true});
  await page.context().route(/duckdb-eh\.wasm/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.goto(new URL(address, page.url()).href);
  await page.waitForSelector(".database-status");
  expect(await page.locator(".database-status").textContent()).toContain("正在启动查询引擎");
  await page.waitForSelector(".result");
  expect(await page.locator(".database-status").count()).toBe(0);
});
