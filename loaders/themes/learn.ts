import {hits} from "./evidence.ts";
import {type Lexicon, lexiconOf, maxWeight, type Vote} from "./lexicon.ts";

/** A sentence whose theme a reader coded. */
export interface CodedText {
  text: string;
  theme_id: string;
}

/** What a weight of the lexicon is worth against what coded sentences say: the variance of a weight around the truth. */
const weightVariance = 0.5;

/** How many words the prior is worth, spread over the terms as the coded sentences use them. */
const priorWords = 100;

/** Learned weights below this are noise. */
const leastWeight = 0.3;

/** A new term must set a theme apart at this z-score, and stand in this many sentences. */
const leastScore = 1.96;
const leastCount = 2;

/**
 * The lexicon with its weights adjusted to coded sentences, and with terms that it lacked. For each term and theme, the log-odds
 * ratio of the term in sentences of the theme against all others, with an informative Dirichlet prior (Monroe, Colaresi and
 * Quinn 2008, Political Analysis 16), is averaged with the weight that the lexicon gives it, each by its precision. A word that
 * `segment` finds and the lexicon lacks becomes a term of the themes that it sets apart. Terms not in the sentences stay as they
 * are, and so do shields. Deterministic; neither argument is changed.
 */
export function learn(lexicon: Lexicon, coded: readonly CodedText[], segment: (text: string) => string[]): Lexicon {
  const themes = lexicon.themes;
  const counts = new Map<string, Float64Array>();
  const totals = new Float64Array(themes.length);
  for (const {text, theme_id} of coded) {
    const theme = themes.indexOf(theme_id);
    if (theme < 0) throw new Error(`unknown theme: ${theme_id}`);
    const known = hits(text, lexicon).map((hit) => hit.term);
    const words = segment(text).filter((word) => word.length > 1 && !lexicon.votes.has(word));
    for (const word of new Set([...known, ...words])) {
      const count = counts.get(word) ?? new Float64Array(themes.length);
      counts.set(word, count);
      count[theme]!++;
      totals[theme]!++;
    }
  }
  const all = totals.reduce((a, b) => a + b, 0);
  const votes = new Map<string, Vote>(lexicon.votes);
  for (const [term, count] of counts) {
    const old = lexicon.votes.get(term);
    if (old?.length === 0) continue;
    const n = count.reduce((a, b) => a + b, 0);
    const vote = themes.flatMap((_, theme) => {
      const {ratio, variance} = logOdds(count[theme]!, totals[theme]!, n, all);
      const weight = old?.find((one) => one.theme === theme)?.weight ?? 0;
      if (!old && (count[theme]! < leastCount || ratio / Math.sqrt(variance) < leastScore)) return [];
      const learned = (weight / weightVariance + ratio / variance) / (1 / weightVariance + 1 / variance);
      return learned < leastWeight ? [] : [{theme, weight: Math.min(learned, maxWeight)}];
    });
    if (vote.length > 0 || old) votes.set(term, vote);
  }
  return lexiconOf(themes, votes);
}

/** The log-odds ratio of a term that stands `inside` times among a theme's `size` words, of `n` times among `all`. */
function logOdds(inside: number, size: number, n: number, all: number): {ratio: number; variance: number} {
  const alpha = (priorWords * n) / all;
  const outside = n - inside;
  const odds = (count: number, of: number): number => Math.log((count + alpha) / (of + priorWords - count - alpha));
  return {
    ratio: odds(inside, size) - odds(outside, all - size),
    variance: 1 / (inside + alpha) + 1 / (outside + alpha)
  };
}
