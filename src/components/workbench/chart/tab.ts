import * as Plot from "npm:@observablehq/plot";
import type {Result} from "../../database.js";
import {LabelError, labelOf} from "../../language/label-error.js";
import {isNumeric} from "../cell.js";
import {both, button, element} from "../element.js";
import {copy} from "../take-away/clipboard.js";
import {columnsOf, reader} from "../take-away/rows.js";
import {type ChartSpec, guess, isTime, isYear, marks, needsMargin, notebookCode, plotCode, zeroAxis} from "./spec.js";

const most = 20_000;

const labels: Record<(typeof marks)[number], [zh: string, en: string]> = {
  dot: ["点", "dots"],
  line: ["线", "lines"],
  barY: ["竖条", "bars up"],
  barX: ["横条", "bars across"],
  area: ["面", "areas"],
  histogram: ["直方图", "histogram"],
  cell: ["格", "cells"]
};

/**
 * A chart of a result: what goes where is chosen, and the code that draws it can be taken to a notebook, where the tables that are
 * this page's alone are not known.
 */
export function chartTab(result: Result, ownTables: readonly string[] = []): HTMLElement {
  const columns = columnsOf(result);
  const names = ["", ...columns.map(({name}) => name)];
  const canvas = element("div", {className: "chart-canvas"});
  const code = element("pre", {className: "chart-code", tabIndex: 0});
  const rows = chartRows(result);
  const spec: ChartSpec = guess(columns, rows.length, (name) => new Set(rows.map((row) => row[name])).size);

  const draw = () => {
    const years = isYear(spec.x) ? span(rows, spec.x) : undefined;
    code.textContent = notebookCode(result.statement.text, spec, columns, years);
    try {
      canvas.replaceChildren(
        plot(rows, spec, columns, years, Math.max(320, Math.min(canvas.clientWidth || 640, 1100)))
      );
    } catch (error) {
      const {zh, en} = labelOf(error);
      canvas.replaceChildren(element("p", {className: "workbench-error", role: "alert"}, both(zh, en)));
    }
  };
  const choice = (zh: string, en: string, options: readonly [string, string][], key: keyof ChartSpec) => {
    const select = element("select", {
      onchange: () => {
        Object.assign(spec, {[key]: select.value});
        draw();
      }
    });
    select.append(...options.map(([value, text]) => element("option", {value}, text)));
    select.value = spec[key];
    return element("label", {className: "chart-choice"}, element("span", {}, both(zh, en)), select);
  };
  const column: [string, string][] = names.map((name) => [name, name || "—"]);
  const controls = element(
    "div",
    {className: "chart-controls"},
    choice(
      "图形",
      "Mark",
      marks.map((mark) => [mark, labels[mark].join(" ")]),
      "mark"
    ),
    choice("横轴 x", "x", column, "x"),
    choice("纵轴 y", "y", column, "y"),
    choice("颜色", "Colour", column, "colour")
  );
  const copied = element("span", {role: "status"});
  const take = button("复制代码", "Copy the code", () => {
    copy(code.textContent ?? "");
    copied.replaceChildren(both("已复制", "Copied"));
  });
  const details = element(
    "details",
    {},
    element("summary", {}, both("笔记本代码", "Code for a notebook")),
    element("p", {}, take, " ", copied),
    ownTables.length > 0 && element("p", {className: "workbench-hint"}, both(...onlyHere(ownTables))),
    code
  );
  const panel = element("div", {className: "chart-tab"}, controls, canvas);
  if (result.table.numRows > most) {
    panel.append(element("p", {}, both(`只画前 ${most} 行。`, `The first ${most} rows are drawn.`)));
  }
  panel.append(details);
  let drawnAt = 0;
  new ResizeObserver(() => {
    if (canvas.clientWidth && canvas.clientWidth !== drawnAt) {
      drawnAt = canvas.clientWidth;
      draw();
    }
  }).observe(canvas);
  return panel;
}

function onlyHere(tables: readonly string[]): [zh: string, en: string] {
  const list = tables.join(", ");
  return [
    `笔记里没有本页自有的表（${list}）：把文件放进 src/，用 FileAttachment 读它；由查询得来的表，把那条查询写成 WITH。`,
    `A notebook does not know the tables of this page (${list}): put the file into src/ and read it by FileAttachment; write the query that made a table as WITH.`
  ];
}

/** The very code that the reader can copy draws the chart, so that it does in a notebook what it does here. */
function plot(
  rows: object[],
  spec: ChartSpec,
  columns: ReturnType<typeof columnsOf>,
  years: number | undefined,
  width: number
): Element {
  const {mark, x, y, colour} = spec;
  const bare = !x && !y;
  if (bare) throw new LabelError({zh: "请选 x 或 y 的列", en: "choose a column for x or y"});
  const options = {
    ...(x && {x}),
    ...(y && {y}),
    ...(colour && (/bar|area|histogram|cell/.test(mark) ? {fill: colour} : {stroke: colour})),
    tip: true
  };
  const axisOfZero = zeroAxis(spec, columns);
  const zero = axisOfZero ? [axisOfZero === "X" ? Plot.ruleX([0]) : Plot.ruleY([0])] : [];
  const drawn = {
    dot: () => Plot.dot(rows, options),
    line: () => Plot.line(rows, {...options, marker: true}),
    area: () => Plot.areaY(rows, options),
    barY: () =>
      y
        ? Plot.barY(rows, {...options, ...(!isTime(x, columns) && {sort: {x: "y", reverse: true}})})
        : Plot.barY(rows, Plot.groupX({y: "count"}, options)),
    barX: () =>
      x
        ? Plot.barX(rows, {...options, sort: {y: "x", reverse: true}})
        : Plot.barX(rows, Plot.groupY({x: "count"}, options)),
    histogram: () => Plot.rectY(rows, Plot.binX({y: "count"}, options)),
    cell: () => Plot.cell(rows, options)
  }[mark]();
  const code = plotCode(spec, columns, years);
  const chart = Plot.plot({
    width,
    grid: true,
    ...(needsMargin(spec, columns) && {marginLeft: 160}),
    ...(code.includes("tickFormat") && {
      x: {tickFormat: "d", ...(/ticks: (\d+)/.test(code) && {ticks: Math.max(1, years!), inset: 10})}
    }),
    ...(colour && {color: {legend: true}}),
    marks: [...zero, drawn]
  });
  // Plot names its groups, but gives them no role that may have a name.
  for (const group of chart.querySelectorAll("g[aria-label]")) group.setAttribute("role", "group");
  return chart;
}

/** How many years a column spans. */
function span(rows: readonly Record<string, unknown>[], name: string): number {
  let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of rows) {
    const year = Number(row[name] ?? Number.NaN);
    if (year < least) least = year;
    if (year > greatest) greatest = year;
  }
  return greatest >= least ? greatest - least : 0;
}

function chartRows(result: Result): Record<string, unknown>[] {
  const columns = columnsOf(result);
  const value = reader(result);
  return Array.from({length: Math.min(result.table.numRows, most)}, (_, row) =>
    Object.fromEntries(
      columns.map(({name, type}, i) => {
        const read = value(row, i);
        const digits = typeof read === "bigint" || (typeof read === "string" && isNumeric(type));
        return [name, digits ? Number(read) : read];
      })
    )
  );
}
