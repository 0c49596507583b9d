import {DuckDBInstance} from "@duckdb/node-api";
import fc from "fast-check";
import {afterAll, beforeAll, expect, test} from "vitest";
import {bind, bindTemplate} from "../../../src/components/database/bind.ts";

const tag = (strings: TemplateStringsArray, ...values: unknown[]) => bindTemplate(strings, values);

let instance: DuckDBInstance;
let one: (sql: string) => Promise<unknown>;
beforeAll(async () => {
  instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  one = async (sql) => (await connection.runAndReadAll(sql)).getRowsJS()[0]?.[0];
});
afterAll(() => instance.closeSync());

test("any text comes back from the engine as it was, whatever SQL it looks like", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({unit: "grapheme"}), async (text) => {
      fc.pre(!text.includes("\0"));
      expect(await one(tag`SELECT ${text}`)).toBe(text);
    }),
    {numRuns: 200}
  );
  expect(await one(tag`SELECT ${"'; DROP TABLE t; --"}`)).toBe("'; DROP TABLE t; --");
});

test("backslashes stand for themselves, as in SQL", async () => {
  expect(await one(tag`SELECT regexp_extract('增长12%', '\d+') || ${"\\d"} || '\x'`)).toBe("12\\d\\x");
});

test("the signs that Framework hands over as values, of a block of SQL, stand where they stood", async () => {
  expect(await one(tag`SELECT 'a${"`"}b' || 'c${"\\"}'`)).toBe("a`bc\\");
  expect(() => tag`SELECT 'a${"b"}'`).toThrow("a value cannot stand inside quotes");
});

test("any number comes back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.double({noNaN: true}), async (number) => {
      expect(Number(await one(tag`SELECT ${number}`))).toBe(number === 0 ? 0 : number);
    }),
    {numRuns: 200}
  );
  expect(await one(tag`SELECT isnan(${Number.NaN})`)).toBe(true);
});

test("integers stay integers, and fractions are doubles", async () => {
  expect(await one(tag`SELECT typeof(${5})`)).toBe("INTEGER");
  expect(await one(tag`SELECT typeof(${1.5})`)).toBe("DOUBLE");
  expect(await one(tag`SELECT ${9007199254740993n}`)).toBe(9007199254740993n);
});

test("a negative number after a minus is no comment", async () => {
  expect(await one(tag`SELECT 1 -${-2}`)).toBe(3);
});

test("null, booleans and dates", async () => {
  expect(await one(tag`SELECT ${null} IS NULL AND ${undefined} IS NULL`)).toBe(true);
  expect(await one(tag`SELECT NOT ${false}`)).toBe(true);
  expect(await one(tag`SELECT epoch_ms(${new Date(1709210096789)})`)).toBe(1709210096789n);
  expect(() => tag`SELECT ${new Date(Number.NaN)}`).toThrow("invalid parameter: Invalid Date");
});

test("a list stands in parentheses after IN, and is a list elsewhere", async () => {
  expect(tag`SELECT x IN ${["a", "b'c"]}`).toBe("SELECT x IN ('a', 'b''c')");
  expect(tag`SELECT x NOT in /* of */ ${new Set([1])}`).toBe("SELECT x NOT in /* of */ (1)");
  expect(await one(tag`SELECT count(*) FROM range(3) t(i) WHERE i IN ${[]}`)).toBe(0n);
  expect(await one(tag`SELECT len(${[1, 2]})`)).toBe(2n);
});

test("a value inside quotes or a comment is refused: it would end the quotes", () => {
  const name = "' OR true --";
  expect(() => tag`SELECT '%${name}%'`).toThrow("a value cannot stand inside quotes");
  expect(() => tag`SELECT 1 -- ${name}`).toThrow("a value cannot stand inside quotes");
  expect(() => tag`SELECT "${name}"`).toThrow("a value cannot stand inside quotes");
  expect(tag`SELECT '?', ${1}, '?'`).toBe("SELECT '?', 1, '?'");
});

test("objects and text with NUL are refused", () => {
  expect(() => tag`SELECT ${{}}`).toThrow("invalid parameter: [object Object]");
  expect(() => tag`SELECT ${"a\0b"}`).toThrow("NUL");
});

test("parameters of a text stand for values in order or by position", () => {
  expect(bind("SELECT ?, '?', ?", [1, "a"])).toBe("SELECT 1, '?', 'a'");
  expect(bind("SELECT $2, $1, $2", [1, "a"])).toBe("SELECT 'a', 1, 'a'");
  expect(() => bind("SELECT ?, ?", [1])).toThrow("missing parameter: ?");
  expect(() => bind("SELECT ?", [1, 2])).toThrow("unused parameters: 1");
});
