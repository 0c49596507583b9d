import type {Page} from "playwright-core";

/** A value of a result in a form that passes from the page to the test, and tells types apart. */
export type Plain = null | boolean | number | string | Plain[] | {[key: string]: Plain};

/** What a statement gave in the page. */
export interface Answer {
  columns: string[];
  rows: Plain[][];
  error?: {name: string; message: string; reason?: string; place?: {line: number; column: number} | null};
}

/** Runs a statement through the database module of the open page itself, and makes its values plain. */
export async function ask(page: Page, sql: string): Promise<Answer> {
  await exposeDatabase(page);
  return page.evaluate(async (sql) => {
    // bigint → "1n", Date → "date 0", bytes → "bytes 1,2", NaN and infinities → their names
    // biome-ignore lint/suspicious/noExplicitAny: values of any type
    const plain = (value: any): any => {
      if (value === null || value === undefined) return null;
      if (typeof value === "bigint") return `${value}n`;
      if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
      if (typeof value !== "object") return value;
      if (value instanceof Date) return `date ${+value}`;
      if (value instanceof Uint8Array) return `bytes ${value}`;
      const json = value.toJSON?.() ?? value;
      if (Array.isArray(json) || ArrayBuffer.isView(json)) return Array.from(value, plain);
      return Object.fromEntries(Object.entries(json).map(([key, item]) => [key, plain(item)]));
    };
    try {
      const table = await (window as unknown as Exposed).database.query(sql);
      const columns = table.schema.fields.map(({name}: {name: string}) => name);
      const rows = Array.from({length: table.numRows}, (_, i) =>
        columns.map((_: string, j: number) => plain(table.getChildAt(j).get(i)))
      );
      return {columns, rows};
    } catch (thrown) {
      const {name, message, reason, place} = thrown as Error & {reason?: string; place?: null};
      return {columns: [], rows: [], error: {name, message, reason, place}};
    }
  }, sql) as Promise<Answer>;
}

/** What a page is given for the test to reach. */
export interface Exposed {
  // biome-ignore lint/suspicious/noExplicitAny: results of any shape
  database: {query(sql: string): Promise<any>; cancel(): void; reset(): void};
}

/** Makes the database module of the page, the very one that its own cells use, reachable as `database`. */
export async function exposeDatabase(page: Page): Promise<void> {
  if (await page.evaluate(() => "database" in window)) return;
  const find = () =>
    performance
      .getEntriesByType("resource")
      .map(({name}) => name)
      .find((name) => /\/components\/database\.[0-9a-f]+\.js$/.test(name));
  const address = await (await page.waitForFunction(find)).jsonValue();
  // a script element would break the pages' Content-Security-Policy; as text, or the test runner replaces import()
  await page.evaluate(`import("${address}").then((database) => void (window.database = database))`);
}
