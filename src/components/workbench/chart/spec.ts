import {tokenize} from "../../database/tokens.js";
import type {Shown} from "../cell.js";
import {isNumeric} from "../cell.js";

export const marks = ["dot", "line", "barY", "barX", "area", "histogram", "cell"] as const;
export type Mark = (typeof marks)[number];

/** What a chart shows: names of columns; an empty one is not used. */
export interface ChartSpec {
  mark: Mark;
  x: string;
  y: string;
  colour: string;
}

/**
 * A first guess from the columns of a result of so many rows. `distinct` tells how many values a column takes: names of too many
 * things make no axis, and fewer still can be told apart by colour. Bars are for one row a name: of several, they would show
 * the sum, which nobody asked for.
 */
export function guess(columns: readonly Shown[], rows: number, distinct: (name: string) => number): ChartSpec {
  const figures = columns.filter(({type}) => isNumeric(type));
  const isTime = ({name, type}: Shown) => /^(?:date|timestamp)/i.test(type) || /(?:^|_)year$|^年/i.test(name);
  const time = columns.find(isTime);
  const names = columns
    .filter(({name, type}) => /^(?:varchar|enum|utf8|boolean)/i.test(type) && distinct(name) <= 40)
    .map(({name}) => name);
  const colour = (taken: string) => names.find((name) => name !== taken && distinct(name) <= 10) ?? "";
  const y = figures.find((column) => column !== time) ?? figures[0];
  if (!y) return {mark: "barX", x: "", y: names[0] ?? columns[0]?.name ?? "", colour: ""};
  if (time) return {mark: "dot", x: time.name, y: y.name, colour: colour("")};
  const single = names.find((name) => distinct(name) === rows);
  if (single) return {mark: "barX", x: y.name, y: single, colour: colour(single)};
  if (names[0]) return {mark: "dot", x: y.name, y: names[0], colour: colour(names[0])};
  const x = figures.find((column) => column !== y);
  return x ? {mark: "dot", x: x.name, y: y.name, colour: ""} : {mark: "histogram", x: y.name, y: "", colour: ""};
}

/** Whether a column of this name holds years, which take no thousands separator. */
export function isYear(name: string): boolean {
  return /(?:^|_)year$/i.test(name);
}

/** Whether a column is of times, which keep their order on an axis. */
export function isTime(name: string, columns: readonly Shown[]): boolean {
  return isYear(name) || columns.some((column) => column.name === name && /^(?:date|timestamp)/i.test(column.type));
}

/** The chart as code for a notebook, with the query that it draws; `years` is how many years its x spans, where it has years. */
export function notebookCode(sql: string, spec: ChartSpec, columns: readonly Shown[], years?: number): string {
  return `\`\`\`js
import {sql} from "../components/database.js";
\`\`\`

\`\`\`sql id=rows
${inFence(sql)}
\`\`\`

\`\`\`js
${plotCode(spec, columns, years)}
\`\`\`
`;
}

// In a block of SQL, ${ would begin a value, and a ` end the text.
function inFence(sql: string): string {
  return tokenize(sql)
    .map(({kind, text}) => {
      if (kind === "comment") return text.replaceAll("${", () => "$ {");
      if (kind !== "string" || !text.startsWith("'") || !/\$\{|`/.test(text)) return text;
      return `(${text.replaceAll("${", () => "$' || '{").replaceAll("`", "' || chr(96) || '")})`;
    })
    .join("");
}

/** Of a few years each has its tick: more would stand at halves, and be written as the same year twice. */
export function yearTicks(years: number | undefined): string {
  return years !== undefined && years < 10 ? `, ticks: ${Math.max(1, years)}, inset: 10` : "";
}

/** Whether names stand on the vertical axis, which need more room than figures. */
export function needsMargin({mark, y}: ChartSpec, columns: readonly Shown[]): boolean {
  return mark === "barX" || mark === "cell" || (y !== "" && !isFigure(y, columns) && !isTime(y, columns));
}

/** Across which axis a line marks zero: that of the figures; null where there is none, as among names. */
export function zeroAxis({mark, x, y}: ChartSpec, columns: readonly Shown[]): "X" | "Y" | null {
  if (!x || !y || !/^bar|area|dot|line/.test(mark)) return null;
  const axis = mark === "barX" ? "X" : "Y";
  return isFigure(axis === "X" ? x : y, columns) ? axis : null;
}

function isFigure(name: string, columns: readonly Shown[]): boolean {
  return columns.some((column) => column.name === name && isNumeric(column.type));
}

/** The chart as a call of Plot over `rows`. */
export function plotCode(spec: ChartSpec, columns: readonly Shown[], years?: number): string {
  const {mark, x, y, colour} = spec;
  const text = JSON.stringify;
  const channel = (key: string, name: string) => (name ? `${key}: ${text(name)}` : "");
  const options = (...parts: string[]) => `{${parts.filter(Boolean).join(", ")}}`;
  const xy = [channel("x", x), channel("y", y)];
  const count = (kept: string) => options(`${kept}: "count"`);
  const tip = "tip: true";
  const draw: Record<Mark, string> = {
    dot: `Plot.dot(rows, ${options(...xy, channel("stroke", colour), tip)})`,
    line: `Plot.line(rows, ${options(...xy, channel("stroke", colour), "marker: true", tip)})`,
    area: `Plot.areaY(rows, ${options(...xy, channel("fill", colour), tip)})`,
    barY: y
      ? `Plot.barY(rows, ${options(...xy, channel("fill", colour), isTime(x, columns) ? "" : 'sort: {x: "y", reverse: true}', tip)})`
      : `Plot.barY(rows, Plot.groupX(${count("y")}, ${options(channel("x", x), channel("fill", colour), tip)}))`,
    barX: x
      ? `Plot.barX(rows, ${options(...xy, channel("fill", colour), 'sort: {y: "x", reverse: true}', tip)})`
      : `Plot.barX(rows, Plot.groupY(${count("x")}, ${options(channel("y", y), channel("fill", colour), tip)}))`,
    histogram: `Plot.rectY(rows, Plot.binX(${count("y")}, ${options(channel("x", x), channel("fill", colour), tip)}))`,
    cell: `Plot.cell(rows, ${options(...xy, channel("fill", colour), tip)})`
  };
  const longest = needsMargin(spec, columns) ? "\n  marginLeft: 160," : "";
  const ofYears = isYear(x) && columns.some(({name}) => name === x) && mark !== "cell";
  const axis = ofYears ? `\n  x: {tickFormat: "d"${mark === "barY" ? "" : yearTicks(years)}},` : "";
  const axisOfZero = zeroAxis(spec, columns);
  const zero = axisOfZero ? `Plot.rule${axisOfZero}([0]), ` : "";
  const legend = colour ? "\n  color: {legend: true}," : "";
  return `Plot.plot({\n  width,${longest}\n  grid: true,${axis}${legend}\n  marks: [${zero}${draw[mark]}]\n})`;
}
