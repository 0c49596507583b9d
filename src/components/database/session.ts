import {type Engine, EngineError, startEngine} from "./engine.js";
import {QueryError} from "./query-error.js";
import {type Read, type ReadOptions, read} from "./read.js";
import {refusal, writtenAddress} from "./remote.js";
import {isChange, type Statement, splitStatements} from "./statements.js";
import {hideProgress, showProgress} from "./status.js";
import {fetchAhead, loadTables, tablesOf} from "./tables.js";
import {readViews} from "./views.js";

/** What came of one statement. */
export interface Result extends Read {
  statement: Statement;
  /** From sending the statement to its last row. */
  milliseconds: number;
}

/** What to do while a text runs. */
export interface RunOptions extends ReadOptions {
  /** Called with each statement's result as it comes. */
  onResult?: (result: Result) => void;
}

/** A statement that was stopped before it ended. */
export class CancelError extends Error {
  override name = "CancelError";
  constructor() {
    super("the query was cancelled");
  }
}

/**
 * One DuckDB for the page, started by its first statement. Statements run one after another, in the order they were asked for, on
 * one connection, so that temporary tables and settings last. When the engine has to be started anew, the statements and
 * files that changed its state are repeated.
 */
export class Session {
  #engine: Promise<Engine> | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  #epoch = 0; // tasks of an earlier one were cancelled
  #loaded = new Set<string>();
  #changes: ((engine: Engine) => Promise<unknown>)[] = [];
  #since: number | null = null;

  /** Starts the engine ahead of the first question. */
  prepare(): void {
    readViews().catch(() => {}); // who asks will hear of it, here and below
    this.use(async () => {}).catch(() => {});
  }

  /** Runs every statement of a text; returns the last one's result, or null when there was none. */
  run(text: string, options: RunOptions = {}): Promise<Result | null> {
    this.#fetchAhead(text);
    return this.#enqueue(async () => {
      let result: Result | null = null;
      for (const statement of splitStatements(text)) {
        result = await this.#runOne(statement, options);
        options.onResult?.(result);
      }
      return result;
    });
  }

  /** Does something with the engine in its turn; when `lasting`, again whenever the engine is started anew. */
  use<T>(task: (engine: Engine) => Promise<T>, {lasting = false} = {}): Promise<T> {
    return this.#enqueue(async () => {
      const done = await task(await this.#start());
      if (lasting) this.#changes.push(task);
      return done;
    });
  }

  /** Makes the tables that a statement names known to the engine. */
  async load(engine: Engine, statement: string): Promise<void> {
    const missing = (await tablesOf(statement)).filter((name) => !this.#loaded.has(name));
    for (const name of missing) this.#loaded.add(name);
    try {
      await loadTables(engine, missing);
    } catch (error) {
      for (const name of missing) this.#loaded.delete(name);
      throw error;
    }
  }

  /** Stops what runs and what waits. DuckDB 0.9 in a worker cannot be interrupted within a step, so the worker ends. */
  cancel(): void {
    this.#stop(new CancelError());
  }

  /** Forgets all that the page changed. */
  reset(): void {
    this.#changes = [];
    this.cancel();
  }

  /** For how many milliseconds the engine has been at a statement; 0 when it is at none, or still starts. */
  runningFor(): number {
    return this.#since === null ? 0 : performance.now() - this.#since;
  }

  async #runOne(statement: Statement, options: ReadOptions): Promise<Result> {
    const engine = await this.#start();
    const start = performance.now();
    this.#since = start;
    try {
      const address = writtenAddress(statement.text);
      if (address) throw new Error(`IO Error: ${refusal}: ${address.text.slice(1, -1)}`);
      await this.load(engine, statement.text);
      const result = await read(engine, statement.text, options);
      if (isChange(statement.text)) this.#changes.push((anew) => this.#repeat(anew, statement.text));
      return {...result, statement, milliseconds: performance.now() - start};
    } catch (error) {
      if (error instanceof CancelError || error instanceof EngineError) throw error;
      // The module itself failed: it answers no more.
      if (broken.test(String(error))) this.#stop(new EngineError(String(error)));
      const message = error instanceof Error ? error.message : String(error);
      throw new QueryError(message, statement.text, statement.start, error);
    } finally {
      if (this.#since === start) this.#since = null;
    }
  }

  async #fetchAhead(text: string): Promise<void> {
    const names = await tablesOf(text).catch(() => []); // who loads them will hear of it
    fetchAhead(names.filter((name) => !this.#loaded.has(name)));
  }

  async #repeat(engine: Engine, statement: string): Promise<void> {
    await this.load(engine, statement);
    await read(engine, statement);
  }

  #enqueue<T>(task: () => Promise<T>): Promise<T> {
    const epoch = this.#epoch;
    const done = this.#queue.then(() => {
      if (epoch !== this.#epoch) throw new CancelError();
      return task();
    });
    this.#queue = done.catch(() => {});
    return done;
  }

  #stop(reason: Error): void {
    this.#epoch++;
    this.#queue = Promise.resolve();
    this.#loaded.clear();
    this.#since = null;
    const engine = this.#engine;
    this.#engine = null;
    engine?.then((started) => started.stop(reason)).catch(() => {});
  }

  #start(): Promise<Engine> {
    if (this.#engine) return this.#engine;
    replaceRunning(this);
    const engine = this.#startAnew();
    engine.catch(() => {
      if (this.#engine === engine) this.#engine = null; // the next statement tries again
    });
    this.#engine = engine;
    return engine;
  }

  async #startAnew(): Promise<Engine> {
    showProgress(0, null);
    try {
      const engine = await startEngine(showProgress);
      for (const change of this.#changes) await change(engine);
      return engine;
    } finally {
      hideProgress();
    }
  }
}

const broken =
  /RuntimeError|null function|memory access out of bounds|unreachable|table index is out of bounds|Aborted\(/;

/** In preview, an edit loads this module anew beside the old one: the old one's worker, and its memory, are let go. */
function replaceRunning(session: Session): void {
  const page = globalThis as {[running]?: Session};
  if (page[running] && page[running] !== session) page[running].cancel();
  page[running] = session;
}

const running = Symbol.for("township-reports.database");
