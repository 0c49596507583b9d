import type {Lexicon} from "./lexicon.ts";

/** A term of the lexicon found in a text; `at` counts UTF-16 code units from the text's start. */
export interface Hit {
  term: string;
  at: number;
}

/** The terms in a text, left to right, each the longest that starts where the one before ended. Linear in the text's length. */
export function hits(text: string, lexicon: Lexicon): Hit[] {
  const found: Hit[] = [];
  for (let at = 0; at < text.length; ) {
    const match = lexicon.trie.longest(text, at, text.length);
    if (match) found.push({term: match.value, at});
    at += match?.length ?? 1;
  }
  return found;
}

/** A text without the quotation marks that may stand inside a term: “四上”企业. */
export function unquoted(text: string): string {
  return text.replace(/[“”‘’"'「」『』《》]/g, "");
}

/** How much more a term counts that stands before the first comma or colon: there a sentence names its topic (加强安全生产,…). */
const leadFactor = 1.35;

/**
 * What the terms of a sentence say for each theme: the sum of their weights, log-odds like, in the order of `lexicon.themes`.
 * A term that comes again adds less each time (1, 1/2, 1/3, …). Quotation marks are read over.
 */
export function evidence(sentence: string, lexicon: Lexicon): number[] {
  const text = unquoted(sentence);
  const scores = lexicon.themes.map(() => 0);
  const times = new Map<string, number>();
  const comma = text.search(/[,，:：;；]/);
  const lead = comma < 0 ? text.length : comma;
  for (const {term, at} of hits(text, lexicon)) {
    const n = (times.get(term) ?? 0) + 1;
    times.set(term, n);
    const factor = (at < lead ? leadFactor : 1) / n;
    for (const {theme, weight} of lexicon.votes.get(term)!) scores[theme]! += weight * factor;
  }
  return scores;
}
