import type {Page} from "playwright-core";
import {useSite} from "../site.ts";

const address = (sql: string) => `sql.html#q=${encodeURIComponent(sql)}`;

/** For the test file that calls it: opens the SQL page with a query, and waits until it has run. */
export function useWorkbench() {
  const open = useSite();
  return async (sql: string, options: Parameters<typeof open>[1] = {}) => {
    const opened = await open(address(sql), options);
    await ran(opened.page);
    return opened;
  };
}

/** Waits until nothing runs. */
export async function ran(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector(".workbench-results")?.getAttribute("aria-busy") === "false");
  await page.waitForSelector(".workbench-results > *");
}

/** Puts a text in the editor, as typing does, and runs it with the keyboard. */
export async function type(page: Page, sql: string): Promise<void> {
  await page.locator(".cm-content").click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(sql);
  await page.keyboard.press("Escape");
}

/** The text in the editor. */
export async function written(page: Page): Promise<string> {
  return (await page.locator(".cm-line").allTextContents()).join("\n");
}

/** Puts a text in the editor and runs it with the keyboard. */
export async function run(page: Page, sql: string): Promise<void> {
  await type(page, sql);
  await page.keyboard.press("ControlOrMeta+Enter");
  await ran(page);
}

/** The rows in sight of the last result, as text, in order. */
export const rows = (page: Page) =>
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
export function jump(page: Page): Promise<number> {
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
