import {expect, test} from "vitest";
import {comparedColumn} from "../../../src/components/workbench/compared.ts";

test("a comparison names the column whose values are wanted", () => {
  expect(comparedColumn("SELECT 1 FROM t WHERE place_id = 'du")).toEqual({
    column: "place_id",
    written: "du",
    quoted: true
  });
  expect(comparedColumn("SELECT 1 FROM t WHERE o.place_id = ")).toEqual({
    column: "place_id",
    written: "",
    quoted: false
  });
  expect(comparedColumn("WHERE role <> '")).toMatchObject({column: "role"});
  expect(comparedColumn("WHERE role != '")).toMatchObject({column: "role"});
  expect(comparedColumn("WHERE label NOT LIKE '%规")).toMatchObject({column: "label", written: "%规"});
  expect(comparedColumn('WHERE "Role" = \'')).toMatchObject({column: "role"});
});

test("so does a list after IN, wherever the cursor is in it", () => {
  expect(comparedColumn("WHERE indicator_id IN ('gdp', 'fis")).toMatchObject({column: "indicator_id", written: "fis"});
  expect(comparedColumn("WHERE indicator_id NOT IN (")).toMatchObject({column: "indicator_id", quoted: false});
});

test("elsewhere nothing is compared", () => {
  for (const before of [
    "SELECT ",
    "SELECT 'a",
    "SELECT f('a', 'b",
    "WHERE a = 'b' ",
    "WHERE a = 'b' AND ",
    "FROM t JOIN u USING (",
    "WHERE ro"
  ]) {
    expect(comparedColumn(before), before).toBeNull();
  }
});
