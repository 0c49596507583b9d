import fc from "fast-check";
import {expect, test} from "vitest";
import {criterionOf, judge} from "../../loaders/outcomes/criterion.ts";
import {growthBetween, interval} from "../../loaders/outcomes/interval.ts";
import {whereItLies} from "../../loaders/outcomes/measured.ts";
import {halfUnit} from "../../loaders/outcomes/rounding.ts";
import {bounds} from "../../loaders/tables/schema/observations.ts";
import {outcome, statuses, target} from "./outcomes-fixtures.ts";

const decimals = fc.integer({min: 0, max: 3});
const kinds = fc.constantFrom("at_least", "over", "at_most", "under", "within" as const);
const meets = {
  at_least: (x: number, t: number) => x >= t,
  over: (x: number, t: number) => x > t,
  at_most: (x: number, t: number) => x <= t,
  under: (x: number, t: number) => x < t,
  within: (x: number, t: number) => x === t
};

test("met means that whatever is written as the outcome is meets the target, missed that none does", () => {
  fc.assert(
    fc.property(
      kinds,
      fc.double({min: -50, max: 50, noNaN: true}),
      fc.double({min: -50, max: 50, noNaN: true}),
      decimals,
      (kind, actual, near, digits) => {
        const threshold = Number(near.toFixed(digits));
        const text = actual.toFixed(digits);
        const lies = whereItLies({value: Number(text), max: null, bound: "exact", text: text.replace("-", "")}, false)!;
        // The interval includes its low end and not its high one, as rounding half up does; toFixed may round either way.
        fc.pre(actual > lies.low && actual < lies.high);
        const verdict = judge({kind, threshold, max: kind === "within" ? threshold : null}, lies);
        if (verdict === "met") expect(meets[kind](actual, threshold)).toBe(true);
        if (verdict === "missed") expect(meets[kind](actual, threshold)).toBe(false);
      }
    )
  );
});

test("a more exact outcome never turns met into missed", () => {
  fc.assert(
    fc.property(
      kinds,
      fc.integer({min: -99, max: 99}),
      fc.integer({min: -999, max: 999}),
      (kind, tenths, hundredths) => {
        const criterion = {kind, threshold: tenths / 10, max: kind === "within" ? tenths / 10 : null};
        const fine = interval(hundredths / 100 - 0.005, hundredths / 100 + 0.005, true, false);
        const coarse = interval(fine.low - 0.1, fine.high + 0.1, true, false);
        const rough = judge(criterion, coarse);
        if (rough === "met" || rough === "missed") expect(judge(criterion, fine)).toBe(rough);
      }
    )
  );
});

test("a target and its mirror image have the same status", () => {
  const mirror = {at_least: "at_most", over: "under", at_most: "at_least", under: "over", within: "within"} as const;
  fc.assert(
    fc.property(
      kinds,
      fc.integer({min: -20, max: 20}),
      fc.integer({min: -20, max: 20}),
      fc.boolean(),
      (kind, t, x, open) => {
        const criterion = {kind, threshold: t, max: kind === "within" ? t : null};
        const mirrored = {kind: mirror[kind], threshold: -t, max: kind === "within" ? -t : null};
        expect(judge(mirrored, interval(-x - 1, -x, !open, true))).toBe(
          judge(criterion, interval(x, x + 1, true, !open))
        );
      }
    )
  );
});

test("computed growth holds the growth of any levels within the rounding of both", () => {
  const level = fc.double({min: 1, max: 100, noNaN: true});
  fc.assert(
    fc.property(level, level, decimals, (base, now, digits) => {
      const half = 0.5 * 10 ** -digits;
      const around = (x: number) =>
        interval(Number(x.toFixed(digits)) - half, Number(x.toFixed(digits)) + half, true, false);
      const growth = growthBetween(around(base), around(now));
      fc.pre(growth !== null);
      const actual = (now / base - 1) * 100;
      expect(actual).toBeGreaterThanOrEqual(growth!.low - 1e-6);
      expect(actual).toBeLessThanOrEqual(growth!.high + 1e-6);
    })
  );
  expect(growthBetween(interval(0, 1), interval(1, 2))).toBeNull();
});

test("no figures make a status without an outcome that compares, nor a reason with one", () => {
  const change = fc.record({
    growth_pct: fc.option(fc.double({min: -60, max: 60, noNaN: true}).map((x) => Number(x.toFixed(1)))),
    growth_bound: fc.constantFrom(...bounds),
    value: fc.option(fc.integer({min: 0, max: 1e6})),
    bound: fc.constantFrom(...bounds),
    month_to: fc.constantFrom(6, 11, 12),
    flags: fc.subarray(["damaged", "forecast", "mismatch", "benchmark", "partial_year"] as const)
  });
  fc.assert(
    fc.property(change, fc.array(change, {maxLength: 3}), (wanted, found) => {
      const rows = [
        target({...wanted, flags: [...wanted.flags]}),
        ...found.map((one) => outcome({...one, flags: [...one.flags]}))
      ];
      for (const row of statuses(rows)) {
        expect(row.reason === null).toBe(row.status !== "cannot_tell");
        if (row.status !== "met" && row.status !== "missed") continue;
        const used = rows.find(({observation_id}) => observation_id === row.outcome_id)!;
        // half a year's outcome answers half a year's target
        const alike = ["multi_year", ...wanted.flags.filter((flag) => flag === "partial_year")];
        expect(used.flags.filter((flag) => !alike.includes(flag))).toEqual([]);
        expect(used.month_to).toBe(wanted.month_to);
      }
    }),
    {
      examples: [
        [
          {growth_pct: 0, growth_bound: "exact", value: null, bound: "exact", month_to: 6, flags: ["partial_year"]},
          [{growth_pct: 0, growth_bound: "over", value: null, bound: "exact", month_to: 6, flags: ["partial_year"]}]
        ]
      ]
    }
  );
});

test.each([
  [14.9, "14.9%", false, 0.05],
  [7, "7%以上", false, 0.5],
  [3.2e8, "3.2亿元", false, 0.05e8],
  [5e6, "500万美元", false, 5e3],
  [1234.5, "1,234.5亩", false, 0.05],
  [12, "12家", true, 0],
  [12e3, "1.2万人", true, 500],
  [1e4, "1万户", true, 5e3],
  [2, "两项", true, 0],
  [30, "三成", false, 5],
  [2000, "两千余户", true, 500],
  [0, "零", true, 0]
])("half a unit of the last digit of %d as %s", (value, text, isCount, half) => {
  expect(halfUnit(value, text, isCount)).toBeCloseTo(half, 9);
});

test("an approximate target has no criterion", () => {
  expect(criterionOf({value: 3, max: null, bound: "about", text: "约3%"}, "better")).toBeNull();
});
