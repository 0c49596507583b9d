import * as duckdb from "npm:@duckdb/duckdb-wasm@1.28.0";
import {say} from "../language/label.js";

// Framework copies the files that these string literals name to the site, and makes the addresses relative.
const moduleUrl = import.meta.resolve("npm:@duckdb/duckdb-wasm@1.28.0/dist/duckdb-eh.wasm");
const workerUrl = import.meta.resolve("npm:@duckdb/duckdb-wasm@1.28.0/dist/duckdb-browser-eh.worker.js");

/** The engine cannot start, or stopped by itself; the message says why and what to do, in the page's language. */
export class EngineError extends Error {
  override name = "EngineError";
}

/** A running DuckDB, with the one connection that all statements of the page share. */
export interface Engine {
  database: duckdb.AsyncDuckDB;
  connection: duckdb.AsyncDuckDBConnection;
  /** Waits for an answer of the engine; rejects when it is stopped meanwhile, which DuckDB-WASM itself leaves waiting. */
  answer<T>(promise: Promise<T>): Promise<T>;
  /** Ends the worker; what waits for an answer rejects with `reason`. */
  stop(reason: Error): void;
}

/** Bytes of the engine that arrived, and of how many (null when the server does not say, or sends them compressed). */
export type Progress = (loaded: number, total: number | null) => void;

const silence = 30_000;

/** Starts a DuckDB in a worker of its own, from files of this site. */
export async function startEngine(progress: Progress): Promise<Engine> {
  await checkBrowser();
  const address = await moduleAddress(progress);
  const worker = startWorker();
  let stop!: (reason: Error) => void;
  const stopped = new Promise<never>((_, reject) => {
    stop = (reason) => {
      worker.terminate();
      reject(reason);
    };
  });
  stopped.catch(() => {}); // those who wait hear of it
  worker.addEventListener("error", ({message}) => stop(new EngineError(say(workerFailed(message)))));
  const answer = <T>(promise: Promise<T>): Promise<T> => Promise.race([promise, stopped]);
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);

  // A module that does not compile (a policy forbids it, memory is short) is not reported by DuckDB-WASM: it says nothing more.
  let watch = setTimeout(giveUp, silence);
  function giveUp() {
    stop(new EngineError(say(moduleFailed(""))));
  }
  const report = ({bytesLoaded, bytesTotal}: duckdb.InstantiationProgress) => {
    clearTimeout(watch);
    watch = setTimeout(giveUp, silence);
    progress(bytesLoaded, bytesTotal >= bytesLoaded ? bytesTotal : null);
  };
  try {
    await answer(database.instantiate(address, null, report));
    await answer(database.open({path: ":memory:", filesystem: {allowFullHTTPReads: true}}));
    return {database, connection: await answer(database.connect()), answer, stop};
  } finally {
    clearTimeout(watch);
    if (address.startsWith("blob:")) URL.revokeObjectURL(address);
  }
}

async function checkBrowser(): Promise<void> {
  if (typeof WebAssembly !== "object") {
    throw new EngineError(
      say({
        zh: "此浏览器没有（或禁用了）WebAssembly，无法在页面中查询。请启用它，或换用较新的 Chrome、Edge、Firefox、Safari。",
        en: "This browser lacks WebAssembly, or has it switched off, so the page cannot query its data. Switch it on, or use a recent Chrome, Edge, Firefox or Safari."
      })
    );
  }
  if (!(await duckdb.getPlatformFeatures()).wasmExceptions) {
    throw new EngineError(
      say({
        zh: "浏览器版本过低，无法运行查询引擎。需要 Chrome 或 Edge 95、Firefox 100、Safari 15.2 及以上。",
        en: "This browser is too old for the query engine. It takes Chrome or Edge 95, Firefox 100, Safari 15.2, or later."
      })
    );
  }
}

/**
 * Where the worker is to read the module. DuckDB-WASM streams it and waits for ever when that fails: where the server does not call
 * it application/wasm (as old servers do not), or does not have it. So the server is asked first, and the module is
 * fetched here and passed on when its type is wrong.
 */
async function moduleAddress(progress: Progress): Promise<string> {
  const head = await fetch(moduleUrl, {method: "HEAD"}).catch(unreachable);
  await head.arrayBuffer(); // empty, but what is not read counts as aborted
  if (head.ok && /^application\/wasm\b/.test(head.headers.get("content-type") ?? "")) return moduleUrl;
  const response = await fetch(moduleUrl).catch(unreachable);
  if (!response.ok || !response.body) throw new EngineError(say(moduleFailed(`HTTP ${response.status}`)));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  for (const reader = response.body.getReader(); ; ) {
    const {done, value} = await reader.read();
    if (done) break;
    chunks.push(value);
    loaded += value.length;
    progress(loaded, null);
  }
  return URL.createObjectURL(new Blob(chunks, {type: "application/wasm"}));
}

function unreachable(error: Error): never {
  throw new EngineError(say(moduleFailed(error.message)));
}

// A worker that the page makes itself is bound by the page's policy; one from an address by that of its answer alone, and
// few servers send one: a query could then read from any host.
function startWorker(): Worker {
  const script = `importScripts(${JSON.stringify(workerUrl)})`;
  const address = URL.createObjectURL(new Blob([script], {type: "text/javascript"}));
  try {
    return new Worker(address);
  } catch (error) {
    throw new EngineError(say(workerFailed((error as Error).message)));
  }
}

function moduleFailed(reason: string) {
  return {
    zh: `查询引擎没能启动：${moduleUrl} 无法读取或编译。请检查网络、服务器与其内容安全策略（需要 'wasm-unsafe-eval'），然后重新加载页面。${reason}`,
    en: `The query engine did not start: ${moduleUrl} could not be read or compiled. Check the network, the server and its content security policy (it takes 'wasm-unsafe-eval'), then reload the page. ${reason}`
  };
}

function workerFailed(reason: string) {
  return {
    zh: `查询引擎的后台线程无法启动或已中止。网页需经 http(s) 打开（不能直接打开文件），内容安全策略需允许 worker-src 'self' blob:。请重新加载页面。${reason}`,
    en: `The worker of the query engine cannot start, or stopped. The page must be opened over http(s), not as a file, and its content security policy must allow worker-src 'self' blob:. Reload the page. ${reason}`
  };
}
