import {parseCsv} from "../corpus/csv.ts";
import {Trie} from "../figures/trie.ts";
import type {ThemeRow} from "../tables/schema.ts";

/** What a term says: for each theme it speaks for, the theme's index and the weight. Empty for a shield. */
export type Vote = readonly {theme: number; weight: number}[];

export interface Lexicon {
  /** Theme identifiers in the order of the catalogue; indices into it stand for themes everywhere below. */
  themes: readonly string[];
  votes: ReadonlyMap<string, Vote>;
  trie: Trie<string>;
}

const themeColumns = ["theme_id", "zh", "en", "definition_zh", "definition", "ordinal"] as const;
const termColumns = ["term", "theme_id", "weight"] as const;

/** The greatest weight of a term, in natural log-odds: a term of weight 3 outweighs any two of weight 1. */
export const maxWeight = 3;

/** What no text has where its terms are looked for: clean() writes ( for （, and quotation marks are read over. */
const neverRead = /[\s“”‘’"'「」『』《》\u3002\uff01-\uff5e]/;

/**
 * Reads data/catalogue/themes.csv.
 * @throws Error `file:line: what is wrong`
 */
export function parseThemes(file: string, text: string): ThemeRow[] {
  const seen = new Set<string>();
  return parseCsv(file, text, themeColumns).map(({line, row}) => {
    const {theme_id} = row;
    if (!/^[a-z][a-z_]*$/.test(theme_id))
      throw new Error(`${file}:${line}: invalid theme_id, use lower-case letters and _: ${theme_id}`);
    if (seen.has(theme_id)) throw new Error(`${file}:${line}: theme given twice; remove one row: ${theme_id}`);
    seen.add(theme_id);
    for (const name of themeColumns)
      if (row[name] === "") throw new Error(`${file}:${line}: empty cell; fill in: ${name}`);
    const ordinal = Number(row.ordinal);
    if (!Number.isInteger(ordinal)) throw new Error(`${file}:${line}: ordinal must be a whole number: ${row.ordinal}`);
    return {...row, ordinal};
  });
}

/**
 * Reads data/catalogue/theme_terms.csv: term, theme_id, weight, comment. A term may stand in several rows, once a theme. A row
 * with weight 0 and no theme is a shield: the term is found, so that no shorter term inside it is, and it speaks for nothing.
 * @throws Error `file:line: what is wrong; what to do`
 */
export function parseLexicon(file: string, text: string, themes: readonly ThemeRow[]): Lexicon {
  const ids = themes.map((theme) => theme.theme_id);
  const votes = new Map<string, {theme: number; weight: number}[]>();
  for (const {line, row} of parseCsv(file, text, termColumns, ["comment"])) {
    const {term, theme_id} = row;
    const where = `${file}:${line}`;
    const unread = neverRead.exec(term)?.[0];
    if (unread)
      throw new Error(`${where}: a term without spaces, quotation marks or full-width signs (${unread}): ${term}`);
    if (term.length < 2) throw new Error(`${where}: a term needs two characters or more: ${term}`);
    const weight = row.weight === "" ? Number.NaN : Number(row.weight);
    if (!(weight >= 0 && weight <= maxWeight))
      throw new Error(`${where}: weight must be a number from 0 to ${maxWeight}: ${row.weight}`);
    const theme = ids.indexOf(theme_id);
    const list = votes.get(term);
    if (weight === 0) {
      if (theme_id !== "")
        throw new Error(`${where}: weight 0 shields a term, and takes no theme; empty theme_id: ${theme_id}`);
      if (list) throw new Error(`${where}: term both shielded and weighed; remove one row: ${term}`);
      votes.set(term, []);
      continue;
    }
    if (theme < 0) throw new Error(`${where}: unknown theme; known are ${ids.join(", ")}: ${theme_id}`);
    if (list?.length === 0) throw new Error(`${where}: term both shielded and weighed; remove one row: ${term}`);
    if (list?.some((vote) => vote.theme === theme))
      throw new Error(`${where}: term given twice for the theme ${theme_id}; remove one row: ${term}`);
    if (list) list.push({theme, weight});
    else votes.set(term, [{theme, weight}]);
  }
  return lexiconOf(ids, votes);
}

/** A lexicon from its votes. */
export function lexiconOf(themes: readonly string[], votes: ReadonlyMap<string, Vote>): Lexicon {
  return {themes, votes, trie: new Trie([...votes.keys()].map((term) => [term, term] as const))};
}
