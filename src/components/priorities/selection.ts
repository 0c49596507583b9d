import type {PriorityRow} from "./rows.js";

/** Which sentences are asked for; an empty list asks for all. */
export interface SentenceSelection {
  report: string[];
  part: string;
  theme: string[];
  word: string[];
}

/** A selection that a mark asks for, as the query of an address: "report=a,b&part=plan&theme=industry". */
export function selectionQuery({report = [], part = "all", theme = [], word = []}: Partial<SentenceSelection>): string {
  const query = new URLSearchParams();
  if (report.length) query.set("report", report.join(","));
  if (part !== "all") query.set("part", part);
  if (theme.length) query.set("theme", theme.join(","));
  if (word.length) query.set("word", word.join(","));
  return query.toString();
}

/** The inverse of `selectionQuery`; what the query does not name asks for all. */
export function parseSelection(query: string): SentenceSelection {
  const params = new URLSearchParams(query);
  const list = (name: string) => params.get(name)?.split(",").filter(Boolean) ?? [];
  return {report: list("report"), part: params.get("part") ?? "all", theme: list("theme"), word: list("word")};
}

/** Whether sentences are listed at all: a theme or a word must be chosen, a report alone would list all of it. */
export function asksForSentences({theme, word}: Pick<SentenceSelection, "theme" | "word">): boolean {
  return theme.length > 0 || word.length > 0;
}

/** Whether a cell of the heat map is among the sentences that are listed. */
export function isSelected(
  {report_id, part, theme_id}: Pick<PriorityRow, "report_id" | "part" | "theme_id">,
  selection: SentenceSelection
): boolean {
  if (!selection.theme.includes(theme_id) || selection.word.length) return false;
  if (selection.part !== "all" && selection.part !== part) return false;
  return selection.report.length === 0 || selection.report.includes(report_id);
}

/** Whether two selections ask for the same sentences. */
export function sameSelection(a: SentenceSelection, b: SentenceSelection): boolean {
  return selectionQuery(a) === selectionQuery(b);
}
