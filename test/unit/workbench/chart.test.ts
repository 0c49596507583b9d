import {expect, test} from "vitest";
import {guess, notebookCode, plotCode} from "../../../src/components/workbench/chart/spec.ts";

const columns = (text: string) =>
  text.split(", ").map((column) => ({name: column.split(" ")[0]!, type: column.split(" ")[1]!}));

const one = () => 1;

test("a first chart is guessed from names and types", () => {
  expect(guess(columns("township VARCHAR, year INTEGER, growth_pct DOUBLE"), 9, one)).toEqual({
    mark: "dot",
    x: "year",
    y: "growth_pct",
    colour: "township"
  });
  expect(guess(columns("a DOUBLE, b DECIMAL(4,2)"), 9, one)).toMatchObject({mark: "dot", x: "b", y: "a"});
  expect(guess(columns("a DOUBLE"), 9, one)).toMatchObject({mark: "histogram", x: "a"});
  expect(guess(columns("text VARCHAR"), 9, one)).toMatchObject({mark: "barX", y: "text"});
});

test("bars are for one row a name, dots for several", () => {
  expect(guess(columns("theme VARCHAR, n BIGINT"), 9, () => 9)).toMatchObject({mark: "barX", x: "n", y: "theme"});
  expect(guess(columns("theme VARCHAR, n BIGINT"), 18, () => 9)).toMatchObject({mark: "dot", x: "n", y: "theme"});
});

test("names of many things are neither axis nor colour", () => {
  const many = columns("observation_id VARCHAR, label VARCHAR, growth_pct DOUBLE, role VARCHAR");
  const distinct = (name: string) => ({observation_id: 170, label: 60, role: 2})[name] ?? 100;
  expect(guess(many, 170, distinct)).toEqual({mark: "dot", x: "growth_pct", y: "role", colour: ""});
  expect(guess(many.slice(0, 3), 170, distinct)).toMatchObject({mark: "histogram", x: "growth_pct"});
});

test("the code for a notebook is a cell of SQL and a cell of Plot", () => {
  const code = notebookCode("SELECT 1 AS n", {mark: "barX", x: "n", y: "it's", colour: ""}, columns("n INTEGER"));
  expect(code).toContain("```sql id=rows\nSELECT 1 AS n\n```");
  expect(code).toContain('Plot.barX(rows, {x: "n", y: "it\'s", sort: {y: "x", reverse: true}, tip: true})');
});

test("years have a tick each where they are few, keep their order in bars, and take no separator", () => {
  const years = columns("year INTEGER, n INTEGER");
  const code = (mark: "dot" | "barY", span?: number) => plotCode({mark, x: "year", y: "n", colour: ""}, years, span);
  expect(code("dot", 3)).toContain('x: {tickFormat: "d", ticks: 3, inset: 10}');
  expect(code("dot", 0)).toContain("ticks: 1");
  expect(code("dot", 16)).toContain('x: {tickFormat: "d"}');
  expect(code("barY", 3)).toContain('x: {tickFormat: "d"}');
  expect(code("barY", 3)).not.toContain("sort");
});

test("names on the vertical axis have room, and no line at zero", () => {
  const named = columns("indicator VARCHAR, growth_pct DOUBLE");
  const dots = plotCode({mark: "dot", x: "growth_pct", y: "indicator", colour: ""}, named);
  expect(dots).toContain("marginLeft: 160");
  expect(dots).not.toContain("rule");
  const bars = plotCode({mark: "barX", x: "growth_pct", y: "indicator", colour: ""}, named);
  expect(bars).toContain("Plot.ruleX([0])");
  const upright = plotCode({mark: "dot", x: "indicator", y: "growth_pct", colour: ""}, named);
  expect(upright).toContain("Plot.ruleY([0])");
  expect(upright).not.toContain("marginLeft");
});

test("in the code's block of SQL no text begins a value", () => {
  const spec = {mark: "dot", x: "a", y: "", colour: ""} as const;
  expect(notebookCode(`SELECT 'it''s \${x} \`y\`' AS a -- \${z}`, spec, [])).toContain(
    "SELECT ('it''s $' || '{x} ' || chr(96) || 'y' || chr(96) || '') AS a -- $ {z}"
  );
});

test("code for every mark is valid JavaScript", () => {
  for (const mark of ["dot", "line", "barY", "barX", "area", "histogram", "cell"] as const) {
    for (const [x, y, colour] of [
      ["year", "a", "b"],
      ["", "a", ""],
      ["a", "", "b"]
    ] as const) {
      expect(
        () => new Function("Plot", "rows", "width", plotCode({mark, x, y, colour}, columns("year INTEGER")))
      ).not.toThrow();
    }
  }
});
