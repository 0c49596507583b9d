import fc from "fast-check";
import {expect, test} from "vitest";
import type {SearchIndex} from "../../loaders/reader/search-index.ts";
import {openSearch} from "../../src/components/search/find.ts";
import {fold, queryTerms} from "../../src/components/search/fold.ts";
import {snippet} from "../../src/components/search/snippet.ts";
import {foundSummary} from "../../src/components/search/summary.ts";

const base = {clean: {}, figures: [], township: null, township_pinyin: null, place_id: null};
const index: SearchIndex = {
  indicators: [
    ["gdp", "地区生产总值", "Gross regional product"],
    ["income_rural", "农村居民人均可支配收入", "Disposable income of rural residents per capita"]
  ],
  aliases: [["国内生产总值", "GDP"], ["农民收入"]],
  synonyms: [["规上", "规模以上"]],
  traditional: "糧粮產产積积報报",
  reports: [
    {
      ...base,
      report_id: "baihe-2019",
      title: "白鹤镇2019年政府工作报告",
      names: ["白鹤镇", "青浦区", "Baihe", "Qingpu", "2019", "2020"],
      ids: ["s1", "s2", "s3", "s4"],
      texts: ["返回首页 粮食", "全年实现总产出13.74亿元,增长３.7%。", "粮食总产1374吨。", "粮食面积扩大3.74%。"],
      parts: "frrp",
      clean: {},
      figures: [
        [1, 0, "总产出"],
        [2, -1, "粮食总产"]
      ]
    },
    {
      ...base,
      report_id: "chengguan-2020",
      title: "工作總結",
      names: ["城关镇", "Chengguan"],
      ids: ["s1", "s2"],
      texts: ["糧食產量增長19.\n2\n75%。", "农民收入提高。"],
      parts: "rr",
      clean: {0: "粮食产量增长19.75%。"},
      figures: [[1, 1, "农民收入"]]
    }
  ]
};
const search = openSearch(index);
const ids = (query: string) => search(query).groups.flatMap(({hits}) => hits.map(({sentence_id}) => sentence_id));

test("a part of a word is enough", () => {
  expect(ids("食总")).toEqual(["baihe-2019:s3"]);
});

test("several terms must all occur, in any order", () => {
  expect(ids("总产 粮食")).toEqual(["baihe-2019:s3"]);
  expect(ids("粮食　扩大")).toEqual(["baihe-2019:s4"]);
  expect(ids("粮食 收入")).toEqual([]);
});

test("full-width signs and capitals are as good as others", () => {
  expect(ids("3.7%")).toEqual(["baihe-2019:s2"]);
  expect(ids("１３.７４亿")).toEqual(["baihe-2019:s2"]);
});

test("a figure that stands alone comes before one that goes on", () => {
  expect(ids("3.74")).toEqual(["baihe-2019:s4", "baihe-2019:s2"]);
});

test("what a page marker splits, and what Traditional characters write, is found in the clean text", () => {
  expect(ids("19.75%")).toEqual(["chengguan-2020:s1"]);
  expect(ids("粮食产量")).toEqual(["chengguan-2020:s1"]);
});

test("an indicator is found by its Chinese name, its English name and its id", () => {
  for (const query of ["地区生产总值", "gdp", "GROSS regional", "product"])
    expect(ids(query), query).toEqual(["baihe-2019:s2"]);
  expect(search("gdp").groups[0]!.hits[0]).toMatchObject({indicators: [0], labels: [], hasFigures: true});
});

test("English words are found from their start", () => {
  expect(ids("income rural")).toEqual(["chengguan-2020:s2"]);
  expect(ids("come")).toEqual([]);
});

test("the name of a township narrows what else is asked", () => {
  expect(ids("白鹤 粮食")).toEqual(["baihe-2019:s3", "baihe-2019:s4", "baihe-2019:s1"]);
  expect(ids("qingpu 面积")).toEqual(["baihe-2019:s4"]);
  expect(ids("城关 面积")).toEqual([]);
});

test("the name of a township alone opens its report", () => {
  const {groups, total} = search("Baihe");
  expect(groups.map(({report, isNamed, hits}) => [report.report_id, isNamed, hits.length])).toEqual([
    ["baihe-2019", true, 0]
  ]);
  expect(total).toBe(0);
});

test("a year narrows as a whole number only", () => {
  expect(ids("2020 面积")).toEqual(["baihe-2019:s4"]);
  expect(ids("20 面积")).toEqual([]);
});

test("page furniture comes last", () => {
  expect(ids("粮食 2019").at(-1)).toBe("baihe-2019:s1");
});

test("nothing is found for nothing", () => {
  expect(search("  　")).toEqual({terms: [], groups: [], total: 0});
  expect(search("没有这个词").groups).toEqual([]);
});

test("words in quotes are kept together", () => {
  expect(queryTerms('“返回首页 粮食” GDP "a')).toEqual(["返回首页 粮食", "gdp", "a"]);
  expect(ids('"首页 粮"')).toEqual(["baihe-2019:s1"]);
});

test("marks cover the terms, merged where they overlap", () => {
  const [hit] = search("粮食总 食总产").groups[0]!.hits;
  expect(hit!.marks.map(([start, end]) => hit!.text.slice(start, end))).toEqual(["粮食总产"]);
});

