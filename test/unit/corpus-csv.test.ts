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
  expect(read("id,zh,foo\n")).toThrow(
    "data/catalogue/x.csv:1: unknown column: foo; remove it or correct its name, known are id, zh"
  );
  expect(read("id\n")).toThrow("data/catalogue/x.csv:1: column missing: zh");
  expect(read("id,zh,id\n")).toThrow("data/catalogue/x.csv:1: column given twice: id");
  expect(read("id,zh\na,甲\nb\n")).toThrow("data/catalogue/x.csv:3: 1 cells where the first line names 2 columns");
  expect(read("id,zh\na,甲,乙\n")).toThrow("data/catalogue/x.csv:2: 3 cells");
  expect(read("")).toThrow("data/catalogue/x.csv:1: the file is empty");
});

test("parseCsv takes no notice of columns without a name that a spreadsheet leaves at the end", () => {
  expect(parseCsv("x.csv", "id,zh,,\na,甲,,\nb,乙\n", columns).map(({row}) => row.zh)).toEqual(["甲", "乙"]);
  expect(() => parseCsv("x.csv", "id,zh,,\na,甲,,丙\n", columns)).toThrow(
    "x.csv:2: 4 cells where the first line names 2"
  );
  expect(() => parseCsv("x.csv", "id,,zh\na,,甲\n", columns)).toThrow("x.csv:1: unknown column: (no name)");
});

test.each([
  ["\t", "tabs"],
  [";", ";"],
  ["，", "，"]
])("parseCsv says what stands between the cells where it is no comma: %j", (sign, name) => {
  const text = ["# a comment, with a comma", "id,zh", "a,甲"].join("\n").replaceAll(",", sign);
  expect(() => parseCsv("x.csv", text, columns)).toThrow(
    `x.csv:2: cells are divided by ${name}, not commas; save the file as "CSV UTF-8"`
  );
});

test("parseCsv tells cells that are too few from cells that are too many", () => {
  expect(() => parseCsv("x.csv", "id,zh\na\n", columns)).toThrow("an empty cell needs its comma too: a");
  expect(() => parseCsv("x.csv", "id,zh\na,甲,乙\n", columns)).toThrow(
    'put a cell that contains a comma in "quotes": a,甲,乙'
  );
});

test("parseCsv names the line of an unclosed quotation mark, however far the file goes on, and of one within a cell", () => {
  expect(() => parseCsv("x.csv", 'id,zh\na,甲\nb,"乙\nc,丙\nd,丁\n', columns)).toThrow(
    "x.csv:3: a quotation mark is opened on this line or below and not closed"
  );
  expect(() => parseCsv("x.csv", 'id,zh\na,"甲"\nb,乙"丙"\n', columns)).toThrow(
    "x.csv:3: quotation marks within a cell"
  );
});
