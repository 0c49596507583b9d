import {expand} from "../assign/alias.ts";
import {parseCsv} from "../corpus/csv.ts";
import {simplifiedForms} from "../text/characters.ts";

/** An alias that stands for more strings than this is a pattern to read reports by; nobody types one of them to search. */
const most = 60;

interface File {
  file: string;
  text: string;
}

/** Words by which reports are searched, besides those that stand in them. */
export interface SearchNames {
  /** What else an indicator is called, by its id: 固投, 财政收入. */
  aliases: Map<string, string[]>;
  /** Words that mean the same: 规上, 规模以上. */
  synonyms: string[][];
}

/**
 * Reads indicator_aliases.csv, of which only what needs nothing beside it, and the classes of modifiers.csv that are named by
 * one of their words.
 * @throws Error `file:line: …` for a row that cannot be read
 */
export function searchNames(aliases: File, modifiers: File): SearchNames {
  const names = new Map<string, string[]>();
  for (const {row} of parseCsv(aliases.file, aliases.text, ["alias", "indicator_id", "requires"])) {
    if (!row.indicator_id || row.requires || row.alias.includes("{")) continue;
    const written = expand(row.alias, new Map());
    if (written.length > most) continue;
    names.set(row.indicator_id, [...(names.get(row.indicator_id) ?? []), ...written]);
  }
  const classes = new Map<string, string[]>();
  for (const {row} of parseCsv(modifiers.file, modifiers.text, ["class", "written"]))
    classes.set(row.class, [...(classes.get(row.class) ?? []), row.written]);
  const synonyms = [...classes].filter(([name, words]) => words.includes(name)).map(([, words]) => distinct(words));
  return {aliases: names, synonyms: synonyms.filter(({length}) => length > 1)};
}

// 规模 begins 规模以上 and is a word of its own besides.
function distinct(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && other.startsWith(word)));
}

/** Traditional characters whose Simplified form occurs in the texts, each followed by that form: 規规產产. */
export function traditionalOf(texts: Iterable<string>): string {
  const used = new Set<number>();
  for (const text of texts) for (let i = 0; i < text.length; i++) used.add(text.charCodeAt(i));
  const pairs = [...simplifiedForms].filter(([, simplified]) => used.has(simplified));
  return pairs.map((pair) => String.fromCharCode(...pair)).join("");
}
