import {describe, expect, test} from "vitest";
import {isCode, tokenize} from "../../../src/components/database/tokens.ts";
import {fullWidth} from "../../../src/components/workbench/hint/full-width.ts";
import {meaning} from "../../../src/components/workbench/hint/meaning.ts";
import type {Mistake} from "../../../src/components/workbench/hint/mistake.ts";
import {syntax} from "../../../src/components/workbench/hint/syntax.ts";

/** The statement with | before the word that DuckDB points at. */
function mistake(marked: string, reason = 'Parser Error: syntax error at or near "x"'): Mistake {
  const offset = marked.indexOf("|");
  const statement = marked.replace("|", "");
  const tokens = tokenize(statement).filter(isCode);
  const at = offset < 0 ? -1 : tokens.findIndex(({end}) => end > offset);
  return {reason, statement, tokens, at, known: new Set(["value", "form_id", "t"])};
}

function hint(marked: string, reason?: string) {
  for (const rule of [fullWidth, ...syntax, ...meaning]) {
    const found = rule(mistake(marked, reason));
    if (found) return found;
  }
  return null;
}

describe("signs of a Chinese keyboard", () => {
  test("are put right outside of quotes, and kept within", () => {
    const {label, fix} = hint("SELECT a，count（*） FROM t WHERE b ＞ ３ AND c = '甲，“乙”（丙）'；")!;
    expect(label.zh).toContain("全角符号 ，");
    expect(fix).toBe("SELECT a,count(*) FROM t WHERE b > 3 AND c = '甲，“乙”（丙）';");
  });

  test("in the place of quotes become quotes", () => {
    expect(hint("SELECT * FROM t WHERE a = “东山” AND b = ‘西河’")?.fix).toBe(
      "SELECT * FROM t WHERE a = '东山' AND b = '西河'"
    );
    expect(hint("SELECT * FROM t WHERE a = 'dongshan’ AND b ＝ 1")?.fix).toBe(
      "SELECT * FROM t WHERE a = 'dongshan' AND b = 1"
    );
  });

  test("within a text are no mistake", () => {
    expect(fullWidth(mistake("SELECT '（甲）' |year FROM t"))).toBeNull();
  });
});

describe("syntax", () => {
  test.each([
    ["SELECT * FROM t LIMIT 5 |WHERE a = 1", "WHERE comes before LIMIT", undefined],
    ["SELECT a FROM t ORDER BY a |GROUP BY a", "GROUP comes before ORDER", undefined],
    ["SELECT count( |FROM t", "A parenthesis is not closed", undefined],
    ["SELECT a) |FROM t", "There is a ) too many", undefined],
    ["SELECT CASE WHEN a > 1 THEN 2 |FROM t", "A CASE ends with END", undefined],
    ["SELECT a, |, b FROM t", "a comma too many", "SELECT a,  b FROM t"],
    ["|SELEC * FROM t", "meant to be SELECT", "SELECT * FROM t"],
    ["SELECT * FORM |t", "meant to be FROM", "SELECT * FROM t"],
    ["SELECT * FROM t WHRE |a = 1", "meant to be WHERE", "SELECT * FROM t WHERE a = 1"],
    ["SELECT a b |c FROM t", "A comma may be missing before c", undefined],
    [
      "SELECT * FROM t WHERE a IN ('x' |'y')",
      "A comma may be missing before 'y'",
      "SELECT * FROM t WHERE a IN ('x', 'y')"
    ],
    ["SELECT TOP |5 * FROM t", "There is no TOP", undefined],
    ["SELECT * FROM t WHERE a > 10%", "the number alone, 10", "SELECT * FROM t WHERE a > 10"],
    ["SELECT * FROM t WHERE a > 2.5% |AND b = 1", "the number alone, 2.5", "SELECT * FROM t WHERE a > 2.5 AND b = 1"],
    ["SELECT * FROM t WHERE a IN |'x'", "IN ('x')", "SELECT * FROM t WHERE a IN ('x')"],
    ["SELECT * FROM t WHERE a IN |1, 2 AND b", "IN (1, 2)", "SELECT * FROM t WHERE a IN (1, 2) AND b"],
    [
      "SELECT * FROM t a, LEFT |JOIN u b ON a.k = b.k",
      "too many before JOIN",
      "SELECT * FROM t a LEFT JOIN u b ON a.k = b.k"
    ],
    ["SELECT * FROM t |, JOIN u USING (k)", "too many before JOIN", "SELECT * FROM t  JOIN u USING (k)"],
    ["SELECT * FROM t JOIN u b", "by what the tables are joined", undefined],
    ["SELECT * FROM t JOIN u |WHERE a = 1", "by what the tables are joined", undefined],
    ["SELECT * FROM t WHERE a BETWEEN 1 |TO 2", "BETWEEN low AND high", "SELECT * FROM t WHERE a BETWEEN 1 AND 2"],
    ["SELECT |`a` FROM t", "Names take double quotes", 'SELECT "a" FROM t'],
    ["SELECT * FROM t WHERE a > 1 && b |= 1", "Write AND for &&", "SELECT * FROM t WHERE a > 1 AND b = 1"],
    ["SELECT * FROM t WHERE a |=> 1", "Write >= for =>", "SELECT * FROM t WHERE a >= 1"]
  ])("%s", (marked, sentence, fix) => {
    const found = hint(marked);
    expect(found?.label.en).toContain(sentence);
    expect(found?.fix?.replace("'x','y'", "'x', 'y'")).toBe(fix);
  });

  test("names of columns are not taken for keywords misspelt", () => {
    expect(hint("SELECT value |year FROM t")?.label.en ?? "").not.toContain("meant to be");
    expect(hint("SELECT 1 AS form |2")?.label.en ?? "").not.toContain("meant to be");
  });

  test.each([
    [
      "SELECT 'abc FROM t",
      'Parser Error: unterminated quoted string at or near "\'abc FROM t"',
      "The quote is not closed"
    ],
    ["SELECT * FROM t WHERE", "Parser Error: syntax error at end of input", "unfinished"]
  ])("%s", (statement, reason, sentence) => {
    expect(hint(statement, reason)?.label.en).toContain(sentence);
  });

  test("LIMIT of MySQL is turned round", () => {
    const {fix} = hint("SELECT * FROM t LIMIT 5, 10", "Parser Error: LIMIT #,# syntax is not supported")!;
    expect(fix).toBe("SELECT * FROM t LIMIT 10 OFFSET 5");
  });
});

