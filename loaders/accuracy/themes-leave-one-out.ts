import {codeSentences} from "../themes/code.ts";
import {unquoted} from "../themes/evidence.ts";
import {learn} from "../themes/learn.ts";
import {type Lexicon, lexiconOf} from "../themes/lexicon.ts";
import type {Analysis} from "../types.ts";
import {type Pair, pairUnits, type ThemeUnit} from "./themes.ts";

/** A report with its gold coding. */
export interface CodedReport {
  analysis: Pick<Analysis, "report_id" | "clean" | "outline">;
  units: readonly ThemeUnit[];
}

/**
 * Codes each report with a lexicon that learned from the gold of all the others and not from its own. The lexicon was written by
 * hand beside all of these reports, so that its terms are not blind to the one held out. With `own` "kept" they are used
 * nonetheless, which is too kind. With "dropped" each term that stands in the held-out report and in none of the others is taken
 * out first, though most of them are words that any author would have thought of (生产总值): what is left is what four reports
 * teach, and the score is the least to expect of a report like these.
 */
export function leaveOneOut(
  reports: readonly CodedReport[],
  lexicon: Lexicon,
  segment: (text: string) => string[],
  own: "dropped" | "kept"
): Pair[] {
  const found = reports.map(({analysis}) => termsIn(analysis.clean.text, lexicon));
  return reports.flatMap((held, i) => {
    const others = reports.filter((report) => report !== held);
    const elsewhere = new Set(found.flatMap((terms, k) => (k === i ? [] : [...terms])));
    const known =
      own === "kept"
        ? lexicon
        : lexiconOf(
            lexicon.themes,
            new Map([...lexicon.votes].filter(([term]) => !found[i]!.has(term) || elsewhere.has(term)))
          );
    const coded = others.flatMap(({analysis, units}) =>
      units
        .filter((unit) => unit.theme_id !== "none")
        .map((unit) => ({text: analysis.clean.raw.slice(unit.start, unit.end), theme_id: unit.theme_id}))
    );
    return pairCodes(held, learn(known, coded, segment));
  });
}

/** The terms that stand anywhere in a text, also inside longer ones. */
function termsIn(text: string, lexicon: Lexicon): Set<string> {
  const plain = unquoted(text);
  return new Set([...lexicon.votes.keys()].filter((term) => plain.includes(term)));
}

/** Codes a report with a lexicon, and puts the codes beside the gold's. */
export function pairCodes({analysis, units}: CodedReport, lexicon: Lexicon): Pair[] {
  const {report_id, clean, outline} = analysis;
  const codings = codeSentences(clean, outline, lexicon);
  const sentences = outline.sentences.map((sentence, i) => ({...sentence, theme_id: codings[i]!.theme_id}));
  return pairUnits(report_id, units, sentences);
}
