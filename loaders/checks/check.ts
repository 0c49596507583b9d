import type {Analysis, Finding, RegistryEntry} from "../types.ts";
import type {CheckCatalogue} from "./catalogue.ts";
import {listCount} from "./consistency/counts.ts";
import {growthMismatch} from "./consistency/growth.ts";
import {listMismatch} from "./consistency/lists.ts";
import {magnitude} from "./consistency/magnitude.ts";
import {shareSum} from "./consistency/shares.ts";
import {twoValues} from "./consistency/values.ts";
import {duplicates} from "./corpus/duplicates.ts";
import {growthHistory} from "./corpus/history.ts";
import {unregistered} from "./corpus/registered.ts";
import {unitJump} from "./corpus/units.ts";
import type {CorpusCheck} from "./corpus-check.ts";
import {noFigures} from "./damage/empty.ts";
import {lostFigure, lostPercent} from "./damage/lost.ts";
import {maskedFigure, maskedNames} from "./damage/masked.ts";
import {damagedNumeral} from "./damage/numerals.ts";
import {unclosedQuote} from "./damage/quotes.ts";
import {pageMarker, undecodable, watermark} from "./damage/repairs.ts";
import {synonymSwap} from "./damage/swaps.ts";
import {byPosition} from "./finding.ts";
import type {Checked, ReportCheck} from "./report-check.ts";

/** The checks of one report, in the order in which a reader would want to know. Those of its dates come with its dating. */
export const reportChecks: readonly ReportCheck[] = [
  undecodable,
  noFigures,
  synonymSwap,
  damagedNumeral,
  maskedFigure,
  maskedNames,
  lostFigure,
  lostPercent,
  unclosedQuote,
  watermark,
  pageMarker,
  listMismatch,
  listCount,
  growthMismatch,
  twoValues,
  magnitude,
  shareSum
];

/** The checks of the corpus as a whole. */
export const corpusChecks: readonly CorpusCheck[] = [unregistered, duplicates, unitJump, growthHistory];

/** What is doubtful in one report, its dating included: rows about the whole report first, then in the order of the text. Never throws. */
export function checkReport(analysis: Checked, catalogue: CheckCatalogue): Finding[] {
  return [...analysis.dating.checks, ...reportChecks.flatMap(({check}) => check(analysis, catalogue))].sort(byPosition);
}

/**
 * What is doubtful between reports, by `report_id`; reports without findings are left out. `entries` are the registry's.
 * Linear in the length of the reports; near-duplicates are found through an index, not pair by pair.
 */
export function checkCorpus(analyses: readonly Analysis[], entries: readonly RegistryEntry[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const {check} of corpusChecks)
    for (const [report_id, findings] of check(analyses, entries))
      found.set(report_id, [...(found.get(report_id) ?? []), ...findings].sort(byPosition));
  return found;
}
