import {expect, test} from "vitest";
import {locate, QueryError} from "../../../src/components/database/query-error.ts";

const at = (message: string, statement: string) => {
  const place = locate(message, statement);
  return place && statement.slice(place.offset, place.offset + place.length);
};

test("the caret below the excerpt marks the word", () => {
  const statement = "SELECT *\nFROM t\nWHERE foo = 1";
  const message =
    'Binder Error: Referenced column "foo" not found in FROM clause!\nLINE 3: WHERE foo = 1\n              ^';
  expect(at(message, statement)).toBe("foo");
  expect(locate(message, statement)).toMatchObject({line: 3, column: 7});
});

test("the caret counts a Chinese character as two columns", () => {
  const statement = "SELECT '乡镇街道', 年份 + 1, x FROM t";
  expect(at(`Parser Error: wrong\nLINE 1: ${statement}\n${" ".repeat(8 + 19)}^`, statement)).toBe("年份");
});

test("a long line is cut at both ends in the excerpt", () => {
  const statement = `SELECT '${"很长".repeat(40)}', yeer, ${"i, ".repeat(60)}i FROM t`;
  const excerpt = `...${statement.slice(70, 130)}...`;
  const indent =
    8 + 3 + [...statement.slice(70, statement.indexOf("yeer"))].reduce((n, c) => n + (c > "⺀" ? 2 : 1), 0);
  const message = `Binder Error: Referenced column "yeer" not found\nLINE 1: ${excerpt}\n${" ".repeat(indent)}^`;
  expect(at(message, statement)).toBe("yeer");
});

test("of two words of one name the one at the caret is marked", () => {
  const statement = "SELECT a.foo, b.foo FROM a, b";
  const message = `Binder Error: Table "b" does not have a column named "foo"\nLINE 1: ${statement}\n${" ".repeat(8 + 14)}^`;
  expect(locate(message, statement)?.offset).toBe(16);
});

test("an end of input is the end of the statement", () => {
  expect(locate("Parser Error: syntax error at end of input", "SELECT 1 WHERE")).toMatchObject({offset: 14, length: 0});
});

test("an error without a place has none", () => {
  const error = new QueryError("Out of Range Error: cannot take logarithm of zero", "SELECT log(0)");
  expect(error.place).toBeNull();
  expect(error.message).toContain("SELECT log(0)");
});

test("the reason is the message without the excerpt", () => {
  const error = new QueryError('Parser Error: syntax error at or near "SELCT"\nLINE 1: SELCT 1\n        ^', "SELCT 1");
  expect(error.reason).toBe('Parser Error: syntax error at or near "SELCT"');
});

test("a message without an excerpt marks the word that it speaks of", () => {
  const ambiguous = 'Binder Error: Ambiguous reference to column name "k" (use: "a.k" or "b.k")';
  const statement = "SELECT a.k, K FROM a, b";
  expect(locate(ambiguous, statement)).toMatchObject({line: 1, column: 13, length: 1});
  expect(at("Conversion Error: Could not convert string 'x y' to INT32", "SELECT 1 WHERE 2 = 'x y'")).toBe("'x y'");
  // Of two alike, which of them is not told.
  expect(locate("Conversion Error: Could not convert string 'x' to INT32", "SELECT 'x', 'x'::INT")).toBeNull();
  expect(locate("Conversion Error: Could not convert string 'x' to INT32", "SELECT k::INT FROM t")).toBeNull();
  expect(at("IO Error: address outside of this site: s3://a/b", "COPY t TO 's3://a/b'")).toBe("'s3://a/b'");
  const limit =
    "Parser Error: LIMIT #,# syntax is not supported\nLINE 1: SELECT * FROM t LIMIT 5, 10\n                 ^";
  expect(at(limit, "SELECT * FROM t LIMIT 5, 10")).toBe("LIMIT");
});
