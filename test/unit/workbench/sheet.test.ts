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
    const {rows, types, notes} = read('乡镇,产值,代码,说明\n东山镇,"1,234.5",007,"1,2"\n西河镇,20,330,"1,234"\n');
    expect(rows).toEqual([
      ["东山镇", "1234.5", "007", "1,2"],
      ["西河镇", "20", "330", "1,234"]
    ]);
    expect(types).toEqual({代码: "VARCHAR"});
    expect(notes.map(({zh}) => zh)).toEqual(["去掉了千位分隔符：产值", expect.stringContaining("代码")]);
  });

  test("has text where there are more digits than the engine's integers hold", () => {
    const {types} = read("账号,证号,数\n62284801234567890123,330326199001011234,1\n12,1,2\n");
    expect(types).toEqual({账号: "VARCHAR"});
  });

  test("has dates as DuckDB writes them, however an office does", () => {
    const {rows, types, notes} = read(
      "斜,汉,点,后,整,无\n2021/3/5,2021年12月31日,2021.03.05,3/4/2021,2021-01-01,2021/2/30\n2020-02-29,,2021.3.6,13/4/2021,2021-01-02,2021/3/1\n"
    );
    expect(rows).toEqual([
      ["2021-03-05", "2021-12-31", "2021-03-05", "2021-04-03", "2021-01-01", "2021/2/30"],
      ["2020-02-29", null, "2021-03-06", "2021-04-13", "2021-01-02", "2021/3/1"]
    ]);
    expect(types).toEqual({斜: "DATE", 汉: "DATE", 点: "DATE", 后: "DATE", 整: "DATE"});
    expect(notes.map(({zh}) => zh)).toEqual(["读作日期：斜, 汉, 点, 后"]);
  });

  test("has text where a day might be a month, or a month a fraction", () => {
    const {types} = read(
      "a,b,c,d,e\n03/04/2021,13/04/2021,2021.9,2021.10,2021.10\n05/06/2021,04/13/2021,2021.8,2020.9,3\n"
    );
    expect(types).toEqual({a: "VARCHAR", b: "VARCHAR", d: "VARCHAR"});
  });

  test("may have more rows than a function takes arguments", () => {
    expect(read(`a,b\n${"1,2\n".repeat(300_000)}`).rows).toHaveLength(300_000);
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
