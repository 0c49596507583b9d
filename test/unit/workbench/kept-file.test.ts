import fc from "fast-check";
import {expect, test} from "vitest";
import {bare, mergeQueries} from "../../../src/components/workbench/kept.ts";
import {readQueries, writeQueries} from "../../../src/components/workbench/kept-file.ts";

const at = Date.parse("2026-01-31T12:34:56.789Z");

test("queries are written as SQL that other programs run, each under a line that tells what it was", () => {
  const text = writeQueries({
    saved: [{text: "SELECT 1;", at, name: "我的\n查询"}],
    ran: [{text: "-- of places\nFROM places", at: at + 1, rows: 4}]
  });
  expect(text).toBe(
    "-- saved 2026-01-31T12:34:56.789Z 我的 查询\nSELECT 1;\n\n-- ran 2026-01-31T12:34:56.790Z\n-- of places\nFROM places;\n"
  );
});

test("what is written is read again, whatever the queries hold", () => {
  const line = fc.constantFrom(
    "SELECT 'it''s",
    "",
    "-- saved 2026-01-31T12:34:56.789Z x",
    "-- ran ",
    "FROM 表;",
    " ;",
    "$$"
  );
  const query = fc.array(line, {minLength: 1, maxLength: 6}).map((lines) => `SELECT\n${lines.join("\n")}\nx`);
  const time = fc.integer({min: 0, max: 4e12});
  const name = fc.string({unit: "grapheme", minLength: 1}).map((text) => text.replace(/\s+/g, " ").trim() || "x");
  fc.assert(
    fc.property(
      fc.array(fc.record({text: query, at: time, name})),
      fc.array(fc.record({text: query, at: time})),
      (saved, ran) => {
        fc.pre(saved.length + ran.length > 0);
        const moved = (text: string) => text.replace(/^-- (?=saved |ran )/gm, " -- ");
        const list = <T extends {text: string}>(all: readonly T[]) =>
          all.map((kept) => ({...kept, text: bare(moved(kept.text))}));
        expect(readQueries(writeQueries({saved, ran}), "queries.sql")).toEqual({saved: list(saved), ran: list(ran)});
      }
    )
  );
});

test("any other SQL is one query, saved by the name of its file", () => {
  expect(readQueries("\ufeff-- 说明\r\nSELECT 1;\r\nSELECT 2;\r\n", "增速 2021.sql", at)).toEqual({
    saved: [{text: "-- 说明\r\nSELECT 1;\r\nSELECT 2", name: "增速 2021", at}],
    ran: []
  });
  expect(readQueries("(SELECT 1)", "a.txt", at).saved).toHaveLength(1);
});

test.each([
  ["", "empty.sql"],
  ["-- only a remark", "remark.sql"],
  ["乡镇,产值\n甲,1", "table.csv"],
  ['{"a": 1}', "own.json"],
  ["-- saved 2026-01-31T12:34:56.789Z x\n", "cut.sql"],
  ["SELECT\0", "binary.sql"]
])("what holds no query is refused: %j", (text, file) => {
  expect(() => readQueries(text, file)).toThrow(`There is no query in ${file}`);
});

test("queries that are there already are not added again, and none is lost", () => {
  const own = {
    saved: [{text: "SELECT 1", at, name: "a"}],
    ran: [{text: "SELECT 1", at, rows: 1}]
  };
  const others = {
    saved: [
      {text: "SELECT 1;", at: at + 5, name: "a"},
      {text: "SELECT 2", at: at - 1, name: "a"},
      {text: "SELECT 3", at: at + 1, name: "a"},
      {text: "SELECT 4", at, name: "b"}
    ],
    ran: [
      {text: "SELECT 1;", at: at + 1},
      {text: "SELECT 5", at: at + 2},
      {text: "SELECT 5 ;", at}
    ]
  };
  const merged = mergeQueries(own, others);
  expect(merged.added).toEqual({saved: 3, ran: 1});
  expect(merged.saved.map(({name, text}) => `${name}: ${text}`)).toEqual([
    "a (3): SELECT 3",
    "a: SELECT 1",
    "b: SELECT 4",
    "a (2): SELECT 2"
  ]);
  expect(merged.ran).toEqual([{text: "SELECT 5", at: at + 2}, own.ran[0]]);
  expect(mergeQueries(merged, others).added).toEqual({saved: 0, ran: 0});
});
