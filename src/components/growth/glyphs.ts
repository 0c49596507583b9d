import {growthBound} from "../format/bound.js";
import {type Glyph, glyphOf} from "../glyph/glyph.js";
import type {ComparableRow} from "./comparable.js";

/** The glyphs of growth rates. */
export function growthGlyphs(rows: readonly ComparableRow[]): Glyph[] {
  return rows.map((row) => glyphOf(row, growthBound(row.growth_pct, row.growth_bound)));
}
