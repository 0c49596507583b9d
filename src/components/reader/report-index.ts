import type {ReportDocument} from "../../../loaders/reader/document.ts";
import type {Target} from "./address.js";
import type {Observation} from "./fields.js";

type Check = ReportDocument["checks"][number];

/** Finds what belongs together in a report. Sentences go by their position. */
export interface ReportIndex {
  report: ReportDocument;
  /** Observations in the order in which their first figures stand in the text. */
  inOrder: Observation[];
  observationsOf(sentence: number): Observation[];
  checksOf(sentence: number): Check[];
  /** The sentence that holds an offset, or the last one before it; -1 in a report without sentences. */
  sentenceAt(offset: number): number;
  /** The sentence that a target is in, or where it would be; -1 when that cannot be told. `found` is false for an id that is not there. */
  locate(target: Target): {sentence: number; found: boolean};
}

export function reportIndex(report: ReportDocument): ReportIndex {
  const {sentences, observations, checks} = report;
  const position = new Map(sentences.map(({sentence_id}, i) => [sentence_id, i]));
  const byId = new Map(observations.map((row) => [row.observation_id, row]));
  const checkById = new Map(checks.map((row) => [row.check_id, row]));
  const inOrder = [...observations].sort((a, b) => firstOffset(a) - firstOffset(b));
  const bySentence = new Map<string, Observation[]>();
  for (const row of inOrder) {
    const rows = bySentence.get(row.sentence_id);
    if (rows) rows.push(row);
    else bySentence.set(row.sentence_id, [row]);
  }

  const sentenceAt = (offset: number): number => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(low - 1, sentences.length ? 0 : -1);
  };

  return {
    report,
    inOrder,
    sentenceAt,
    observationsOf: (i) => bySentence.get(sentences[i]?.sentence_id ?? "") ?? [],
    checksOf(i) {
      const sentence = sentences[i];
      if (!sentence) return [];
      return checks.filter(({start, end}) => {
        if (start === null || end === null) return false;
        return start < sentence.end && (end > sentence.start || start === sentence.start);
      });
    },
    locate({kind, id}) {
      const start = checkById.get(id)?.start;
      const sentence =
        kind === "s" ? position.get(id) : kind === "o" ? position.get(byId.get(id)?.sentence_id ?? "") : undefined;
      if (sentence !== undefined) return {sentence, found: true};
      if (kind === "c" && checkById.has(id)) return {sentence: start == null ? -1 : sentenceAt(start), found: true};
      // an id of other data: those of observations and checks end in their offset
      const offset = /:[oc]?(\d+)$/.exec(id)?.[1];
      return {sentence: offset && kind !== "s" ? sentenceAt(Number(offset)) : -1, found: false};
    }
  };
}

/** Where the first figure of an observation stands. */
export function firstOffset({value_start, growth_start}: Observation): number {
  return Math.min(value_start ?? Infinity, growth_start ?? Infinity);
}
