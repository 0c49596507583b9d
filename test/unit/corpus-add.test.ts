import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {addReport} from "../../loaders/corpus/add.ts";
import {readCatalogue} from "../../loaders/corpus/catalogue.ts";
import {readRegistry} from "../../loaders/corpus/sources.ts";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "add-"));
  cpSync("data", join(root, "data"), {recursive: true});
});
afterAll(() => rmSync(root, {recursive: true}));

const registry = (): string => readFileSync(join(root, "data/reports.csv"), "utf8");
const write = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(root, name), text);
  return join(root, name);
};

test("addReport copies the bytes and registers what the text says, its years left to the text", () => {
  const bytes = Buffer.from(
    "\uFEFF昆阳镇2019年工作总结，和2020年工作打算\n发布时间：2020-01-08\n一、2019年工作总结\n全年完成投资3亿元。\n二、2020年工作打算\n完成投资4亿元。\n"
  );
  const {entry} = addReport(root, write("kun yang 2019.txt", bytes));
  expect(entry).toMatchObject({
    report_id: "kun-yang-2019",
    file: "kun-yang-2019.txt",
    title: "昆阳镇2019年工作总结，和2020年工作打算",
    place_id: "kunyang",
    doc_kind: "report",
    published_on: "2020-01-08",
    review_year: null,
    plan_year: null
  });
  expect(readFileSync(join(root, "data/reports/kun-yang-2019.txt")).equals(bytes)).toBe(true);
  const row = readRegistry(root, readCatalogue(root)).find(({file}) => file === "kun-yang-2019.txt");
  expect(row).toMatchObject({report_id: "kun-yang-2019", title: entry.title, published_on: "2020-01-08"});
});

test("addReport says what is to be completed", () => {
  const {hints} = addReport(
    root,
    write("liuhe.txt", "我们柳河镇今年完成投资3亿元。下一步，柳河镇将继续努力。柳河镇宣。")
  );
  expect(hints.join("\n")).toContain("name its place: no township of data/catalogue/places.csv stands in the text");
  expect(hints.join("\n")).toContain(
    "柳河镇 does, add a row for it (place_id,township,county,prefecture,province,township_pinyin,county_pinyin,prefecture_pinyin,province_pinyin,level)"
  );
  expect(hints.join("\n")).toContain("fill in its title");
});

test("addReport registers a file that lies in data/reports already, whatever its name, and leaves it there", () => {
  for (const [name, id] of [
    ["loose 2020?.txt", "loose 2020-"],
    ["#1,终稿.txt", "-1-终稿"]
  ] as const) {
    const {entry} = addReport(root, write(`data/reports/${name}`, "昆阳镇2020年工作总结\n全年完成投资3亿元。\n"));
    expect(entry).toMatchObject({file: name, report_id: id, place_id: "kunyang"});
    expect(readRegistry(root, readCatalogue(root)).find(({file}) => file === name)?.report_id).toBe(id);
    expect(() => addReport(root, join(root, "data/reports", name))).toThrow("already registered");
    expect(readFileSync(join(root, "data/reports", name), "utf8")).toContain("3亿元");
  }
});

test("addReport refuses a report that is there, and leaves registry and folder as they were", () => {
  const before = registry();
  expect(() => addReport(root, write("lupu-2020.txt", "今年"))).toThrow(
    "already registered; rename the file: lupu-2020.txt"
  );
  write("data/reports/loose.txt", "今年");
  expect(() => addReport(root, write("loose.txt", "明年"))).toThrow(
    "data/reports/loose.txt: there is such a file already"
  );
  expect(() => addReport(root, write("x.pdf", "%PDF-1.7"))).toThrow("not a text file but PDF");
  expect(registry()).toBe(before);
  expect(readFileSync(join(root, "data/reports/loose.txt"), "utf8")).toBe("今年");
});
