import {expect, test} from "vitest";
import {sortedIndex} from "../../../src/components/workbench/sort.ts";

const sorted = (values: unknown[], descending = false) => Array.from(sortedIndex(values, descending), (i) => values[i]);

test("numbers sort by size, nulls come last either way", () => {
  expect(sorted([10, null, 9, -1, 100])).toEqual([-1, 9, 10, 100, null]);
  expect(sorted([10, null, 9, -1, 100], true)).toEqual([100, 10, 9, -1, null]);
});

test("Chinese sorts by its sound, numbers within text by size", () => {
  expect(sorted(["杜桥", "昆阳", "金溪", "芦浦"])).toEqual(["杜桥", "金溪", "昆阳", "芦浦"]);
  expect(sorted(["a:s10", "a:s9"])).toEqual(["a:s9", "a:s10"]);
});

test("integers beyond 2^53 sort exactly, dates by time", () => {
  expect(sorted([9007199254740993n, 9007199254740992n])).toEqual([9007199254740992n, 9007199254740993n]);
  expect(sorted([new Date(2), new Date(1)])).toEqual([new Date(1), new Date(2)]);
});

test("equal values keep their order", () => {
  const values = [{k: 1}, {k: 0}, {k: 1}];
  expect(Array.from(sortedIndex([1, 1, 1], true))).toEqual([0, 1, 2]);
  expect(sorted(values)).toEqual([{k: 0}, {k: 1}, {k: 1}]);
});

test("figures that come as text, for their digits, sort by size", () => {
  const values = ["9.50", "-12345678901234567.25", "10.00", null, "12345678901234567.26", "12345678901234567.25"];
  expect(Array.from(sortedIndex(values, false, true))).toEqual([1, 0, 2, 5, 4, 3]);
});
