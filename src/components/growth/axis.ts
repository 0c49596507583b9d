import type {ScaleLinear} from "npm:d3-scale";
import {type Group, gridLines} from "../figure/grid-lines.js";
import {formatGrowth} from "../format/number.js";

/** Vertical lines at the ticks of a scale of growth, zero drawn darker, and their figures above `top`. */
export function growthGrid(
  grid: Group,
  x: ScaleLinear<number, number>,
  ticks: number[],
  top: number,
  bottom: number
): void {
  const tick = gridLines(grid, x, ticks, top - 4, bottom);
  tick.select("line").attr("stroke-width", (value) => (value === 0 ? 1.5 : 1));
  tick
    .append("text")
    .attr("y", top - 10)
    .attr("text-anchor", "middle")
    .attr("font-size", 11.5)
    .attr("fill", "var(--ink-3)")
    .text((value) => formatGrowth(value).replace("%", ""));
}

/** The title of an axis. */
export function axisTitle(parent: Group, text: string, x: number, y: number, anchor = "start"): void {
  parent
    .append("text")
    .attr("x", x)
    .attr("y", y)
    .attr("text-anchor", anchor)
    .attr("font-size", 11.5)
    .attr("fill", "var(--ink-3)")
    .text(text);
}
