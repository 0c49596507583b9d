import * as arrow from "apache-arrow";
import {parse} from "csv-parse/sync";
import fc from "fast-check";
import {expect, test} from "vitest";
import {csv, html, json, markdown, tsv} from "../../../src/components/workbench/take-away/text.ts";

function result(columns: Record<string, unknown[]>, types: string[]) {
  const vectors = Object.entries(columns).map(([name, values]) => [
    name,
    arrow.vectorFromArray(
      values,
      typeof values.find((v) => v !== null) === "number" ? new arrow.Float64() : new arrow.Utf8()
    )
  ]);
  return {table: new arrow.Table(Object.fromEntries(vectors)), types};
}

test("any text comes back from CSV as it was", () => {
  fc.assert(
    fc.property(fc.array(fc.string({unit: "grapheme-ascii", minLength: 1}), {minLength: 1}), (values) => {
      const text = csv(result({a: values, 'b,"c"': values.map(() => "乡")}, ["VARCHAR", "VARCHAR"]));
      const [head, ...rows] = parse(text) as string[][];
      expect(head).toEqual(["a", 'b,"c"']);
      expect(rows.map(([a]) => a)).toEqual(values);
    })
  );
});

test("CSV starts with a byte order mark when asked, and null is empty", () => {
  const rows = result({a: [1.5, null]}, ["DOUBLE"]);
  expect(csv(rows)).toBe("a\r\n1.5\r\n\r\n");
  expect(csv(rows, {mark: true}).codePointAt(0)).toBe(0xfeff);
});

test("CSV for spreadsheets holds no formula; the other one every text as it was", () => {
  const texts = [
    "=1+1",
    "@SUM(A1)",
    "+86 577",
    "-cmd|'/C calc'!A0",
    "\t=1",
    "-5.2",
    "+3%",
    "-1,234",
    "5=5",
    "a@b",
    "-"
  ];
  const rows = result({a: texts, x: texts.map(() => -1.5e-7)}, ["VARCHAR", "DOUBLE"]);
  const read = (text: string) => (parse(text, {bom: true}) as string[][]).slice(1);
  expect(read(csv(rows)).map(([a]) => a)).toEqual(texts);
  const marked = read(csv(rows, {mark: true}));
  expect(marked.map(([a]) => a)).toEqual([...texts.slice(0, 5).map((text) => `'${text}`), ...texts.slice(5, 10), "'-"]);
  expect(new Set(marked.map(([, x]) => x))).toEqual(new Set(["-1.5e-7"]));
});

test("JSON keeps numbers, text and null", () => {
  expect(JSON.parse(json(result({a: [1.5, null], b: ["乡", '"']}, ["DOUBLE", "VARCHAR"])))).toEqual([
    {a: 1.5, b: "乡"},
    {a: null, b: '"'}
  ]);
});

test("Markdown escapes bars and line breaks, figures to the right", () => {
  const text = markdown(result({n: [2], t: ["a|b\nc"]}, ["INTEGER", "VARCHAR"]));
  expect(text).toBe("| n | t |\n| ---: | --- |\n| 2 | a\\|b<br>c |\n");
});

test("what is pasted into a spreadsheet stays text where it is no figure", () => {
  const rows = html(result({t: ["=1+1", "007"], n: [1, 2]}, ["VARCHAR", "DOUBLE"]));
  expect(rows).toContain(`<td style="mso-number-format:'\\@'">=1+1</td><td>1</td>`);
});

test("a copied table has one line a row, and HTML that shows text as text", () => {
  const rows = result({t: ["a\tb\nc", "<b>"]}, ["VARCHAR"]);
  expect(tsv(rows)).toBe("t\na b c\n<b>\n");
  expect(html(rows)).toContain(">&lt;b></td>");
});
