import type {Repair, Span} from "../types.ts";

/** A text on its way from raw to clean; `offsets` as in CleanText. */
export interface Draft {
  text: string;
  offsets: Int32Array;
  repairs: Repair[];
}

/** A piece of a draft's text to take out, or to write as one character; `kind` makes it a repair, null leaves no trace (a carriage return). */
export interface Cut {
  from: number;
  to: number;
  kind: Repair["kind"] | null;
  /** What stands there instead, at most one code unit: the character of an entity. */
  as?: string;
}

/** Takes the cuts out of a draft. They may come in any order; where they overlap the first one wins. */
export function cut(draft: Draft, cuts: Cut[]): Draft {
  if (cuts.length === 0) return draft;
  const {text, offsets} = draft;
  const repairs = [...draft.repairs];
  const kept: string[] = [];
  const at = new Int32Array(offsets.length);
  let n = 0;
  let last = 0;
  const keep = (to: number): void => {
    kept.push(text.slice(last, to));
    at.set(offsets.subarray(last, to), n);
    n += to - last;
  };
  for (const {from, to, kind, as = ""} of [...cuts].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (from < last || to <= from) continue;
    keep(from);
    last = to;
    if (as !== "") {
      kept.push(as);
      at[n++] = offsets[from]!;
    }
    if (kind) repairs.push({kind, ...rawSpan(draft, from, to)});
  }
  keep(text.length);
  at[n++] = offsets[text.length]!;
  return {text: kept.join(""), offsets: at.slice(0, n), repairs};
}

/** The raw span of a piece of clean text that is not empty: from its first code unit to past its last one. */
export function rawSpan({offsets}: Pick<Draft, "offsets">, from: number, to: number): Span {
  return {start: offsets[from]!, end: to > from ? offsets[to - 1]! + 1 : offsets[from]!};
}

/** The lines of a text, without their line breaks. */
export function lines(text: string): {from: number; to: number}[] {
  const spans = [];
  let from = 0;
  for (let to = text.indexOf("\n"); to >= 0; to = text.indexOf("\n", from)) {
    spans.push({from, to});
    from = to + 1;
  }
  spans.push({from, to: text.length});
  return spans;
}
