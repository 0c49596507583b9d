import type {Page} from "playwright-core";
import {beforeAll, describe, expect, test} from "vitest";
import {schema} from "../../../loaders/tables/schema.ts";
import {useSite} from "../site.ts";
import {ask, type Exposed} from "./page.ts";

const open = useSite();
let page: Page;
beforeAll(async () => {
  page = (await open("sql.html")).page;
});

test("every table of the schema can be asked, with the schema's columns", async () => {
  for (const [name, {columns}] of Object.entries(schema)) {
    expect((await ask(page, `FROM ${name} LIMIT 1`)).columns, name).toEqual(Object.keys(columns));
  }
  expect((await ask(page, "SELECT count(*) > 0 FROM comparable WHERE comparable")).rows).toEqual([[true]]);
});

test("an error that comes after the first rows is an error, not a shorter result", async () => {
  const sql = "SELECT CAST(CASE WHEN i = 9999 THEN 'x' ELSE i::VARCHAR END AS INTEGER) FROM range(10000) t(i)";
  const {rows, error} = await ask(page, sql);
  expect(rows).toEqual([]);
  expect(error).toMatchObject({name: "QueryError", reason: "Conversion Error: Could not convert string 'x' to INT32"});
  expect(error?.message).toContain(sql);
});

test("a comparison with a value that does not convert is an error, not a result without rows", async () => {
  for (const [sql, reason] of [
    ["SELECT * FROM observations WHERE year = '二〇二一'", "Could not convert string '二〇二一' to INTEGER"],
    ["SELECT count(*) FROM observations WHERE year + 0 = 'abc'", "Could not convert string 'abc' to INT32"],
    ["SELECT title FROM reports WHERE published_on > 2020", "Unimplemented type for cast (INTEGER -> DATE)"],
    ["SELECT (SELECT count(*) FROM reports WHERE review_year + 0 = 'x') AS n", "Could not convert string 'x' to INT32"]
  ] as const) {
    expect((await ask(page, sql)).error?.reason, sql).toBe(`Conversion Error: ${reason}`);
  }
  for (const sql of [
    "SELECT title FROM reports WHERE review_year = NULL",
    "SELECT title FROM reports WHERE review_year = 1800 AND review_year > 1900",
    "SELECT title FROM reports, observations a, observations b, observations c WHERE review_year = NULL"
  ])
    expect(await ask(page, sql), sql).toEqual({columns: ["title"], rows: []});
  // The optimizer is on again.
  expect((await ask(page, "EXPLAIN SELECT title FROM reports WHERE false")).rows.join()).toContain("EMPTY_RESULT");
});

test("a date or a list of figures is not compared with texts letter by letter", async () => {
  const dates =
    "(VALUES (DATE '2021-08-10', 10.0::DOUBLE, true), (DATE '2022-02-17', 12.5, false)) AS t(day, rate, yes)";
  for (const [condition, reason] of [
    ["day > '2021-1-1'", "Cannot compare DATE with the text '2021-1-1' (write DATE '2021-01-01')"],
    ["day > '2021年'", "Cannot compare DATE with the text '2021年'"],
    ["day BETWEEN '2021-01-01' AND '2022'", "Cannot compare DATE with the text '2022'"],
    ["'2021-9-1' < max(day)", "Cannot compare DATE with the text '2021-9-1' (write DATE '2021-09-01')"],
    [
      "day::TIMESTAMP = '2021-08-11'",
      "Cannot compare TIMESTAMP with the text '2021-08-11' (write TIMESTAMP '2021-08-11 00:00:00')"
    ],
    ["rate IN ('10', '12.5')", "Cannot compare DOUBLE with the text '10' (write 10)"]
  ] as const) {
    const clause = condition.includes("max") ? `GROUP BY ALL HAVING ${condition}` : `WHERE ${condition}`;
    const {error} = await ask(page, `SELECT day FROM ${dates} ${clause}`);
    expect(error?.reason, condition).toBe(`Binder Error: ${reason}`);
    expect(error?.place, condition).not.toBeNull();
  }
  expect((await ask(page, `CREATE TABLE late AS FROM ${dates} WHERE day > '2021-9-1'`)).error?.reason).toContain(
    "DATE"
  );
  for (const condition of [
    "day > '2021-09-01'",
    "day IN ('2022-02-17')",
    "rate > '10.5'",
    "rate IN (12.5)",
    "yes = 'f'"
  ])
    expect((await ask(page, `SELECT rate FROM ${dates} WHERE ${condition}`)).rows, condition).toEqual([[12.5]]);
});

