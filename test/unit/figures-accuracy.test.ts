import {expect, test} from "vitest";
import {reliability} from "../../loaders/accuracy/calibration.ts";
import {type GoldNumber, parseGold} from "../../loaders/accuracy/gold.ts";
import {f1, faultCounts, scoreReport, totalScore} from "../../loaders/accuracy/score.ts";
import {observed} from "./figures-render.ts";

const text = "白塘镇完成工业总产值12亿元,同比增长8%,新增企业6家。";
const rows = observed(text);

function number(token: string, fields: Partial<GoldNumber>): GoldNumber {
  return {at: text.indexOf(token), token, kind: "level", role: "actual", year: 2022, months: "1-12", ...fields};
}

const output = number("12", {indicator: "industrial_output", value: 1.2e9, unit: "CNY", bound: "exact"});
const growth = number("8", {kind: "growth", indicator: "industrial_output", value: 8, bound: "exact", basis: "yoy"});
const firms = number("6", {indicator: "enterprises_new", value: 6, unit: "家", bound: "exact"});

test("figures with every field right are exact", () => {
  const {gold, found, hits, exact, misses} = scoreReport("r", [output, growth, firms], rows);
  expect({gold, found, hits, exact, misses}).toEqual({gold: 3, found: 3, hits: 3, exact: 3, misses: []});
});

test("every wrong field is named, and open ones are not", () => {
  const wrong = {...output, value: 1.3e9, unit: "亩", year: 2021, role: "target" as const, bound: "over" as const};
  expect(scoreReport("r", [wrong, growth, firms], rows).misses[0]!.faults).toEqual([
    "value",
    "unit",
    "role",
    "year",
    "bound"
  ]);
  const open = {...wrong, open: ["value", "unit", "role", "year", "bound"]};
  expect(scoreReport("r", [open, growth, firms], rows).exact).toBe(3);
  expect(scoreReport("r", [{...output, months: "1-11"}, growth, firms], rows).misses[0]!.faults).toEqual(["months"]);
  expect(scoreReport("r", [{...output, months: "1-11", months_open: true}, growth, firms], rows).exact).toBe(3);
});

test("a level where a growth rate is expected is of the wrong kind", () => {
  const score = scoreReport("r", [{...output, kind: "growth"}, growth, firms], rows);
  expect(score.misses[0]!.faults).toEqual(["kind"]);
  expect(score.hits).toBe(2);
});

test("what the annotations do not count is spurious, unless it is optional", () => {
  const name = {at: firms.at, token: "6", kind: "name" as const};
  expect(scoreReport("r", [output, growth, name], rows)).toMatchObject({gold: 2, found: 3, hits: 2});
  expect(scoreReport("r", [output, growth, {...firms, optional: true}], rows)).toMatchObject({
    gold: 2,
    found: 2,
    hits: 2
  });
  expect(faultCounts(scoreReport("r", [output], rows))).toEqual([["spurious", 2]]);
});

test("a number that is not found is missed", () => {
  expect(scoreReport("r", [output, growth, firms], []).misses.map((miss) => miss.faults)).toEqual([
    ["missed"],
    ["missed"],
    ["missed"]
  ]);
});

test("F1 weighs precision and recall alike", () => {
  expect(f1(0, 0, 5)).toBe(0);
  expect(f1(5, 5, 5)).toBe(1);
  expect(f1(5, 10, 5)).toBeCloseTo(2 / 3);
});

test("scores add up", () => {
  const one = scoreReport("a", [output, growth, firms], rows);
  const two = scoreReport("b", [output], []);
  expect(totalScore("all", [one, two])).toMatchObject({report_id: "all", gold: 4, found: 3, hits: 3, exact: 3});
});

test("reliability compares stated confidence with the share that is right", () => {
  const score = scoreReport("r", [output, growth], rows);
  const bins = reliability(score, [0, 1.01]);
  expect(bins).toHaveLength(1);
  expect(bins[0]).toMatchObject({n: 3});
  expect(bins[0]!.right).toBeCloseTo(2 / 3);
});

test("a line of annotations that is no JSON is named with file and line", () => {
  expect(parseGold("a.jsonl", '{"at": 1, "token": "5", "kind": "name"}\n\n')).toHaveLength(1);
  expect(() => parseGold("a.jsonl", '{"at": 1}\nnonsense')).toThrow(
    "a.jsonl:2: not a JSON object; write one annotation a line: nonsense"
  );
});
