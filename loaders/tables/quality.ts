import type {Analysis} from "../types.ts";

/**
 * How sound a report's text is, from 0 (damaged) to 1 (sound), to two decimals: the share of the body's characters that stand in
 * sentences without a warning or an error, halved for an error that concerns the whole report.
 */
export function textQuality({outline, findings}: Pick<Analysis, "outline" | "findings">): number {
  const spans = findings.filter(({severity, start}) => severity !== "info" && start !== null);
  let all = 0;
  let sound = 0;
  for (const {furniture, start, end} of outline.sentences) {
    if (furniture) continue;
    all += end - start;
    if (!spans.some((span) => span.start! < end && start < (span.end ?? span.start! + 1))) sound += end - start;
  }
  const whole = findings.some(({severity, start}) => severity === "error" && start === null) ? 0.5 : 1;
  return Math.round((all === 0 ? 0 : sound / all) * whole * 100) / 100;
}