test("dates are not compared with columns of texts, nor figures looked up among them, letter by letter", async () => {
  await ask(
    page,
    "CREATE TABLE dated AS SELECT DATE '2021-08-10' AS d, TIMESTAMP '2021-08-10 00:00:00' AS s, 10.0::DOUBLE AS x, 1 AS k"
  );
  await ask(page, "CREATE TABLE texts AS SELECT '2021-8-10' AS t, '2021-8-10' AS d, '10' AS x, 1 AS k");
  for (const [clause, reason] of [
    ["JOIN texts ON dated.d = texts.t", "DATE with the texts of texts.t (write CAST(texts.t AS DATE))"],
    ["JOIN texts b ON b.t < dated.d", "DATE with the texts of b.t (write CAST(b.t AS DATE))"],
    [
      "JOIN texts b ON b.k = dated.k WHERE s >= trim(t)",
      "TIMESTAMP with the texts of trim(t) (write CAST(trim(t) AS TIMESTAMP))"
    ],
    ["JOIN texts b ON dated.d BETWEEN b.d AND b.t", "DATE with the texts of b.d (write CAST(b.d AS DATE))"],
    ["JOIN texts b ON dated.d BETWEEN '2021-01-01' AND b.t", "DATE with the texts of b.t (write CAST(b.t AS DATE))"],
    [
      "JOIN texts USING (k, d)",
      "DATE with the texts of texts.d: in the place of USING, write ON dated.d = CAST(texts.d AS DATE)"
    ],
    ["WHERE d IN (SELECT t FROM texts)", "DATE with the texts of (SELECT t FROM texts)"],
    ["WHERE x NOT IN (SELECT x FROM texts)", "DOUBLE with the texts of (SELECT x FROM texts)"],
    ["WHERE d = (SELECT max(t) FROM texts)", "DATE with the texts of (SELECT max(t) FROM texts)"]
  ] as const) {
    const {error} = await ask(page, `SELECT 1 AS n FROM dated ${clause}`);
    expect(error?.reason, clause).toBe(`Binder Error: Cannot compare ${reason}`);
    expect(error?.place, clause).not.toBeNull();
  }
  expect(
    (await ask(page, "CREATE TABLE late AS SELECT 1 AS n FROM dated, texts WHERE dated.d > t")).error?.reason
  ).toContain("DATE");
  for (const clause of [
    "JOIN texts ON dated.d = CAST(texts.t AS DATE)",
    "JOIN texts ON dated.d = texts.t::DATE",
    "JOIN texts ON dated.d::VARCHAR <> texts.t",
    "JOIN texts USING (k)",
    "JOIN texts b ON b.k = dated.k AND b.x = dated.x",
    "WHERE d IN (SELECT d FROM dated) AND s >= d",
    "WHERE x IN (SELECT TRY_CAST(x AS DOUBLE) FROM texts)"
  ])
    expect(await ask(page, `SELECT 1 AS n FROM dated ${clause}`), clause).toEqual({columns: ["n"], rows: [[1]]});
});

test("a figure compared with a text that is none is an error beside other rows too", async () => {
  const sql = "SELECT place_id, (SELECT count(*) FROM observations WHERE year = '二〇二一') AS n FROM places";
  expect((await ask(page, sql)).error?.reason).toBe("Conversion Error: Could not convert string '二〇二一' to INTEGER");
});

test("no statement reaches, or waits for, an address outside of the site", async () => {
  const {page, requests} = await open("sql.html");
  for (const sql of [
    "FROM read_parquet('http://127.0.0.1:9/x.parquet')",
    "FROM 'https://example.com/x.csv'",
    "FROM places, 's3://bucket/x.parquet'",
    "COPY (SELECT 1) TO 'https://example.com/x.parquet'",
    "COPY places TO 's3://bucket/x.csv'",
    "ATTACH 'https://example.com/x.db'",
    "EXPORT DATABASE 's3://bucket/x'"
  ])
    expect((await ask(page, sql)).error?.reason, sql).toContain("address outside of this site: ");
  expect(requests.filter((url) => !url.startsWith("blob:") && new URL(url).host !== new URL(page.url()).host)).toEqual(
    []
  );
  const own = await ask(page, "SELECT 'https://example.com' AS url, count(*) FROM reports WHERE url LIKE 'https://%'");
  expect(own.error).toBeUndefined();
});

