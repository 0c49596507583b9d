import {describe, expect, test} from "vitest";
import {comparisonCautions, yearOf} from "../../../src/components/township/cautions.ts";

const report = (year: number | null, more = {}) => ({
  review_year: year,
  plan_year: year === null ? null : year + 1,
  damaged: false,
  partials: 0,
  reviewed: 20,
  planned: 20,
  actuals: 5,
  ...more
});
const said = (reports: ReturnType<typeof report>[]) => comparisonCautions(reports).map(({zh}) => zh);

test("yearOf(report) is the year reviewed, or the one before that planned for", () => {
  expect(yearOf({review_year: 2017, plan_year: 2018})).toBe(2017);
  expect(yearOf({review_year: null, plan_year: 2018})).toBe(2017);
  expect(yearOf({review_year: null, plan_year: null})).toBe(null);
});

describe("comparisonCautions(reports)", () => {
  test("of sound, consecutive, complete reports there is nothing to say", () => {
    expect(said([report(2017), report(2018), report(2019)])).toEqual([]);
  });
  test("a single report shows no change", () => {
    expect(said([report(2017)])).toHaveLength(1);
    expect(said([report(2017)])[0]).toContain("一份报告");
  });
  test("a gap is stated with its years, whatever the order of the reports", () => {
    expect(said([report(2019), report(2016)])).toEqual([
      expect.stringContaining("2016 与 2019 两个年份的报告相隔 3 年")
    ]);
  });
  test("over five years or more, levels do not compare", () => {
    expect(said([report(2014), report(2019)])).toEqual([
      expect.stringContaining("相隔 5 年"),
      expect.stringContaining("5 年间物价")
    ]);
  });
  test("a change of definition is named only when it falls between the reports", () => {
    expect(said([report(2008), report(2018)]).join()).toContain("2000 万元");
    expect(said([report(2008), report(2018)]).join()).toContain("人均可支配收入");
    expect(said([report(2012), report(2018)]).join()).not.toContain("2000 万元");
    expect(said([report(2012), report(2018)]).join()).toContain("人均可支配收入");
    expect(said([report(2013), report(2018)]).join()).not.toContain("人均可支配收入");
  });
  test("a damaged report, outcomes of part of a year, and missing parts are named with their year", () => {
    expect(said([report(2017), report(2018, {damaged: true})])).toEqual([
      expect.stringContaining("2018 年的报告来源受损")
    ]);
    expect(said([report(2017, {partials: 4}), report(2018)])).toEqual([
      expect.stringContaining("2017 年的报告有 4 个实绩只到年中")
    ]);
    expect(said([report(2017), report(2018, {reviewed: 0})])).toEqual([
      expect.stringContaining("计划 2019 年的报告没有回顾部分")
    ]);
    expect(said([report(2017), report(2018, {planned: 0})])).toEqual([expect.stringContaining("没有计划部分")]);
  });
  test("an undated report is counted", () => {
    expect(said([report(2017), report(2018), report(null)])).toEqual([expect.stringContaining("1 份报告的年份不明")]);
  });
});
