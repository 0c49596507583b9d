import type {OpenPage, PageOptions} from "./site.ts";

const engine = "_npm/@duckdb/duckdb-wasm@1.28.0/dist/duckdb-eh.wasm";

/**
 * Milliseconds that a browser that was never there takes just now to fetch and compile the database engine, on a page that does
 * not use it: the floor of every page that does, on this machine and at this moment.
 */
export async function engineAlone(open: (path: string, options?: PageOptions) => Promise<OpenPage>): Promise<number> {
  const opened = await open("search.html", {first: true});
  await opened.page.waitForLoadState("networkidle");
  const time = await opened.page.evaluate(async (engine) => {
    const start = performance.now();
    await WebAssembly.compileStreaming(fetch(engine));
    return performance.now() - start;
  }, engine);
  await opened.close();
  return time;
}