describe("meaning", () => {
  test("a text compared with a list is looked for in it", () => {
    const reason = "Conversion Error: Type VARCHAR with value 'x' can't be cast to the destination type LIST";
    expect(hint("SELECT * FROM t a WHERE a.flags = 'x' AND b = 'y'", reason)?.fix).toBe(
      "SELECT * FROM t a WHERE list_contains(a.flags, 'x') AND b = 'y'"
    );
    expect(hint("SELECT 'x'::INT[]", reason)?.label.en).toContain("list_contains");
  });

  test("what is divided is no percentage, and a join with its condition no bare one", () => {
    expect(hint("SELECT 10 % 3 a |b FROM t")?.label.en ?? "").not.toContain("number alone");
    expect(hint("SELECT * FROM t JOIN u USING (k) |WHERE WHERE")?.label.en ?? "").not.toContain("joined");
    expect(hint("SELECT * FROM t CROSS JOIN u |u u")?.label.en ?? "").not.toContain("joined");
  });

  test.each([
    ["Binder Error: No function matches the given name and argument types '+(VARCHAR, VARCHAR)'. You", "||"],
    ["Binder Error: No function matches the given name and argument types 'sum(VARCHAR)'. You", "TRY_CAST"],
    ["Binder Error: No function matches the given name and argument types '/(VARCHAR, INTEGER)'. You", "TRY_CAST"],
    ["Binder Error: WHERE clause cannot contain aggregates!", "HAVING"],
    ["Conversion Error: Unimplemented type for cast (INTEGER -> DATE)", "DATE '2021-01-31'"],
    ["Catalog Error: Scalar Function with name row_number does not exist!", "OVER ("],
    ["Catalog Error: Scalar Function with name date_format does not exist!", "strftime"],
    ["Catalog Error: reports is not an table", "CREATE TABLE mine"],
    ["Binder Error: Can only delete from base table!", "CREATE TABLE mine"],
    ["IO Error: address outside of this site: s3://a/b", "no other host"],
    ['IO Error: No files found that match the pattern "my.csv"', "drop it on the page"],
    ["Invalid Input Error: Values were not provided for the following prepared statement parameters: 1", "notebooks"]
  ])("%s", (reason, sentence) => {
    expect(hint("SELECT 1", reason)?.label.en).toContain(sentence);
  });

  test("a column of several tables is offered with each table's name", () => {
    const reason = 'Binder Error: Ambiguous reference to column name "k" (use: "a.k" or "b.k")';
    expect(hint("SELECT k FROM a, b", reason)?.names).toEqual(["a.k", "b.k"]);
  });

  test("a function that adds figures to figures has no hint of text", () => {
    const reason =
      "Binder Error: No function matches the given name and argument types 'substr(VARCHAR, VARCHAR)'. You";
    expect(hint("SELECT 1", reason)?.label.en ?? "").not.toContain("TRY_CAST");
  });
});

test.each([
  ["SELECT [1, 2 |FROM t", "方括号没有合上", undefined],
  ["SELECT |[value] FROM [t]", "方括号", 'SELECT "value" FROM "t"'],
  ["SELECT * FROM t ORDER |value", "ORDER 之后少了 BY", "SELECT * FROM t ORDER BY value"],
  ["SELECT * FROM t GROUP |value", "GROUP 之后少了 BY", "SELECT * FROM t GROUP BY value"],
  ["SELECT * FROM t WHERE value BETWEEN 1|, 2", "BETWEEN 小 AND 大", "SELECT * FROM t WHERE value BETWEEN 1 AND 2"],
  ["SELECT * FROM t WHERE a LIKE |%工业% AND b", "LIKE '%工业%'", "SELECT * FROM t WHERE a LIKE '%工业%' AND b"],
  ["WITH a AS (SELECT 1), |SELECT * FROM a", "多了一个逗号", "WITH a AS (SELECT 1) SELECT * FROM a"],
  ["SELECT string(a |SEPARATOR ';') FROM t", "string_agg", undefined],
  ["SELECT year |value FROM t", "少了一个逗号", undefined],
  ["|help", "语句以 SELECT", undefined]
])("%s", (marked, label, fix) => {
  const found = hint(marked)!;
  expect(found.label.zh).toContain(label);
  if (fix) expect(found.fix).toBe(fix);
});
