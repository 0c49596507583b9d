import {readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {parseAnchors, parseSwaps} from "../../loaders/checks/catalogue.ts";
import {checkCorpus, checkReport} from "../../loaders/checks/check.ts";
import {resemblance, sketch} from "../../loaders/checks/corpus/duplicates.ts";
import {applyFlags} from "../../loaders/checks/flags.ts";
import {textQuality} from "../../loaders/checks/quality.ts";
import {readCatalogue} from "../../loaders/corpus/catalogue.ts";
import {decode} from "../../loaders/corpus/decode.ts";
import {analyse} from "../../loaders/pipeline.ts";
import type {ObservationRow} from "../../loaders/tables/schema.ts";
import type {Analysis, RegistryEntry} from "../../loaders/types.ts";

const catalogue = readCatalogue(".");

function read(raw: string, report_id = "case"): Analysis {
  const decoded = decode(new TextEncoder().encode(raw));
  return analyse({report_id, file: `${report_id}.txt`, entry: null, decoded, sha256: ""}, catalogue);
}

function observation(row: Partial<ObservationRow>): ObservationRow {
  return {
    observation_id: "case:o1",
    report_id: "case",
    place_id: null,
    sentence_id: "case:s1",
    indicator_id: "fiscal_revenue",
    label: "财政总收入",
    role: "actual",
    year: 2019,
    year_from: row.year ?? 2019,
    month_from: 1,
    month_to: 12,
    value: null,
    value_max: null,
    unit: "CNY",
    value_text: null,
    bound: "exact",
    growth_pct: null,
    growth_max: null,
    growth_basis: null,
    growth_bound: null,
    growth_text: null,
    change_pp: null,
    previous_value: null,
    value_start: 0,
    value_end: 4,
    growth_start: null,
    growth_end: null,
    rule: "case",
    confidence: 1,
    flags: [],
    ...row
  };
}

/** An analysis of nothing but observations, of one township. */
function report(report_id: string, ...rows: Partial<ObservationRow>[]): Analysis {
  const observations = rows.map((row) => observation({report_id, ...row}));
  return {...read(`${report_id}。`, report_id), place_id: "xiaohe", observations};
}

function corpusCodes(...analyses: Analysis[]): [string, string][] {
  const entries = analyses.map(({report_id}) => ({report_id}) as RegistryEntry);
  return [...checkCorpus(analyses, entries)].flatMap(([id, rows]) =>
    rows.map(({code}): [string, string] => [id, code])
  );
}

describe("checks of a report", () => {
  const codes = (...rows: Partial<ObservationRow>[]): string[] => {
    const analysis = report("case", ...rows);
    return checkReport(
      {...analysis, dating: {...analysis.dating, review_year: 2019, checks: []}},
      catalogue.checks
    ).map(({code}) => code);
  };
  const from = {value: 3.36e8, value_text: "3.36亿元", previous_value: 2.4e8, growth_start: 5, growth_end: 8};

  it("find growth that two levels contradict", () => {
    expect(codes({...from, growth_pct: 14, growth_text: "14%"})).toEqual(["growth_mismatch"]);
    expect(codes({...from, growth_pct: 40, growth_text: "40%"})).toEqual([]);
    expect(codes({...from, growth_pct: 40.04, growth_text: "40.04%"})).toEqual([]);
    expect(codes({...from, growth_pct: -40, growth_text: "40%"})).toEqual(["growth_mismatch"]);
  });

  it("leave hedged levels, yearly averages and rates at constant prices alone", () => {
    expect(codes({...from, growth_pct: 14, growth_text: "14%", bound: "about"})).toEqual([]);
    expect(codes({...from, growth_pct: 14, growth_text: "14%", growth_bound: "at_least"})).toEqual([]);
    expect(codes({...from, growth_pct: 9, growth_text: "9%", growth_basis: "annual_average"})).toEqual([]);
    expect(codes({...from, growth_pct: 29, growth_text: "29%", indicator_id: "gdp", label: "地区生产总值"})).toEqual(
      []
    );
    expect(codes({...from, growth_pct: 14, growth_text: "14%", indicator_id: "gdp", label: "地区生产总值"})).toEqual([
      "growth_mismatch"
    ]);
  });

  it("find one thing with two values, not two things, two years or two roundings", () => {
    const one = {value: 1.26e8, value_text: "1.26亿元"};
    const two = {value: 2.31e8, value_text: "2.31亿元", value_start: 20, value_end: 26};
    expect(codes(one, two)).toEqual(["two_values"]);
    expect(codes(one, {...two, label: "一般公共预算收入", indicator_id: "budget_revenue"})).toEqual([]);
    expect(codes(one, {...two, year: 2018, year_from: 2018})).toEqual([]);
    expect(codes(one, {...two, month_to: 6})).toEqual([]);
    expect(codes(one, {...two, role: "target"})).toEqual([]);
    expect(codes(one, {...two, bound: "over"})).toEqual([]);
    expect(codes(one, {...two, flags: ["benchmark"]})).toEqual([]);
    expect(codes(one, {...two, value: 1.3e8, value_text: "1.3亿元"})).toEqual([]);
  });

  it("tell a report without figures", () => {
    expect(codes()).toEqual(["no_figures"]);
    expect(
      checkReport(read(""), catalogue.checks)
        .filter(({severity}) => severity === "error")
        .map(({code}) => code)
    ).toContain("no_figures");
  });
});

describe("checks of the corpus", () => {
  const level = (year: number, value: number, value_text: string, more: Partial<ObservationRow> = {}) =>
    report(`r${year}`, {year, year_from: year, value, value_text, ...more});

  it("find a level ten thousand times that of the other years, and which it is", () => {
    const years = [level(2017, 1.1e8, "1.1亿元"), level(2018, 1.2e12, "12000亿元"), level(2019, 1.3e8, "1.3亿元")];
    expect(corpusCodes(...years)).toEqual([["r2018", "unit_jump"]]);
    expect(corpusCodes(level(2017, 1.1e8, "1.1亿元"), level(2018, 1.2e4, "1.2万元"))).toEqual([
      ["r2017", "unit_jump"],
      ["r2018", "unit_jump"]
    ]);
  });

  it("leave steep growth, other months and other townships alone", () => {
    expect(corpusCodes(level(2017, 1.1e8, "1.1亿元"), level(2018, 1.1e10, "110亿元"))).toEqual([]);
    expect(corpusCodes(level(2017, 1.1e8, "1.1亿元"), level(2018, 1.2e4, "1.2万元", {month_to: 6}))).toEqual([]);
    const other = {...level(2018, 1.2e4, "1.2万元"), place_id: "dahe"};
    expect(corpusCodes(level(2017, 1.1e8, "1.1亿元"), other)).toEqual([]);
  });

  it("compare growth with the level of the year before, in another report", () => {
    const before = level(2018, 1e8, "1.00亿元");
    expect(corpusCodes(before, level(2019, 1.5e8, "1.5亿元", {growth_pct: 8, growth_text: "8%"}))).toEqual([
      ["r2019", "growth_history"]
    ]);
    expect(corpusCodes(before, level(2019, 1.1e8, "1.1亿元", {growth_pct: 8, growth_text: "8%"}))).toEqual([]);
    expect(corpusCodes(before, level(2020, 1.5e8, "1.5亿元", {growth_pct: 8, growth_text: "8%"}))).toEqual([]);
  });

  const villages = [..."东西南北上下前后"].map((side) => `${side}山村改水工程全部完工并交付使用,村民用上放心水。`);

  it("find a report that is another's copy, whatever its years and figures", () => {
    const text = `松源镇2018年工作总结。${villages.join("")}`;
    const copy = text.replace("2018", "2019").replace("全部", "顺利");
    const found = checkCorpus([read(text, "a"), read(copy, "b"), read(text, "c")], []);
    const codes = (id: string) =>
      found
        .get(id)!
        .map(({code}) => code)
        .filter((code) => code !== "unregistered");
    expect(codes("a").sort()).toEqual(["duplicate", "near_duplicate"]);
    expect(found.get("b")!.some(({message}) => message.includes("报告 a"))).toBe(true);
  });

  it("do not take two years' reports of one township for copies", () => {
    const [one, two] = ["kunyang-2005", "kunyang-2021"].map((id) =>
      read(readFileSync(`data/reports/${id}.txt`, "utf8"), id)
    );
    expect(resemblance(sketch(one!.clean), sketch(two!.clean))).toBeLessThan(0.1);
    expect(resemblance(sketch(one!.clean), sketch(one!.clean))).toBe(1);
  });

  it("list the reports that the registry lacks", () => {
    const found = checkCorpus(
      [read("镇工作总结。", "a"), read("乡工作计划。", "b")],
      [{report_id: "a"} as RegistryEntry]
    );
    expect([...found.keys()]).toEqual(["b"]);
    expect(found.get("b")!.map(({code}) => code)).toEqual(["unregistered"]);
  });
});

describe("flags", () => {
  const finding = {
    code: "damaged_numeral" as const,
    severity: "error" as const,
    message: "",
    message_en: "",
    start: 10,
    end: 14
  };
  it("are set on the observations that a finding overlaps, and on no other", () => {
    const rows = [
      observation({value_start: 8, value_end: 11}),
      observation({value_start: 14, value_end: 18}),
      observation({value_start: 0, value_end: 4, growth_start: 12, growth_end: 13, flags: ["forecast"]})
    ];
    expect(applyFlags(rows, [finding]).map(({flags}) => flags)).toEqual([["damaged"], [], ["forecast", "damaged"]]);
    expect(applyFlags(rows, [{...finding, code: "two_values"}])[0]!.flags).toEqual(["mismatch"]);
    expect(applyFlags(rows, [{...finding, code: "page_marker"}])).toEqual(rows);
    expect(rows[0]!.flags).toEqual([]);
  });
});

describe("text quality", () => {
  const quality = (raw: string): number => {
    const analysis = read(raw);
    return textQuality({clean: analysis.clean, findings: checkReport(analysis, catalogue.checks)});
  };
  it("is 1 for a sound text and falls with damage", () => {
    const sound = quality("松源镇2017年工作总结\n2017年,全镇实现规上工业产值21.6亿元,同比增长8.4%。");
    const masked = quality("松源镇2017年工作总结\n2017年,全镇实现规上工业产值XX亿元,同比增长8.4%。");
    const mill = quality(
      "2023年工作总结\n2023年是“十一五的开局之年,根底设施、效劳业、方案生育投入20234万元,新增2023家。"
    );
    expect(sound).toBe(1);
    expect(masked).toBeLessThan(sound);
    expect(mill).toBeLessThan(masked);
    expect(mill).toBeGreaterThanOrEqual(0);
  });

  it("is none where there is no text", () => {
    for (const raw of ["", "\ufeff", " \n\n"]) expect(quality(raw)).toBe(0);
    expect(quality("松源镇2017年工作总结\n我们团结一心。")).toBeGreaterThan(0.9);
  });
});

describe("the catalogue of checks", () => {
  const head = "kind,pattern,from,to,note_zh,note_en";
  it("refuses a bad row with its file, line and remedy", () => {
    expect(() => parseAnchors("a.csv", `${head}\nstorms,x,2004,2004,x,x`)).toThrow("a.csv:2: unknown kind: storms");
    expect(() => parseAnchors("a.csv", `${head}\nstorm,x,04,,x,x`)).toThrow(
      "a.csv:2: not a number from 1840 to 2100: 04"
    );
    expect(() => parseAnchors("a.csv", `${head}\nstorm,x,2005,2004,x,x`)).toThrow(
      "a.csv:2: from is after to: 2005, 2004"
    );
    expect(() => parseAnchors("a.csv", `${head}\nstorm,|,2005,,x,x`)).toThrow("a.csv:2: no pattern");
    expect(() => parseAnchors("a.csv", `${head}\nstorm,x,2005,,,x`)).toThrow("a.csv:2: no note_zh or note_en");
    expect(() => parseAnchors("a.csv", `${head}\nuntil,x,,,x,x`)).toThrow("a.csv:2: until needs a year in to: x");
    expect(() => parseSwaps("s.csv", "swapped,original,not\na,a,")).toThrow(
      "s.csv:2: swapped and original are the same: a"
    );
    expect(() => parseSwaps("s.csv", "swapped,original,not\na,b,\na,c,")).toThrow(
      "s.csv:3: also on line 2; remove one: a"
    );
  });

  it("gives every storm a season, and every plan five years", () => {
    for (const {kind, from, to, patterns} of catalogue.checks.anchors) {
      if (kind === "storm") expect([patterns, from]).toEqual([patterns, to]);
      if (kind === "period") expect(to - from).toBe(4);
    }
  });
});

describe("arbitrary text", () => {
  const piece = fc.oneof(
    fc.string({unit: "grapheme", maxLength: 10}),
    fc.constantFrom(
      "2023年",
      "2023家",
      "“",
      "”",
      "XX亿元",
      "**%",
      "分别增长",
      "8%、9%",
      "由2亿元增至3亿元",
      "增长5%",
      "\n",
      "。",
      ",",
      "、",
      "12:40:49",
      "产业结构",
      "根底设施",
      "效劳业",
      "\uFFFD",
      "等三个村"
    )
  );
  it("never makes a check throw, and its rows lie in the text, in order", () => {
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
        const raw = pieces.join("");
        const rows = checkReport(read(raw), catalogue.checks);
        let last = -1;
        for (const {start, end, message, message_en} of rows) {
          expect(message.length * message_en.length).toBeGreaterThan(0);
          expect((start === null) === (end === null)).toBe(true);
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
