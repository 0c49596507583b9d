import {describe, expect, test} from "vitest";
import {readCases} from "./cases.ts";
import {dating, renderFigures, renderObservations} from "./figures-render.ts";

const figures = ["money", "percent", "measure", "period", "names"];
const observations = [
  "growth",
  "align",
  "role",
  "bound",
  "years",
  "described",
  "indicators",
  "tricky",
  "tables",
  "labels",
  "communique",
  "narrower"
];

for (const file of figures)
  describe(`the constructs read ${file}`, () => {
    for (const {name, input, expected} of readCases(`${file}.txt`))
      test(name, () => {
        expect(renderFigures(input)).toBe(expected);
      });
  });

for (const file of observations)
  describe(`the figures of a report are assigned: ${file}`, () => {
    for (const {name, input, expected} of readCases(`${file}.txt`))
      test(name, () => {
        expect(renderObservations(input)).toBe(expected);
      });
  });

describe("the figures of a text without years are assigned", () => {
  for (const {name, input, expected} of readCases("undated.txt"))
    test(name, () => {
      expect(renderObservations(input, {...dating, review_year: null, plan_year: null, lead: 0})).toBe(expected);
    });
});

test("at least three hundred cases are read, of which many must not match", () => {
  const all = [...figures, ...observations].flatMap((file) => readCases(`${file}.txt`));
  const silent = readCases("described.txt").filter(({expected}) => expected === "");
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(silent.length).toBeGreaterThanOrEqual(80);
});
