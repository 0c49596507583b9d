import {damagedSource} from "../data/damaged.js";
import type {Measured} from "../format/observation.js";
import type {Period} from "../format/period.js";
import type {ReportSpan} from "./highlight.js";

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
const database = () => import("../data/rows.js");

const found = new Map<string, Promise<Evidence | undefined>>();

/** The evidence of an observation, looked up once; undefined when there is no such observation. */
export function observationEvidence(id: string): Promise<Evidence | undefined> {
  return once(`o ${id}`, async () => {
    const {rows, sqlText} = await database();
    const [row] = await rows<ObservationEvidence & Record<string, number | null>>(`
      SELECT o.* EXCLUDE (flags), coalesce(array_to_string(o.flags, ' '), '') AS flags, i.zh AS indicator_zh, i.en AS indicator_en,
        p.township, p.township_pinyin, r.title, ${damagedSource} AS damaged, s.text, s.start
      FROM observations o JOIN sentences s USING (sentence_id) JOIN reports r ON r.report_id = o.report_id
      LEFT JOIN places p ON p.place_id = o.place_id LEFT JOIN indicators i ON i.indicator_id = o.indicator_id
      WHERE o.observation_id = ${sqlText(id)}`);
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
    const {rows, sqlText} = await database();
    const [row] = await rows<SentenceEvidence>(`
      SELECT s.report_id, s.text, s.start, r.title, p.township, p.township_pinyin
      FROM sentences s JOIN reports r USING (report_id) LEFT JOIN places p USING (place_id)
      WHERE s.sentence_id = ${sqlText(id)}`);
    return row && {...row, kind: "sentence", id, spans: []};
  });
}

function once(key: string, look: () => Promise<Evidence | undefined>): Promise<Evidence | undefined> {
  let evidence = found.get(key);
  if (!evidence) {
    evidence = look();
    evidence.catch(() => found.delete(key)); // a failure may pass
    found.set(key, evidence);
  }
  return evidence;
}
