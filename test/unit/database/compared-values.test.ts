import {expect, test} from "vitest";
import {comparedValues, joinColumns} from "../../../src/components/database/compared-values.ts";

const found = (statement: string) =>
  comparedValues(statement).map(({left, right, operator}) => [left, operator, right]);

test.each([
  ["FROM t WHERE day > txt", [["day", "comparison", "txt"]]],
  [
    'FROM a JOIN b ON a."day" = b.日期 AND a.x <> b.y',
    [
      ['a."day"', "comparison", "b.日期"],
      ["a.x", "comparison", "b.y"]
    ]
  ],
  ["FROM t WHERE max(t.day) >= coalesce(a, b) OR z", [["max(t.day)", "comparison", "coalesce(a, b)"]]],
  [
    "FROM t WHERE day NOT BETWEEN low AND t.high",
    [
      ["day", "comparison", "low"],
      ["day", "comparison", "t.high"]
    ]
  ],
  ["FROM t WHERE day BETWEEN '2021-01-01' AND t.high", [["day", "comparison", "t.high"]]],
  [
    "FROM t WHERE day NOT IN (SELECT d FROM u WHERE e = f)",
    [
      ["day", "in", "(SELECT d FROM u WHERE e = f)"],
      ["e", "comparison", "f"]
    ]
  ],
  ["FROM t WHERE day = (FROM u)", [["day", "comparison", "(FROM u)"]]],
  ["FROM t WHERE txt < current_date", [["txt", "comparison", "current_date"]]]
])("%s", (statement, expected) => expect(found(statement)).toEqual(expected));

test("what is compared with a literal, or within a larger expression, is left alone", () => {
  for (const statement of [
    "FROM t WHERE day > DATE '2021-01-01'",
    "FROM t WHERE day > '2021'",
    "FROM t WHERE a + b > c",
    "FROM t WHERE day = b + 1",
    "FROM t WHERE day = b::DATE",
    "FROM t WHERE x IN (a, b)",
    "FROM t WHERE x = ANY (SELECT a FROM u)",
    "SELECT f(a := b)",
    "SELECT x -> y FROM t"
  ])
    expect(found(statement), statement).toEqual([]);
});

test("the columns of USING are told, with their clause", () => {
  const statement = 'FROM a JOIN b USING (day, "Town") JOIN c using(k)';
  expect(joinColumns(statement).map(({name, start, end}) => [name, statement.slice(start, end)])).toEqual([
    ["day", 'USING (day, "Town")'],
    ['"Town"', 'USING (day, "Town")'],
    ["k", "using(k)"]
  ]);
  expect(joinColumns("SELECT 'USING (a)' -- USING (b)")).toEqual([]);
});
