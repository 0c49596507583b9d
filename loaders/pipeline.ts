import {observe} from "./assign/observe.ts";
import {dateReport} from "./checks/dating.ts";
import type {Catalogue} from "./corpus/catalogue.ts";
import {findPlace} from "./corpus/places.ts";
import {clean} from "./text/clean.ts";
import {outline as outlineOf} from "./text/outline.ts";
import {codeSentences} from "./themes/code.ts";
import type {Analysis, Source} from "./types.ts";

/**
 * Reads one report: decoded text → clean text → outline → dating → observations, codings → findings.
 * Never throws, whatever the text; pure, so that it runs in a browser as well as in Node.
 */
export function analyse(source: Source, catalogue: Catalogue): Analysis {
  const {report_id, entry, decoded} = source;
  const text = clean(decoded.text, catalogue.furniture);
  const outline = outlineOf(report_id, text, catalogue.parts);
  const place_id = entry ? entry.place_id : (findPlace(text.text, catalogue.places)?.place_id ?? null);
  const dating = dateReport({clean: text, outline, entry, catalogue: catalogue.checks});
  const {observations, findings} = observe({report_id, place_id, clean: text, outline, dating}, catalogue.figures);
  const codings = codeSentences(text, outline, catalogue.themeLexicon);
  return {
    report_id,
    source,
    place_id,
    clean: text,
    outline,
    dating,
    observations,
    codings,
    findings: [...dating.checks, ...findings]
  };
}

/** Reads a whole corpus: every report, then what shows only when reports are compared. */
export function analyseCorpus(sources: readonly Source[], catalogue: Catalogue): Analysis[] {
  return sources.map((source) => analyse(source, catalogue));
}