test("a sorted result with lists leaves the engine sound", async () => {
  // What `send` of DuckDB-WASM 1.28.0 does not.
  const types = ["BOOLEAN", "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "DOUBLE", "VARCHAR"];
  for (const sql of ["SELECT codes FROM columns ORDER BY table_name, ordinal", "FROM columns ORDER BY 2 DESC, 1"]) {
    expect((await ask(page, sql)).error).toBeUndefined();
    for (const from of types) {
      const casts = types.map((to, i) => `CAST(CAST(1 AS ${from}) AS ${to})::VARCHAR IN ('1', '1.0', 'true') AS c${i}`);
      expect(await ask(page, `SELECT ${casts.join(", ")}`)).toMatchObject({rows: [types.map(() => true)]});
    }
  }
});

test("an error tells its place", async () => {
  const {error} = await ask(page, "SELECT report_id,\n  '中文', groth_pct\nFROM observations");
  expect(error).toMatchObject({name: "QueryError", place: {line: 2, column: 9}});
  expect(error?.reason).toMatch(/^Binder Error: Referenced column "groth_pct" not found/);
});

test("columns of one name are told apart", async () => {
  const {columns, rows} = await ask(page, "SELECT 1 AS a, 2 AS a, TIME '12:00:00' AS a, 3 AS a_1");
  expect(columns).toEqual(["a", "a_2", "a_3", "a_1"]);
  expect(rows).toEqual([[1, 2, "12:00:00", 3]]);
});

describe("statements that are no query", () => {
  test.each([
    ["CREATE TABLE made AS SELECT 1.50 AS x; INSERT INTO made VALUES (2.25); SELECT sum(x) FROM made", [[3.75]]],
    ["CREATE TEMP TABLE kept AS SELECT 2 AS x", []],
    ["SELECT x FROM kept", [[2]]],
    ["INSERT INTO made VALUES (7.75) RETURNING x", [[7.75]]],
    ["SELECT 1; -- the last is what counts\nSELECT 2;", [[2]]],
    ["PRAGMA table_info('made')", [[0, "x", "DECIMAL(3,2)", false, null, false]]]
  ])("%s", async (sql, expected) => {
    const {rows, error} = await ask(page, sql);
    expect(error).toBeUndefined();
    if (expected.length) expect(rows).toEqual(expected);
  });

  test("DESCRIBE, SUMMARIZE, SHOW, EXPLAIN and PIVOT", async () => {
    expect((await ask(page, "DESCRIBE SELECT 1 AS x")).rows[0]?.slice(0, 2)).toEqual(["x", "INTEGER"]);
    expect((await ask(page, "SUMMARIZE SELECT 1.5 AS x")).rows[0]?.slice(0, 3)).toEqual(["x", "DECIMAL(2,1)", "1.5"]);
    expect((await ask(page, "SHOW TABLES")).rows.flat()).toEqual(expect.arrayContaining(Object.keys(schema)));
    expect((await ask(page, "EXPLAIN SELECT 1")).columns).toEqual(["explain_key", "explain_value"]);
    const pivot = "PIVOT (SELECT 'a' AS k, 1.5 AS v UNION ALL SELECT 'b', 2.5) ON k USING sum(v)";
    expect(await ask(page, pivot)).toEqual({columns: ["a", "b"], rows: [[1.5, 2.5]]});
    expect((await ask(page, `SELECT b FROM (${pivot})`)).rows).toEqual([[2.5]]);
    expect((await ask(page, pivot.replace("'b'", "error('boom')"))).error?.reason).toMatch(/^PIVOT failed within/);
    expect((await ask(page, "SELECT 1 AS x")).rows).toEqual([[1]]);
  });

  test("COPY writes files within the page, which can be read back", async () => {
    await ask(page, "COPY (SELECT '乡' AS a, 1.5 AS b) TO 'out.parquet' (FORMAT parquet)");
    expect((await ask(page, "SELECT * FROM 'out.parquet'")).rows).toEqual([["乡", 1.5]]);
  });
});

test("an empty text is an error", async () => {
  expect((await ask(page, " -- nothing")).error?.message).toBe("no statement to run");
});

test("what runs can be cancelled, and what the page made before is still there after", async () => {
  await ask(page, "CREATE TABLE before AS SELECT 42 AS x");
  const running = ask(page, "SELECT count(*) FROM range(1000000) a(x), range(1000000) b(y) WHERE hash(x + y) % 7 = 1");
  await page.waitForTimeout(500);
  const start = Date.now();
  await page.evaluate(() => (window as unknown as Exposed).database.cancel());
  expect((await running).error?.name).toBe("CancelError");
  expect(Date.now() - start).toBeLessThan(10_000);
  expect((await ask(page, "SELECT x FROM before")).rows).toEqual([[42]]);
  expect((await ask(page, "SELECT count(*) > 0 FROM reports")).rows).toEqual([[true]]);
});

test("statements asked at once are answered each with its own rows", async () => {
  const answers = await Promise.all([1, 2, 3, 4].map((i) => ask(page, `SELECT ${i} AS i FROM range(5000)`)));
  answers.forEach(({rows}, i) => {
    expect(rows.length).toBe(5000);
    expect(rows.every(([x]) => x === i + 1)).toBe(true);
  });
});
