import {describe, expect, test} from "vitest";
import {foremost} from "../../../src/components/priorities/foremost.ts";

interface Row {
  report: string;
  place: string | null;
  year: number | null;
}
const rows: Row[] = ["甲", "乙", "丙"].flatMap((place) =>
  [2014, 2015, 2016].map((year) => ({report: `${place}${year}`, place, year}))
);
const ask = (given: readonly Row[], dimmed: (row: Row) => boolean, most: number) =>
  foremost(given, {panel: ({report}) => report, place: ({place}) => place, year: ({year}) => year, dimmed}, most).map(
    ({report}) => report
  );
const nothing = () => false;

describe("foremost(rows, …)", () => {
  test("is all while there are few panels, chosen or not", () => {
    expect(ask(rows, nothing, 9)).toHaveLength(9);
    expect(ask(rows, ({place}) => place !== "甲", 9)).toHaveLength(9);
  });
  test("is the latest of each township where there are many", () => {
    expect(ask(rows, nothing, 8)).toEqual(["甲2016", "乙2016", "丙2016"]);
  });
  test("is what is chosen, of any year", () => {
    expect(ask(rows, ({place}) => place !== "乙", 8)).toEqual(["乙2014", "乙2015", "乙2016"]);
    expect(ask(rows, ({year}) => year !== 2014, 8)).toEqual(["甲2014", "乙2014", "丙2014"]);
  });
  test("is the latest when nothing is of what is chosen", () => {
    expect(ask(rows, () => true, 8)).toEqual(["甲2016", "乙2016", "丙2016"]);
  });
  test("keeps what is not known to be of a township", () => {
    const stray = [...rows, {report: "佚名", place: null, year: null}, {report: "佚名二", place: null, year: 2010}];
    expect(ask(stray, nothing, 8)).toEqual(["甲2016", "乙2016", "丙2016", "佚名", "佚名二"]);
  });
});
