import {readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {decode} from "../../loaders/corpus/decode.ts";
import {characters} from "../../loaders/text/characters.ts";
import {clean} from "../../loaders/text/clean.ts";
import {parseFurniture} from "../../loaders/text/furniture.ts";
import type {CleanText} from "../../loaders/types.ts";
import {readCases} from "./cases.ts";

const path = "data/catalogue/furniture.csv";
const cues = parseFurniture(path, readFileSync(path, "utf8"));

describe("clean", () => {
  test.each(readCases("clean.txt"))("$name", ({input, expected}) => {
    expect(show(clean(input, cues))).toBe(expected);
  });
});

/** The clean text without blank lines, furniture marked with "~ ". */
function show({text, offsets, furniture}: CleanText): string {
  let from = 0;
  return text
    .split("\n")
    .map((line) => {
      const at = from + line.length - line.trimStart().length;
      from += line.length + 1;
      const isFurniture = furniture.some(({start, end}) => start <= offsets[at]! && offsets[at]! < end);
      return isFurniture ? `~ ${line}` : line;
    })
    .filter((line) => line.trim() !== "")
    .join("\n");
}

/** Text as pages have it: digits, signs, line breaks, spaces and words, thrown together. */
const pieces = fc.constantFrom(
  ..."。,;:、!?%.0123456789年月日亿万元增长一二三是()（），％１２ \u3000\u00a0\r\n\n\n\t|“”第页共萬億——\u200b\ud83d\ude00".match(
    /[\s\S]/gu
  )!,
  "\n3、",
  "\n- 4 -\n",
  "12.\n5",
  "第3页 共10页",
  "。xY3某网--某某\n",
  "当前位置：",
  "2021年",
  "同比增长"
);
const anyText = fc.oneof(
  fc.array(pieces, {maxLength: 200}).map((parts) => parts.join("")),
  fc.string({unit: "binary", maxLength: 300}),
  fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 100}).map((units) => String.fromCharCode(...units))
);

describe("clean, whatever the text", () => {
  test("never throws, and keeps one offset a code unit, rising, the last the text's length", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const {text, offsets} = clean(raw, cues);
        expect(offsets).toHaveLength(text.length + 1);
        expect(offsets[text.length]).toBe(raw.length);
        for (let i = 1; i < offsets.length; ++i) expect(offsets[i]! > offsets[i - 1]! || raw.length === 0).toBe(true);
      }),
      {numRuns: 2000}
    );
  });

  test("has at each place the raw character or its plain form", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const {text, offsets} = clean(raw, cues);
        const plain = characters(raw);
        const plainAt = new Map<number, string>();
        for (let i = 0; i < plain.text.length; ++i) plainAt.set(plain.offsets[i]!, plain.text.charAt(i));
        for (let i = 0; i < text.length; ++i) expect(text.charAt(i)).toBe(plainAt.get(offsets[i]!));
      })
    );
  });

  test("lists repairs and furniture in order, inside the raw text", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const {furniture, repairs} = clean(raw, cues);
        let last = 0;
        for (const {start, end} of furniture) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(raw.length);
        for (const {start, end} of repairs) expect(0 <= start && start < end && end <= raw.length).toBe(true);
      })
    );
  });

  test("leaves a text that is clean as it is", () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const once = clean(raw, cues).text;
        if (/[^\s]/.test(once) && clean(once, cues).text === once) expect(clean(once, cues).repairs).toEqual([]);
      })
    );
  });
});

test("the five reports keep every character but marks and markers", () => {
  for (const name of ["duqiao-2021", "jinxi-2023", "kunyang-2021"]) {
    const {text} = decode(readFileSync(`data/reports/${name}.txt`));
    expect(clean(text, cues).text).toBe(characters(text).text);
  }
});
