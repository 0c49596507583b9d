import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import {beforeAll, describe, expect, test} from "vitest";
import {parseQuestion, readQuestions} from "../../loaders/gallery.ts";
import {buildTables} from "../../loaders/tables/build.ts";
import {splitStatements} from "../../src/components/database/statements.ts";

const questions = readQuestions("data/gallery");

test("there are at least a dozen worked questions", () => {
  expect(questions.length).toBeGreaterThanOrEqual(12);
  expect(new Set(questions.map(({zh}) => zh)).size).toBe(questions.length);
});

describe("every worked question has an answer in the tables", () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "gallery-"));
    connection = await (await DuckDBInstance.create(":memory:")).connect();
    for (const [name, bytes] of await buildTables(".")) {
      writeFileSync(join(folder, name), bytes);
      if (name.endsWith(".parquet")) {
        await connection.run(`CREATE VIEW ${name.replace(".parquet", "")} AS SELECT * FROM '${join(folder, name)}'`);
      } else {
        for (const {text} of splitStatements(new TextDecoder().decode(bytes))) await connection.run(text);
      }
    }
  }, 120_000);

  test.each(questions)("$id: $en", async ({sql}) => {
    const {currentRowCount} = await connection.runAndReadAll(sql);
    expect(currentRowCount).toBeGreaterThan(0);
  });
});

test("a question without its four lines is refused, with file and line", () => {
  const head = "-- 题\n-- Title\n-- 句。\n-- Sentence.\n";
  expect(parseQuestion("a.sql", `${head}SELECT 1`)).toMatchObject({id: "a", zh: "题", en: "Title", sql: "SELECT 1"});
  expect(() => parseQuestion("a.sql", "-- 题\n-- Title\nSELECT 1")).toThrow(
    "a.sql:3: a worked question starts with its sentence in Chinese"
  );
  expect(() => parseQuestion("a.sql", head)).toThrow("a.sql:5: no SQL after the comments");
});
