import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {schema} from "../../../loaders/tables/schema.ts";
import {viewsSql} from "../../../loaders/tables/views.ts";
import {mentioned} from "../../../src/components/database/mentioned.ts";
import {parseViews} from "../../../src/components/database/parse-views.ts";

test("the page's database has the files of the schema's tables, and no others", () => {
  const text = readFileSync("src/components/database/files.ts", "utf8");
  const names = (member: string) =>
    [...text.matchAll(/^ {2}(\w+): \{([^}]*)\}/gm)].flatMap(([, name, body]) =>
      body!.includes(`FileAttachment("../../data/tables/${name}.parquet").${member}`) ? [name] : []
    );
  expect(names("href")).toEqual(Object.keys(schema));
  expect(names("size")).toEqual(Object.keys(schema));
});

const tables = Object.keys(schema);
const views = parseViews(viewsSql());

test("a view brings the tables behind it, before itself", () => {
  expect([...views.keys()]).toContain("comparable");
  const named = mentioned("SELECT * FROM Comparable", tables, views);
  expect(named).toContain("observations");
  expect(named.at(-1)).toBe("comparable");
});

test("only what a statement names is fetched", () => {
  expect(mentioned('SELECT * FROM "sentences" -- observations', tables, views)).toEqual(["sentences"]);
  expect(mentioned("SELECT 'places'", tables, views)).toEqual([]);
});

test("what lists the tables has to see them all", () => {
  for (const sql of ["SHOW TABLES", "FROM information_schema.columns", "SELECT * FROM duckdb_views()"]) {
    expect(new Set(mentioned(sql, tables, views))).toEqual(new Set([...tables, ...views.keys()]));
  }
});
