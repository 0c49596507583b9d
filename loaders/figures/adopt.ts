import type {Figure} from "./figure.ts";
import {shifted} from "./numeral.ts";

/**
 * Gives the numbers of a list the unit that stands only after its last: 分别为410、220和75亩, 增长5、6和7%. The magnitude is not
 * taken over: 3、5万 may be 3 or 30000.
 */
export function adoptUnits(figures: Figure[], text: string): void {
  for (let i = figures.length - 2; i >= 0; i--) {
    const figure = figures[i]!;
    const next = figures[i + 1]!;
    if (figure.kind !== "bare" || !(next.kind === "quantity" || next.kind === "percent" || next.kind === "points"))
      continue;
    if (!/^ ?[、和与及] ?$/.test(text.slice(figure.to, next.outerFrom)) || figure.value === null) continue;
    if (/[万亿]/.test(text.slice(next.from, next.to))) continue;
    figure.kind = next.kind;
    figure.construct = "list";
    figure.unit = next.unit;
    figure.measure = next.measure;
    figure.outerTo = figure.to;
  }
}

/** A number whose % sign was lost, once its clause shows that it is a rate. */
export function asPercent(figure: Figure): Figure {
  return {
    ...figure,
    kind: "percent",
    construct: "lost_sign",
    unit: "%",
    measure: "rate",
    value: shifted(String(figure.value), 0)
  };
}
