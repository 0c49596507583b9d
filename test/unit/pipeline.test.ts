import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {readCatalogue} from "../../loaders/corpus/catalogue.ts";
import {readSources} from "../../loaders/corpus/sources.ts";
import {analyse, analyseCorpus} from "../../loaders/pipeline.ts";
import {corpusTables} from "../../loaders/tables/build.ts";
import {reportTables} from "../../loaders/tables/rows.ts";
import {validate} from "../../loaders/tables/validate.ts";
import type {Source} from "../../loaders/types.ts";

const catalogue = readCatalogue(".");
const versions = {data_version: "0", program_version: "0"};
const source = (text: string, report_id = "r"): Source => ({
  report_id,
  file: `reports/${report_id}.txt`,
  sha256: "",
  decoded: {text, encoding: "utf-8", undecodable: 0},
  entry: null
});

describe("the five reports", () => {
  const analyses = analyseCorpus(readSources(".", catalogue), catalogue);
  const tables = corpusTables(analyses, catalogue, versions);

  test("their tables keep what the schema promises", () => {
    expect(() => validate(tables)).not.toThrow();
    expect(tables.reports).toHaveLength(5);
    for (const {report_id, n_observations} of tables.reports) expect(n_observations, report_id).toBeGreaterThan(10);
  });

  test("a report that a document mill rewrote is dated by what it says, and a check tells why", () => {
    expect(tables.reports.find((report) => report.report_id === "kunyang-2005")).toMatchObject({
      review_year: 2005,
      plan_year: 2006,
      year_basis: "inferred"
    });
    const check = tables.checks.find(({report_id, code}) => report_id === "kunyang-2005" && code === "dating");
    expect(check?.message_en).toContain("2023");
    expect(tables.observations.filter(({report_id, year}) => report_id === "kunyang-2005" && year === 2023)).toEqual(
      []
    );
  });

  test("every observation lies in its sentence, and its figures where they are written", () => {
    const sentences = new Map(tables.sentences.map((sentence) => [sentence.sentence_id, sentence]));
    for (const o of tables.observations) {
      const {start, end} = sentences.get(o.sentence_id)!;
      for (const [from, to] of [
        [o.value_start, o.value_end],
        [o.growth_start, o.growth_end]
      ])
        if (from !== null) expect(start <= from! && to! <= end, o.observation_id).toBe(true);
    }
  });
});

describe("a text that plans a year and reviews none", () => {
  const roles = (text: string): string[] =>
    analyse(source(text), catalogue).observations.map(({role, year}) => `${role} ${year}`);
  const aims =
    "2023年,青石街道将坚持实干,全年生产总值增长8%以上,完成固定资产投资100亿元以上。\n引进限上企业3家以上,新建公园2座。";

  test("aims at its figures, wherever they stand", () => {
    expect(roles(aims)).toEqual(["target 2023", "target 2023", "target 2023", "target 2023"]);
  });

  test("reports what it says was done", () => {
    expect(roles(`${aims}\n目前已引进企业1家。`).at(-1)).toBe("actual 2023");
  });
});

describe("figures whose decimal point became a space", () => {
  const read = (text: string): (number | null)[] =>
    analyse(source(`一、2019年工作总结\n${text}`), catalogue).observations.map(({value}) => value);

  test("are read from neither side of the space", () => {
    expect(read("完成生产总值6 3亿元,完成税收870万元,占全年任务的104 2%。")).toEqual([8700000]);
  });

  test("are not those that a space sets apart by thousands, nor those of a text that sets all figures apart", () => {
    expect(read("完成绿化38 928.8平方米,完成税收870万元。")).toEqual([38928.8, 8700000]);
    expect(read("完成税收 870 万元,增长 5 %,新建水厂 2 座。")).toEqual([8700000, 2]);
  });
});

const words = fc.constantFrom(
  ..."。，；：、！？％.0123456789年月日亿万元增长一二三是（）“” \n".split(""),
  "同比增长8.5%",
  "完成固定资产投资3.2亿元",
  "2021年",
  "一、2020年工作回顾\n",
  "二、2021年工作安排\n",
  "分别增长3%和5%",
  "1-11月",
  "XX万元",
  "其中：",
  "力争",
  "20%以上",
  "柳河镇",
  "\ud83d"
);
const anyText = fc.oneof(
  fc.array(words, {maxLength: 120}).map((parts) => parts.join("")),
  fc.string({unit: "binary", maxLength: 200})
);

test("whatever the text, analyse does not throw, and the tables keep what the schema promises", () => {
  const empty = corpusTables([], catalogue, versions);
  fc.assert(
    fc.property(anyText, (text) => {
      validate({...empty, ...reportTables(analyse(source(text), catalogue), catalogue)});
    }),
    {numRuns: 300}
  );
}, 60_000);

test("whatever the texts, analyseCorpus does not throw", () => {
  fc.assert(
    fc.property(fc.array(anyText, {maxLength: 4}), (texts) => {
      const analyses = analyseCorpus(
        texts.map((text, i) => source(text, `r${i}`)),
        catalogue
      );
      expect(analyses).toHaveLength(texts.length);
    }),
    {numRuns: 100}
  );
}, 60_000);

test("validate names table, row and column of what breaks the schema", () => {
  const tables = corpusTables([], catalogue, versions);
  const report = corpusTables([analyse(source("今年"), catalogue)], catalogue, versions).reports[0]!;
  const check = (change: object) => () => validate({...tables, reports: [{...report, ...change}]});
  expect(check({})).not.toThrow();
  expect(check({n_chars: 1.5})).toThrow("reports.n_chars: not an integer in the row r: 1.5");
  expect(check({doc_kind: "essay"})).toThrow("reports.doc_kind: not one of the codes in the row r: essay");
  expect(check({sha256: null})).toThrow("reports.sha256: null where a value is required in the row r");
  expect(check({place_id: "nowhere"})).toThrow("reports.place_id: no such places.place_id: nowhere");
  expect(check({colour: "red"})).toThrow("reports: a column that the schema does not have: colour");
  expect(() => validate({...tables, reports: [report, report]})).toThrow("reports: two rows with one key: r");
});
