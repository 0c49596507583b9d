import {createHash} from "node:crypto";
import {beforeAll, expect, test} from "vitest";
import {readCatalogue} from "../../loaders/corpus/catalogue.ts";
import {readSources} from "../../loaders/corpus/sources.ts";
import type {ReportDocument} from "../../loaders/reader/document.ts";
import {buildFiles} from "../../loaders/tables/build.ts";
import {type Line, layout} from "../../src/components/reader/layout.ts";
import {dynamicPaths} from "../../tools/site/paths.ts";

let files: Map<string, Uint8Array>;
let documents: ReportDocument[];
const sources = readSources(".", readCatalogue("."));

beforeAll(async () => {
  files = await buildFiles(".");
  documents = sources.map(({report_id}) =>
    JSON.parse(new TextDecoder().decode(files.get(`reports/${report_id}.json`)))
  );
}, 60_000);

const pieces = (lines: Line[]) => lines.flatMap(({runs}) => runs.flatMap(({pieces}) => pieces));

test("every report has a page, a document and its own bytes", () => {
  expect(documents.length).toBeGreaterThan(0);
  expect(
    dynamicPaths(".")
      .filter((path) => path.startsWith("/reports/"))
      .sort()
  ).toEqual(sources.map(({report_id}) => `/reports/${report_id}`).sort());
  for (const {report} of documents) {
    const bytes = files.get(`reports/${report.report_id}.txt`)!;
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(report.sha256);
  }
});

test("a document holds the decoded text, and the sentences are slices of it", () => {
  for (const [i, {text, sentences, report}] of documents.entries()) {
    expect(text).toBe(sources[i]!.decoded.text);
    let last = 0;
    for (const {start, end, sentence_id} of sentences) {
      expect(start, sentence_id).toBeGreaterThanOrEqual(last);
      expect(end, sentence_id).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
    expect(report.n_chars).toBe(text.length);
  }
});

test("a document names every indicator and theme that it mentions", () => {
  for (const {observations, sentences, indicators, themes} of documents) {
    for (const {indicator_id} of observations) if (indicator_id) expect(indicators).toHaveProperty(indicator_id);
    for (const {theme_id, theme_second} of sentences) {
      expect(themes).toHaveProperty(theme_id);
      if (theme_second) expect(themes).toHaveProperty(theme_second);
    }
  }
});

test("the lines of a report are its text, and every figure and check stands where its offsets say", () => {
  for (const document of documents) {
    const found = pieces(layout(document));
    expect(found.map(({text}) => text).join("")).toBe(document.text);
    const textOf = (name: "figures" | "checks", item: number) =>
      found
        .filter((piece) => piece[name].includes(item))
        .map(({text}) => text)
        .join("");
    const slice = (start: number | null, end: number | null) =>
      start === null || end === null ? "" : document.text.slice(start, end);
    for (const [i, row] of document.observations.entries()) {
      const spans = [
        [row.value_start, row.value_end],
        [row.growth_start, row.growth_end]
      ].sort(([a], [b]) => (a ?? 0) - (b ?? 0));
      expect(textOf("figures", i), row.observation_id).toBe(spans.map(([start, end]) => slice(start!, end!)).join(""));
    }
    for (const [i, {start, end, check_id}] of document.checks.entries())
      expect(textOf("checks", i), check_id).toBe(slice(start, end));
  }
});
