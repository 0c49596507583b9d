import {expect, test} from "vitest";
import {columnsInSight} from "../../../src/components/workbench/in-sight.ts";

const widths = (n: number) => Array.from({length: n}, () => 100);

test("few columns are all drawn", () => {
  expect(columnsInSight(widths(40), 9000, 800)).toEqual({first: 0, last: 39});
  expect(columnsInSight([], 0, 800)).toEqual({first: 0, last: -1});
});

test("of many, those in sight, and some to either side", () => {
  expect(columnsInSight(widths(500), 0, 800)).toEqual({first: 0, last: 14});
  expect(columnsInSight(widths(500), 20_000, 800)).toEqual({first: 193, last: 214});
  expect(columnsInSight(widths(500), 49_200, 800)).toEqual({first: 485, last: 499});
});
