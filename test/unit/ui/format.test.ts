import {readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {parseCsv} from "../../../loaders/corpus/csv.ts";
import {amountAxis, formatAmount} from "../../../src/components/format/amount.ts";
import {formatBound, growthBound} from "../../../src/components/format/bound.ts";
import {
  formatGrowth,
  formatNumber,
  formatPercent,
  formatPoints,
  formatShare
} from "../../../src/components/format/number.ts";
import {formatGrowthOf, formatLevel, formatMeasured} from "../../../src/components/format/observation.ts";
import {formatPeriod} from "../../../src/components/format/period.ts";
import {formatUnit} from "../../../src/components/format/unit.ts";

const row = {
  value: null,
  value_max: null,
  unit: null,
  bound: "exact" as const,
  growth_pct: null,
  growth_max: null,
  growth_bound: null,
  change_pp: null
};

describe("formatNumber(x)", () => {
  test("separates thousands and drops no decimals of a report's figure", () => {
    expect(formatNumber(1234567)).toBe("1,234,567");
    expect(formatNumber(19.75)).toBe("19.75");
    expect(formatNumber(0.0123)).toBe("0.0123");
  });
  test("writes a minus as long as a plus, and none for a zero", () => {
    expect(formatNumber(-3.5)).toBe("−3.5");
    expect(formatNumber(-0)).toBe("0");
    expect(formatNumber(-0.00001)).toBe("0");
  });
  test("can be read back as the same figure", () => {
    fc.assert(
      fc.property(fc.integer({min: -1e12, max: 1e12}), fc.integer({min: 0, max: 9999}), (whole, fraction) => {
        const x = Number(`${whole}.${String(fraction).padStart(4, "0")}`);
        fc.pre(Number.isSafeInteger(Math.round(x * 1e4)));
        expect(Number(formatNumber(x).replaceAll(",", "").replace("−", "-")) + 0).toBe(x + 0);
      })
    );
  });
});

test("formatGrowth(x) has a sign, but for zero", () => {
  expect(formatGrowth(12.3)).toBe("+12.3%");
  expect(formatGrowth(-5)).toBe("−5%");
  expect(formatGrowth(0)).toBe("0%");
});

test("formatPercent, formatShare and formatPoints name their units", () => {
  expect(formatPercent(94.7)).toBe("94.7%");
  expect(formatShare(0.1234)).toBe("12.3%");
  expect(formatPoints(1.2, "zh")).toBe("+1.2 个百分点");
  expect(formatPoints(-0.5, "en")).toBe("−0.5 pp");
});

describe("formatAmount(x, unit, language)", () => {
  test("counts money in 万 and 亿 in Chinese, in millions and billions in English", () => {
    expect(formatAmount(1.523e8, "CNY", "zh")).toBe("1.523 亿元");
    expect(formatAmount(1.523e8, "CNY", "en")).toBe("CNY 152.3 million");
    expect(formatAmount(5.6e4, "CNY", "zh")).toBe("5.6 万元");
    expect(formatAmount(5.6e4, "CNY", "en")).toBe("CNY 56,000");
    expect(formatAmount(2.5e9, "USD", "en")).toBe("USD 2.5 billion");
    expect(formatAmount(2.5e9, "USD", "zh")).toBe("25 亿美元");
    expect(formatAmount(-3e8, "CNY", "zh")).toBe("−3 亿元");
  });
  test("keeps counts whole, with their measure word", () => {
    expect(formatAmount(12345, "家", "zh")).toBe("12,345 家");
    expect(formatAmount(12345, "亩", "en")).toBe("12,345 mu");
    expect(formatAmount(7, "畦", "en")).toBe("7 畦");
    expect(formatAmount(356.5, "m2", "en")).toBe("356.5 m²");
    expect(formatAmount(94.7, "%", "en")).toBe("94.7%");
    expect(formatAmount(8, null, "en")).toBe("8");
  });
});

describe("formatUnit(unit, language)", () => {
  test("glosses only what is right whatever is counted: 个 counts villages too, 家 hospitals, 户 businesses", () => {
    for (const unit of ["个", "家", "户", "项", "起", "次", "处", "座"]) {
      expect(formatUnit(unit, "en")).toBe(unit);
      expect(formatUnit(unit, "zh")).toBe(unit);
    }
    expect(formatAmount(5, "个", "en")).toBe("5 个");
  });
  test("has a name in both languages for every unit of the catalogue that measures and does not count", () => {
    const rows = parseCsv("units.csv", readFileSync("data/catalogue/units.csv", "utf8"), [
      "written",
      "unit",
      "factor",
      "measure"
    ]);
    const measures = rows.filter(({row: {measure}}) => measure !== "count").map(({row}) => row.unit);
    const nameless = [...new Set(measures)].filter(
      (unit) => /\p{Script=Han}/u.test(formatUnit(unit, "en")) || !/[%‰℃]|\p{Script=Han}/u.test(formatUnit(unit, "zh"))
    );
    expect(nameless).toEqual([]);
  });
});

test("amountAxis(unit, max, language) divides all ticks by one factor, which its unit names", () => {
  const zh = amountAxis("CNY", 3.2e9, "zh");
  expect([zh.unit, zh.tick(5e8), zh.tick(3e9)]).toEqual(["亿元", "5", "30"]);
  const en = amountAxis("CNY", 3.2e9, "en");
  expect([en.unit, en.tick(5e8)]).toEqual(["CNY billion", "0.5"]);
  expect(amountAxis("家", 3000, "en").tick(3000)).toBe("3,000");
});

describe("formatPeriod(period, language)", () => {
  const year = {year: 2023, year_from: 2023, month_from: 1, month_to: 12};
  test("names a whole year by itself", () => {
    expect(formatPeriod(year, "zh")).toBe("2023年");
    expect(formatPeriod(year, "en")).toBe("2023");
  });
  test("never lets part of a year pass for the whole", () => {
    expect(formatPeriod({...year, month_to: 11}, "zh")).toBe("2023年1—11月");
    expect(formatPeriod({...year, month_to: 11}, "en")).toBe("Jan–Nov 2023");
    expect(formatPeriod({...year, month_from: 6, month_to: 6}, "en")).toBe("Jun 2023");
  });
  test("tells totals of several years, states as of the report, and unknown years apart", () => {
    expect(formatPeriod({...year, year_from: 2019}, "en")).toBe("2019–2023");
    expect(formatPeriod({...year, month_from: null, month_to: null}, "zh")).toBe("2023年（截至报告时）");
    expect(formatPeriod({...year, year: null, year_from: null}, "en")).toBe("year unknown");
  });
});

test("a bound is never dropped from a figure", () => {
  expect(formatBound("at_least", "12%")).toBe("≥ 12%");
  expect(formatBound("exact", "12%")).toBe("12%");
  expect(formatLevel({...row, value: 6e9, unit: "CNY", bound: "over"}, "zh")).toBe("> 60 亿元");
  expect(formatLevel({...row, value: 30, value_max: 40, unit: "家"}, "zh")).toBe("30 家 – 40 家");
  expect(formatGrowthOf({...row, growth_pct: 8, growth_max: 10, growth_bound: "about"})).toBe("≈ +8% – +10%");
  expect(formatLevel(row, "zh")).toBeNull();
  expect(formatMeasured({...row, value: 1e8, unit: "CNY", growth_pct: -2}, "en")).toBe("CNY 100 million · −2%");
});

test("a bound of a decline points down the axis", () => {
  expect(growthBound(-20, "at_least")).toBe("at_most");
  expect(growthBound(-3, "over")).toBe("under");
  expect(growthBound(-5, "at_most")).toBe("at_least");
  expect(growthBound(-5, "about")).toBe("about");
  expect(growthBound(7, "at_least")).toBe("at_least");
  expect(formatGrowthOf({...row, growth_pct: -20, growth_bound: "at_least"})).toBe("≤ −20%");
});
