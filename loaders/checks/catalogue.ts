import {parseCsv} from "../corpus/csv.ts";

export const anchorKinds = [
  "period",
  "phase",
  "year",
  "anniversary",
  "event",
  "meeting",
  "storm",
  "season",
  "since",
  "until"
] as const;
export type AnchorKind = (typeof anchorKinds)[number];

/** A datable event, term or campaign; data/catalogue/anchors.csv says what each kind means. */
export interface Anchor {
  kind: AnchorKind;
  /** Literal texts, any of which names it. */
  patterns: string[];
  /** First year; of a phase, which year of its plan (1 to 5); -Infinity for `until`. */
  from: number;
  /** Last year; Infinity for `since`. */
  to: number;
  note_zh: string;
  note_en: string;
}

/** Words that only a synonym-swapping copyist writes. */
export interface Swap {
  swapped: string;
  original: string;
  /** Longer texts in which the same characters are innocent. */
  innocent: string[];
}

export interface CheckCatalogue {
  anchors: readonly Anchor[];
  swaps: readonly Swap[];
}

/**
 * Reads data/catalogue/anchors.csv.
 * @throws Error `file:line: what is wrong; what to do`
 */
export function parseAnchors(file: string, text: string): Anchor[] {
  return parseCsv(file, text, ["kind", "pattern", "from", "to", "note_zh", "note_en"]).map(({line, row}) => {
    const where = `${file}:${line}`;
    const kind = anchorKinds.find((known) => known === row.kind);
    if (!kind) throw new Error(`${where}: unknown kind: ${row.kind}; known are ${anchorKinds.join(", ")}`);
    const patterns = row.pattern.split("|").filter((pattern) => pattern !== "");
    if (patterns.length === 0) throw new Error(`${where}: no pattern; give the text that names it`);
    if (!row.note_zh || !row.note_en)
      throw new Error(`${where}: no note_zh or note_en; readers are shown it as the reason: ${row.pattern}`);
    const from = row.from === "" && kind === "until" ? -Infinity : year(where, row.from, kind);
    const to = row.to !== "" ? year(where, row.to, kind) : kind === "since" ? Infinity : from;
    if (to < from) throw new Error(`${where}: from is after to: ${row.from}, ${row.to}`);
    if (kind === "until" && row.to === "") throw new Error(`${where}: until needs a year in to: ${row.pattern}`);
    return {kind, patterns, from, to, note_zh: row.note_zh, note_en: row.note_en};
  });
}

function year(where: string, cell: string, kind: AnchorKind): number {
  const [low, high] = kind === "phase" ? [1, 5] : [1840, 2100];
  const value = /^\d+$/.test(cell) ? Number(cell) : Number.NaN;
  if (value >= low && value <= high) return value;
  throw new Error(`${where}: not a number from ${low} to ${high}: ${cell}`);
}

/**
 * Reads data/catalogue/swaps.csv.
 * @throws Error `file:line: what is wrong; what to do`
 */
export function parseSwaps(file: string, text: string): Swap[] {
  const seen = new Map<string, number>();
  return parseCsv(file, text, ["swapped", "original", "not"]).map(({line, row}) => {
    const where = `${file}:${line}`;
    if (!row.swapped || !row.original) throw new Error(`${where}: swapped and original must both be given`);
    if (row.swapped === row.original) throw new Error(`${where}: swapped and original are the same: ${row.swapped}`);
    const first = seen.get(row.swapped);
    if (first) throw new Error(`${where}: also on line ${first}; remove one: ${row.swapped}`);
    seen.set(row.swapped, line);
    return {swapped: row.swapped, original: row.original, innocent: row.not.split("|").filter((text) => text !== "")};
  });
}
