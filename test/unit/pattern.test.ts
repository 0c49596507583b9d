import fc from "fast-check";
import {expect, test} from "vitest";
import {Chars} from "../../loaders/pattern/chars.ts";
import {needsOf} from "../../loaders/pattern/needs.ts";
import {Pattern} from "../../loaders/pattern/pattern.ts";

const needs = (regex: RegExp): Record<string, unknown> => {
  const {empty, first, last, some} = needsOf(regex);
  const write = (set: ReadonlySet<string> | null): string | null => set && [...set].join("");
  return {empty, first: write(first), last: write(last), some: write(some)};
};

test("a pattern at the start of a text needs what its alternatives begin with, at the end what they end with", () => {
  expect(needs(/^(?:上|下)午/)).toEqual({empty: false, first: "上下", last: null, some: "午"});
  expect(needs(/(?:达到?|增至)$/)).toEqual({empty: false, first: null, last: "到达至", some: "达增"});
  expect(needs(/^(?:约)?(?:占|为)[^,]*$/)).toEqual({empty: false, first: "约占为", last: null, some: "占为"});
});

test("what may be left out, excluded or only looked at is not needed", () => {
  expect(needs(/比?[^,]{0,3}(?=年)(?<!月)/)).toEqual({empty: true, first: null, last: null, some: null});
  expect(needs(/^[^\d]年/)).toMatchObject({first: null, some: "年"});
  expect(needs(/\p{Script=Han}{2}镇/u)).toMatchObject({some: "镇"});
});

test("groups with names, escapes and ranges are read as what they stand for", () => {
  expect(needs(/(?<year>\d)年/)).toMatchObject({some: "年"});
  expect(needs(/^\x41[b-d]/)).toMatchObject({empty: false, first: "A"});
  expect(needs(/[\u4e00-\u9fff]$/)).toMatchObject({last: null});
});

test("nothing is known of an expression that ignores case or matches lines", () => {
  for (const regex of [/gdp/i, /^a/m]) expect(needs(regex)).toEqual({empty: true, first: null, last: null, some: null});
});

test("rare characters are looked for rather than common ones", () => {
  expect(needs(/的\d+倍/)).toMatchObject({some: "倍"});
});

test("how far a match can reach is known where it begins or ends with the text", () => {
  const far = Number.POSITIVE_INFINITY;
  const reach = (regex: RegExp): number[] => [needsOf(regex).reach, needsOf(regex).back];
  expect(reach(/^[上下]{1,3}午(?=[后前])/)).toEqual([4, far]);
  expect(reach(/(?:年|季度)末?$/)).toEqual([far, 3]);
  expect(reach(/^上.*午/)).toEqual([far, far]);
  expect(reach(/上午/)).toEqual([far, far]);
  expect(reach(/^(?:([一二])\1)年/)).toEqual([far, far]);
});

const expressions = [
  /^(?:上|下)午/,
  /(?:比|较)[^,;。]{0,4}$/,
  /^[、和]?$/,
  /[、和]?$/,
  /^(?:\d[\d.]*[百万]*多?\p{Script=Han}{1,2}、)*$/u,
  /(?:任务|指标)[为是:]?$/,
  /^的(?!增长)/,
  /(?<!下)达到?|超过/,
  /“[^“”]*”/,
  /^[-—~\d]+$|率$/,
  /([一二])\1年/,
  /[a-c]{2,}\.\u5e74/,
  /^(?:|年)月/,
  /^[^,]{0,3}年/,
  /年[^,]{0,2}$/,
  /^[比较]?年{1,2}$/,
  /^(?:\p{Script=Han}年|.{2}率)/u
];

test("a pattern answers as its expression does on the same piece of text", () => {
  const words = [
    "比",
    "较",
    "上",
    "午",
    "任务",
    "指标",
    "为",
    "的",
    "增长",
    "达",
    "到",
    "“",
    "”",
    "、",
    "和",
    "1",
    "百",
    "多",
    "率",
    "一",
    "年",
    "月",
    "ab",
    ".",
    ",",
    "-",
    ""
  ];
  const text = fc.array(fc.constantFrom(...words), {maxLength: 12}).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.nat(8), fc.nat(20), (text, from, length) => {
      for (const regex of expressions) {
        const pattern = new Pattern(regex);
        const piece = text.slice(from, from + length);
        expect(pattern.test(text, from, from + length)).toBe(regex.test(piece));
        expect(pattern.exec(text, from, from + length)?.[0]).toBe(regex.exec(piece)?.[0]);
        expect(pattern.replace(piece, "·")).toBe(piece.replace(regex, "·"));
      }
    })
  );
});

test("a set of characters holds its own, and nothing beyond a text", () => {
  const signs = new Chars("、。é");
  expect([..."、a。é中"].map((char) => signs.has(char.charCodeAt(0)))).toEqual([true, false, true, true, false]);
  expect(signs.at("、", 0)).toBe(true);
  expect([signs.at("、", -1), signs.at("、", 1)]).toEqual([false, false]);
  expect([signs.within("a。b", 0, 3), signs.within("a。b", 2, 3)]).toEqual([true, false]);
});
