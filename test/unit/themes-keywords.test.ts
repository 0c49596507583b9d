import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {createSegmenter} from "../../loaders/corpus/segment.ts";
import {keywords} from "../../loaders/themes/keywords.ts";
import {placeNames, stopWords} from "../../loaders/themes/names.ts";
import {reportWords} from "../../loaders/themes/words.ts";
import {catalogue, sentencesOf} from "./themes-support.ts";

const repeat = (word: string, times: number): string[] => Array.from({length: times}, () => word);
const common = ["经济", "社会", "群众"].flatMap((word) => repeat(word, 400));

test("keywords ranks the terms that one report uses and the others do not, with counts", () => {
  const rows = keywords(
    [
      {report_id: "a", words: [...common, ...repeat("眼镜", 12), ...repeat("河道", 4)]},
      {report_id: "b", words: [...common, ...repeat("枇杷", 9), ...repeat("河道", 4)]}
    ],
    new Set()
  );
  expect(rows.filter((row) => row.report_id === "a").map(({rank, term, n, n_rest}) => [rank, term, n, n_rest])).toEqual(
    [[1, "眼镜", 12, 0]]
  );
  expect(rows.filter((row) => row.report_id === "b").map((row) => row.term)).toEqual(["枇杷"]);
});

test("keywords agrees with equations 16, 19 and 22 of Monroe, Colaresi and Quinn, worked by hand", () => {
  const rows = keywords(
    [
      {report_id: "a", words: [...repeat("眼镜", 20), ...repeat("经济", 80)]},
      {report_id: "b", words: repeat("经济", 100)}
    ],
    new Set()
  );
  const alpha = (500 * 20) / 200;
  const ratio = Math.log((20 + alpha) / (100 + 500 - 20 - alpha)) - Math.log((0 + alpha) / (100 + 500 - 0 - alpha));
  expect(rows[0]!.term).toBe("眼镜");
  expect(rows[0]!.score).toBeCloseTo(ratio / Math.sqrt(1 / (20 + alpha) + 1 / alpha), 12);
});

test("keywords leaves out stop words, words that stand once or twice, and a report that has none to be compared with", () => {
  const words = [...common, ...repeat("云山镇", 20), "孤例", ...repeat("双例", 2)];
  const reports = [
    {report_id: "a", words},
    {report_id: "b", words: common}
  ];
  expect(keywords(reports, new Set(["云山镇"]))).toEqual([]);
  expect(keywords(reports.slice(0, 1), new Set())).toEqual([]);
  expect(keywords([], new Set())).toEqual([]);
});

test("keywords does not depend on the order of words or reports", () => {
  const words = fc.array(fc.constantFrom("甲乙", "丙丁", "戊己", "庚辛"), {maxLength: 80});
  fc.assert(
    fc.property(words, words, (a, b) => {
      const rows = keywords(
        [
          {report_id: "a", words: a},
          {report_id: "b", words: b}
        ],
        new Set()
      );
      const turned = keywords(
        [
          {report_id: "b", words: [...b].reverse()},
          {report_id: "a", words: [...a].reverse()}
        ],
        new Set()
      );
      const of = (id: string) => (row: {report_id: string}) => row.report_id === id;
      for (const id of ["a", "b"]) expect(turned.filter(of(id))).toEqual(rows.filter(of(id)));
      for (const row of rows) {
        expect(row.score).toBeGreaterThan(0);
        expect(row.n).toBeGreaterThan(2);
      }
    })
  );
});

test("placeNames gives the names in full and without what kind of place they are", () => {
  const place = {township: "云山镇", county: "青河县", prefecture: "白水市", province: "浙江省"};
  const names = placeNames([place as (typeof catalogue.places)[number]]);
  for (const name of ["云山镇", "云山", "青河县", "青河", "白水", "浙江"]) expect(names).toContain(name);
  const street = placeNames([
    {...place, township: "东门街道", county: "金寨自治县"} as (typeof catalogue.places)[number]
  ]);
  expect(street).toContain("东门");
  expect(street).toContain("金寨");
  expect(street).not.toContain("");
});

test("stopWords has the names of places and the terms that every report uses", () => {
  const stops = stopWords(catalogue.places, catalogue.themeLexicon);
  for (const word of ["工作", "建设", "进一步", "今年以来"]) expect(stops).toContain(word);
  for (const {township} of catalogue.places) expect(stops).toContain(township);
  expect(stops).not.toContain("五水共治");
});

test("the segmenter drops what the dictionary and the lexicon lack: names of villages and firms", () => {
  const text = "甑峪幼儿园和甑峪大桥建成,瑾凇汽配投产。";
  expect(createSegmenter(["汽配"])(text)).toEqual(expect.arrayContaining(["汽配"]));
  for (const word of createSegmenter(["汽配"])(text)) expect(word).not.toMatch(/甑|峪|瑾|凇/);
  expect(createSegmenter(["汽配", "甑峪"])(text)).toContain("甑峪");
});

describe("the words of a copy whose words were swapped for synonyms", () => {
  const swaps = catalogue.checks.swaps;
  const cut = (text: string) => text.split(/[,。|]/).filter((word) => word !== "");
  const wordsOf = (...sentences: string[]) =>
    reportWords({report_id: "r", ...sentencesOf(sentences)}, swaps, cut).words;

  test("are the original's where they are certain, and left out where the copyist may have written them", () => {
    expect(wordsOf("效劳业,方案,公路。", "根底设施,开展,方案生育。")).toEqual([
      "服务业",
      "公路",
      "基础设施",
      "计划生育"
    ]);
  });

  test("stay as they are in a report that is no copy", () => {
    expect(wordsOf("方案,公路。", "开展,学校。")).toEqual(["方案", "公路", "开展", "学校"]);
  });

  test("do not hold page furniture", () => {
    const {clean, outline} = sentencesOf(["公路。", "首页。"]);
    outline.sentences[1]!.furniture = true;
    expect(reportWords({report_id: "r", clean, outline}, swaps, cut).words).toEqual(["公路"]);
  });
});

test("the segmenter keeps terms whole, and drops figures, function words and words of one character", () => {
  const segment = createSegmenter(["五水共治", "最多跑一次"]);
  expect(segment("我们深入推进“五水共治”和最多跑一次改革,增长7.5%。")).toEqual(["五水共治", "最多跑一次", "改革"]);
  expect(segment("")).toEqual([]);
});
