import {readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {decode} from "../../loaders/corpus/decode.ts";
import {clean} from "../../loaders/text/clean.ts";
import {parseFurniture} from "../../loaders/text/furniture.ts";
import {readMarker} from "../../loaders/text/outline/markers.ts";
import {parseParts} from "../../loaders/text/outline/parts.ts";
import {outline} from "../../loaders/text/outline.ts";
import type {Outline} from "../../loaders/types.ts";
import {readCases} from "./cases.ts";

const read = (name: string): string => readFileSync(`data/catalogue/${name}`, "utf8");
const furniture = parseFurniture("furniture.csv", read("furniture.csv"));
const cues = parseParts("parts.csv", read("parts.csv"));
const outlineOf = (raw: string): Outline => outline("r", clean(raw, furniture), cues);

describe("outline", () => {
  test.each(readCases("outline.txt"))("$name", ({input, expected}) => {
    const text = clean(input, furniture);
    const {sections, sentences} = outline("r", text, cues);
    const levels = new Map(sections.map((section) => [section.section_id, section.level]));
    let section = "";
    const lines = sentences.flatMap((sentence) => {
      const words = text.text.slice(sentence.from, sentence.to);
      if (sentence.furniture) return [`~ ${words}`];
      const opens = sentence.section_id !== section && levels.get(sentence.section_id) === 0;
      section = sentence.section_id;
      if (sentence.heading) return [`${levels.get(section)} ${sentence.part} ${words}`];
      return [...(opens ? [`0 ${sentence.part} null`] : []), `- ${sentence.part} ${words}`];
    });
    expect(lines.join("\n")).toBe(expected);
  });

  test("reads the part of at least 97 % of the gold units", () => {
    let units = 0;
    let right = 0;
    for (const name of ["duqiao-2021", "jinxi-2023", "kunyang-2005", "kunyang-2021", "lupu-2020"]) {
      const {sentences} = outlineOf(decode(readFileSync(`data/reports/${name}.txt`)).text);
      for (const line of readFileSync(`test/gold/themes/${name}.tsv`, "utf8").trim().split("\n").slice(1)) {
        const [start, end, part] = line.split("\t") as [string, string, string];
        const overlap = (s: {start: number; end: number}): number => Math.min(s.end, +end) - Math.max(s.start, +start);
        const [best] = [...sentences].sort((a, b) => overlap(b) - overlap(a));
        units++;
        if ((best && overlap(best) > 0 ? best.part : "other") === part) right++;
      }
    }
    expect(units).toBeGreaterThan(400);
    expect(right / units).toBeGreaterThanOrEqual(0.97);
  });
});

test("readMarker reads style and number", () => {
  const read = (text: string): unknown => {
    const marker = readMarker(text);
    return marker && [marker.style, marker.ordinal, text.slice(marker.length)];
  };
  expect(read("一、经济")).toEqual(["一、", 1, "经济"]);
  expect(read("十二、经济")).toEqual(["一、", 12, "经济"]);
  expect(read("(二十)经济")).toEqual(["(一)", 20, "经济"]);
  expect(read("3.经济")).toEqual(["1.", 3, "经济"]);
  expect(read("三是经济")).toEqual(["一是", 3, "经济"]);
  expect(read("第二部分 经济")).toEqual(["第一部分", 2, "经济"]);
  expect(read("其次,经济")).toEqual(["首先", 2, "经济"]);
  expect(read("③经济")).toEqual(["①", 3, "经济"]);
  for (const text of ["3.5亿元", "一季度", "十二五时期", "2020年", "第二季度", "三公里"]) expect(read(text)).toBeNull();
});

const pieces = fc.constantFrom(
  ..."。,;:、!?%.012年亿元增长()“”（） \n\n|".split(""),
  "一、",
  "（二）",
  "三是",
  "2.",
  "2021年",
  "工作总结",
  "工作计划",
  "展望",
  "各位代表：",
  "下一步",
  "经济社会发展",
  "\n3、",
  "当前位置：",
  "\ud83d\ude00"
);
const anyText = fc.oneof(
  fc.array(pieces, {maxLength: 250}).map((parts) => parts.join("")),
  fc.string({unit: "binary", maxLength: 300})
);

describe("outline, whatever the text", () => {
  test("never throws; sentences are in order, do not overlap, and cover all but white space", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = clean(raw, furniture);
        const {sentences} = outline("r", text, cues);
        let last = 0;
        let start = 0;
        for (const sentence of sentences) {
          expect(text.text.slice(last, sentence.from).trim()).toBe("");
          expect(sentence.to).toBeGreaterThan(sentence.from);
          expect(sentence.start).toBeGreaterThanOrEqual(start);
          expect(raw.slice(sentence.start, sentence.end)).toBe(sentence.text);
          last = sentence.to;
          start = sentence.end;
        }
        expect(text.text.slice(last).trim()).toBe("");
      }),
      {numRuns: 2000}
    );
  });

  test("every sentence stands in its section, and sections nest", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const {sections, sentences} = outlineOf(raw);
        const byId = new Map(sections.map((section) => [section.section_id, section]));
        for (const sentence of sentences) {
          const section = byId.get(sentence.section_id)!;
          expect(section.start <= sentence.start && sentence.end <= section.end).toBe(true);
          expect(section.from <= sentence.from && sentence.to <= section.to).toBe(true);
        }
        for (const [i, section] of sections.entries()) {
          const next = sections[i + 1];
          expect(section.section_id).toBe(`r:${i + 1}`);
          if (next) expect(next.level > section.level ? next.end <= section.end : next.start >= section.end).toBe(true);
          if (next) expect(next.level).toBeLessThanOrEqual(section.level + 1);
        }
      }),
      {numRuns: 2000}
    );
  });

  test("is the same whenever it is made", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        expect(outlineOf(raw)).toEqual(outlineOf(raw));
      }),
      {numRuns: 200}
    );
  });
});
