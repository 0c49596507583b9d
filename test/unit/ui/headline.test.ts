import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {ComparableRow} from "../../../src/components/growth/comparable.ts";
import {headlineRows, notHeadline} from "../../../src/components/overview/headline-rows.ts";

const row = (place_id: string, indicator_id: string, year: number, role = "actual") =>
  ({place_id, report_id: `${place_id}-${year}`, indicator_id, indicator_order: 1, year, role}) as ComparableRow;
const corpus = (townships: number, years: number, indicators = ["tax", "gdp"]) =>
  Array.from({length: townships}, (_, i) =>
    indicators.flatMap((indicator) =>
      Array.from({length: years}, (_, k) => [
        row(`p${i}`, indicator, 2010 + k),
        row(`p${i}`, indicator, 2011 + k, "target")
      ])
    )
  ).flat(2);

describe("headlineRows(rows)", () => {
  test("are all while they are few", () => {
    const rows = corpus(2, 3);
    expect(headlineRows(rows)).toEqual(rows);
    expect(notHeadline(rows)).toEqual([]);
  });
  test("are the latest actual and target of each township where there are many", () => {
    const shown = headlineRows(corpus(9, 7));
    expect(shown).toHaveLength(9 * 2 * 2);
    expect(new Set(shown.map(({role, year}) => `${role} ${year}`))).toEqual(new Set(["actual 2016", "target 2017"]));
  });
  test("keep whole the indicators that most townships state, and at least one", () => {
    const rows = [...corpus(60, 2, ["tax"]), ...corpus(10, 2, ["gdp"])];
    const shown = headlineRows(rows);
    expect(shown).toHaveLength(120);
    expect(new Set(shown.map(({indicator_id}) => indicator_id))).toEqual(new Set(["tax"]));
  });
  test("and what is left out are all the rows, each counted once", () => {
    const sizes = fc.integer({min: 0, max: 12});
    fc.assert(
      fc.property(sizes, sizes, sizes, (townships, years, more) => {
        const rows = [...corpus(townships, years), ...corpus(more, 1, ["exports"])];
        const left = notHeadline(rows).reduce((sum, {n}) => sum + n, 0);
        expect(headlineRows(rows).length + left).toBe(rows.length);
      })
    );
  });
});
