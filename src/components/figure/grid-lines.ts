import type {ScaleLinear} from "npm:d3-scale";
import type {Selection} from "npm:d3-selection";

export type Group = Selection<SVGGElement, undefined, null, undefined>;

/** Vertical lines at the ticks of a scale, zero drawn darker; returns a group a tick, which stands at its x. */
export function gridLines(
  grid: Group,
  x: ScaleLinear<number, number>,
  ticks: number[],
  top: number,
  bottom: number
): Selection<SVGGElement, number, SVGGElement, undefined> {
  const tick = grid
    .selectAll<SVGGElement, number>("g")
    .data(ticks)
    .join("g")
    .attr("transform", (value) => `translate(${x(value)},0)`);
  tick
    .append("line")
    .attr("y1", top)
    .attr("y2", bottom)
    .attr("stroke", (value) => (value === 0 ? "var(--ink-3)" : "var(--grid)"));
  return tick;
}
