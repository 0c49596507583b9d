import type {Marker} from "./markers.ts";

interface Open extends Marker {
  inline: boolean;
}

/**
 * Finds the level of each heading in turn, from 1. Reports nest their numbering in their own ways (一是 above 1、 above 一是), so
 * a heading that counts on (二是) belongs to the list whose last number it follows, and one that starts a list (一是) stands
 * below the heading above it, unless its style stands higher as a rule. `inline` headings stand inside a paragraph: of two lists that
 * a number may follow, the one in the same place is it.
 */
export function nesting(): (heading: Marker, inline: boolean) => number {
  const open: Open[] = [];
  return ({style, rank, ordinal, length}, inline) => {
    const before = ordinal - 1;
    let at = -1;
    if (before > 0) {
      at = open.findLastIndex((above) => above.style === style && above.ordinal === before && above.inline === inline);
      if (at < 0) at = open.findLastIndex((above) => above.style === style && above.ordinal === before);
    }
    // A number that was misprinted, or a heading between that was not seen.
    if (at < 0) at = open.findLastIndex((above) => above.style === style);
    if (at >= 0 && ordinal === 1 && at < open.length - 1 && rank > (open[at + 1]?.rank ?? 0)) at = -1;
    if (at < 0 && ordinal !== 1) at = open.findIndex((above) => above.rank > rank);
    if (at < 0 && rank <= 3) at = open.findIndex((above) => above.rank >= rank);
    if (at >= 0) open.length = at;
    open.push({style, rank, ordinal, length, inline});
    return open.length;
  };
}
