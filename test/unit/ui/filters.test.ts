import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readFilters, writeFilters} from "../../../src/components/filter/codec.ts";

const specs = {
  place: {kind: "list"},
  role: {kind: "choice", values: ["all", "actual", "target"], initial: "all"},
  partial: {kind: "flag", initial: true}
} as const;

describe("readFilters(search, specs)", () => {
  test("takes initial values for what is missing or cannot be read", () => {
    expect(readFilters("", specs)).toEqual({place: [], role: "all", partial: true});
    expect(readFilters("?role=nonsense&place=,,", specs)).toEqual({place: [], role: "all", partial: true});
  });
  test("reads lists, choices and flags", () => {
    const found = readFilters("?place=lupu,kunyang,lupu&role=target&partial=0", specs);
    expect(found).toEqual({place: ["lupu", "kunyang"], role: "target", partial: false});
  });
});

describe("writeFilters(search, specs, values)", () => {
  test("leaves out initial values and keeps what others wrote", () => {
    expect(writeFilters("?theme=safety&role=target", specs, {place: [], role: "all", partial: true})).toBe(
      "?theme=safety"
    );
    expect(writeFilters("", specs, {place: [], role: "all", partial: true})).toBe("");
  });
  test("is read back as it was written", () => {
    const text = fc.string({minLength: 1, unit: "grapheme"}).filter((text) => !text.includes(","));
    const values = fc.record({
      place: fc.uniqueArray(text),
      role: fc.constantFrom("all", "actual", "target"),
      partial: fc.boolean()
    });
    fc.assert(
      fc.property(values, (values) => {
        expect(readFilters(writeFilters("", specs, values), specs)).toEqual(values);
      })
    );
  });
});
