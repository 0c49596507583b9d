/** A stretch of a sentence; `marked` where a figure stands. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** A span in the report's text, end exclusive; null where there is no such figure. */
export interface ReportSpan {
  start: number | null;
  end: number | null;
}

/**
 * Cuts a sentence at the figures in it. `offset` is where the sentence starts in the report; the spans are in the report's
 * offsets too. Parts of spans outside the sentence are ignored.
 */
export function highlight(text: string, offset: number, spans: readonly ReportSpan[]): Stretch[] {
  const cuts = spans
    .map(({start, end}) => ({
      start: Math.max(0, (start ?? 0) - offset),
      end: Math.min(text.length, (end ?? 0) - offset)
    }))
    .filter(({start, end}) => start < end)
    .sort((a, b) => a.start - b.start);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const {start, end} of cuts) {
    if (start > at) stretches.push({text: text.slice(at, start), marked: false});
    if (end > at) stretches.push({text: text.slice(Math.max(at, start), end), marked: true});
    at = Math.max(at, end);
  }
  if (at < text.length) stretches.push({text: text.slice(at), marked: false});
  return stretches;
}
