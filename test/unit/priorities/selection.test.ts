import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {markWords} from "../../../src/components/priorities/mark-words.ts";
import {bands, reportColumns, themesOf} from "../../../src/components/priorities/matrix.ts";
import type {CellRow} from "../../../src/components/priorities/select.ts";
import {isDimmed, omittedSentences, selectCells} from "../../../src/components/priorities/select.ts";
import {
  asksForSentences,
  isSelected,
  parseSelection,
  selectionQuery
} from "../../../src/components/priorities/selection.ts";

const name = fc.stringMatching(/^[\p{Script=Han}a-z0-9_-]+$/u);
const selection = fc.record({
  report: fc.array(name),
  part: fc.constantFrom("all", "review", "plan"),
  theme: fc.array(name),
  word: fc.array(name)
});

describe("a selection", () => {
  test("is read back from its query as it was", () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        expect(parseSelection(selectionQuery(chosen))).toEqual(chosen);
      })
    );
  });
  test("lists sentences only for a theme or a word: a report alone would list all of it", () => {
    expect(asksForSentences({theme: [], word: []})).toBe(false);
    expect(asksForSentences({theme: ["health"], word: []})).toBe(true);
    expect(asksForSentences({theme: [], word: ["渔港"]})).toBe(true);
  });
  test("holds the cells of its theme, within its reports and part", () => {
    const cell = {report_id: "a-2015", part: "plan", theme_id: "health"} as const;
    const chosen = {report: [], part: "all", theme: ["health"], word: []};
    expect(isSelected(cell, chosen)).toBe(true);
    expect(isSelected(cell, {...chosen, part: "review"})).toBe(false);
    expect(isSelected(cell, {...chosen, report: ["b-2015"]})).toBe(false);
    expect(isSelected(cell, {...chosen, report: ["b-2015", "a-2015"], part: "plan"})).toBe(true);
    expect(isSelected(cell, {...chosen, theme: ["safety"]})).toBe(false);
    expect(isSelected(cell, {...chosen, theme: []})).toBe(false);
  });
});

describe("markWords(text, words)", () => {
  const marked = (text: string, ...words: string[]) =>
    markWords(text, words)
      .filter(({marked}) => marked)
      .map(({text}) => text);
  test("marks every place of every word, the longer where two begin together", () => {
    expect(marked("建渔港，扩渔港经济区", "渔港")).toEqual(["渔港", "渔港"]);
    expect(marked("扩渔港经济区", "渔港", "渔港经济")).toEqual(["渔港经济"]);
    expect(marked("修水库", "渔港")).toEqual([]);
  });
  test("loses nothing of the text", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, words) => {
        expect(
          markWords(text, words)
            .map((stretch) => stretch.text)
            .join("")
        ).toBe(text);
      })
    );
  });
});

const cell = (report_id: string, part: string, theme_id: string, theme_order: number, share: number, more = {}) =>
  ({
    report_id,
    part,
    theme_id,
    theme_order,
    share,
    n_sentences: 1,
    damaged: false,
    place_id: "p",
    year: 2015,
    ...more
  }) as CellRow;

describe("the matrix", () => {
  const rows = [
    cell("a", "review", "industry", 2, 0.1),
    cell("a", "plan", "industry", 2, 0.1),
    cell("b", "plan", "general", 1, 0.05),
    cell("b", "plan", "safety", 3, 0.3)
  ];
  test("gives each report two columns, one of which may be empty", () => {
    expect(reportColumns(rows).map(({cells}) => [cells.review.length, cells.plan.length])).toEqual([
      [1, 1],
      [0, 2]
    ]);
  });
  test("orders themes as the catalogue does, or by their mean share", () => {
    expect(themesOf(rows).map(({id}) => id)).toEqual(["general", "industry", "safety"]);
    expect(themesOf(rows, "share").map(({id}) => id)).toEqual(["safety", "industry", "general"]);
  });
  test("is cut into even bands that keep all reports in order", () => {
    expect(bands([1, 2, 3, 4, 5], 4)).toEqual([
      [1, 2, 3],
      [4, 5]
    ]);
    expect(bands([], 4)).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({min: -1, max: 9}), (items, most) => {
        const cut = bands(items, most);
        expect(cut.flat()).toEqual(items);
        for (const band of cut) expect(band.length).toBeLessThanOrEqual(Math.max(1, most));
      })
    );
  });
  test("shows or counts every sentence, once", () => {
    const all = [...rows, cell("c", "plan", "general", 1, 0.2, {damaged: true}), cell("c", "other", "general", 1, 1)];
    for (const damaged of [true, false]) {
      const shown = selectCells(all, {damaged}).length;
      const left = omittedSentences(all, {damaged}).reduce((sum, {n}) => sum + n, 0);
      expect(shown + left).toBe(all.length);
    }
  });
  test("dims what is not of the chosen townships and years", () => {
    const part = {place_id: "p", year: 2015};
    expect(isDimmed(part, {place: [], year: []})).toBe(false);
    expect(isDimmed(part, {place: ["p"], year: ["2015"]})).toBe(false);
    expect(isDimmed(part, {place: ["q"], year: []})).toBe(true);
    expect(isDimmed(part, {place: [], year: ["2016"]})).toBe(true);
    expect(isDimmed({place_id: null, year: null}, {place: ["q"], year: []})).toBe(true);
  });
});
