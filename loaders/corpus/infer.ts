import type {ReportRow} from "../tables/schema.ts";
import {endsIn, type PartCue} from "../text/outline/parts.ts";
import type {Outline} from "../types.ts";

/** The kind of a document that the registry does not give: by its title, by its parts, and news where it has no such title. */
export function inferKind({title, sentences}: Outline, cues: readonly PartCue[]): ReportRow["doc_kind"] {
  if (title !== null && endsIn(title, "speech", cues)) return "speech";
  const parts = new Set(sentences.filter((sentence) => !sentence.furniture).map((sentence) => sentence.part));
  if (parts.has("plan") && !parts.has("review")) return "plan";
  return title === null || endsIn(title, "title", cues) ? "report" : "news";
}
