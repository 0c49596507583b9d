import type {Figure, Period} from "../figures/figure.ts";
import {lex} from "../figures/lex.ts";
import type {ObservationRow} from "../tables/schema.ts";
import type {CleanText, Dating, Finding, Outline} from "../types.ts";
import {assemble} from "./assemble.ts";
import type {Claim, FigureCatalogue} from "./claim.ts";
import {clauseStart} from "./clause.ts";
import {maskedFinding} from "./findings.ts";
import {roleOf} from "./role.ts";
import {toRow} from "./row.ts";
import {readSentence} from "./sentence.ts";
import {type Moment, Timeline} from "./timeline.ts";

/** What one report is when its figures are read. */
export interface ReportText {
  report_id: string;
  place_id: string | null;
  clean: CleanText;
  outline: Outline;
  dating: Dating;
}

export interface Observed {
  observations: ObservationRow[];
  findings: Finding[];
}

/**
 * Reads every figure of a report: sentence by sentence, figures → claims → observations, with the periods that hold between
 * sentences. Never throws; what it cannot read becomes a finding or nothing.
 */
export function observe(report: ReportText, catalogue: FigureCatalogue): Observed {
  const {clean, outline, dating} = report;
  const {text} = clean;
  const timeline = new Timeline(dating, speaksOfThisYear(report));
  const observations: ObservationRow[] = [];
  const findings: Finding[] = [];
  const damaged = damagedBy(dating, text);
  if (outline.title) timeline.heading(periodsOf(catalogue, outline.title, 0, outline.title.length), "review");
  for (const sentence of outline.sentences) {
    if (sentence.furniture) continue;
    const {from, to, part} = sentence;
    if (sentence.heading) timeline.heading(periodsOf(catalogue, text, from, to), part);
    timeline.enter(sentence.paragraph);
    const reading = readSentence(catalogue, text, from, to, damaged);
    for (const figure of reading.masked) findings.push(maskedFinding(clean, figure));
    const moments = new Map<Claim, Moment>();
    for (const entry of reading.order) {
      if ("sense" in entry) moments.set(entry, timeline.moment);
      else timeline.apply(entry, part);
    }
    const drafts = assemble(catalogue, text, reading.claims, (claim) => {
      const moment = moments.get(claim)!;
      const clause = clauseStart(text, from, claim.figure.outerFrom);
      return {moment, role: roleOf(catalogue.words, dating, part, moment, text, from, clause, claim.figure.outerFrom)};
    });
    for (const draft of drafts) observations.push(toRow({...report, catalogue}, sentence, draft));
  }
  return {observations, findings};
}

function periodsOf({lexicon}: FigureCatalogue, text: string, from: number, to: number): Period[] {
  return lex(lexicon, text, from, to).flatMap((figure) => (figure.period ? [figure.period] : []));
}

/** Whether the review calls its own year 今年, so that 去年 is the year before it. */
function speaksOfThisYear({outline}: ReportText): boolean {
  return outline.sentences.some(
    (sentence) => sentence.part === "review" && /今年(?:以来|来|上半年|,|1|一)/.test(sentence.text)
  );
}

/** 2023家, 20234国道: digits that a republisher put a year into. */
function damagedBy({disbelieved}: Dating, text: string): (figure: Figure) => boolean {
  if (disbelieved.length === 0) return () => false;
  const years = disbelieved.map(String);
  return (figure) => years.some((year) => text.startsWith(year, figure.from) && text[figure.from + 4] !== ".");
}
