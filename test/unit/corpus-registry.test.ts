import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {parseCatalogue, readCatalogue} from "../../loaders/corpus/catalogue.ts";
import {findPlace, parsePlaces} from "../../loaders/corpus/places.ts";
import {parseRegistry, reportId} from "../../loaders/corpus/registry.ts";
import {readSources} from "../../loaders/corpus/sources.ts";

const head = "file,title,place_id,doc_kind,publisher,published_on,review_year,plan_year,url";
const known = {
  files: new Set(["liuhe-2019.txt", "liuhe-2019.md", "sangyuan-2018.txt"]),
  places: [{place_id: "liuhe", township: "柳河乡"}]
};
const read = (rows: string) => parseRegistry("data/reports.csv", `${head}\n${rows}\n`, known);

describe("parseRegistry", () => {
  test("reads a row, empty cells as null", () => {
    expect(
      read("liuhe-2019.txt,柳河乡2019年工作总结,liuhe,report,柳河乡,2020/1/8,2019,,https://example.org/a")
    ).toEqual([
      {
        report_id: "liuhe-2019",
        file: "liuhe-2019.txt",
        title: "柳河乡2019年工作总结",
        place_id: "liuhe",
        doc_kind: "report",
        publisher: "柳河乡",
        published_on: "2020-01-08",
        review_year: 2019,
        plan_year: null,
        url: "https://example.org/a"
      }
    ]);
  });

  test.each([
    [
      "an unknown file",
      "nowhere.txt,,,,,,,,",
      "2: no such file in data/reports; add it there or remove this row: nowhere.txt"
    ],
    ["an unknown place", "liuhe-2019.txt,,songling,,,,,,", "2: unknown place; add it to data/catalogue/places.csv"],
    [
      "a report given twice",
      "liuhe-2019.txt,,,,,,,,\nliuhe-2019.md,,,,,,,,",
      "3: the report is also on line 2, remove one: liuhe-2019"
    ],
    [
      "a day that does not exist",
      "liuhe-2019.txt,,,,,2021-02-30,,,",
      "2: published_on must be a day that there is, from 1949 to 2100, written like 2024-02-22: 2021-02-30"
    ],
    ["a date in words", "liuhe-2019.txt,,,,,去年,,,", "2: published_on must be a day that there is"],
    ["a date before there were such reports", "liuhe-2019.txt,,,,,0024-02-22,,,", "2: published_on must be a day"],
    ["a date far ahead", "liuhe-2019.txt,,,,,2204-02-22,,,", "2: published_on must be a day"],
    [
      "a file named with its folder",
      "data/reports/liuhe-2019.txt,,,,,,,,",
      "2: no such file in data/reports; write liuhe-2019.txt, or remove this row"
    ],
    [
      "a file named in other letters",
      "Sangyuan-2018.TXT,,,,,,,,",
      "2: no such file in data/reports; write sangyuan-2018.txt"
    ],
    [
      "a place named, not by its id",
      "liuhe-2019.txt,,柳河乡,,,,,,",
      "2: unknown place; write the place's id, liuhe: 柳河乡"
    ],
    ["an impossible year", "liuhe-2019.txt,,,,,,20019,,", "2: review_year must be a year from 1949 to 2100: 20019"],
    [
      "a plan before its review",
      "liuhe-2019.txt,,,,,,2019,2018,",
      "2: plan_year is before review_year; correct one: 2018 < 2019"
    ],
    ["an unknown kind", "liuhe-2019.txt,,,essay,,,,,", "2: doc_kind must be one of report, plan, speech, news: essay"],
    [
      "an address that is none",
      "liuhe-2019.txt,,,,,,,,javascript:alert(1)",
      "2: url must start with http:// or https://"
    ],
    ["a row without a file", ",柳河乡,,,,,,,", "2: file is empty; name a file in data/reports"]
  ])("names file, line and remedy of %s", (_, rows, message) => {
    expect(() => read(rows)).toThrow(`data/reports.csv:${message}`);
  });
});

test.each(["2020-01-08", "2020/1/8", "2020.1.8", "2020年1月8日"])(
  "a date may be written as people and spreadsheets do: %s",
  (date) => {
    expect(read(`liuhe-2019.txt,,,,,${date},,,`)[0]?.published_on).toBe("2020-01-08");
  }
);

test("reportId is the file's name without folder and extension", () => {
  expect(reportId("a/b/liuhe-2019.txt")).toBe("liuhe-2019");
  expect(reportId("liuhe.2019.txt")).toBe("liuhe.2019");
  expect(reportId("C:\\x\\liuhe")).toBe("liuhe");
});

test("reportId has no sign that an address, a list of ids or an id's parts would read otherwise", () => {
  expect(reportId("柳河乡 2019?（100%）#1.txt")).toBe("柳河乡 2019-（100-）-1");
  expect(reportId("a:b,c'd\"e&f.txt")).toBe("a-b-c-d-e&f");
});

const placeHead =
  "place_id,township,county,prefecture,province,township_pinyin,county_pinyin,prefecture_pinyin,province_pinyin,level\n";
const places = parsePlaces(
  "places.csv",
  `${placeHead}liuhe,柳河乡,青山县,安平市,江南省,Liuhe,Qingshan,Anping,Jiangnan,township
liuhe-dongling,柳河乡,东岭县,安平市,江南省,Liuhe,Dongling,Anping,Jiangnan,township
sangyuan,桑园镇,青山县,安平市,江南省,Sangyuan,Qingshan,Anping,Jiangnan,town
`
);

