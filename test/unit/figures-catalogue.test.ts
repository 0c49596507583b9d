import {expect, test} from "vitest";
import {expand} from "../../loaders/assign/alias.ts";
import {parseIndicators} from "../../loaders/assign/indicators.ts";
import {indicatorOf} from "../../loaders/assign/name.ts";
import {chineseNumber} from "../../loaders/figures/chinese.ts";
import {parseCues, parsePeriods} from "../../loaders/figures/lexicon.ts";
import {readNumeral, shifted} from "../../loaders/figures/numeral.ts";
import {Trie} from "../../loaders/figures/trie.ts";
import {converted, parseUnits} from "../../loaders/figures/units.ts";
import {catalogue} from "./figures-render.ts";

const units = (rows: string) => parseUnits("units.csv", `written,unit,factor,measure\n${rows}`);

test("a trie finds the longest word, forwards and backwards", () => {
  const words = [
    ["亿", 1],
    ["亿元", 2]
  ] as const;
  expect(new Trie(words).longest("3亿元多", 1, 5)).toEqual({value: 2, length: 2});
  expect(new Trie(words).longest("3亿多", 1, 3)).toEqual({value: 1, length: 1});
  expect(new Trie(words, -1).longest("3亿元多", 3, 0)).toEqual({value: 2, length: 2});
  expect(new Trie(words).longest("元", 0, 1)).toBe(null);
  expect(new Trie(words).longest("3亿元", 1, 2)).toEqual({value: 1, length: 1});
});

test("numbers in Chinese characters have their value", () => {
  const values: [string, number | null][] = [
    ["十", 10],
    ["十二", 12],
    ["二十三", 23],
    ["两千", 2000],
    ["三百五", 350],
    ["三百零五", 305],
    ["一千二百", 1200],
    ["两万五", 25000],
    ["三万五千", 35000],
    ["一亿二千万", 120000000],
    ["百", 100],
    ["千万", 10000000],
    ["二〇二一", 2021],
    ["一二三", null],
    ["七八", null]
  ];
  for (const [text, value] of values) expect([text, chineseNumber(text)]).toEqual([text, value]);
});

test("magnitudes move the decimal point and round nothing", () => {
  expect(shifted("13.74", 8)).toBe(1374000000);
  expect(shifted("0.07", 8)).toBe(7000000);
  expect(shifted("1.1", 4)).toBe(11000);
  expect(readNumeral("13.74亿元", 0, 7)).toMatchObject({value: 1374000000, shift: 8, to: 6});
  expect(readNumeral("5千瓦", 0, 3)).toMatchObject({value: 5, to: 1});
  expect(readNumeral("3百余户", 0, 4)).toMatchObject({value: 300, hedge: "over", to: 3});
});

test("units convert exactly where floating point would not", () => {
  const trie = units("斤,kg,0.5,mass\n里,km,0.5,length\n元,CNY,1,money\n寸,m,0.0333,length");
  const unit = (written: string) => trie.longest(written, 0, written.length)!.value;
  expect(converted("744", 8, unit("斤"))).toBe(37200000000);
  expect(converted("13.74", 8, unit("元"))).toBe(1374000000);
  expect(converted("1.1", 0, unit("里"))).toBe(0.55);
  expect(converted("3", 0, unit("寸"))).toBe(0.0999);
});

test("a wrong row of units.csv is named with its file, line and remedy", () => {
  expect(() => units("斗,L,ten,volume")).toThrow("units.csv:2: factor is not a positive number: ten");
  expect(() => units("斗,L,10,liquid")).toThrow(/units\.csv:2: unknown measure, use one of money, .*: liquid/);
  expect(() => units("元,CNY,1,money\n元,USD,1,money")).toThrow("units.csv:3: unit given twice, remove one: 元");
});

test("a wrong row of cues.csv is named with its file and line", () => {
  const cues = (rows: string) => parseCues("cues.csv", `cue,class,value\n${rows}`);
  expect(() => cues("约,bound_before,roughly")).toThrow(/cues\.csv:2: unknown bound, .*: roughly/);
  expect(() => cues("约,hedge,about")).toThrow(/cues\.csv:2: unknown class, .*: hedge/);
  expect(() => cues("约,bound_before,about\n约,bound_before,over")).toThrow(
    "cues.csv:3: cue given twice in class bound_before, remove one: 约"
  );
});

test("a wrong row of periods.csv is named with its file and line", () => {
  const periods = (rows: string) => parsePeriods("periods.csv", `word,year,back,month_from,month_to,as\n${rows}`);
  expect(() => periods("年头,,,0,3,flow")).toThrow("periods.csv:2: not a month: 0");
  expect(() => periods("年头,,,1,3,flux")).toThrow("periods.csv:2: as must be flow, state or until: flux");
  expect(() => periods("年头,soon,,1,3,flow")).toThrow("periods.csv:2: year must be this, last, next or a year: soon");
});

test("alias patterns stand for every combination", () => {
  const classes = new Map([["规上", ["规上", "规模以上"]]]);
  expect(expand("{规上}工业[总|]产值", classes)).toEqual([
    "规上工业总产值",
    "规上工业产值",
    "规模以上工业总产值",
    "规模以上工业产值"
  ]);
  expect(() => expand("[甲|乙", classes)).toThrow("bracket does not close: [甲|乙");
  expect(() => expand("{限上}零售", classes)).toThrow("unknown class in modifiers.csv: 限上");
});

test("an alias that two indicators claim is named with both lines", () => {
  const head = "indicator_id,zh,en,domain,unit,measure,higher_is,definition";
  const rows = `${head}\na,甲,A,x,CNY,flow,better,\nb,乙,B,x,CNY,flow,better,`;
  const parse = (aliases: string) =>
    parseIndicators(
      {file: "indicators.csv", text: rows},
      {file: "aliases.csv", text: `alias,indicator_id,requires\n${aliases}`},
      {file: "modifiers.csv", text: "class,written\n"}
    );
  expect(() => parse("税收,a,\n税收,b,")).toThrow("aliases.csv:3: alias already given in line 2 for a: 税收");
  expect(() => parse("税收,c,")).toThrow("aliases.csv:2: unknown indicator, add it to indicators.csv: c");
});

test("an indicator is named by the end of a phrase", () => {
  const named = (phrase: string, fresh = false) => indicatorOf(catalogue.figures, phrase, fresh);
  expect(named("全镇累计完成规模以上工业总产值达到")).toBe("industrial_output_scale");
  expect(named("财政(税收)总收入")).toBe("fiscal_revenue");
  expect(named("固定资产投资项目")).toBe(null);
  expect(named("规上企业")).toBe(null);
  expect(named("规上企业", true)).toBe("enterprises_scale_new");
  expect(named("新增“规上”企业")).toBe("enterprises_scale_new");
  expect(named("进出口总额")).toBe(null);
  expect(named("服装产业产值")).toBe(null);
});

test("every alias of the catalogue names its own indicator or none", () => {
  const {rows, byId} = catalogue.figures.indicators;
  expect(rows.length).toBe(49);
  for (const {indicator_id, zh} of rows) {
    expect(byId.has(indicator_id)).toBe(true);
    expect([zh, indicatorOf(catalogue.figures, zh, true)]).toEqual([zh, indicator_id]);
  }
});
