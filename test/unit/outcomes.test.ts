import {describe, expect, test} from "vitest";
import {observation, outcome, plan, review, status, statuses, target} from "./outcomes-fixtures.ts";

const atLeast8 = target({growth_pct: 8, growth_bound: "at_least", growth_text: "8%以上"});
const grew = (growth_pct: number, change = {}) => outcome({growth_pct, ...change});

describe("a growth target", () => {
  test.each([
    [8.1, "met"],
    [7.9, "missed"],
    [-3, "missed"],
    [8, "cannot_tell: rounding"]
  ])("of at least 8 %% with an outcome of %d %% is %s", (growth, expected) => {
    expect(status([atLeast8, grew(growth)])).toBe(expected);
  });

  test("is judged by the digits that are written: 15.0% may be 14.95%, 14.96% of a target of 15% is missed", () => {
    const target15 = target({growth_pct: 15, growth_bound: "at_least"});
    expect(status([target15, grew(15, {growth_text: "15.0%"})])).toBe("cannot_tell: rounding");
    expect(status([target15, grew(14.96)])).toBe("missed");
    expect(status([target15, grew(14.9)])).toBe("missed");
    const [row] = statuses([target15, grew(14.9)]);
    expect([row!.outcome_low, row!.outcome_high]).toEqual([14.85, 14.95]);
  });

  test("takes bounds of the outcome as they are", () => {
    expect(status([atLeast8, grew(9, {growth_bound: "at_least"})])).toBe("met");
    expect(status([atLeast8, grew(8, {growth_bound: "at_least"})])).toBe("met");
    expect(status([atLeast8, grew(7, {growth_bound: "at_least"})])).toBe("cannot_tell: rounding");
    expect(status([atLeast8, grew(7, {growth_bound: "at_most"})])).toBe("missed");
    expect(status([atLeast8, grew(20, {growth_bound: "about"})])).toBe("cannot_tell: approximate");
  });

  test("over 8 % is not met by what is exactly 8 % at most", () => {
    const over8 = target({growth_pct: 8, growth_bound: "over"});
    expect(status([over8, grew(8, {growth_bound: "over"})])).toBe("met");
    expect(status([over8, grew(8, {growth_bound: "at_most"})])).toBe("missed");
    expect(status([over8, grew(8, {growth_bound: "at_least"})])).toBe("cannot_tell: rounding");
  });

  test("of about 8 % has no threshold", () => {
    expect(status([target({growth_pct: 8, growth_bound: "about"}), grew(9)])).toBe("cannot_tell: approximate");
  });

  test("of 7 % to 8 % is met from 7 % on, where more is better", () => {
    const range = target({growth_pct: 7, growth_max: 8});
    expect(status([range, grew(7.5)])).toBe("met");
    expect(status([range, grew(8.5)])).toBe("met");
    expect(status([range, grew(6.5)])).toBe("missed");
  });
});

describe("the sense of a target", () => {
  const accidents = {indicator_id: "safety_accidents", label: "事故起数", unit: null};

  test("a decline of at least 20 % is a growth of at most −20 %", () => {
    const decline = target({...accidents, growth_pct: -20, growth_bound: "at_least"});
    expect(statuses([decline])[0]).toMatchObject({criterion: "at_most", threshold: -20});
    expect(status([decline, grew(-25, accidents)])).toBe("met");
    expect(status([decline, grew(-11.1, accidents)])).toBe("missed");
    expect(status([decline, grew(-25, {...accidents, growth_bound: "over"})])).toBe("met");
    expect(status([decline, grew(-15, {...accidents, growth_bound: "over"})])).toBe("cannot_tell: rounding");
  });

  test("a rate to be held at 5 % or less is met below it", () => {
    const rate = {indicator_id: "unemployment_rate", label: "失业率", unit: "%"};
    const hold = target({...rate, value: 5, bound: "at_most", value_text: "5%以内"});
    expect(status([hold, outcome({...rate, value: 3.2, value_text: "3.2%"})])).toBe("met");
    expect(status([hold, outcome({...rate, value: 5.3, value_text: "5.3%"})])).toBe("missed");
    expect(status([hold, outcome({...rate, value: 4, bound: "at_most", value_text: "4%以内"})])).toBe("met");
    expect(status([hold, outcome({...rate, value: 5, value_text: "5%"})])).toBe("cannot_tell: rounding");
  });

  test("without a bound, more is enough where more is better, less where it is worse", () => {
    const fires = {indicator_id: "fires", label: "火灾起数", unit: "起"};
    expect(status([target({...fires, value: 10}), outcome({...fires, value: 7})])).toBe("met");
    expect(status([target({...fires, value: 10}), outcome({...fires, value: 12})])).toBe("missed");
  });

  test("where neither is known, only the very figure meets a target", () => {
    const land = {indicator_id: "land_acquired", label: "土地征收", unit: "户"};
    const wanted = target({...land, value: 300, value_text: "300户"});
    expect(status([wanted, outcome({...land, value: 300, value_text: "300户"})])).toBe("met");
    expect(status([wanted, outcome({...land, value: 420, value_text: "420户"})])).toBe("cannot_tell: direction");
  });
});

