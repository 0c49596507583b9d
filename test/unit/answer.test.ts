import fc from "fast-check";
import {expect, test} from "vitest";
import {type Answer, rowsOf, valuesOf, withoutRepeats} from "../../src/components/data/answer.ts";

const answer: Answer = {
  names: ["id", "part", "n"],
  columns: [
    ["a", "b", "c", "d", "e"],
    ["plan", "plan", null, "plan", "plan"],
    [1, 1, 1, 1, 2]
  ]
};

test("rowsOf makes an object of every row, with every column by its name", () => {
  expect(rowsOf(answer)[2]).toEqual({id: "c", part: null, n: 1});
  expect(rowsOf(answer)).toHaveLength(5);
  expect(rowsOf({names: ["a"], columns: [[]]})).toEqual([]);
});

test("withoutRepeats holds each value once where values repeat, and leaves the column as it is where they do not", () => {
  expect(withoutRepeats(answer).columns).toEqual([
    answer.columns[0],
    {values: ["plan", null], codes: [0, 0, 1, 0, 0]},
    {values: [1, 2], codes: [0, 0, 0, 0, 1]}
  ]);
});

test("an answer is the same after its repeats were taken out and JSON carried it", () => {
  const value = fc.oneof(fc.constantFrom("a", "b", null, true), fc.integer(), fc.string());
  fc.assert(
    fc.property(fc.array(value, {maxLength: 30}), (column) => {
      const carried = JSON.parse(JSON.stringify(withoutRepeats({names: ["x"], columns: [column]}))) as Answer;
      expect(carried.columns.map(valuesOf)).toEqual([column]);
    })
  );
});
