import {parts} from "../tables/schema/reports.ts";
import type {PriorityRow} from "../tables/schema.ts";
import type {Analysis} from "../types.ts";
import {wilson} from "./interval.ts";

/** What of a report's analysis its priorities are counted from. */
export type Coded = Pick<Analysis, "report_id" | "outline" | "codings" | "observations">;

/**
 * How much of each part of each report is about each theme: the content analysis of the Manifesto Project (Budge and others 2001,
 * Mapping Policy Preferences), the share of coded sentences. Sentences in page furniture and those coded `none` are not counted,
 * in the counts and in what the shares are shares of; headings are, as the sentences table has them. A part has a row for every
 * other theme, also when nothing is about it, and no rows when nothing in it is coded; so the shares of a part sum to 1.
 * Characters are those of the sentences' text (Unicode code points, as SQL counts them).
 */
export function priorities(analyses: readonly Coded[], themes: readonly string[]): PriorityRow[] {
  const counted = themes.filter((theme) => theme !== "none");
  return analyses.flatMap((analysis) => parts.flatMap((part) => partPriorities(analysis, part, counted)));
}

function partPriorities(analysis: Coded, part: PriorityRow["part"], themes: readonly string[]): PriorityRow[] {
  const {report_id, outline, codings} = analysis;
  const rows = new Map(themes.map((theme_id) => [theme_id, {sentences: 0, chars: 0, observations: 0, targets: 0}]));
  const themeOf = new Map<string, string>();
  for (const [i, sentence] of outline.sentences.entries()) {
    const theme = codings[i]?.theme_id;
    const row = theme === undefined ? undefined : rows.get(theme);
    if (!row || sentence.part !== part || sentence.furniture) continue;
    row.sentences++;
    row.chars += [...sentence.text].length;
    themeOf.set(sentence.sentence_id, theme!);
  }
  for (const {sentence_id, role} of analysis.observations) {
    const row = rows.get(themeOf.get(sentence_id) ?? "");
    if (!row) continue;
    row.observations++;
    if (role === "target") row.targets++;
  }
  const counts = [...rows.values()];
  const n = sum(counts.map((row) => row.sentences));
  const chars = sum(counts.map((row) => row.chars));
  if (n === 0) return [];
  return themes.map((theme_id) => {
    const row = rows.get(theme_id)!;
    const {low, high} = wilson(row.sentences, n);
    return {
      report_id,
      part,
      theme_id,
      n_sentences: row.sentences,
      n_chars: row.chars,
      share: row.sentences / n,
      share_low: low,
      share_high: high,
      share_chars: chars === 0 ? 0 : row.chars / chars,
      rank: 1 + counts.filter((other) => other.sentences > row.sentences).length,
      n_observations: row.observations,
      n_targets: row.targets
    };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
