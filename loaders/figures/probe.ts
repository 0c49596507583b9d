import type {Figure, FigureKind, Numeral} from "./figure.ts";
import {hedges} from "./hedge.ts";
import type {Lexicon} from "./lexicon.ts";
import type {Found} from "./trie.ts";
import {converted, type Unit} from "./units.ts";

/** What a construct may look at: the text, where it stands, the number that starts there and the unit after it. */
export interface Probe {
  lexicon: Lexicon;
  text: string;
  /** The sentence. */
  start: number;
  end: number;
  at: number;
  /** Null at an anchor that is no number (今年, 翻一番, XX亿元). */
  numeral: Numeral | null;
  unit: Found<Unit> | null;
  /** Where the unit starts. */
  unitAt: number;
}

/** One construct: what it is called and how it reads a figure at an anchor, or null when it is not one of its own. */
export interface Construct {
  name: string;
  read(probe: Probe): Figure | null;
}

/** A figure that asserts nothing and only claims its span. */
export function claim(construct: string, kind: FigureKind, from: number, to: number): Figure {
  return {
    kind,
    construct,
    from,
    to,
    outerFrom: from,
    outerTo: to,
    value: null,
    max: null,
    unit: null,
    measure: null,
    bound: "exact",
    boundAfter: false,
    script: "arabic",
    round: false,
    unknownUnit: null,
    period: null
  };
}

/** A figure with a value in a unit, hedges read. */
export function measured(
  {lexicon, text, start, end}: Probe,
  construct: string,
  kind: FigureKind,
  numeral: Numeral,
  unit: Unit,
  to: number
): Figure {
  const figure = claim(construct, kind, numeral.from, to);
  figure.value = converted(numeral.digits, numeral.shift, unit);
  figure.unit = unit.unit;
  figure.measure = unit.measure;
  figure.script = numeral.script;
  figure.round = numeral.round;
  const sign = signBefore(text, numeral.from, start);
  if (unit.measure === "rate" && numeral.from > start && text[numeral.from - 1] === "+") figure.from -= 1; // 同比+8.2%
  if (sign > 0) {
    figure.from -= sign;
    figure.value = -figure.value;
  }
  const {bound, outerFrom, outerTo, boundAfter} = hedges(lexicon, text, figure.from, to, start, end, numeral.hedge);
  figure.bound = bound;
  figure.outerFrom = outerFrom;
  figure.outerTo = outerTo;
  figure.boundAfter = boundAfter;
  return figure;
}

/** How many characters before the digits make them negative: 增长-3.2%, 负2.1%; but not 5-8% and not G-20. */
function signBefore(text: string, from: number, start: number): number {
  if (from <= start) return 0;
  const sign = text[from - 1]!;
  if (sign === "负") return 1;
  if (sign !== "-" && sign !== "–") return 0;
  if (text[from - 2] === "]" && /\[\d{1,2}\]$/.test(text.slice(Math.max(start, from - 5), from - 1))) return 1; // 能耗[3]-3.3%
  return from - 1 > start && /[0-9A-Za-z%）)\]年月日-]/.test(text[from - 2]!) ? 0 : 1;
}
