import {DuckDBInstance} from "@duckdb/node-api";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {useSite} from "../site.ts";
import {ask, type Plain} from "./page.ts";

// Every type of DuckDB, bare and nested, in the page against native DuckDB: no value may come out wrong.

const open = useSite();
let page: Page;
let native: (sql: string) => Promise<unknown>;
let instance: DuckDBInstance;
beforeAll(async () => {
  page = (await open("sql.html")).page;
  instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  native = async (sql) => (await connection.runAndReadAll(sql)).getRowsJS()[0]?.[0];
});
afterAll(() => instance.closeSync());

/** How native DuckDB is asked for what the page should show. */
const forms = {
  same: (value: string) => value,
  double: (value: string) => `CAST(${value} AS DOUBLE)`,
  text: (value: string) => `CAST(${value} AS VARCHAR)`,
  milliseconds: (value: string) => `'date ' || epoch_ms(CAST(${value} AS TIMESTAMP))`,
  bytes: (value: string) => `'bytes ' || array_to_string([ascii(x) FOR x IN string_split(${value}::VARCHAR, '')], ',')`
};

const types: [type: string, form: keyof typeof forms, values: string[]][] = [
  ["BOOLEAN", "same", ["true", "false"]],
  ["TINYINT", "double", ["-128", "127"]],
  ["SMALLINT", "double", ["-32768", "32767"]],
  ["INTEGER", "double", ["-2147483648", "2147483647"]],
  ["UTINYINT", "double", ["255"]],
  ["USMALLINT", "double", ["65535"]],
  ["UINTEGER", "double", ["4294967295"]],
  ["BIGINT", "double", ["0", "-5", "9007199254740991", "-9007199254740991"]],
  ["UBIGINT", "double", ["9007199254740991"]],
  ["HUGEINT", "double", ["-3", "9007199254740991", "-170141183460469231731687303715884105727", "18446744073709551616"]],
  ["FLOAT", "double", ["0.1", "-3.5", "'Infinity'"]],
  ["DOUBLE", "double", ["0.1", "1e300", "'-Infinity'"]],
  ["DECIMAL(4,2)", "double", ["73.67", "-73.67", "0.01", "-0.01"]],
  ["DECIMAL(9,4)", "double", ["12345.6789", "-0.0001"]],
  ["DECIMAL(18,3)", "double", ["-999999999999999.999", "73.67", "4503599627370.497"]],
  ["DECIMAL(38,10)", "double", ["9876543210987654321.0123456789", "-1.5", "0.0000000001"]],
  ["DECIMAL(38,37)", "double", ["3.1415926535897932384626433832795028841", "-0.1"]],
  ["VARCHAR", "same", ["''", "'乡镇🏘'", "'it''s'"]],
  ["UUID", "text", ["'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'", "'ffffffff-ffff-ffff-ffff-ffffffffffff'"]],
  ["BLOB", "bytes", ["'ab'", "'~'"]],
  ["BIT", "text", ["'101'", "'0000000000000001'"]],
  ["DATE", "milliseconds", ["'2024-02-29'", "'1949-10-01'", "'0001-01-01'"]],
  ["TIME", "text", ["'00:00:00'", "'12:34:56.789'", "'23:59:59.999999'"]],
  ["TIMETZ", "text", ["'12:34:56+08'", "'00:00:00-03:30'"]],
  ["TIMESTAMP", "milliseconds", ["'2024-02-29 12:34:56.789'", "'1949-10-01 15:00:00.5'", "'9999-12-31 23:59:59'"]],
  ["TIMESTAMP_S", "milliseconds", ["'2024-02-29 12:34:56'", "'1949-10-01 15:00:00'"]],
  ["TIMESTAMP_MS", "milliseconds", ["'2024-02-29 12:34:56.789'"]],
  ["TIMESTAMP_NS", "milliseconds", ["'2024-02-29 12:34:56.789'", "'1969-12-31 23:59:59.999'"]],
  ["TIMESTAMPTZ", "milliseconds", ["'2024-02-29 12:34:56+00'"]],
  ["INTERVAL", "text", ["INTERVAL '1 year 2 months 3 days'", "INTERVAL '12:34:56.789'", "INTERVAL '-2 days'"]],
  ["ENUM('乡', '镇')", "text", ["'乡'", "'镇'"]],
  ["UNION(n INTEGER, s VARCHAR)", "text", ["'x'::VARCHAR", "7::INTEGER"]]
];

