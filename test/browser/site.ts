import type {Browser, BrowserContext, Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, inject} from "vitest";
import {launchBrowser} from "../../tools/browser/launch.ts";

export interface PageOptions {
  width?: number;
  height?: number;
  dark?: boolean;
  /** The language of the labels, as the reader's own choice is kept: zh or en. */
  lang?: "zh" | "en";
  /** In a browser that was never there. */
  first?: boolean;
  /** Another copy of the site: its address, with a slash at the end. */
  site?: string;
}

/** A page of the built site, open in the browser, with all that it asked for and complained about so far. */
export interface OpenPage {
  page: Page;
  /** Addresses that were asked for. */
  requests: string[];
  /** Errors of the console, uncaught errors, failed and refused requests, requests to other hosts. */
  problems: string[];
  close(): Promise<void>;
}

/**
 * For the test file that calls it: one browser, and a function that opens a page of the built site (`path` without a
 * leading slash, "" for the overview). A tab that was closed serves the next page of its kind, since a new one costs the browser more than
 * most pages do: it keeps what it was sent, as a reader's would, and not what the page itself kept. What a test leaves open is closed after it.
 */
export function useSite(): (path: string, options?: PageOptions) => Promise<OpenPage> {
  let browser: Browser;
  const idle = new Map<string, Page[]>();
  let ofTest: OpenPage[] | null = null; // null outside of a test: what a suite opens stays open for its tests
  beforeEach(() => {
    ofTest = [];
  });
  afterEach(async () => {
    const left = ofTest ?? [];
    ofTest = null;
    for (const opened of left) await opened.close();
  });
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (path, {width = 1440, height = 900, dark = false, lang, first, site = inject("site")} = {}) => {
    const kind = lang ?? "";
    const page = (first ? undefined : idle.get(kind)?.pop()) ?? (await (await newContext(browser, lang)).newPage());
    await page.setViewportSize({width, height});
    await page.emulateMedia({media: null, colorScheme: dark ? "dark" : "light"});
    const {requests, problems} = record(page, new URL(site).origin);
    await page.goto(new URL(path, site).href);
    let closed = false;
    const close = async () => {
      if (closed) return;
      closed = true;
      if (first || !(await leave(page))) return page.context().close();
      idle.set(kind, [...(idle.get(kind) ?? []), page]);
    };
    const opened = {page, requests, problems, close};
    ofTest?.push(opened);
    return opened;
  };
}

/**
 * Makes a tab as good as new: an empty page that nothing listens to, and nothing kept but what the browser was sent. False where
 * that is not possible: it crashed, or is at an address that is none.
 */
async function leave(page: Page): Promise<boolean> {
  try {
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    page.removeAllListeners();
    for (const other of page.context().pages()) if (other !== page) await other.close();
    await page.unrouteAll({behavior: "ignoreErrors"});
    await page.goto("about:blank");
    return true;
  } catch {
    return false;
  }
}

async function newContext(browser: Browser, lang?: "zh" | "en"): Promise<BrowserContext> {
  const context = await browser.newContext({locale: lang === "en" ? "en-GB" : "zh-CN"});
  if (lang) await context.addInitScript((lang) => localStorage.setItem("language", lang), lang);
  await context.addInitScript(recordShifts);
  return context;
}

function record(page: Page, origin: string): {requests: string[]; problems: string[]} {
  const requests: string[] = [];
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    requests.push(url);
    if (/^(https?|wss?):/.test(url) && new URL(url).origin !== origin) problems.push(`foreign request: ${url}`);
  });
  page.on("requestfailed", (request) => {
    problems.push(`failed request (${request.failure()?.errorText}): ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`refused request (${response.status()}): ${response.url()}`);
  });
  return {requests, problems};
}

/** Runs in the page, before it: adds up how far its parts jump on their own, not in answer to the reader. */
function recordShifts(): void {
  const shifts = {total: 0};
  Object.assign(window, {shifts});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {hadRecentInput: boolean; value: number})[])
      if (!entry.hadRecentInput) shifts.total += entry.value;
  }).observe({type: "layout-shift", buffered: true});
}

/** How far the parts of a page have jumped so far: the sum of its layout shifts (https://wicg.github.io/layout-instability/). */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as {shifts: {total: number}}).shifts.total);
}

/**
 * Waits until nothing on the page is loading or drawing: no block of code or chart waits for its data, and what it shows
 * stayed as it is for a moment. Throws, after `timeout` ms, what is still busy.
 */
export async function settle({page}: {page: Page}, timeout = 120_000): Promise<void> {
  const end = Date.now() + timeout;
  let last = "";
  let since = Date.now();
  for (;;) {
    const {html, busy} = await page.evaluate(() => ({
      html: document.querySelector("main")?.innerHTML ?? "",
      busy: [
        ...document.querySelectorAll(
          "main :is(observablehq-loading, [aria-busy=true], .room > .observablehq--block:empty)"
        )
      ].map(
        (element) => `${element.parentElement?.id || element.parentElement?.className}: ${element.textContent?.trim()}`
      )
    }));
    if (html !== last || busy.length > 0) since = Date.now();
    else if (Date.now() - since > 200) return;
    if (Date.now() > end)
      throw new Error(`still busy after ${timeout} ms: ${busy.join("; ") || "the page keeps changing"}`);
    last = html;
    await page.waitForTimeout(50);
  }
}
