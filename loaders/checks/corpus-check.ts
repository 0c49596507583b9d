import type {Analysis, Finding, RegistryEntry} from "../types.ts";
import type {CheckCode} from "./codes.ts";

/** What a corpus check reads of each report. */
export type CheckedReport = Pick<Analysis, "report_id" | "place_id" | "clean" | "dating" | "observations">;

/** A check of the reports against each other or the registry: findings by report_id. */
export interface CorpusCheck {
  code: CheckCode;
  check(analyses: readonly CheckedReport[], entries: readonly RegistryEntry[]): Map<string, Finding[]>;
}

/** Adds a finding to a report's. */
export function add(found: Map<string, Finding[]>, report_id: string, finding: Finding): void {
  const findings = found.get(report_id);
  if (findings) findings.push(finding);
  else found.set(report_id, [finding]);
}
