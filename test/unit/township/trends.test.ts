import {expect, test} from "vitest";
import type {KeyRow} from "../../../src/components/township/select.ts";
import {omittedFigures, selectFigures} from "../../../src/components/township/select.ts";
import {trends} from "../../../src/components/township/trends.ts";

const row = (year: number | null, more: Partial<KeyRow> = {}): KeyRow => ({
  observation_id: `x:o${year}`,
  report_id: "x",
  place_id: "x",
  township: "某镇",
  township_pinyin: "Mou",
  indicator_id: "tax_revenue",
  indicator_zh: "税收收入",
  indicator_en: "Tax revenue",
  indicator_order: 1,
  label: "税收",
  role: "actual",
  year,
  year_from: year,
  month_from: 1,
  month_to: 12,
  value: 3e8,
  value_max: null,
  unit: "CNY",
  bound: "exact",
  value_text: "3亿元",
  growth_pct: null,
  growth_max: null,
  growth_bound: null,
  growth_basis: null,
  growth_text: null,
  change_pp: null,
  flags: "",
  damaged: false,
  ...more
});
const joined = (rows: KeyRow[]) => trends(rows).flatMap(({joined}) => joined.map(([a, b]) => [a.year, b.year]));

test("trends(rows) holds the indicators with levels of two years or more, in one unit", () => {
  expect(trends([row(2016), row(2016)])).toEqual([]);
  expect(trends([row(2016), row(2017, {value: null})])).toEqual([]);
  expect(trends([row(2016), row(2017, {unit: "USD"})])).toEqual([]);
  expect(trends([row(2016), row(null)])).toEqual([]);
  expect(trends([row(2018), row(2016)])[0]!.points.map(({year}) => year)).toEqual([2016, 2018]);
});

test("totals over several years are no level of a year", () => {
  expect(trends([row(2016), row(2020, {year_from: 2016})])).toEqual([]);
});

test("a line joins outcomes of whole, consecutive years from sound sources, and nothing else", () => {
  expect(joined([row(2016), row(2017), row(2018)])).toEqual([
    [2016, 2017],
    [2017, 2018]
  ]);
  expect(joined([row(2016), row(2018)])).toEqual([]);
  expect(joined([row(2016), row(2017, {role: "target"})])).toEqual([]);
  expect(joined([row(2016), row(2017, {month_to: 10})])).toEqual([]);
  expect(joined([row(2016, {damaged: true}), row(2017)])).toEqual([]);
});

test("every observation is either shown or counted among the omitted, once", () => {
  const rows = [
    row(2016),
    row(2016, {indicator_id: null as unknown as string}),
    row(2016, {flags: "benchmark partial_year"}),
    row(2017, {flags: "partial_year", damaged: true}),
    row(2018, {role: "target", damaged: true})
  ];
  for (const role of ["all", "actual", "target"])
    for (const partial of [true, false])
      for (const damaged of [true, false]) {
        const wanted = {role, partial, damaged};
        const left = omittedFigures(rows, wanted).reduce((sum, {n}) => sum + n, 0);
        expect(selectFigures(rows, wanted).length + left).toBe(rows.length);
      }
  expect(selectFigures(rows, {role: "actual", partial: false, damaged: true})).toEqual([rows[0]]);
});
