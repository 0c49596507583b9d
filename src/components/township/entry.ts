import {growthBound} from "../format/bound.js";
import {formatGrowthOf, formatLevel, formatMeasured} from "../format/observation.js";
import {formatPeriod} from "../format/period.js";
import {drawGlyph} from "../glyph/draw.js";
import {type Glyph, glyphOf} from "../glyph/glyph.js";
import {describeMark} from "../glyph/mark.js";
import type {Language} from "../language/language.js";
import {mixed} from "../language/mixed.js";
import {townshipColour} from "../palette/township.js";
import type {KeyRow} from "./select.js";

/** The glyph of an observation in the table: its bound is that of its level, or of its growth where it states no level. */
export function figureGlyph(row: KeyRow): Glyph {
  const bound =
    row.value === null && row.growth_pct !== null ? growthBound(row.growth_pct, row.growth_bound) : row.bound;
  return glyphOf(row, bound);
}

/** The entries of a cell. Where an indicator has two of one role, each says what it measures. */
export function entries(rows: readonly KeyRow[], language: Language): HTMLElement[] {
  return rows.map((row) => {
    const alike = rows.filter(({role, label}) => role === row.role && label !== row.label);
    return entry(row, language, alike.length > 0);
  });
}

function entry(row: KeyRow, language: Language, named: boolean): HTMLElement {
  const glyph = figureGlyph(row);
  const mark = document.createElement("span");
  mark.className = "mark figure-entry";
  mark.dataset.observation = row.observation_id;
  mark.setAttribute("role", "button");
  mark.tabIndex = -1;
  const svg = mark.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  svg.setAttribute("viewBox", "-11 -8 22 16");
  svg.setAttribute("aria-hidden", "true");
  drawGlyph(svg, glyph, townshipColour(row.place_id), {r: 4.5});
  const level = formatLevel(row, language);
  const growth = formatGrowthOf(row);
  const figures = mark.appendChild(document.createElement("span"));
  figures.append(mixed(level ?? growth ?? formatMeasured(row, language), language));
  if (level !== null && growth !== null) figures.appendChild(document.createElement("em")).textContent = growth;
  const whole = row.month_from === 1 && row.month_to === 12;
  if (!whole && row.month_from !== null) small(figures, formatPeriod(row, language).replace(`${row.year}年`, ""));
  if (row.year_from !== null && row.year_from !== row.year) small(figures, formatPeriod(row, language));
  if (named) small(figures, row.label).lang = "zh-CN";
  // the name starts with the text that is shown (WCAG 2.5.3)
  mark.setAttribute("aria-label", `${mark.textContent}. ${describeMark(row, glyph, language)}`);
  return mark;
}

function small(parent: HTMLElement, text: string): HTMLElement {
  const element = parent.appendChild(document.createElement("small"));
  element.textContent = text;
  return element;
}