test("any part of any sentence, in quotes, finds that sentence, with marks that are the query", () => {
  const all = index.reports.flatMap(({report_id, ids, texts}) =>
    texts.map((text, i) => ({id: `${report_id}:${ids[i]}`, text}))
  );
  const part = fc
    .constantFrom(...all)
    .chain(({id, text}) =>
      fc
        .tuple(fc.nat(text.length - 1), fc.integer({min: 1, max: 6}))
        .map(([start, n]) => ({id, part: text.slice(start, start + n)}))
    );
  fc.assert(
    fc.property(part, ({id, part}) => {
      fc.pre(!/[\s"]/.test(part));
      const hit = search(`"${part}"`)
        .groups.flatMap(({hits}) => hits)
        .find(({sentence_id}) => sentence_id === id);
      expect(hit?.marks.map(([start, end]) => fold(hit.text.slice(start, end)))).toContain(fold(part));
    })
  );
});

test("no query throws, and folding keeps every offset", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          "粮",
          "食",
          "３",
          "7",
          "%",
          ".",
          " ",
          "“",
          '"',
          "İ",
          "Ａ",
          "\u0000",
          "\ud800",
          "𠮷",
          "(",
          "\\"
        ),
        maxLength: 12
      }),
      (text) => {
        search(text);
        expect(fold(text)).toHaveLength(text.length);
      }
    )
  );
  expect(fold("İＡ")).toHaveLength(2);
});

test("a snippet is the text around the first mark, and all of it when it is short", () => {
  const join = (text: string, marks: [number, number][], length: number) =>
    snippet(text, marks, length)
      .map(({text, isMarked}) => (isMarked ? `[${text}]` : text))
      .join("");
  expect(join("甲乙丙丁", [[1, 2]], 20)).toBe("甲[乙]丙丁");
  expect(join(`${"前".repeat(60)}中${"后".repeat(60)}`, [[60, 61]], 30)).toBe(
    `…${"前".repeat(10)}[中]${"后".repeat(19)}…`
  );
  expect(join("甲".repeat(50), [], 20)).toBe(`${"甲".repeat(20)}…`);
});

test("a snippet never cuts a character in two", () => {
  const text = "𠮷".repeat(40);
  for (let length = 3; length < 30; ++length)
    for (const {text: part} of snippet(text, [[40, 42]], length)) expect(part.replace(/𠮷|…/g, "")).toBe("");
});

test("a snippet without its dots is part of the text, whatever the marks", () => {
  const span = fc.tuple(fc.nat(80), fc.nat(20));
  fc.assert(
    fc.property(
      fc.string({unit: fc.constantFrom("甲", "乙", "1"), maxLength: 90}),
      fc.array(span, {maxLength: 4}),
      (text, spans) => {
        let at = 0;
        const marks = spans.flatMap(([gap, n]): [number, number][] => {
          const start = at + gap;
          at = start + n + 1;
          return at <= text.length ? [[start, at]] : [];
        });
        const parts = snippet(text, marks, 30).map(({text}) => text);
        expect(text).toContain(parts.filter((part) => part !== "…").join(""));
      }
    )
  );
});

test("a query in Traditional characters finds Simplified text, and marks it", () => {
  expect(ids("糧食總產")).toEqual([]); // 總 has no Simplified form in these texts
  expect(search("糧食 面積").groups[0]!.hits[0]).toMatchObject({
    sentence_id: "baihe-2019:s4",
    marks: [[0, 4]] // 粮食面积
  });
});

test("an indicator is found by what else it is called, whole", () => {
  expect(ids("国内生产总值")).toEqual(["baihe-2019:s2"]);
  expect(ids("国内生产")).toEqual([]);
});

const words = openSearch({
  ...index,
  reports: [
    {
      ...base,
      report_id: "a-2020",
      title: "报告",
      names: [],
      ids: ["s1", "s2", "s3"],
      texts: ["新增规模以上企业3家。", "培育规上企业12,500家。", "安置15800人,占地3.5亩。"],
      parts: "rrr"
    }
  ]
});
const found = (query: string) => words(query).groups.flatMap(({hits}) => hits.map(({sentence_id}) => sentence_id));

test("words of one meaning find each other", () => {
  expect(found("规上企业").sort()).toEqual(["a-2020:s1", "a-2020:s2"]);
  expect(found("规模以上企业").sort()).toEqual(["a-2020:s1", "a-2020:s2"]);
});

test("a number is found with or without thousands separators, in full-width digits too", () => {
  expect(found("12500")).toEqual(["a-2020:s2"]);
  expect(found("15,800人")).toEqual(["a-2020:s3"]);
  expect(found("１５，８００")).toEqual(["a-2020:s3"]);
});

test("commas part terms, but not digits", () => {
  expect(queryTerms("安置，占地、培育,规上；12,500")).toEqual(["安置", "占地", "培育", "规上", "12,500"]);
  expect(queryTerms('"安置,占地"')).toEqual(["安置,占地"]);
  expect(found("安置、占地")).toEqual(["a-2020:s3"]);
});

test("one sentence is told in the singular", () => {
  expect(foundSummary(1, 1).en).toBe("1 sentence in 1 report");
  expect(foundSummary(3, 2).en).toBe("3 sentences in 2 reports");
});
