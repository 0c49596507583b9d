import {describe, expect, test} from "vitest";
import {glyphOf, glyphStrokes} from "../../../src/components/glyph/glyph.ts";
import {keyItems} from "../../../src/components/glyph/key.ts";

const actual = glyphOf({role: "actual", flags: ""}, null);
const drawn = (glyph: Parameters<typeof glyphStrokes>[0], vertical = false) =>
  JSON.stringify(glyphStrokes(glyph, 5, vertical));
const fills = (glyph: Parameters<typeof glyphStrokes>[0]) => glyphStrokes(glyph, 5).map(({fill}) => fill);

describe("glyphOf(row, bound)", () => {
  test("reads role, bound and flags", () => {
    const glyph = glyphOf({role: "target", flags: "partial_year forecast"}, "at_most");
    expect(glyph).toEqual({role: "target", bound: "at_most", partial: true, damaged: false, forecast: true});
  });
  test("takes a figure of a damaged report for damaged", () => {
    expect(glyphOf({role: "actual", flags: "", damaged: true}, null).damaged).toBe(true);
    expect(glyphOf({role: "actual", flags: "damaged"}, null).damaged).toBe(true);
  });
});

describe("glyphStrokes(glyph, r)", () => {
  test("fills an outcome and leaves a target open", () => {
    expect(fills(actual)).toContain("colour");
    expect(fills({...actual, role: "target"})).not.toContain("colour");
  });
  test("draws every combination of role, bound, part of a year and damage differently", () => {
    const shapes = new Set<string>();
    let n = 0;
    for (const role of ["actual", "target"] as const)
      for (const bound of ["exact", "at_least", "at_most", "about"] as const)
        for (const partial of [false, true])
          for (const damaged of [false, true]) {
            shapes.add(drawn({role, bound, partial, damaged, forecast: false}));
            n++;
          }
    expect(shapes.size).toBe(n);
  });
  test("turns chevrons upward on a vertical axis", () => {
    const chevron = glyphStrokes({...actual, bound: "at_least"}, 5, true).at(-1)!;
    expect(chevron.d).toContain("L0,-11"); // its tip, above the dot
    expect(glyphStrokes({...actual, bound: "at_least"}, 5).at(-1)!.d).toContain("L11,0");
  });
});

test("keyItems(glyphs) explains what occurs and nothing else", () => {
  const items = keyItems([actual, {...actual, role: "target", bound: "at_most"}]);
  expect(items.map(({label}) => label.en)).toEqual(["actual", "target", "at most, under"]);
});