describe("findPlace", () => {
  test("finds the township that a text names first", () => {
    expect(findPlace("桑园镇2019年工作总结", places)?.place_id).toBe("sangyuan");
  });
  test("tells two townships of one name by their county", () => {
    expect(findPlace("东岭县柳河乡2019年工作总结", places)?.place_id).toBe("liuhe-dongling");
  });
  test("finds none where the name alone does not decide, or none is named", () => {
    expect(findPlace("柳河乡2019年工作总结", places)).toBeNull();
    expect(findPlace("我镇2019年工作总结", places)).toBeNull();
  });
});

test("parsePlaces names the line of an empty cell, a bad level and a place given twice", () => {
  const row = "liuhe,柳河乡,青山县,安平市,江南省,Liuhe,Qingshan,Anping,Jiangnan,township";
  expect(() => parsePlaces("p.csv", `${placeHead}${row.replace("青山县", "")}`)).toThrow("p.csv:2: county is empty");
  expect(() => parsePlaces("p.csv", `${placeHead}${row}\n${row}`)).toThrow("p.csv:3: place_id is also on line 2");
  expect(() => parsePlaces("p.csv", `${placeHead}${row.replace(/township$/, "city")}`)).toThrow(
    "p.csv:2: level must be one"
  );
});

test("a catalogue file that is missing is named", () => {
  expect(() => parseCatalogue({})).toThrow(/^data\/catalogue\/\w+\.csv:1: the file is missing/);
});

describe("readSources", () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "sources-"));
    mkdirSync(join(root, "data/reports"), {recursive: true});
    writeFileSync(join(root, "data/reports.csv"), `${head}\nb.txt,乙,,,,,,,\n`);
    for (const name of ["b.txt", "a.txt", ".hidden", "~lock.txt"])
      writeFileSync(join(root, "data/reports", name), "今年");
  });
  afterAll(() => rmSync(root, {recursive: true}));

  test("reads every report in the order of ids, registered or not, and no hidden file", () => {
    const sources = readSources(root, {places: []});
    expect(sources.map(({report_id, entry}) => [report_id, entry?.title])).toEqual([
      ["a", undefined],
      ["b", "乙"]
    ]);
  });

  test("names a file that is no text", () => {
    writeFileSync(join(root, "data/reports/c.pdf"), "%PDF-1.4");
    expect(() => readSources(root, {places: []})).toThrow(
      /c\.pdf: not a text file but PDF; save its text as a \.txt file/
    );
    rmSync(join(root, "data/reports/c.pdf"));
  });

  test("names a file of bytes by its place in the project, and a folder, and passes over what file managers leave", () => {
    const put = (name: string, content: string | Uint8Array): string => {
      const path = join(root, "data/reports", name);
      writeFileSync(path, content);
      return path;
    };
    const bytes = put(
      "program.txt",
      Uint8Array.from({length: 4000}, (_, i) => (i * i * 31 + (i >> 3)) % 256)
    );
    expect(() => readSources(root, {places: []})).toThrow(/^data\/reports\/program\.txt: not a text file; remove it/);
    rmSync(bytes);
    mkdirSync(join(root, "data/reports/2021"));
    expect(() => readSources(root, {places: []})).toThrow(/^data\/reports\/2021: a folder; .* move its files there/);
    rmSync(join(root, "data/reports/2021"), {recursive: true});
    const left = [put("desktop.ini", "x"), put("Thumbs.db", "\xD0\xCF"), put("README.md", "x")];
    const word = put("word.md", "一、工作回顾\u0007\u000b".repeat(20)); // marks that a table of Word leaves
    expect(readSources(root, {places: []}).map(({report_id}) => report_id)).toEqual(["a", "b", "word"]);
    for (const path of [...left, word]) rmSync(path);
  });

  test("says how to make a registry or a folder that is missing", () => {
    const empty = mkdtempSync(join(tmpdir(), "sources-"));
    expect(() => readSources(empty, {places: []})).toThrow(/^data\/reports: the folder is missing; make it/);
    mkdirSync(join(empty, "data/reports"), {recursive: true});
    expect(() => readSources(empty, {places: []})).toThrow(
      /^data\/reports\.csv:1: the file is missing; .*: file,title,/
    );
    rmSync(empty, {recursive: true});
  });

  test("names two files with one id", () => {
    writeFileSync(join(root, "data/reports/a.html"), "今年");
    expect(() => readSources(root, {places: []})).toThrow(
      "data/reports/a.txt: another file has the same name, rename one: a.html"
    );
    rmSync(join(root, "data/reports/a.html"));
  });
});

test("the project's own registry names every report, and leaves to the text the years that it gives", () => {
  const sources = readSources(".", readCatalogue("."));
  expect(sources.map(({report_id}) => report_id)).toEqual([
    "duqiao-2021",
    "jinxi-2023",
    "kunyang-2005",
    "kunyang-2021",
    "lupu-2020"
  ]);
  for (const {entry} of sources) expect([entry?.review_year, entry?.plan_year]).toEqual([null, null]);
  for (const {entry, decoded} of sources) if (entry?.title) expect(decoded.text).toContain(entry.title);
  expect(readFileSync("data/reports.csv", "utf8")).toContain("data/README.md");
});
