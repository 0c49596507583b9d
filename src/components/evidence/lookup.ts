import {storedEvidence} from "../data/stored.js";
import type {Measured} from "../format/observation.js";
import type {Period} from "../format/period.js";
import type {ReportSpan} from "./highlight.js";
import {observationEvidenceSql, sentenceEvidenceSql} from "./sql.js";

/** The sentence that a mark stands for, and whose it is. */
export interface SentenceEvidence {
  kind: "sentence";
  id: string;
  report_id: string;
  title: string;
  township: string | null;
  township_pinyin: string | null;
  text: string;
  start: number;
  spans: ReportSpan[];
}

/** The observation that a mark stands for, with its sentence. */
export interface ObservationEvidence extends Omit<SentenceEvidence, "kind">, Measured, Period {
  kind: "observation";
  indicator_zh: string | null;
  indicator_en: string | null;
  label: string;
  role: "actual" | "target";
  value_text: string | null;
  growth_text: string | null;
  confidence: number;
  flags: string;
  /** The whole report is damaged. */
  damaged: boolean;
}

export type Evidence = ObservationEvidence | SentenceEvidence;

// Not before the first question: a page may have marks without asking the database anything itself.
async function ask<Row extends object>(statement: string): Promise<Row | undefined> {
  const {rows} = await import("../data/rows.js");
  return (await rows<Row>(statement))[0];
}

const found = new Map<string, Promise<Evidence | undefined>>();

/** The evidence of an observation, looked up once; undefined when there is no such observation. */
export function observationEvidence(id: string): Promise<Evidence | undefined> {
  return once(`o ${id}`, async () => {
    const row =
      storedEvidence<ObservationRow>("observations", id) ?? (await ask<ObservationRow>(observationEvidenceSql(id)));
    if (!row) return undefined;
    const spans = ["value", "growth"].map((name) => ({
      start: row[`${name}_start`] ?? null,
      end: row[`${name}_end`] ?? null
    }));
    return {...row, kind: "observation", id, spans} as ObservationEvidence;
  });
}

/** The evidence of a sentence, looked up once; undefined when there is no such sentence. */
export function sentenceEvidence(id: string): Promise<Evidence | undefined> {
  return once(`s ${id}`, async () => {
    const row =
      storedEvidence<SentenceEvidence>("sentences", id) ?? (await ask<SentenceEvidence>(sentenceEvidenceSql(id)));
    return row && {...row, kind: "sentence", id, spans: []};
  });
}

type ObservationRow = ObservationEvidence & Record<string, number | null>;

function once(key: string, look: () => Promise<Evidence | undefined>): Promise<Evidence | undefined> {
  let evidence = found.get(key);
  if (!evidence) {
    evidence = look();
    evidence.catch(() => found.delete(key)); // a failure may pass
    found.set(key, evidence);
  }
  return evidence;
}