describe("a level", () => {
  const firms = {indicator_id: "enterprises_scale_new", label: "新增规上企业", unit: "家"};

  test("that counts is exact: 8 of at least 8 meet it", () => {
    const wanted = target({...firms, value: 8, bound: "at_least", value_text: "8家以上"});
    expect(status([wanted, outcome({...firms, value: 8, value_text: "8家"})])).toBe("met");
    expect(status([wanted, outcome({...firms, value: 7, value_text: "7家"})])).toBe("missed");
    expect(status([wanted, outcome({...firms, value: 8, value_text: "8余家", bound: "over"})])).toBe("met");
  });

  test("that is written in 亿元 is known to half of its last digit", () => {
    const wanted = target({value: 20e8, bound: "at_least", value_text: "20亿元以上"});
    expect(status([wanted, outcome({value: 20e8, value_text: "20亿元"})])).toBe("cannot_tell: rounding");
    expect(status([wanted, outcome({value: 20.06e8, value_text: "20.06亿元"})])).toBe("met");
    expect(status([wanted, outcome({value: 19.9e8, value_text: "19.9亿元"})])).toBe("missed");
    const [row] = statuses([wanted, outcome({value: 3.2e8, value_text: "3.2亿元"})]);
    expect([row!.outcome_low, row!.outcome_high]).toEqual([3.15e8, 3.25e8]);
  });

  test("in another unit does not compare", () => {
    const wanted = target({value: 5e6, unit: "USD"});
    expect(status([wanted, outcome({value: 6e6, unit: "CNY"})])).toBe("cannot_tell: unit");
  });

  test("is not told by a growth rate", () => {
    expect(status([target({value: 5e8}), grew(9)])).toBe("cannot_tell: other_measure");
  });
});

describe("growth of which only the levels of two years are known", () => {
  const level = (year: number, value: number, text: string, change = {}) =>
    observation({report_id: year === 2031 ? "liuhe-2031" : "liuhe-2030", year, value, value_text: text, ...change});

  test("is computed, with the rounding of both", () => {
    const [row] = statuses([atLeast8, level(2030, 10e8, "10.00亿元"), level(2031, 11e8, "11.00亿元")]);
    expect(row).toMatchObject({status: "met", basis: "computed"});
    expect(row!.outcome_low).toBeCloseTo((10.995 / 10.005 - 1) * 100, 9);
    expect(row!.outcome_high).toBeCloseTo((11.005 / 9.995 - 1) * 100, 9);
    expect(row!.base_id).toMatch(/^liuhe-2030:/);
    expect(status([atLeast8, level(2030, 10e8, "10.00亿元"), level(2031, 10.5e8, "10.50亿元")])).toBe("missed");
  });

  test("stays open where rounding reaches to both sides", () => {
    expect(status([atLeast8, level(2030, 10e8, "10亿元"), level(2031, 11e8, "11亿元")])).toBe("cannot_tell: rounding");
  });

  test("is not computed without a level of the year before, or with two that differ", () => {
    expect(status([atLeast8, level(2031, 11e8, "11亿元")])).toBe("cannot_tell: no_base");
    const disagreeing = [level(2030, 9e8, "9.00亿元"), level(2030, 10e8, "10.00亿元")];
    expect(status([atLeast8, ...disagreeing, level(2031, 11e8, "11.00亿元")])).toBe("cannot_tell: no_base");
  });

  test("is not computed for output at constant prices", () => {
    const gdp = {indicator_id: "gdp", label: "地区生产总值"};
    const wanted = {...atLeast8, ...gdp};
    expect(status([wanted, level(2030, 10e8, "10.00亿元", gdp), level(2031, 11e8, "11.00亿元", gdp)])).toBe(
      "cannot_tell: constant_prices"
    );
  });

  test("gives way to growth that is stated", () => {
    const rows = [atLeast8, level(2030, 10e8, "10.00亿元"), level(2031, 11e8, "11.00亿元"), grew(7.2)];
    expect(statuses(rows)[0]).toMatchObject({status: "missed", basis: "stated"});
  });
});

