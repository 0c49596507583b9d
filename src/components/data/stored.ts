import {type Answer, rowsOf} from "./answer.js";

/** The id of the element of a published page that holds what the build stored there, as JSON. */
export const storedId = "stored-answers";

/** What the engine answered when the site was built (tools/publish/answers/store.ts). */
export interface Stored {
  /** To the questions of the page, by statement. */
  answers: Record<string, Answer>;
  /** What evidence cards tell of the observations and sentences that occur in these answers. */
  evidence: {observations: Answer; sentences: Answer};
}

/** The columns that hold their ids. */
export const evidenceIds = {observations: "observation_id", sentences: "sentence_id"} as const;

let stored: Stored | null | undefined;

function read(): Stored | null {
  if (stored === undefined) {
    const text = document.getElementById(storedId)?.textContent;
    stored = text ? (JSON.parse(text) as Stored) : null;
  }
  return stored;
}

/** The answer to a statement, where the page holds it. */
export function storedAnswer(statement: string): Answer | undefined {
  const answers = read()?.answers;
  return answers && Object.hasOwn(answers, statement) ? answers[statement] : undefined;
}

const byId = new Map<string, Map<unknown, object>>();

/** The evidence of an observation or a sentence, where the page holds it. */
export function storedEvidence<Row extends object>(kind: keyof Stored["evidence"], id: string): Row | undefined {
  const found = byId.get(kind) ?? rowsById(kind);
  byId.set(kind, found);
  return found.get(id) as Row | undefined;
}

function rowsById(kind: keyof Stored["evidence"]): Map<unknown, object> {
  const rows = rowsOf<Record<string, unknown>>(read()?.evidence[kind] ?? {names: [], columns: []});
  return new Map(rows.map((row) => [row[evidenceIds[kind]], row]));
}
