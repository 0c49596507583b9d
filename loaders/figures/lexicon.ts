import {parseCsv} from "../corpus/csv.ts";
import type {Bound, Period} from "./figure.ts";
import {Trie} from "./trie.ts";
import {parseUnits, type Unit} from "./units.ts";

/**
 * The words that the constructs look for, from units.csv, periods.csv and cues.csv, whose classes are:
 *
 * - `bound_before`, `bound_after` hedges beside a figure; a value of nothing marks a word that only looks like one (签约)
 * - `bound_glue` what may stand between a hedge and its figure (约达300户)
 * - `name_before`, `name_after` what makes the digits beside it a name (104国道)
 * - `growth` verbs and nouns of change with their sign, `growth_noun` those that need no distinction from a level (增幅达5%)
 * - `growth_post` change after the figure (5%的增长); `basis` what a growth rate is measured against
 * - `role`, `forecast` whether a figure is reported, aimed at or foreseen
 * - the others are described in loaders/assign/words.ts
 */
export interface Lexicon {
  units: Trie<Unit>;
  periods: Trie<Period>;
  /** Ends where it is asked. */
  boundBefore: Trie<Bound | null>;
  boundAfter: Trie<Bound>;
  boundGlue: Trie<true>;
  nameBefore: Trie<true>;
  nameAfter: Trie<true>;
}

/** Cue words by class: `[cue, value]`. */
export type Cues = Map<string, [string, string][]>;

const cueClasses = new Set([
  "bound_before",
  "bound_after",
  "bound_glue",
  "name_before",
  "name_after",
  "growth",
  "growth_noun",
  "growth_post",
  "basis",
  "role",
  "forecast",
  "act",
  "verb",
  "new",
  "stock",
  "lead",
  "tail",
  "describes",
  "project",
  "aspect",
  "predicate",
  "benchmark",
  "scope",
  "narrow",
  "head"
]);
const bounds = new Set<string>(["exact", "at_least", "at_most", "over", "about"]);

/**
 * Reads cues.csv.
 * @throws Error `file:line: …` for an unknown class, an unknown bound or a cue given twice in one class
 */
export function parseCues(file: string, text: string): Cues {
  const cues: Cues = new Map();
  const seen = new Set<string>();
  for (const {line, row} of parseCsv(file, text, ["cue", "class", "value"])) {
    const where = `${file}:${line}`;
    if (!row.cue) throw new Error(`${where}: a row needs a cue; fill it in or remove the row`);
    if (!cueClasses.has(row.class))
      throw new Error(`${where}: unknown class, use one of ${[...cueClasses].join(", ")}: ${row.class}`);
    if (row.class.startsWith("bound_") && row.value !== "" && !bounds.has(row.value))
      throw new Error(`${where}: unknown bound, use one of ${[...bounds].join(", ")}: ${row.value}`);
    const key = `${row.class} ${row.cue}`;
    if (seen.has(key)) throw new Error(`${where}: cue given twice in class ${row.class}, remove one: ${row.cue}`);
    seen.add(key);
    const entries = cues.get(row.class) ?? [];
    entries.push([row.cue, row.value]);
    cues.set(row.class, entries);
  }
  return cues;
}

/**
 * Reads periods.csv.
 * @throws Error `file:line: …` for months that are none
 */
export function parsePeriods(file: string, text: string): Trie<Period> {
  const entries: [string, Period][] = [];
  for (const {line, row} of parseCsv(file, text, ["word", "year", "back", "month_from", "month_to", "as"])) {
    const where = `${file}:${line}`;
    const month = (name: "month_from" | "month_to"): number | null => {
      if (row[name] === "") return null;
      const value = Number(row[name]);
      if (!(Number.isInteger(value) && value >= 1 && value <= 12))
        throw new Error(`${where}: not a month: ${row[name]}`);
      return value;
    };
    if (!["flow", "state", "until"].includes(row.as))
      throw new Error(`${where}: as must be flow, state or until: ${row.as}`);
    const year = row.year === "" ? null : row.year;
    if (year !== null && !["this", "last", "next"].includes(year) && !/^(?:19|20)\d\d$/.test(year))
      throw new Error(`${where}: year must be this, last, next or a year: ${year}`);
    entries.push([
      row.word,
      {
        year: year !== null && /^\d/.test(year) ? Number(year) : (year as Period["year"]),
        yearFrom: row.back === "" ? null : Number(row.back) > 1900 ? Number(row.back) : -Number(row.back),
        monthFrom: month("month_from"),
        monthTo: month("month_to"),
        state: row.as === "state",
        until: row.as === "until"
      }
    ]);
  }
  return new Trie(entries);
}

/** The words of one class as a trie; `direction` -1 finds them before an offset. */
export function cueTrie<T>(cues: Cues, name: string, value: (value: string) => T, direction: 1 | -1 = 1): Trie<T> {
  return new Trie(
    (cues.get(name) ?? []).map(([cue, text]) => [cue, value(text)] as const),
    direction
  );
}

export function lexicon(
  units: {file: string; text: string},
  periods: {file: string; text: string},
  cues: Cues
): Lexicon {
  return {
    units: parseUnits(units.file, units.text),
    periods: parsePeriods(periods.file, periods.text),
    boundBefore: cueTrie(cues, "bound_before", (value) => (value || null) as Bound | null, -1),
    boundAfter: cueTrie(cues, "bound_after", (value) => value as Bound),
    boundGlue: cueTrie(cues, "bound_glue", () => true as const, -1),
    nameBefore: cueTrie(cues, "name_before", () => true as const, -1),
    nameAfter: cueTrie(cues, "name_after", () => true as const)
  };
}
