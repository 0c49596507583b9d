/** The columns of a table that are drawn: from `first` to `last`, both included. */
export interface ColumnRange {
  first: number;
  last: number;
}

/** Tables of more columns draw those in sight only. */
const many = 40;

/** What is drawn to either side of what is in sight, in pixels. */
const margin = 600;

/** The columns to draw where `width` pixels of a table are in sight, from `left`; all of them where they are few. */
export function columnsInSight(widths: readonly number[], left: number, width: number): ColumnRange {
  if (widths.length <= many) return {first: 0, last: widths.length - 1};
  let first = widths.length - 1;
  let last = 0;
  let offset = 0;
  for (const [i, columnWidth] of widths.entries()) {
    if (offset + columnWidth >= left - margin) first = Math.min(first, i);
    if (offset <= left + width + margin) last = i;
    offset += columnWidth;
  }
  return {first, last};
}