/** Where a value may stand, in SQL, and what is then expected. `v` is a value, `n` a null of its type. */
const places: [name: string, sql: (v: string, n: string) => string, expected: (v: Plain) => Plain][] = [
  ["bare", (v) => v, (v) => v],
  ["in a list", (v, n) => `[${v}, ${n}, ${v}]`, (v) => [v, null, v]],
  ["in a struct", (v, n) => `{'a b': ${v}, 'c': ${n}, 'd': 1}`, (v) => ({"a b": v, c: null, d: 1})],
  ["in a map", (v) => `MAP {'k': ${v}}`, (v) => ({k: v})],
  ["in a list of lists", (v, n) => `[[${v}], [], [${n}, ${v}]]`, (v) => [[v], [], [null, v]]],
  ["in a list of structs", (v) => `[{'a': ${v}, 'b': '乡'}]`, (v) => [{a: v, b: "乡"}]],
  ["in a struct of lists in a map", (v) => `MAP {'k': {'a': [${v}]}}`, (v) => ({k: {a: [v]}})]
];

test.each(types)("%s arrives as native DuckDB has it, bare and nested", async (type, form, values) => {
  for (const value of values) {
    const typed = `CAST(${value} AS ${type})`;
    const expected = await plainNative(forms[form](typed));
    for (const [name, wrap, nested] of places) {
      const sql = `SELECT ${wrap(typed, `CAST(NULL AS ${type})`)} AS x, 1 AS y`;
      const {rows, error} = await ask(page, sql);
      expect(error, sql).toBeUndefined();
      expect(rows, `${value} ${name}`).toEqual([[nested(expected), 1]]);
    }
  }
});

test.each(types)("%s keeps its nulls and the order of rows", async (type, form, values) => {
  const typed = values.map((value) => `CAST(${value} AS ${type})`);
  const list = [...typed, `CAST(NULL AS ${type})`, ...typed];
  const one = await Promise.all(typed.map((value) => plainNative(forms[form](value))));
  const {rows} = await ask(
    page,
    `${list.map((value, i) => `SELECT ${i} AS i, ${value} AS x`).join(" UNION ALL ")} ORDER BY i`
  );
  expect(rows.map(([, x]) => x)).toEqual([...one, null, ...one]);
});

async function plainNative(sql: string): Promise<Plain> {
  const value = await native(`SELECT ${sql}`);
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return value as Plain;
}

test("integers beyond 2^53 stay exact, as bigint, at any depth", async () => {
  const {rows} = await ask(
    page,
    "SELECT 9007199254740993 AS a, [-9223372036854775808, NULL] AS b, {'u': 18446744073709551615::UBIGINT} AS c, 5::BIGINT AS d"
  );
  expect(rows).toEqual([["9007199254740993n", ["-9223372036854775808n", null], {u: "18446744073709551615n"}, 5]]);
});

test("so does a sum of integers, which is a HUGEINT", async () => {
  const {rows} = await ask(
    page,
    "SELECT sum(i * 1000000000001) AS a, [9007199254740993::HUGEINT, -1] AS b, sum(i) AS c FROM range(1000) t(i)"
  );
  expect(rows).toEqual([["499500000000499500n", ["9007199254740993n", "-1n"], 499_500]]);
});

test("a date beyond those of JavaScript is refused, not shown as none", async () => {
  for (const type of ["DATE", "TIMESTAMP"]) {
    const {error} = await ask(page, `SELECT 'infinity'::${type} AS x`);
    expect(error?.message, type).toContain("cannot read column x: infinite, or beyond the dates");
  }
});

test("a null beside garbage bits does not make a column bigint", async () => {
  const {rows} = await ask(page, "SELECT CASE WHEN i < 3 THEN i END AS x FROM range(5) t(i)");
  expect(rows.map(([x]) => x)).toEqual([0, 1, 2, null, null]);
});

test("a timestamp between milliseconds is cut down, before 1970 too", async () => {
  const {rows} = await ask(
    page,
    "SELECT '1969-12-31 23:59:59.9995'::TIMESTAMP a, '2024-01-01 00:00:00.0019'::TIMESTAMP b"
  );
  expect(rows).toEqual([["date -1", `date ${Date.UTC(2024, 0, 1, 0, 0, 0, 1)}`]]);
});

test("many rows with a cast column keep their order", async () => {
  const {rows} = await ask(page, "SELECT i, INTERVAL (i) DAY AS d FROM range(10000) t(i) ORDER BY i DESC");
  expect(rows.length).toBe(10_000);
  expect(rows.every(([i], j) => i === 9_999 - j)).toBe(true);
  expect(rows[0]).toEqual([9_999, "9999 days"]);
});
