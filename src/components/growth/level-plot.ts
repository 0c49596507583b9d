import * as Plot from "npm:@observablehq/plot";
import {shortTownshipName} from "../data/township-name.js";
import type {Setting} from "../figure/live.js";
import {textWidth} from "../figure/text-width.js";
import {amountAxis, formatAmount} from "../format/amount.js";
import {growthBound} from "../format/bound.js";
import {formatGrowth} from "../format/number.js";
import {glyphOf} from "../glyph/glyph.js";
import {appendMark} from "../glyph/mark.js";
import {say} from "../language/label.js";
import type {ComparableRow} from "./comparable.js";
import {labelSize, markText} from "./marks.js";
import {placeLabels, type Side} from "./place-labels.js";

/** A growth rate with the level that grew. */
export interface LevelRow extends ComparableRow {
  value: number;
  unit: string;
}

/** Level against growth: levels of one unit on a logarithmic axis, a mark an observation. */
export function growthLevelPlot(
  rows: readonly LevelRow[],
  {width, language}: Setting,
  dimmed: (row: ComparableRow) => boolean
): SVGSVGElement {
  const narrow = width < 560;
  const height = narrow ? 420 : 480;
  const unit = rows[0]?.unit ?? null;
  const [low, high] = [Math.min(...rows.map(({value}) => value)), Math.max(...rows.map(({value}) => value))];
  const axis = amountAxis(unit, high, language);
  // incomes per head beside the output of a township: no one factor writes both
  const wide = high / low > 1e5;
  const tick = (x: number) => (wide ? formatAmount(x, unit, language) : axis.tick(x));
  const axisUnit = wide ? "" : `${axis.unit}${language === "zh" ? "，" : ", "}`;
  const place = (row: LevelRow) => shortTownshipName(row, language);
  const label = (row: LevelRow) => `${shortTownshipName(row, language)} ${row[`indicator_${language}`] ?? row.label}`;
  return Plot.plot({
    width,
    height,
    marginLeft: 52,
    marginRight: 20,
    marginTop: 32,
    marginBottom: 44,
    insetLeft: 20,
    insetRight: narrow ? 20 : 60,
    insetTop: 12,
    insetBottom: 8,
    style: {fontSize: `${labelSize}px`, fontFamily: "inherit", overflow: "visible"},
    x: {type: "log", label: null, tickSize: 0},
    y: {label: null, nice: true, tickSize: 0},
    marks: [
      Plot.gridX({stroke: "var(--grid)", strokeOpacity: 1, ...(wide && {ticks: powersOfTen(low, high)})}),
      Plot.gridY({stroke: "var(--grid)", strokeOpacity: 1}),
      Plot.ruleY([0], {stroke: "var(--ink-3)", strokeWidth: 1.5}),
      Plot.axisX({ticks: narrow ? 4 : 8, tickFormat: logTick(tick, wide), color: "var(--ink-3)", tickSize: 0}),
      Plot.axisY({
        ticks: 6,
        tickFormat: (x: number) => formatGrowth(x).replace("%", ""),
        color: "var(--ink-3)",
        tickSize: 0
      }),
      Plot.text([say({zh: "比上年增长（%）", en: "Growth on the year before (%)"}, language)], {
        frameAnchor: "top-left",
        dx: -44,
        dy: -26,
        textAnchor: "start",
        fill: "var(--ink-3)"
      }),
      Plot.text([say({zh: `水平（${axisUnit}对数）`, en: `Level (${axisUnit}logarithmic)`}, language)], {
        frameAnchor: "bottom-right",
        dy: 38,
        textAnchor: "end",
        fill: "var(--ink-3)"
      }),
      Plot.dot(rows as LevelRow[], {
        x: "value",
        y: "growth_pct",
        render(index, _scales, {x, y}, dimensions) {
          const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
          const marks = Array.from(index, (i) => ({x: x![i]!, y: y![i]!}));
          const frame = {x: 40, y: 20, width: dimensions.width - 42, height: dimensions.height - 60};
          // with its indicator where there is room, else its township alone: colour does not tell who it is
          const texts = Array.from(index, (i) => [label(rows[i]!), place(rows[i]!)]);
          const widths = texts.map((own) => own.map((text) => textWidth(text, labelSize)));
          const labels = placeLabels(marks, widths, frame, 8);
          for (const [k, i] of Array.from(index).entries()) {
            const row = rows[i]!;
            const chosen = labels[k];
            const text = chosen ? sideText(texts[k]![chosen.text]!, chosen.side) : null;
            const options = {...marks[k]!, vertical: true, dimmed: dimmed(row), text, language};
            appendMark(group, row, glyphOf(row, growthBound(row.growth_pct, row.growth_bound)), options);
          }
          return group;
        }
      })
    ]
  }) as SVGSVGElement;
}

/** On a logarithmic axis only 1, 2 and 5 of each power of ten are named; on a wide one only the powers. */
function logTick(format: (x: number) => string, wide: boolean): (x: number) => string {
  const named = wide ? /^1(?![.\d])/ : /^[125]/;
  return (x) => (named.test(x.toExponential()) ? format(x) : "");
}

function powersOfTen(low: number, high: number): number[] {
  const [first, last] = [Math.ceil(Math.log10(low)), Math.floor(Math.log10(high))];
  return Array.from({length: last - first + 1}, (_, i) => 10 ** (first + i));
}

function sideText(text: string, side: Side): SVGTextElement {
  const element = markText(text, side === "right" ? 12 : side === "left" ? -12 : 0);
  element.setAttribute("text-anchor", side === "right" ? "start" : side === "left" ? "end" : "middle");
  if (side === "above") element.setAttribute("y", "-15");
  if (side === "below") element.setAttribute("y", "16");
  return element;
}
