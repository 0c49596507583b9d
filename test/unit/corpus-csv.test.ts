import {expect, test} from "vitest";
import {parseCsv} from "../../loaders/corpus/csv.ts";

const columns = ["id", "zh"] as const;

test("parseCsv gives every row with the line it stands on", () => {
  expect(parseCsv("x.csv", "id,zh\n# a comment, with a comma\na,甲\n\nb,乙\n", columns)).toEqual([
    {line: 3, row: {id: "a", zh: "甲"}},
    {line: 5, row: {id: "b", zh: "乙"}}
  ]);
});

test("parseCsv reads what a spreadsheet saves: a byte order mark, CRLF, other column order, empty rows, spare commas", () => {
  expect(parseCsv("x.csv", '\uFEFFzh,id\r\n甲,a\r\n,\r\n"乙,丙",b,,\r\n', columns)).toEqual([
    {line: 2, row: {id: "a", zh: "甲"}},
    {line: 4, row: {id: "b", zh: "乙,丙"}}
  ]);
});

test("parseCsv takes # inside a cell as it stands", () => {
  expect(parseCsv("x.csv", "id,zh\na,1#楼\n", columns)[0]?.row.zh).toBe("1#楼");
});

test("parseCsv gives an optional column that is missing as empty", () => {
  expect(parseCsv("x.csv", "id,zh\na,甲\n", columns, ["note"])[0]?.row.note).toBe("");
});

test("parseCsv names file and line of an unknown, missing or repeated column, and of a row that does not fit", () => {
  const read = (text: string) => () => parseCsv("data/catalogue/x.csv", text, columns);
  expect(read("id,zh,foo\n")).toThrow("data/catalogue/x.csv:1: unknown column: foo; known are id, zh");
  expect(read("id\n")).toThrow("data/catalogue/x.csv:1: column missing: zh");
  expect(read("id,zh,id\n")).toThrow("data/catalogue/x.csv:1: column given twice: id");
  expect(read("id,zh\na,甲\nb\n")).toThrow("data/catalogue/x.csv:3: 1 cells where the first line names 2 columns");
  expect(read("id,zh\na,甲,乙\n")).toThrow("data/catalogue/x.csv:2: 3 cells");
  expect(read("")).toThrow("data/catalogue/x.csv:1: the file is empty");
});

test("parseCsv names the line of an unclosed quotation mark", () => {
  expect(() => parseCsv("x.csv", 'id,zh\na,"甲\nb,乙\n', columns)).toThrow(/^x\.csv:\d+: quote not closed/);
});
