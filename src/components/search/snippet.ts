/** A stretch of a text; `isMarked` where a term stands. */
export interface Stretch {
  text: string;
  isMarked: boolean;
}

/**
 * The part of a text around its marks, at most about `length` code units, with … where something is left out. Without marks,
 * its start.
 */
export function snippet(text: string, marks: readonly (readonly [number, number])[], length = 90): Stretch[] {
  const first = marks[0]?.[0] ?? 0;
  let start = Math.max(0, Math.min(first - Math.floor(length / 3), text.length - length));
  if (start < 8) start = 0;
  let end = Math.min(text.length, start + length);
  if (text.length - end < 8) end = text.length;
  // half of a character beyond the basic plane is no character
  if (isLow(text, start)) --start;
  if (isLow(text, end)) ++end;
  const stretches: Stretch[] = [];
  const add = (from: number, to: number, isMarked: boolean) => {
    if (from < to) stretches.push({text: text.slice(from, to), isMarked});
  };
  if (start > 0) stretches.push({text: "…", isMarked: false});
  let at = start;
  for (const [from, to] of marks) {
    if (to <= at || from >= end) continue;
    add(at, Math.max(at, from), false);
    add(Math.max(at, from), Math.min(to, end), true);
    at = Math.min(to, end);
  }
  add(at, end, false);
  if (end < text.length) stretches.push({text: "…", isMarked: false});
  return stretches;
}

function isLow(text: string, i: number): boolean {
  return i > 0 && i < text.length && /[\udc00-\udfff]/.test(text[i]!) && /[\ud800-\udbff]/.test(text[i - 1]!);
}
