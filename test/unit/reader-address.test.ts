import fc from "fast-check";
import {expect, test} from "vitest";
import type {ReportDocument} from "../../loaders/reader/document.ts";
import {readTarget, writeTarget} from "../../src/components/reader/address.ts";
import {citation} from "../../src/components/reader/cite.ts";
import {reportIndex} from "../../src/components/reader/report-index.ts";
import {reportHref} from "../../src/components/site.ts";

test("an address names an observation, a sentence or a check", () => {
  expect(readTarget("#o=xinan-2019:o12")).toEqual({kind: "o", id: "xinan-2019:o12"});
  expect(readTarget("#s=xinan-2019%3As3")).toEqual({kind: "s", id: "xinan-2019:s3"});
  expect(readTarget("#c=xinan-2019:dating:8:2")).toEqual({kind: "c", id: "xinan-2019:dating:8:2"});
});

test("any other fragment names nothing", () => {
  for (const hash of ["", "#", "#o=", "#p=1", "#section", "o=1", "#so=1"]) expect(readTarget(hash)).toBeNull();
});

test("a fragment with a stray % is read as it stands", () => {
  expect(readTarget("#o=50%")).toEqual({kind: "o", id: "50%"});
});

test("what is written is read back, whatever the id", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("o", "s", "c") as fc.Arbitrary<"o">,
      fc.string({
        unit: fc.constantFrom("a", "镇", ":", "#", "%", "&", " ", "?", "/", "𠮷", '"', "+"),
        minLength: 1,
        maxLength: 12
      }),
      (kind, id) => {
        const hash = writeTarget({kind, id});
        expect(readTarget(new URL(hash, "http://host/reports/a.html").hash)).toEqual({kind, id});
      }
    )
  );
});

const document = {
  report: {title: "2019年政府工作报告", publisher: "新安县人民政府", published_on: "2019-02-01"},
  place: {township: "石井镇", county: "新安县", township_pinyin: "Shijing", county_pinyin: "Xin'an"},
  versions: {data_version: "0123456789ab", program_version: "1"},
  text: "完成1亿元。下降2%。",
  sentences: [
    {sentence_id: "a:s1", start: 0, end: 6},
    {sentence_id: "a:s2", start: 6, end: 11}
  ],
  observations: [
    {observation_id: "a:o8", sentence_id: "a:s2", value_start: null, growth_start: 8},
    {observation_id: "a:o2", sentence_id: "a:s1", value_start: 2, growth_start: null}
  ],
  checks: [
    {check_id: "a:unit:2", start: 2, end: 5},
    {check_id: "a:undated", start: null, end: null},
    {check_id: "a:lost:6", start: 6, end: 6}
  ]
} as unknown as ReportDocument;

test("a citation says place, title, publisher, date, sentence, version and address", () => {
  const address = "http://host/reports/a.html#s=a:s1";
  expect(citation(document, "完成1亿元。", address, "zh")).toBe(
    "新安县石井镇：《2019年政府工作报告》，新安县人民政府，2019-02-01。“完成1亿元”。乡镇政府工作报告数据，版本 0123456789ab。http://host/reports/a.html#s=a:s1"
  );
  expect(citation(document, "完成1亿元。", address, "en")).toBe(
    "Shijing, Xin'an. 《2019年政府工作报告》. 新安县人民政府, 2019-02-01. “完成1亿元。” Township reports, data version 0123456789ab. http://host/reports/a.html#s=a:s1"
  );
});

test("a citation leaves out what is not known", () => {
  const bare = {...document, place: null, report: {...document.report, publisher: null, published_on: null}};
  expect(citation(bare, null, "http://host/a", "zh")).toBe(
    "《2019年政府工作报告》。乡镇政府工作报告数据，版本 0123456789ab。http://host/a"
  );
  expect(citation(bare, null, "http://host/a", "en")).toBe(
    "《2019年政府工作报告》. Township reports, data version 0123456789ab. http://host/a"
  );
});

test("figures are in the order of the text, whatever the order of the rows", () => {
  expect(reportIndex(document).inOrder.map(({observation_id}) => observation_id)).toEqual(["a:o2", "a:o8"]);
});

test("a target is found with its sentence; one of other data leads to what stands at its offset", () => {
  const {locate} = reportIndex(document);
  expect(locate({kind: "o", id: "a:o8"})).toEqual({sentence: 1, found: true});
  expect(locate({kind: "s", id: "a:s2"})).toEqual({sentence: 1, found: true});
  expect(locate({kind: "c", id: "a:unit:2"})).toEqual({sentence: 0, found: true});
  expect(locate({kind: "c", id: "a:undated"})).toEqual({sentence: -1, found: true});
  expect(locate({kind: "o", id: "a:o7"})).toEqual({sentence: 1, found: false});
  expect(locate({kind: "c", id: "a:unit:3"})).toEqual({sentence: 0, found: false});
  expect(locate({kind: "s", id: "a:s9"})).toEqual({sentence: -1, found: false});
  expect(locate({kind: "o", id: "nonsense"})).toEqual({sentence: -1, found: false});
});

test("a check is told of by the sentences that it touches", () => {
  const {checksOf} = reportIndex(document);
  expect(checksOf(0).map(({check_id}) => check_id)).toEqual(["a:unit:2"]);
  expect(checksOf(1).map(({check_id}) => check_id)).toEqual(["a:lost:6"]);
  expect(checksOf(7)).toEqual([]);
});

test("the other pages link to figures, sentences and checks of a report", () => {
  const hash = (id: string) => decodeURIComponent(new URL(reportHref("xin:an", id)).hash);
  expect(hash("xin:an:o12")).toBe("#o=xin:an:o12");
  expect(hash("xin:an:o12:2")).toBe("#o=xin:an:o12:2");
  expect(hash("xin:an:s3")).toBe("#s=xin:an:s3");
  expect(hash("xin:an:swap:12")).toBe("#c=xin:an:swap:12");
  expect(hash("xin:an:order:12:2")).toBe("#c=xin:an:order:12:2");
  expect(hash("xin:an:undated")).toBe("#c=xin:an:undated");
});
