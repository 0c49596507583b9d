import {observe} from "./assign/observe.ts";
import {checkCorpus, checkReport} from "./checks/check.ts";
import {pointlessFigures, rewrittenFigures} from "./checks/damage/numerals.ts";
import {dateReport} from "./checks/dating.ts";
import {byPosition} from "./checks/finding.ts";
import {applyFlags} from "./checks/flags.ts";
import type {Catalogue} from "./corpus/catalogue.ts";
import {findPlace} from "./corpus/places.ts";
import {clean as cleanText} from "./text/clean.ts";
import {outline as outlineOf} from "./text/outline.ts";
import {codeSentences} from "./themes/code.ts";
import type {Analysis, Source} from "./types.ts";

/**
 * Reads one report:
 *
 *   decoded text → clean text → outline → dating → observations, codings → findings → flagged observations
 *
 * Never throws, whatever the text; uses nothing of Node, so that it runs in a browser as well.
 */
export function analyse(source: Source, catalogue: Catalogue): Analysis {
  const {report_id, entry, decoded} = source;
  const clean = cleanText(decoded.text, catalogue.furniture);
  const outline = outlineOf(report_id, clean, catalogue.parts);
  const place_id = entry ? entry.place_id : (findPlace(clean.text, catalogue.places)?.place_id ?? null);
  const dating = dateReport({clean, outline, entry, catalogue: catalogue.checks});
  const lost = [...rewrittenFigures({clean, dating}, catalogue.checks), ...pointlessFigures(clean)];
  const {observations, findings} = observe({report_id, place_id, clean, outline, dating, lost}, catalogue.figures);
  const codings = codeSentences(clean, outline, catalogue.themeLexicon);
  const checked = checkReport({clean, outline, dating, observations}, catalogue.checks);
  const read = {report_id, source, place_id, clean, outline, dating, observations, codings, findings};
  return withFindings(read, checked);
}

/** Reads a whole corpus: every report, then what shows only when reports are compared. */
export function analyseCorpus(sources: readonly Source[], catalogue: Catalogue): Analysis[] {
  const analyses = sources.map((source) => analyse(source, catalogue));
  const between = checkCorpus(
    analyses,
    sources.flatMap(({entry}) => entry ?? [])
  );
  return analyses.map((analysis) => withFindings(analysis, between.get(analysis.report_id) ?? []));
}

/** Adds findings, and the flags that they put on observations. */
function withFindings(analysis: Analysis, found: Analysis["findings"]): Analysis {
  const findings = [...analysis.findings, ...found].sort(byPosition);
  return {...analysis, findings, observations: applyFlags(analysis.observations, findings)};
}
