import {parseCsv} from "../corpus/csv.ts";
import {Trie} from "../figures/trie.ts";
import type {IndicatorRow} from "../tables/schema.ts";
import {expand} from "./alias.ts";

/** What an alias means. */
export interface Alias {
  /** Null for words that look like an indicator and are another thing (进出口总额 is not exports). */
  indicator_id: string | null;
  /** Only beside a word of becoming: 新增规上企业, but not 规上企业总数. */
  isNew: boolean;
  /** Only when nothing else stands before it: 新增企业, but not 新增智能化改造企业. */
  whole: boolean;
}

export interface Indicators {
  rows: IndicatorRow[];
  byId: Map<string, IndicatorRow>;
  /** Aliases, found where they end. */
  aliases: Trie<Alias>;
  /** What grows: 水稻, 茶叶. */
  crops: Trie<true>;
}

interface File {
  file: string;
  text: string;
}

/**
 * Reads indicators.csv, indicator_aliases.csv and modifiers.csv.
 * @throws Error `file:line: …` for an indicator given twice or unknown, or an alias that two indicators claim
 */
export function parseIndicators(indicators: File, aliases: File, modifiers: File): Indicators {
  const rows: IndicatorRow[] = [];
  const byId = new Map<string, IndicatorRow>();
  const columns = ["indicator_id", "zh", "en", "domain", "unit", "measure", "higher_is", "definition"] as const;
  for (const {line, row} of parseCsv(indicators.file, indicators.text, columns)) {
    const where = `${indicators.file}:${line}`;
    if (byId.has(row.indicator_id)) throw new Error(`${where}: indicator given twice, remove one: ${row.indicator_id}`);
    if (!["flow", "stock", "rate"].includes(row.measure))
      throw new Error(`${where}: measure must be flow, stock or rate: ${row.measure}`);
    if (!["better", "worse", "neutral"].includes(row.higher_is))
      throw new Error(`${where}: higher_is must be better, worse or neutral: ${row.higher_is}`);
    const indicator = {...row, unit: row.unit || null, definition: row.definition || null} as IndicatorRow;
    rows.push(indicator);
    byId.set(row.indicator_id, indicator);
  }
  const classes = parseModifiers(modifiers);
  const crops = new Trie((classes.get("作物") ?? []).map((crop) => [crop, true] as const));
  return {rows, byId, aliases: parseAliases(aliases, classes, byId), crops};
}

function parseModifiers({file, text}: File): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  for (const {row} of parseCsv(file, text, ["class", "written"]))
    classes.set(row.class, [...(classes.get(row.class) ?? []), row.written]);
  return classes;
}

function parseAliases(
  {file, text}: File,
  classes: ReadonlyMap<string, readonly string[]>,
  known: ReadonlyMap<string, unknown>
): Trie<Alias> {
  const entries = new Map<string, Alias & {line: number}>();
  for (const {line, row} of parseCsv(file, text, ["alias", "indicator_id", "requires"])) {
    const where = `${file}:${line}`;
    if (row.indicator_id && !known.has(row.indicator_id))
      throw new Error(`${where}: unknown indicator, add it to indicators.csv: ${row.indicator_id}`);
    let words: string[];
    try {
      words = expand(row.alias, classes);
    } catch (error) {
      throw new Error(`${where}: ${(error as Error).message}`);
    }
    for (const word of words) {
      const other = entries.get(word);
      if (other && other.indicator_id !== (row.indicator_id || null))
        throw new Error(`${where}: alias already given in line ${other.line} for ${other.indicator_id}: ${word}`);
      const requires = row.requires.split(" ");
      entries.set(word, {
        line,
        indicator_id: row.indicator_id || null,
        isNew: requires.includes("new"),
        whole: requires.includes("whole")
      });
    }
  }
  return new Trie(entries, -1);
}
