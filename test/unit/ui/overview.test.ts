import {expect, test} from "vitest";
import {yearColumns} from "../../../src/components/overview/years.ts";

test("yearColumns(years) shows short gaps as years and folds long ones", () => {
  expect(yearColumns([2021, 2019, 2021])).toEqual([{year: 2019}, {year: 2020}, {year: 2021}]);
  expect(yearColumns([2008, 2012])).toEqual([{year: 2008}, {from: 2009, to: 2011}, {year: 2012}]);
  expect(yearColumns([])).toEqual([]);
});
