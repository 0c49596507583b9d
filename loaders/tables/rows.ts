import {textQuality} from "../checks/quality.ts";
import type {Catalogue} from "../corpus/catalogue.ts";
import {inferKind} from "../corpus/infer.ts";
import {publishedTitle} from "../text/title.ts";
import type {Analysis} from "../types.ts";
import type {CheckRow, ObservationRow, ReportRow, SectionRow, SentenceRow} from "./schema.ts";

/** The tables that one report alone makes rows of. */
export interface ReportTables {
  reports: ReportRow[];
  sections: SectionRow[];
  sentences: SentenceRow[];
  observations: ObservationRow[];
  checks: CheckRow[];
}

/** The rows of one report, each with the schema's fields and no others, in the schema's order. */
export function reportTables(analysis: Analysis, catalogue: Pick<Catalogue, "parts">): ReportTables {
  const {report_id, place_id, source, clean, outline, dating, observations, codings} = analysis;
  const {entry} = source;
  const report: ReportRow = {
    report_id,
    title: entry?.title ?? publishedTitle(outline) ?? report_id,
    place_id,
    doc_kind: entry?.doc_kind ?? inferKind(outline, catalogue.parts),
    publisher: entry?.publisher ?? null,
    published_on: dating.published_on,
    review_year: dating.review_year,
    plan_year: dating.plan_year,
    year_basis: dating.year_basis,
    url: entry?.url ?? null,
    file: source.file,
    sha256: source.sha256,
    encoding: source.decoded.encoding,
    n_chars: clean.raw.length,
    n_observations: observations.length,
    text_quality: textQuality(analysis)
  };
  const sections = outline.sections.map(({from: _from, to: _to, ...row}): SectionRow => row);
  const sentences = outline.sentences.map((sentence, i): SentenceRow => {
    const coding = codings[i]!;
    return {
      sentence_id: sentence.sentence_id,
      report_id,
      section_id: sentence.section_id,
      ordinal: sentence.ordinal,
      part: sentence.part,
      theme_id: coding.theme_id,
      theme_score: coding.theme_score,
      theme_second: coding.theme_second,
      start: sentence.start,
      end: sentence.end,
      text: sentence.text
    };
  });
  return {reports: [report], sections, sentences, observations, checks: checkRows(analysis)};
}

/** Findings as rows; two of one kind at one place get a number behind their id. */
function checkRows({report_id, findings}: Analysis): CheckRow[] {
  const times = new Map<string, number>();
  return findings.map(({code, severity, message, message_en, start, end}) => {
    const base = `${report_id}:${code}:${start ?? ""}`.replace(/:$/, "");
    const n = (times.get(base) ?? 0) + 1;
    times.set(base, n);
    return {check_id: n > 1 ? `${base}:${n}` : base, report_id, code, severity, message, message_en, start, end};
  });
}
