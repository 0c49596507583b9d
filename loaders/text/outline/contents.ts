import type {Part} from "../../types.ts";
import {readMarker} from "./markers.ts";
import type {Passage} from "./parts.ts";

/**
 * The headings that are only a table of contents: they follow each other with no text between, and name both a review and a plan on
 * one level.
 */
export function contents(passages: readonly Passage[], named: readonly (Part | null)[]): Set<number> {
  const listed = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    if (run.length === 0) return;
    // the first of them again: the text itself begins
    const texts = run.map((i) => passages[i]!.text);
    const again = texts.findIndex((text, k) => texts.indexOf(text) < k);
    // 一、 below unnumbered lines or a higher number: the first heading of the text
    const first = passages[run[0]!]?.level;
    const markers = texts.map((text) => readMarker(text));
    const restart = run.findIndex((i, k) => k > 0 && passages[i]!.level === first && markers[k]?.ordinal === 1);
    const end = [again, restart].filter((k) => k > 0);
    if (end.length > 0) run.length = Math.min(...end);
    const parts = new Map<number, Part>();
    const isList = run.some((i) => {
      const {level} = passages[i]!;
      const above = parts.get(level!);
      if (named[i] && !above) parts.set(level!, named[i]!);
      return named[i] && above && above !== named[i];
    });
    if (isList) for (const i of run) listed.add(i);
    run = [];
  };
  for (const [i, {level, outside}] of passages.entries()) {
    if (outside) continue;
    if (level === null) close();
    else run.push(i);
  }
  close();
  return listed;
}
