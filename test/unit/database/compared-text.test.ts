import {expect, test} from "vitest";
import {comparisonsWithText} from "../../../src/components/database/compared-text.ts";

const found = (statement: string) =>
  comparisonsWithText(statement).map(({value, operator, texts}) => [value, operator, ...texts.map(({text}) => text)]);

test.each([
  ["FROM t WHERE day > '2021-1-1'", [["day", "comparison", "'2021-1-1'"]]],
  ["FROM t WHERE a AND t.\"day\" <> '2021' OR b", [['t."day"', "comparison", "'2021'"]]],
  ["FROM t HAVING max(t.day) >= '2021'", [["max(t.day)", "comparison", "'2021'"]]],
  ["FROM t WHERE x::DATE == '2021'", [["x::DATE", "comparison", "'2021'"]]],
  ["FROM t WHERE CAST(x AS DATE) = '2021'", [["CAST(x AS DATE)", "comparison", "'2021'"]]],
  ["FROM t WHERE '2021' < day", [["day", "comparison", "'2021'"]]],
  [
    "FROM t WHERE day NOT BETWEEN '2020' AND '2021' AND x = 'y'",
    [
      ["day", "between", "'2020'", "'2021'"],
      ["x", "comparison", "'y'"]
    ]
  ],
  ["FROM t WHERE rate IN ('10', 12, '5')", [["rate", "in", "'10'", "'5'"]]],
  ["SELECT CASE WHEN day = '2021' THEN 'a' ELSE 'b' END = 'a' FROM t", [["day", "comparison", "'2021'"]]]
])("%s", (statement, expected) => expect(found(statement)).toEqual(expected));

test("what is no such comparison is left alone", () => {
  for (const statement of [
    "FROM t WHERE day > DATE '2021-01-01'",
    "FROM t WHERE day > '2021' || '-01'",
    "FROM t WHERE day > '2021-01-01'::DATE",
    "FROM t WHERE a + b > '5'",
    "FROM t WHERE text LIKE '%x'",
    "FROM t WHERE x IN (SELECT 'a')",
    "FROM t WHERE x IN ('a' || 'b', f('c'))",
    "SELECT '= ''a''' AS text -- x = 'y'"
  ])
    expect(found(statement), statement).toEqual([]);
});
