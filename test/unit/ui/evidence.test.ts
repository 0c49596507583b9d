import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {highlight} from "../../../src/components/evidence/highlight.ts";

describe("highlight(text, offset, spans)", () => {
  test("marks the figures where they stand in the report", () => {
    const text = "全年完成税收3.2亿元，增长8.5%。";
    const spans = [
      {start: 106, end: 111},
      {start: 114, end: 118}
    ];
    const marked = highlight(text, 100, spans).filter(({marked}) => marked);
    expect(marked.map(({text}) => text)).toEqual(["3.2亿元", "8.5%"]);
  });
  test("ignores spans that are missing or lie elsewhere", () => {
    expect(
      highlight("甲乙", 10, [
        {start: null, end: null},
        {start: 0, end: 5},
        {start: 50, end: 60}
      ])
    ).toEqual([{text: "甲乙", marked: false}]);
  });
  test("never loses or repeats a character", () => {
    const span = fc.record({start: fc.nat(60), end: fc.nat(60)});
    fc.assert(
      fc.property(fc.string(), fc.nat(30), fc.array(span), (text, offset, spans) => {
        const stretches = highlight(text, offset, spans);
        expect(stretches.map(({text}) => text).join("")).toBe(text);
      })
    );
  });
});
