/** A cell of a table's line, blanks around it left out. */
export interface Cell {
  from: number;
  to: number;
  /** As written, without blanks inside. */
  text: string;
}

/** A number that fills a cell. */
export const number = /^(?:[≥>≤<]|不低于|不超过|约)?[-+]?\d[\d,.]*%?(?:[-—~]\d[\d.]*%?)?(?:以上|以下|以内|左右)?$/;
/** An amount with a unit of its own: 4.48万吨. */
export const measuredCell = /^[-+]?\d[\d,.]*(?:[万亿]?\p{Script=Han}{1,4}|%)$/u;
/** A cell that says nothing, or only the sum of several years: [45]. */
export const empty = /^(?:[-—–/…]*|\[[\d.]+\])$/;

/**
 * The cells of a line: between its bars, or else between its blanks (工业 8848 -45.1). Those that hold nothing count only when
 * `blanks` are wanted (人口 | 36.2 | | 0.3), and never before the first bar or behind the last.
 */
export function cellsOf(text: string, from: number, to: number, blanks = false): Cell[] {
  const line = text.slice(from, to);
  const sign = line.includes("|") ? /[^|]+/g : /[^ \t]+/g;
  const cells: Cell[] = [];
  const first = line.indexOf("|");
  const last = line.lastIndexOf("|");
  for (const {0: written, index} of line.matchAll(sign)) {
    const lead = written.length - written.trimStart().length;
    const inner = written.trim();
    if (inner === "" && !(blanks && index > first && index < last)) continue;
    const start = from + index + lead;
    cells.push({from: start, to: start + inner.length, text: inner.replace(/[ \t\n]/g, "")});
  }
  return cells;
}
