import {expect, test} from "vitest";
import {decode} from "../../../src/components/workbench/own-data/decode.ts";
import {parseRecords, recordColumns} from "../../../src/components/workbench/own-data/json.ts";
import {tableName} from "../../../src/components/workbench/own-data/table-name.ts";

test("text is read as UTF-8, UTF-16 with its mark, or GB18030", () => {
  const utf8 = new TextEncoder().encode("乡镇,产值");
  expect(decode(utf8)).toEqual({text: "乡镇,产值", encoding: "utf-8"});
  expect(decode(Uint8Array.of(0xcf, 0xe7, 0xd5, 0xf2))).toEqual({text: "乡镇", encoding: "gb18030"});
  expect(decode(Uint8Array.of(0x72, 0xe9, 0x73, 0xe9, 0x0a, 0x61)).text).toContain("\ufffd");
  expect(decode(Uint8Array.of(0xff, 0xfe, 0x61, 0x4e))).toEqual({text: "乡", encoding: "utf-16le"});
  expect(decode(Uint8Array.of(0xfe, 0xff, 0x4e, 0x61))).toEqual({text: "乡", encoding: "utf-16be"});
});

test("a table is named by its file, and like no other", () => {
  expect(tableName("2021年 统计(终).csv", [])).toBe("_2021年_统计_终");
  expect(tableName("Places.csv", ["places"])).toBe("Places_2");
  expect(tableName("places.csv", ["places", "places_2"])).toBe("places_3");
  expect(tableName("....csv", [])).toBe("data");
});

test("JSON is an array of objects, one object, or one a line", () => {
  expect(parseRecords('[{"a":1},{"a":2}]')).toEqual([{a: 1}, {a: 2}]);
  expect(parseRecords('{"a":1}')).toEqual([{a: 1}]);
  expect(parseRecords('{"a":1}\n{"a":2}\n')).toEqual([{a: 1}, {a: 2}]);
});

test("what is no list of objects is refused, with its place", () => {
  expect(() => parseRecords("[1, 2]")).toThrow("not an array of objects: 1 at 0");
  expect(() => parseRecords('{"a":1}\n{"a":}\n{"a":2}')).toThrow("invalid JSON in line 2");
  expect(() => parseRecords("[]")).toThrow("no records");
});

test("long integers keep their digits, and text is never taken for one", () => {
  const records = parseRecords(
    '[{"id":1234567890123456789,"huge":12345678901234567890123,"text":"\\"id\\": 1234567890123456789","f":1.5,"n":{"a":9007199254740993}},\n' +
      '{"id":-1,"huge":1,"text":"9007199254740993","f":12345678901234567890,"n":[1e3]}]'
  );
  expect(recordColumns(records)).toEqual([
    {name: "id", type: "BIGINT", values: ["1234567890123456789", "-1"]},
    {name: "huge", type: "HUGEINT", values: ["12345678901234567890123", "1"]},
    {name: "text", type: "VARCHAR", values: ['"id": 1234567890123456789', "9007199254740993"]},
    {name: "f", type: "DOUBLE", values: ["1.5", "12345678901234567890"]},
    {name: "n", type: "VARCHAR", values: ['{"a":9007199254740993}', "[1000]"]}
  ]);
});

test("names that differ by case alone, and a text that is no day of any month", () => {
  const columns = recordColumns([{a: "2021-02-30", A: 1, "": true}]);
  expect(columns.map(({name, type}) => `${name} ${type}`)).toEqual(["a VARCHAR", "A_2 INTEGER", "column_3 BOOLEAN"]);
});

test("a column of records takes the narrowest type that holds every value", () => {
  const records = [
    {i: 1, big: 3e9, d: 1.5, b: true, day: "2024-02-29", mixed: 1, nested: {a: [1]}, none: null},
    {i: null, big: 1, d: 2, b: false, day: "2024-03-01", mixed: "a", later: "x"}
  ];
  expect(recordColumns(records).map(({name, type}) => `${name} ${type}`)).toEqual([
    "i INTEGER",
    "big BIGINT",
    "d DOUBLE",
    "b BOOLEAN",
    "day DATE",
    "mixed VARCHAR",
    "nested VARCHAR",
    "none VARCHAR",
    "later VARCHAR"
  ]);
  expect(recordColumns(records).find(({name}) => name === "nested")?.values).toEqual(['{"a":[1]}', null]);
});
