import {existsSync, readdirSync} from "node:fs";
import type {Browser, Page} from "playwright-core";
import {launchBrowser} from "../browser/launch.ts";
import {serveSite} from "../serve/server.ts";

const engine = "_npm/@duckdb/duckdb-wasm@1.28.0/dist/duckdb-eh.wasm";
const rounds = 5;

/**
 * Prints when the pages of dist/ draw their first chart in a browser that was never there, in ms after navigation, beside what such
 * a browser takes in the same run to fetch and compile the database engine alone: the floor of a page that queries. Medians of
 * several rounds, in which pages and floor take turns.
 */
export async function benchPages(): Promise<void> {
  if (!existsSync("dist/index.html")) throw new Error("site not built; to build it: npm run build");
  const township = readdirSync("dist/townships").find((name) => name.endsWith(".html") && name !== "index.html");
  const charts: [page: string, chart: string][] = [
    ["index.html", "#coverage .matrix-entry"],
    ["growth.html", "#growth-by-indicator svg .mark"],
    ["targets.html", "#target-growth svg .mark"],
    ["priorities.html", "#priorities-themes svg .mark"],
    [`townships/${township}`, "main figure.chart svg"]
  ];
  const {url, server} = await serveSite();
  const browser = await launchBrowser();
  const floors: number[] = [];
  const times = new Map<string, number[]>(charts.map(([page]) => [page, []]));
  for (let round = 0; round < rounds; round++) {
    floors.push(await visit(browser, new URL("search.html", url).href, engineAlone));
    for (const [path, chart] of charts)
      times.get(path)!.push(await visit(browser, new URL(path, url).href, (page) => drawnAfter(page, chart)));
  }
  const floor = median(floors);
  console.log(`${"floor: the engine, fetched and compiled".padEnd(42)} ${floor.toFixed(0).padStart(6)} ms`);
  for (const [page, own] of times)
    console.log(
      `${page.padEnd(42)} ${median(own).toFixed(0).padStart(6)} ms  ${(median(own) / floor).toFixed(2)} × the floor`
    );
  await browser.close();
  server.close();
}

async function visit(browser: Browser, address: string, measure: (page: Page) => Promise<number>): Promise<number> {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}});
  const page = await context.newPage();
  await page.goto(address);
  const time = await measure(page);
  await context.close();
  return time;
}

/** On a page that does not use it. */
async function engineAlone(page: Page): Promise<number> {
  await page.waitForLoadState("networkidle");
  return page.evaluate(async (engine) => {
    const start = performance.now();
    await WebAssembly.compileStreaming(fetch(engine));
    return performance.now() - start;
  }, engine);
}

/** Milliseconds from navigation until `selector` matches an element that is drawn (it has a size) on the page. */
async function drawnAfter(page: Page, selector: string): Promise<number> {
  const handle = await page.waitForFunction(
    (selector) => {
      const drawn = [...document.querySelectorAll(selector)].some((element) => {
        const {width, height} = element.getBoundingClientRect();
        return width > 0 && height > 0;
      });
      return drawn && performance.now();
    },
    selector,
    {polling: "raf"}
  );
  return handle.jsonValue() as Promise<number>;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;
}
