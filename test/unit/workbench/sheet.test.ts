import {dsvFormat} from "d3-dsv";
import {describe, expect, test} from "vitest";
import {delimiterOf, readSheet} from "../../../src/components/workbench/own-data/sheet.ts";

const parse = (text: string, delimiter: string) => dsvFormat(delimiter).parseRows(text);
const read = (text: string) => readSheet(parse(text, delimiterOf(text, parse)));

describe("a dropped table", () => {
  test("has the names of its head, also where every column is text", () => {
    expect(read("编号,乡镇\nduqiao,杜桥镇\nlupu,芦浦镇\n")).toMatchObject({
      names: ["编号", "乡镇"],
      rows: [
        ["duqiao", "杜桥镇"],
        ["lupu", "芦浦镇"]
      ],
      notes: []
    });
    expect(read("a,b\n")).toMatchObject({names: ["a", "b"], rows: []});
  });

  test("may have years at the head of columns, and no head", () => {
    expect(read("乡镇,2020,2021\n东山镇,1,2\n").names).toEqual(["乡镇", "2020", "2021"]);
    expect(read("东山镇,100\n西河镇,200\n")).toMatchObject({names: ["column_1", "column_2"], rows: {length: 2}});
    expect(read("2021-01-02,雨\n2021-01-03,晴\n").names).toEqual(["column_1", "column_2"]);
  });

  test("loses no row and no cell when rows are of uneven width, and says so", () => {
    const {names, rows, notes} = read("a,b,c\n1,2,3\n4,5\n6,7,8,9\n");
    expect(names).toEqual(["a", "b", "c", "column_4"]);
    expect(rows).toEqual([
      ["1", "2", "3", null],
      ["4", "5", null, null],
      ["6", "7", "8", "9"]
    ]);
    expect(notes.map(({en}) => en)).toEqual([expect.stringContaining("another width than the first: 2")]);
  });

  test("begins below its title and unit", () => {
    const {names, rows, notes} = read("2021年统计表,,\n单位：万元,,\n乡镇,产值,增速\n东山镇,100,5.2\n,,\n");
    expect([names, rows]).toEqual([["乡镇", "产值", "增速"], [["东山镇", "100", "5.2"]]]);
    expect(notes[0]?.zh).toBe("跳过表头之上的 2 行：2021年统计表 / 单位：万元");
  });

  test("has numbers where thousands are set apart, and text where codes begin with 0", () => {
    const {rows, codes, notes} = read('乡镇,产值,代码,说明\n东山镇,"1,234.5",007,"1,2"\n西河镇,20,330,"1,234"\n');
    expect(rows).toEqual([
      ["东山镇", "1234.5", "007", "1,2"],
      ["西河镇", "20", "330", "1,234"]
    ]);
    expect(codes).toEqual(["代码"]);
    expect(notes.map(({zh}) => zh)).toEqual(["去掉了千位分隔符：产值"]);
  });

  test("has no two names alike, and none empty", () => {
    expect(read("a,A,,a\n1,2,3,4\n").names).toEqual(["a", "A_2", "column_3", "a_3"]);
  });

  test("is cut by the delimiter that makes its rows even", () => {
    expect(read("地区;增速\n东山;5,2\n西河;3,1\n")).toMatchObject({names: ["地区", "增速"]});
    expect(read("a\tb\n1,2\t3\n").rows).toEqual([["1,2", "3"]]);
    expect(read("句子\n上半年，增长\n").names).toEqual(["句子"]);
  });

  test("is refused, with the line, when a quote is never closed", () => {
    expect(() => read('a,b\n1,2\n"x,1\n2,3\n')).toThrow('a quote is opened and never closed, line 3: "x,1');
    expect(read('a,b\n"x\ny",1\n').rows).toEqual([["x\ny", "1"]]);
  });
});
