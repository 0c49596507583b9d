import fc from "fast-check";
import {expect, test} from "vitest";
import {isQuery, splitStatements} from "../../../src/components/database/statements.ts";
import {tokenize} from "../../../src/components/database/tokens.ts";

const texts = (sql: string) => splitStatements(sql).map(({text}) => text);
const kinds = (sql: string) => tokenize(sql).map(({kind}) => kind);

test("tokens cover any text, in order, without a gap", () => {
  fc.assert(
    fc.property(fc.string({unit: "grapheme"}), (sql) => {
      expect(
        tokenize(sql)
          .map(({text}) => text)
          .join("")
      ).toBe(sql);
    })
  );
});

test("a statement ends at a semicolon outside quotes and comments", () => {
  expect(texts("SELECT 1; SELECT 2")).toEqual(["SELECT 1", "SELECT 2"]);
  expect(texts("SELECT ';' AS \"a;b\"; SELECT $$;$$, $t$;$$;$t$")).toEqual([
    "SELECT ';' AS \"a;b\"",
    "SELECT $$;$$, $t$;$$;$t$"
  ]);
  expect(texts("SELECT 1 -- a; b\n, 2; /* ; /* ; */ ; */ SELECT 3")).toEqual(["SELECT 1 -- a; b\n, 2", "SELECT 3"]);
  expect(texts("SELECT 'it''s;'; SELECT E'\\';'")).toEqual(["SELECT 'it''s;'", "SELECT E'\\';'"]);
});

test("space, comments and lone semicolons are no statement", () => {
  expect(texts("")).toEqual([]);
  expect(texts(" ;; -- nothing\n; /* nothing */")).toEqual([]);
});

test("a statement keeps its offset in the text", () => {
  const sql = "-- first\nSELECT 1;\n\nSELECT 2;";
  for (const {text, start, end} of splitStatements(sql)) expect(sql.slice(start, end)).toBe(text);
  expect(splitStatements(sql).map(({start}) => start)).toEqual([9, 20]);
});

test("names may be Chinese, numbers may have fractions and exponents", () => {
  expect(kinds("年份=1.5e-3")).toEqual(["word", "operator", "number"]);
  expect(kinds('"乡 镇"')).toEqual(["identifier"]);
});

test("a quote that is not closed reaches to the end", () => {
  expect(texts("SELECT 'a; b")).toEqual(["SELECT 'a; b"]);
  expect(texts("SELECT 1 /* a; b")).toEqual(["SELECT 1"]);
});

test("queries are told from other statements by their first word", () => {
  for (const sql of [
    "select 1",
    "FROM t",
    "(SELECT 1)",
    "/* a */ WITH a AS (FROM t) FROM a",
    "VALUES (1)",
    "PIVOT t ON a"
  ]) {
    expect(isQuery(sql), sql).toBe(true);
  }
  for (const sql of [
    "CREATE TABLE t AS SELECT 1",
    "DESCRIBE t",
    "EXPLAIN SELECT 1",
    "INSERT INTO t SELECT 1",
    "selection"
  ]) {
    expect(isQuery(sql), sql).toBe(false);
  }
});
