import type {KeywordRow} from "../tables/schema.ts";

/** A report as the content words of its sentences, page furniture left out, in order, each as often as it stands there. */
export interface Words {
  report_id: string;
  words: readonly string[];
}

/** A term with a z-score below this is left out: one in ten would by chance have more. At 1.96 it is one in forty. */
const leastScore = 1.28;

/** Nor is a term kept that stands fewer times in the report: two may be one sentence and its heading. */
const leastCount = 3;

/** How many words the prior is worth, spread over the terms as the whole corpus uses them. */
const priorWords = 500;

/** How many terms of a report are kept. */
const most = 40;

/**
 * The terms that set each report apart from all others together: the z-score of the log-odds ratio with an informative Dirichlet
 * prior (Monroe, Colaresi and Quinn 2008, Fightin' Words, Political Analysis 16, equations 16, 18, 19, 22), the prior being the
 * corpus's own word frequencies. It neither favours rare words, as log-odds do, nor frequent ones, as log-likelihood does.
 * Terms that stand once or twice, and those in `stops`, are left out; so is everything when there is one report only.
 */
export function keywords(reports: readonly Words[], stops: ReadonlySet<string>): KeywordRow[] {
  if (reports.length < 2) return [];
  const counts = reports.map(({words}) => count(words));
  const all = new Map<string, number>();
  for (const one of counts) for (const [word, n] of one) all.set(word, (all.get(word) ?? 0) + n);
  const total = sum(all.values());
  return reports.flatMap(({report_id}, i) => {
    const own = counts[i]!;
    const here = sum(own.values());
    const rest = total - here;
    return [...own]
      .filter(([term, n]) => n >= leastCount && !stops.has(term))
      .map(([term, n]) => {
        const n_rest = all.get(term)! - n;
        return {term, n, n_rest, score: zScore(n, here, n_rest, rest, (priorWords * all.get(term)!) / total)};
      })
      .filter(({score}) => score >= leastScore)
      .sort((a, b) => b.score - a.score || b.n - a.n || (a.term < b.term ? -1 : 1))
      .slice(0, most)
      .map(({term, n, n_rest, score}, k) => ({report_id, rank: k + 1, term, n, n_rest, score}));
  });
}

/** Counts `n` of `here` words against `m` of `rest`, the term's part of the prior being `alpha` words of `priorWords`. */
function zScore(n: number, here: number, m: number, rest: number, alpha: number): number {
  const odds = (count: number, of: number): number => Math.log((count + alpha) / (of + priorWords - count - alpha));
  return (odds(n, here) - odds(m, rest)) / Math.sqrt(1 / (n + alpha) + 1 / (m + alpha));
}

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
