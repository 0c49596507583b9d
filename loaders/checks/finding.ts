import {rawSpan} from "../text/draft.ts";
import type {CleanText, Finding, Span} from "../types.ts";
import type {CheckCode} from "./codes.ts";

export type Severity = Finding["severity"];

/** A check row of a piece of clean text, `from` to `to` (exclusive), with its span in the raw text. */
export function finding(
  clean: Pick<CleanText, "offsets">,
  from: number,
  to: number,
  code: CheckCode,
  severity: Severity,
  message: string,
  message_en: string
): Finding {
  return {code, severity, message, message_en, ...rawSpan(clean, from, to)};
}

/** A check row about the whole report. */
export function wholeFinding(code: CheckCode, severity: Severity, message: string, message_en: string): Finding {
  return {code, severity, message, message_en, start: null, end: null};
}

/** A check row of a span of the raw text. */
export function spanFinding(
  {start, end}: Span,
  code: CheckCode,
  severity: Severity,
  message: string,
  message_en: string
): Finding {
  return {code, severity, message, message_en, start, end};
}

/** Rows about the whole report first, then in the order of the text. */
export function byPosition(a: Finding, b: Finding): number {
  return (a.start ?? -1) - (b.start ?? -1) || (a.end ?? -1) - (b.end ?? -1) || (a.code < b.code ? -1 : 1);
}
