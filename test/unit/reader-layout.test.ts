import fc from "fast-check";
import {expect, test} from "vitest";
import type {ReportDocument} from "../../loaders/reader/document.ts";
import {layout} from "../../src/components/reader/layout.ts";

type Source = Parameters<typeof layout>[0];
type Observation = ReportDocument["observations"][number];

/** A report of `text` alone; spans are given as the text they cover. */
function report(text: string, given: Partial<Source> = {}): Source {
  return {text, furniture: [], sections: [], sentences: [], observations: [], checks: [], ...given};
}
const figure = (value: [number, number] | null, growth: [number, number] | null = null) =>
  ({
    value_start: value?.[0] ?? null,
    value_end: value?.[1] ?? null,
    growth_start: growth?.[0] ?? null,
    growth_end: growth?.[1] ?? null
  }) as Observation;
const sentence = (start: number, end: number, given: object = {}) =>
  ({start, end, heading: false, furniture: false, ...given}) as ReportDocument["sentences"][number];
const check = (start: number | null, end: number | null) => ({start, end}) as ReportDocument["checks"][number];
const section = (start: number, level: number) => ({start, level}) as ReportDocument["sections"][number];

test("a line ends with its line break, and a text without any is one line", () => {
  expect(layout(report("甲\n\n乙")).map(({runs}) => runs.flatMap(({pieces}) => pieces.map(({text}) => text)))).toEqual([
    ["甲\n"],
    ["\n"],
    ["乙"]
  ]);
  expect(layout(report("甲\n"))).toHaveLength(1);
});

test("a text of nothing has no lines", () => {
  expect(layout(report(""))).toEqual([]);
});

test("both figures of an observation are marked: its level and its growth", () => {
  const [line] = layout(
    report("收入5亿元，增长8%。", {observations: [figure([2, 5], [8, 10])], sentences: [sentence(0, 11)]})
  );
  expect(line!.runs[0]!.pieces.map(({text, figures}) => [text, figures])).toEqual([
    ["收入", []],
    ["5亿元", [0]],
    ["，增长", []],
    ["8%", [0]],
    ["。", []]
  ]);
});

test("a figure that two observations share is marked once, for both", () => {
  const [line] = layout(report("均增长8%", {observations: [figure(null, [3, 5]), figure(null, [3, 5])]}));
  expect(line!.runs[0]!.pieces.at(-1)).toEqual({text: "8%", figures: [0, 1], checks: []});
});

test("a check that overlaps a figure is cut at the figure's edge", () => {
  const [line] = layout(report("共2023家", {observations: [figure([1, 6])], checks: [check(0, 3), check(null, null)]}));
  expect(line!.runs[0]!.pieces).toEqual([
    {text: "共", figures: [], checks: [0]},
    {text: "20", figures: [0], checks: [0]},
    {text: "23家", figures: [0], checks: []}
  ]);
});

test("a sentence that a line break cuts stands in both lines", () => {
  const lines = layout(report("甲乙\n丙丁", {sentences: [sentence(0, 5)]}));
  expect(lines.map(({runs}) => runs.map(({sentence}) => sentence))).toEqual([[0], [0]]);
});

test("a line is a heading when nothing but a heading stands in it", () => {
  const sentences = [sentence(0, 4, {heading: true}), sentence(5, 8, {heading: true}), sentence(8, 12)];
  const lines = layout(report("一、工业\n一是。好好干。", {sentences, sections: [section(0, 2), section(5, 3)]}));
  expect(lines.map(({level}) => level)).toEqual([2, null]);
});

test("a line is furniture when nothing else stands in it, and an empty line never is", () => {
  const sentences = [sentence(0, 2, {furniture: true}), sentence(4, 6, {furniture: true}), sentence(6, 8)];
  const lines = layout(
    report("首页\n\n打印正文", {
      sentences,
      furniture: [
        [0, 2],
        [4, 6]
      ]
    })
  );
  expect(lines.map(({furniture}) => furniture)).toEqual([true, false, false]);
});

test("whatever the spans, the pieces are the text, and each knows all that covers it", () => {
  const span = (n: number) =>
    fc.tuple(fc.nat(n), fc.nat(n)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  const arbitrary = fc
    .string({unit: fc.constantFrom("甲", "乙", "1", "\n", " ", "𠮷", "<", "$"), maxLength: 40})
    .chain((text) =>
      fc.record({
        text: fc.constant(text),
        figures: fc.array(span(text.length), {maxLength: 6}),
        checks: fc.array(span(text.length), {maxLength: 4})
      })
    );
  fc.assert(
    fc.property(arbitrary, ({text, figures, checks}) => {
      const lines = layout(
        report(text, {
          observations: figures.map((value) => figure(value)),
          checks: checks.map(([start, end]) => check(start, end))
        })
      );
      let at = 0;
      for (const {runs} of lines)
        for (const {pieces} of runs)
          for (const piece of pieces) {
            const end = at + piece.text.length;
            const covers = (spans: [number, number][]) =>
              spans.flatMap(([from, to], i) => (from <= at && end <= to && from < to ? i : []));
            expect(piece.figures).toEqual(covers(figures));
            expect(piece.checks).toEqual(covers(checks));
            at = end;
          }
      expect(at).toBe(text.length);
    })
  );
});
