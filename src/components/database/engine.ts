import * as duckdb from "npm:@duckdb/duckdb-wasm@1.28.0";
import {say} from "../language/label.js";
import {guardScript} from "./remote.js";

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

/** Starts a DuckDB in a worker of its own, from files of this site. */
export async function startEngine(progress: Progress): Promise<Engine> {
  await checkBrowser();
  const worker = startWorker(); // its script comes while the module is compiled
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
  try {
    worker.postMessage(await answer(compileModule(progress)));
    await answer(database.instantiate(nothing));
    await answer(database.open({path: ":memory:", filesystem: {allowFullHTTPReads: true}}));
    return {database, connection: await answer(database.connect()), answer, stop};
  } catch (error) {
    stop(error as Error);
    throw error;
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
 * The module, compiled while it arrives. DuckDB-WASM would fetch it in the worker, which starts later, and wait for ever where
 * that fails: where the server calls it something else than application/wasm, as old ones do, does not have it, or a policy forbids it.
 */
async function compileModule(progress: Progress): Promise<WebAssembly.Module> {
  try {
    const response = await fetch(moduleUrl); // on its way already: tools/publish/pack/pack.ts
    if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
    const length = Number(response.headers.get("content-length")); // of a compressed copy, where that is what is sent
    let loaded = 0;
    const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        loaded += chunk.length;
        progress(loaded, length >= loaded ? length : null);
        controller.enqueue(chunk);
      }
    });
    const headers = {"content-type": "application/wasm"};
    return await WebAssembly.compileStreaming(new Response(response.body.pipeThrough(count), {headers}));
  } catch (error) {
    throw new EngineError(say(moduleFailed((error as Error).message)));
  }
}

/** What the worker reads in the place of a module: it is handed one. */
const nothing = "data:application/wasm,";

// A worker that the page makes itself is bound by the page's policy; one from an address by that of its answer alone, and
// few servers send one: a query could then read from any host. Its first message is the compiled module.
function startWorker(): Worker {
  const script = `${guardScript()}
    const compiled = new Promise((resolve) =>
      addEventListener("message", (event) => (event.stopImmediatePropagation(), resolve(event.data)), {once: true})
    );
    WebAssembly.instantiateStreaming = async (_, imports) => {
      const module = await compiled;
      const instance = await WebAssembly.instantiate(module, imports).catch(fail);
      return {module, instance};
    };
    function fail(error) { // so that the page hears of it: DuckDB-WASM says nothing
      setTimeout(() => { throw error; });
      throw error;
    }
    importScripts(${JSON.stringify(workerUrl)});`;
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
