import fc from "fast-check";
import {describe, expect, it, test} from "vitest";
import {dateReport} from "../../loaders/checks/dating.ts";
import {readCatalogue} from "../../loaders/corpus/catalogue.ts";
import {clean} from "../../loaders/text/clean.ts";
import {outline} from "../../loaders/text/outline.ts";
import type {Dating, RegistryEntry} from "../../loaders/types.ts";
import {readCases} from "./cases.ts";

const catalogue = readCatalogue(".");

function date(report_id: string, raw: string, entry: Partial<RegistryEntry> | null = null): Dating {
  const text = clean(raw, catalogue.furniture);
  const none = {file: "", title: null, place_id: null, doc_kind: null, publisher: null, published_on: null};
  const years = {review_year: null, plan_year: null, url: null};
  return dateReport({
    clean: text,
    outline: outline(report_id, text, catalogue.parts),
    entry: entry && {report_id, ...none, ...years, ...entry},
    catalogue: catalogue.checks
  });
}

function read(input: string): string {
  const {
    file = "case",
    published,
    registry,
    raw
  } = /^(?:file: (?<file>.+)\n)?(?:published: (?<published>.+)\n)?(?:registry: (?<registry>.+)\n)?(?<raw>[\s\S]*)$/.exec(
    input
  )!.groups!;
  const [review_year = null, plan_year = null] = registry?.split(" ").map(Number) ?? [];
  const entry = published || registry ? {published_on: published ?? null, review_year, plan_year} : null;
  const dating = date(file, raw!, entry);
  const not = dating.disbelieved.map((year) => ` not ${year}`).join("");
  const codes = [...new Set(dating.checks.map(({code}) => code))].sort(
    (a, b) => Number(a !== "undated") - Number(b !== "undated") || (a < b ? -1 : 1)
  );
  return [`${dating.review_year} ${dating.plan_year} ${dating.year_basis}${not}`, codes.join(" ")]
    .filter(Boolean)
    .join("\n");
}

describe("dating", () => {
  for (const {name, input, expected} of readCases("dating.txt")) test(name, () => expect(read(input)).toBe(expected));

  it("names the anchors, and marks where the text contradicts itself", () => {
    const raw = "一、2022年工作思路\n2022年是“十二五”的开局之年,要争取工业产值增长15%,新建厂房3万平方米。";
    const [row] = date("case", raw).checks.filter(({code, severity}) => code === "dating" && severity === "error");
    expect(row!.message).toContain("十二五");
    expect(row!.message_en).toContain("2011");
    expect(raw.slice(row!.start!, row!.end!)).toBe("2022年是“十二五”的开局之年");
  });

  it("reads the registry's title where the text has none", () => {
    const raw = "一年来,全镇完成税收5200万元。\n二、下一步打算\n税收增长8%。";
    const {review_year, plan_year, checks} = date("case", raw, {title: "小河镇2017年工作总结和2018年工作打算"});
    expect([review_year, plan_year, checks]).toEqual([2017, 2018, []]);
  });

  it("takes the day of publication from the page", () => {
    expect(date("case", "镇工作总结\n发布日期:2023-02-10\n全镇完成税收5200万元。").published_on).toBe("2023-02-10");
    expect(date("case", "成文日期: | 2021-08-10 | |\n镇工作计划\n|\n完成税收5200万元。").published_on).toBe(
      "2021-08-10"
    );
    expect(date("case", "全镇完成税收5200万元。").published_on).toBe(null);
  });

  it("never throws, and its spans lie in the text, in order", () => {
    const piece = fc.oneof(
      fc.string({unit: "grapheme", maxLength: 12}),
      fc.constantFrom(
        "2021年",
        "20xx年",
        "“十二五”",
        "开局之年",
        "台风“海棠”",
        "工作总结",
        "工作计划",
        "\n",
        "。",
        "90周年",
        "建党",
        "一、",
        "2023年1月3日在",
        "会议上"
      )
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
        const raw = pieces.join("");
        const {checks} = date("case", raw);
        let last = -1;
        for (const {start, end} of checks) {
          if (start === null || end === null) continue;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(raw.length);
          last = start;
        }
      }),
      {numRuns: 300}
    );
  });
});