describe("what does not compare", () => {
  test.each([
    ["partial_year", {month_to: 11, flags: ["partial_year"]}],
    ["partial_year", {month_from: null, month_to: null}],
    ["forecast", {flags: ["forecast"]}],
    ["damaged", {flags: ["damaged"]}],
    ["disagree", {flags: ["mismatch"]}],
    ["benchmark", {flags: ["benchmark"]}],
    ["calibre", {label: "固定资产投资（不含房地产）"}],
    ["calibre", {growth_basis: "annual_average"}],
    ["calibre", {growth_basis: "previous_period"}],
    ["calibre", {year_from: 2027}]
  ] as const)("%s", (reason, change) => {
    expect(status([atLeast8, grew(20, {...change, flags: [...("flags" in change ? change.flags : [])]})])).toBe(
      `cannot_tell: ${reason}`
    );
  });

  test("a figure of the whole year stands, whatever others of part of it say", () => {
    expect(status([atLeast8, grew(20, {month_to: 11, flags: ["partial_year"]}), grew(7)])).toBe("missed");
  });

  test("two reports that disagree support no status, two that agree do", () => {
    const second = {...review, report_id: "liuhe-2031b"};
    const reports = [plan, review, second];
    const other = {report_id: "liuhe-2031b"};
    expect(status([atLeast8, grew(9), grew(7, other)], {reports})).toBe("cannot_tell: disagree");
    expect(status([atLeast8, grew(9), grew(9.1, other)], {reports})).toBe("met");
  });

  test("crops of one indicator are not each other", () => {
    const crop = {indicator_id: "crop_output", unit: "t"};
    const wanted = target({...crop, label: "粮食产量", value: 900});
    expect(status([wanted, outcome({...crop, label: "茶叶产量", value: 950})])).toBe("cannot_tell: named_differently");
    expect(status([wanted, outcome({...crop, label: "全年粮食产量", value: 950})])).toBe("met");
  });

  test("of two targets of one indicator each takes the outcome of its own name", () => {
    const idle = {indicator_id: "land_idle_cleared", unit: "亩"};
    const rows = statuses(
      [
        target({...idle, label: "盘活存量用地", value: 100}),
        target({...idle, label: "消化批而未供土地", value: 500}),
        outcome({...idle, label: "消化批而未供土地", value: 520})
      ],
      {mentions: {"liuhe-2031": ["land_idle_cleared"]}}
    );
    expect(rows.map(({status}) => status)).toEqual(["cannot_tell", "met"]);
  });

  test("outside the catalogue the outcome of the same name is shown, without a status", () => {
    const seats = {indicator_id: null, label: "新建候车亭", unit: "座"};
    const [row] = statuses([target({...seats, value: 6}), outcome({...seats, value: 7})]);
    expect(row).toMatchObject({status: "cannot_tell", reason: "outside_catalogue"});
    expect(row!.outcome_id).not.toBeNull();
  });
});

describe("what is not there", () => {
  test("no report reviews the year: not yet reported", () => {
    expect(status([atLeast8], {reports: [plan]})).toBe("not_reported");
    expect(status([atLeast8], {reports: [plan, {...review, place_id: "hekou"}]})).toBe("not_reported");
    expect(status([atLeast8], {reports: [plan, {...review, review_year: 2032}]})).toBe("not_reported");
  });

  test("a report of the summer reviews half a year: what it leaves out may follow", () => {
    const summer = {...review, published_on: "2031-07-20"};
    expect(status([atLeast8], {reports: [plan, summer]})).toBe("not_reported");
    expect(status([atLeast8, grew(6, {month_to: 6, flags: ["partial_year"]})], {reports: [plan, summer]})).toBe(
      "cannot_tell: partial_year"
    );
  });

  test("the report that sets a target does not report on it", () => {
    const same = {...plan, review_year: 2031};
    expect(status([atLeast8], {reports: [same]})).toBe("not_reported");
  });

  test("a report reviews the year and names it nowhere: no longer mentioned", () => {
    expect(status([atLeast8])).toBe("not_mentioned");
    expect(statuses([atLeast8])[0]!.outcome_report_id).toBe("liuhe-2031");
  });

  test("it names it in words, or is damaged: that is not silence", () => {
    expect(status([atLeast8], {mentions: {"liuhe-2031": ["fixed_investment"]}})).toBe("cannot_tell: no_figure");
    expect(status([atLeast8], {reports: [plan, {...review, text_quality: 0.3}]})).toBe("cannot_tell: damaged");
  });

  test("a target without year or township, or of somebody else, has no status", () => {
    expect(status([{...atLeast8, year: null, year_from: null}])).toBe("cannot_tell: undated");
    expect(status([{...atLeast8, place_id: null}])).toBe("cannot_tell: unregistered");
    expect(status([{...atLeast8, flags: ["benchmark"]}])).toBe("cannot_tell: benchmark");
  });

  test("a damaged target has no status once its year is reviewed", () => {
    const broken = {...atLeast8, flags: ["damaged" as const]};
    expect(status([broken, grew(9)])).toBe("cannot_tell: damaged");
    expect(status([broken])).toBe("cannot_tell: damaged");
    expect(status([broken], {reports: [plan]})).toBe("not_reported");
  });
});

test("a target of a level and its growth is two rows", () => {
  const both = target({value: 5e8, value_text: "5亿元", growth_pct: 8});
  const rows = statuses([both, outcome({value: 5.2e8, value_text: "5.2亿元", growth_pct: 7})]);
  expect(rows.map(({quantity, status}) => [quantity, status])).toEqual([
    ["level", "met"],
    ["growth", "missed"]
  ]);
});
