import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {GrowthRow} from "../../../src/components/data/growth.ts";
import {comparable, incomparable} from "../../../src/components/growth/comparable.ts";
import {assignLanes} from "../../../src/components/growth/lanes.ts";
import {byIndicator} from "../../../src/components/growth/order.ts";
import {placeLabels} from "../../../src/components/growth/place-labels.ts";
import {excluded, isDimmed, selectRows} from "../../../src/components/growth/select.ts";

let n = 0;
const row = (given: Partial<GrowthRow> = {}): GrowthRow => ({
  observation_id: `r:o${n++}`,
  report_id: "r",
  place_id: "a",
  township: "甲镇",
  township_pinyin: "Jia",
  indicator_id: "tax",
  indicator_zh: "税收",
  indicator_en: "tax",
  indicator_order: 1,
  label: "税收",
  role: "actual",
  year: 2019,
  year_from: 2019,
  month_from: 1,
  month_to: 12,
  value: null,
  value_max: null,
  unit: null,
  bound: "exact",
  value_text: null,
  growth_pct: 4,
  growth_max: null,
  growth_bound: "exact",
  growth_basis: "yoy",
  growth_text: "4%",
  change_pp: null,
  flags: "",
  damaged: false,
  ...given
});
const everything = {place: [], indicator: [], year: [], role: "all", partial: true, damaged: true};

describe("comparable(rows)", () => {
  const rows = [
    row(),
    row({flags: "partial_year"}),
    row({indicator_id: null}),
    row({year: null, indicator_id: null}),
    row({year: null}),
    row({growth_basis: "annual_average"}),
    row({growth_basis: "previous_period"}),
    row({growth_basis: "year_start"}),
    row({flags: "multi_year"}),
    row({flags: "benchmark"})
  ];
  test("keeps growth over the year before of catalogued indicators, parts of a year included", () => {
    expect(comparable(rows)).toEqual(rows.slice(0, 2));
  });
  test("accounts for every row that it leaves out, once", () => {
    const counts = incomparable(rows).map(({n}) => n);
    expect(counts).toEqual([2, 1, 2, 2, 1]);
    expect(comparable(rows).length + counts.reduce((a, b) => a + b)).toBe(rows.length);
  });
});

describe("selectRows(rows, wanted)", () => {
  const rows = comparable([
    row({role: "target"}),
    row({flags: "partial_year", damaged: true}),
    row({indicator_id: "gdp"}),
    row({place_id: "b"})
  ]);
  test("draws everything when nothing is asked", () => {
    expect(selectRows(rows, everything)).toEqual(rows);
  });
  test("townships and years do not exclude: they dim", () => {
    const wanted = {...everything, place: ["b"], year: ["2019"]};
    expect(selectRows(rows, wanted)).toEqual(rows);
    expect(rows.map((row) => isDimmed(row, wanted))).toEqual([true, true, true, false]);
    expect(isDimmed(rows[3]!, {place: [], year: ["2020"]})).toBe(true);
  });
  test("accounts for every row that it leaves out, once", () => {
    const list = fc.subarray(["tax", "gdp"]);
    const role = fc.constantFrom("all", "actual", "target");
    fc.assert(
      fc.property(list, role, fc.boolean(), fc.boolean(), (indicator, role, partial, damaged) => {
        const wanted = {...everything, indicator, role, partial, damaged};
        const left = excluded(rows, wanted).reduce((sum, {n}) => sum + n, 0);
        expect(selectRows(rows, wanted).length + left).toBe(rows.length);
      })
    );
  });
});

test("byIndicator(rows) puts first what most townships state, then follows the catalogue", () => {
  const rows = comparable([
    row({indicator_id: "late", indicator_order: 9}),
    row({indicator_id: "early", indicator_order: 2}),
    row({indicator_id: "shared", indicator_order: 20}),
    row({indicator_id: "shared", indicator_order: 20, place_id: "b"}),
    row({indicator_id: "early", indicator_order: 2})
  ]);
  expect(byIndicator(rows).map(({indicator_id, townships}) => [indicator_id, townships])).toEqual([
    ["shared", 2],
    ["early", 1],
    ["late", 1]
  ]);
});

test("assignLanes(extents) lets no two marks of a lane overlap, and takes one lane when none do", () => {
  const extent = fc
    .tuple(fc.nat(500), fc.integer({min: 1, max: 120}))
    .map(([left, width]) => ({left, right: left + width}));
  fc.assert(
    fc.property(fc.array(extent), (extents) => {
      const {lanes, count} = assignLanes(extents, 4);
      for (const [i, a] of extents.entries()) {
        expect(lanes[i]).toBeLessThan(Math.max(1, count));
        for (const [j, b] of extents.entries()) {
          if (i < j && lanes[i] === lanes[j]) expect(a.right + 4 <= b.left || b.right + 4 <= a.left).toBe(true);
        }
      }
    })
  );
  expect(
    assignLanes([
      {left: 50, right: 60},
      {left: 0, right: 10},
      {left: 20, right: 30}
    ]).count
  ).toBe(1);
});

describe("placeLabels(marks, …)", () => {
  const frame = {x: 0, y: 0, width: 200, height: 100};
  test("puts labels beside their marks where there is room, and drops the rest", () => {
    expect(placeLabels([{x: 50, y: 50}], [[40]], frame, 5)).toEqual([{text: 0, side: "right"}]);
    expect(placeLabels([{x: 190, y: 50}], [[40]], frame, 5)).toEqual([{text: 0, side: "left"}]);
    const crowd = Array.from({length: 30}, () => ({x: 100, y: 50}));
    const labels = placeLabels(
      crowd,
      crowd.map(() => [40]),
      frame,
      5
    );
    expect(labels.filter((label) => label !== null)).toHaveLength(4);
  });
  test("falls back on a shorter text where the longer has no room", () => {
    expect(placeLabels([{x: 100, y: 50}], [[300, 30]], frame, 5)).toEqual([{text: 1, side: "right"}]);
  });
});
