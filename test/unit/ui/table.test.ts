import {parse} from "csv-parse/sync";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {csv} from "../../../src/components/table/csv.ts";
import {sortRows} from "../../../src/components/table/sort.ts";

const label = {zh: "列", en: "column"};
const columns = [
  {name: "a", label, value: (row: (string | number | null)[]) => row[0] ?? null},
  {name: "b", label, value: (row: (string | number | null)[]) => row[1] ?? null}
];

describe("csv(rows, columns)", () => {
  test("starts with a byte order mark and a line of names", () => {
    expect(csv([[1, null]], columns)).toBe("\ufeffa,b\r\n1,\r\n");
  });
  test("is read back as it was, whatever the text", () => {
    const text = fc.string({unit: "grapheme"}).filter((text) => !/^[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), {minLength: 1}), (rows) => {
        const read = parse(csv(rows, columns), {bom: true, record_delimiter: "\r\n", skip_empty_lines: false});
        expect(read).toEqual([["a", "b"], ...rows]);
      })
    );
  });
  test("does not let a spreadsheet run a text as a formula, and leaves negative figures alone", () => {
    expect(csv([["=1+1", -5]], columns)).toContain("'=1+1,-5");
    expect(csv([["@SUM(A1)", null]], columns)).toContain("'@SUM(A1),");
    expect(csv([["-3.2%", null]], columns)).toContain("\n-3.2%,");
  });
});

describe("sortRows(rows, value, order)", () => {
  const value = (x: number | string | null) => x;
  test("sorts figures as figures and puts what is missing last either way", () => {
    expect(sortRows([10, null, 9, 100], value, "ascending")).toEqual([9, 10, 100, null]);
    expect(sortRows([10, null, 9, 100], value, "descending")).toEqual([100, 10, 9, null]);
  });
  test("leaves the rows it was given as they were", () => {
    const rows = [2, 1];
    sortRows(rows, value, "ascending");
    expect(rows).toEqual([2, 1]);
  });
});
