import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {judge} from "../../loaders/accuracy/annotations.ts";
import {fieldCounts, indicatorCounts} from "../../loaders/accuracy/fields.ts";
import type {GoldNumber} from "../../loaders/accuracy/gold.ts";
import {scoreReport} from "../../loaders/accuracy/score.ts";
import {accuracyRows, reliabilityRows, themeConfusionRows} from "../../loaders/accuracy/tables.ts";
import {readCatalogue} from "../../loaders/corpus/catalogue.ts";
import {readSources} from "../../loaders/corpus/sources.ts";
import {analyse} from "../../loaders/pipeline.ts";
import {wilson} from "../../loaders/themes/interval.ts";
import type {Analysis} from "../../loaders/types.ts";
import {wilsonInterval} from "../../src/components/quality/wilson.ts";
import {observation} from "./outcomes-fixtures.ts";

const number = (at: number, change: Partial<GoldNumber> = {}): GoldNumber => ({
  at,
  token: "8",
  kind: "growth",
  role: "actual",
  year: 2031,
  months: "1-12",
  indicator: "fixed_investment",
  value: 8,
  bound: "exact",
  basis: null,
  ...change
});
const grew = (at: number, growth_pct: number, change = {}) =>
  observation({growth_pct, growth_start: at, growth_end: at + 2, confidence: 0.9, ...change});

// Four numbers: one right, one of another value, one missed, and one of which the months are not judged.
const gold = [number(0), number(10, {value: 5}), number(20, {indicator: null}), number(30, {months_open: true})];
const score = scoreReport("r", gold, [grew(0, 8), grew(10, 6), grew(30, 8, {month_to: 6}), grew(40, 1)]);
const judged = {figures: [{score, gold}], themes: [], heldOut: []};

describe("tables of accuracy", () => {
  test("count precision, recall and F1 with Wilson's intervals", () => {
    const find = (measure: string) =>
      accuracyRows(judged).find((row) => row.scope === "all" && row.subject === "figures" && row.measure === measure)!;
    expect(find("detection_precision")).toMatchObject({n: 4, n_right: 3, estimate: 0.75, ...wilson(3, 4)});
    expect(find("detection_recall")).toMatchObject({n: 4, n_right: 3, estimate: 0.75});
    expect(find("exact_precision")).toMatchObject({n: 4, n_right: 2, estimate: 0.5, ...wilson(2, 4)});
    expect(find("exact_f1").estimate).toBe(0.5);
  });

  test("count each field among the figures that were found and state it", () => {
    const counts = new Map(fieldCounts(judged.figures).map(({field, n, right}) => [field, [n, right]]));
    expect(counts.get("value")).toEqual([3, 2]);
    expect(counts.get("months")).toEqual([2, 2]);
    expect(counts.get("unit")).toEqual([0, 0]);
    expect(counts.get("year")).toEqual([3, 3]);
  });

  test("count each indicator among all that was to be found", () => {
    expect(indicatorCounts(judged.figures)).toEqual([
      {indicator_id: "fixed_investment", n: 3, right: 2},
      {indicator_id: null, n: 1, right: 0}
    ]);
  });

  test("bin the confidence of what the annotations judge", () => {
    expect(reliabilityRows(judged)).toEqual([
      expect.objectContaining({confidence_from: 0.9, confidence_to: 0.95, n: 4, n_right: 2, share_right: 0.5})
    ]);
  });

  test("count what theme is taken for what", () => {
    const pair = (gold: string, theme_id: string) => ({
      report_id: "r",
      unit: {start: 0, end: 9, part: "plan", theme_id: gold, also: []},
      theme_id,
      part: "plan"
    });
    const themes = [pair("party", "party"), pair("party", "urban"), pair("party", "urban")];
    expect(themeConfusionRows({...judged, themes})).toEqual([
      {gold_theme_id: "party", coded_theme_id: "party", n: 1},
      {gold_theme_id: "party", coded_theme_id: "urban", n: 2}
    ]);
    const rows = accuracyRows({...judged, themes});
    expect(
      rows.find(({subject, item, measure}) => subject === "theme" && item === "party" && measure === "recall")
    ).toMatchObject({n: 3, n_right: 1});
    expect(
      rows.some(({subject, item, measure}) => subject === "theme" && item === "urban" && measure === "recall")
    ).toBe(false);
  });

  test("are empty without annotations", () => {
    const nothing = {figures: [], themes: [], heldOut: []};
    expect([...accuracyRows(nothing), ...reliabilityRows(nothing), ...themeConfusionRows(nothing)]).toEqual([]);
  });
});

describe("annotations of a project", () => {
  const catalogue = readCatalogue(".");
  const folder = mkdtempSync(join(tmpdir(), "gold-"));
  let analyses: Analysis[];
  beforeAll(() => {
    analyses = readSources(".", catalogue).map((source) => analyse(source, catalogue));
    cpSync("test/gold", join(folder, "test/gold"), {recursive: true});
  });
  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  test("judge the reports that they are of, and no others", () => {
    const two = analyses.slice(0, 2);
    const found = judge(folder, two, catalogue);
    expect(found.figures.map(({score}) => score.report_id)).toEqual(two.map(({report_id}) => report_id));
    expect(new Set(found.heldOut.map(({report_id}) => report_id)).size).toBe(2);
    expect(judge(folder, [], catalogue)).toEqual({figures: [], themes: [], heldOut: []});
    expect(judge(join(folder, "nowhere"), analyses, catalogue).figures).toEqual([]);
  });

  test("of another text stop with file, line and remedy", () => {
    const {report_id} = analyses[0]!;
    mkdirSync(join(folder, "moved/test/gold/figures"), {recursive: true});
    const lines = readFileSync(`test/gold/figures/${report_id}.jsonl`, "utf8");
    const shifted = lines.replace(/"at": ?(\d+)/g, (_, at) => `"at":${Number(at) + 1}`);
    writeFileSync(join(folder, `moved/test/gold/figures/${report_id}.jsonl`), shifted);
    expect(() => judge(join(folder, "moved"), analyses, catalogue)).toThrow(
      new RegExp(`figures/${report_id}.jsonl:1: the report has other text at offset \\d+; annotate it anew, or remove`)
    );
  });
});

test("the pages' own intervals are those of the tables", () => {
  for (let n = 0; n <= 60; n++)
    for (let count = 0; count <= n; count++) {
      const [page, table] = [wilsonInterval(count, n), wilson(count, n)];
      expect(page.low, `${count} of ${n}`).toBeCloseTo(table.low, 12);
      expect(page.high, `${count} of ${n}`).toBeCloseTo(table.high, 12);
    }
});
