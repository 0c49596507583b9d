import type {Engine} from "./engine.js";

/** Runs a statement; gives the text of its rows. */
type Ask = (statement: string) => Promise<string>;

const most = 10_000_000;

/** At most so many pairs of rows a plan compares where it crosses tables, by its own estimates (EC: 170). */
function work(plan: string): number {
  if (!/CROSS_PRODUCT|NL_JOIN|NESTED_LOOP/.test(plan)) return 0;
  return Array.from(plan.matchAll(/EC: (\d+)/g), ([, rows]) => Math.max(1, Number(rows))).reduce((a, b) => a * b, 1);
}

/**
 * Runs a query anew, without the optimizer, when the optimizer answered part of it unread; throws what DuckDB then says is wrong.
 *
 * The optimizer of DuckDB 0.9 takes a comparison with a value that does not convert (year = '二〇二一', published_on > 2020) for one that
 * is never true, and answers without rows; without it, and in later releases, that is an error. Not done where tables are crossed
 * without a condition that joins them, which only the optimizer makes bearable.
 */
export async function refuseUnconverted(query: string, ask: Ask, {connection, answer}: Engine): Promise<void> {
  const plan = `EXPLAIN ${query}`;
  if (!(await ask(plan)).includes("EMPTY_RESULT")) return;
  await answer(connection.query("PRAGMA disable_optimizer"));
  try {
    if (work(await ask(plan)) > most) return;
    await ask(query);
  } catch (error) {
    const other = /Error: /.test((error as Error).message) && !/Conversion Error: /.test((error as Error).message);
    if (!other) throw error; // or it was cancelled
  } finally {
    await answer(connection.query("PRAGMA enable_optimizer"));
  }
}
