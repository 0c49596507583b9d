import {fileURLToPath} from "node:url";
import {observe} from "../../loaders/assign/observe.ts";
import {readCatalogue} from "../../loaders/corpus/catalogue.ts";
import {lex} from "../../loaders/figures/lex.ts";
import type {ObservationRow} from "../../loaders/tables/schema.ts";
import {clean} from "../../loaders/text/clean.ts";
import {outline} from "../../loaders/text/outline.ts";
import type {Dating} from "../../loaders/types.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
export const catalogue = readCatalogue(root);

/** The years that the cases' reports are about. */
export const dating: Dating = {
  review_year: 2022,
  plan_year: 2023,
  year_basis: "registry",
  published_on: null,
  lead: Infinity,
  disbelieved: [],
  checks: []
};

/** What the constructs read in a text, one figure a line: kind, span as written, value, unit, bound. */
export function renderFigures(input: string): string {
  const {text} = clean(input, catalogue.furniture);
  return lex(catalogue.figures.lexicon, text, 0, text.length)
    .map((figure) => {
      const written = text.slice(figure.outerFrom, figure.outerTo);
      const {period} = figure;
      if (period) {
        const months = period.monthFrom === null ? (period.monthTo ?? "") : `${period.monthFrom}-${period.monthTo}`;
        const as = period.state ? "state" : period.until ? "until" : "";
        return [figure.kind, written, "=", period.yearFrom ?? "", period.year ?? "", months, as]
          .filter((x) => x !== "")
          .join(" ");
      }
      if (figure.value === null || figure.kind === "bare") return `${figure.kind} ${written}`;
      const value = figure.max === null ? `${figure.value}` : `${figure.value}..${figure.max}`;
      return `${figure.kind} ${written} = ${value} ${figure.unit}${figure.bound === "exact" ? "" : ` ${figure.bound}`}`;
    })
    .join("\n");
}

/** What is observed in a report of 2022 with a plan for 2023. */
export function observed(input: string, years: Dating = dating): ObservationRow[] {
  const text = clean(input, catalogue.furniture);
  const report = {
    report_id: "case",
    place_id: null,
    clean: text,
    outline: outline("case", text, catalogue.parts),
    dating: years
  };
  return observe(report, catalogue.figures).observations;
}

/** Observations, one a line: label, indicator, level, growth, change, role, time, flags. Defaults are left out. */
export function renderObservations(input: string, years: Dating = dating): string {
  return observed(input, years).map(renderRow).join("\n");
}

function renderRow(row: ObservationRow): string {
  const hedge = (bound: string | null): string => (bound === null || bound === "exact" ? "" : ` ${bound}`);
  const parts = [row.label];
  if (row.indicator_id) parts.push(`(${row.indicator_id})`);
  if (row.value !== null) {
    const max = row.value_max === null ? "" : `..${row.value_max}`;
    parts.push(`${row.value}${max} ${row.unit}${hedge(row.bound)}`);
  }
  if (row.growth_pct !== null) {
    const max = row.growth_max === null ? "" : `..${row.growth_max}`;
    const basis = row.growth_basis === null ? "" : ` ${row.growth_basis}`;
    parts.push(`growth ${row.growth_pct}${max}%${hedge(row.growth_bound)}${basis}`);
  }
  if (row.change_pp !== null) parts.push(`${row.change_pp} pp`);
  if (row.previous_value !== null) parts.push(`from ${row.previous_value}`);
  if (row.role === "target") parts.push("target");
  if (row.year !== (row.role === "target" ? 2023 : 2022)) parts.push(`${row.year}`);
  if (row.year_from !== row.year) parts.push(`since ${row.year_from}`);
  if (row.month_from === null) parts.push("as of writing");
  else if (row.month_from !== 1 || row.month_to !== 12) parts.push(`months ${row.month_from}-${row.month_to}`);
  const flags = row.flags.filter((flag) => flag !== "partial_year" && flag !== "multi_year");
  if (flags.length > 0) parts.push(`[${flags.join(" ")}]`);
  return parts.join(" | ").replace(" | (", " (");
}
