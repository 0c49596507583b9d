import {codeSentences} from "../themes/code.ts";
import {learn} from "../themes/learn.ts";
import type {Lexicon} from "../themes/lexicon.ts";
import type {Analysis} from "../types.ts";
import {type Pair, pairUnits, type ThemeUnit} from "./themes.ts";

/** A report with its gold coding. */
export interface CodedReport {
  analysis: Pick<Analysis, "report_id" | "clean" | "outline">;
  units: readonly ThemeUnit[];
}

/**
 * Codes each report with a lexicon that learned from the gold of all the others and not from its own: what to expect of a report
 * that nobody coded, from the lexicon's general vocabulary and from terms found in reports like it.
 */
export function leaveOneOut(
  reports: readonly CodedReport[],
  lexicon: Lexicon,
  segment: (text: string) => string[]
): Pair[] {
  return reports.flatMap((held) => {
    const coded = reports
      .filter((report) => report !== held)
      .flatMap(({analysis, units}) =>
        units
          .filter((unit) => unit.theme_id !== "none")
          .map((unit) => ({text: analysis.clean.raw.slice(unit.start, unit.end), theme_id: unit.theme_id}))
      );
    return pairCodes(held, learn(lexicon, coded, segment));
  });
}

/** Codes a report with a lexicon, and puts the codes beside the gold's. */
export function pairCodes({analysis, units}: CodedReport, lexicon: Lexicon): Pair[] {
  const {report_id, clean, outline} = analysis;
  const codings = codeSentences(clean, outline, lexicon);
  const sentences = outline.sentences.map((sentence, i) => ({...sentence, theme_id: codings[i]!.theme_id}));
  return pairUnits(report_id, units, sentences);
}
