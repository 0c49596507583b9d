import type {Section} from "../types.ts";
import {evidence} from "./evidence.ts";
import type {Lexicon} from "./lexicon.ts";

/** How much a heading's own terms count for the sentences under it; each heading further up counts this much less again. */
const headingWeight = 0.55;

/** The most that the terms of one heading can add: a long heading does not outvote what a sentence says. */
const headingCap = 2;

/** What stands before the first heading, where there are headings, is the opening: without terms of its own it is general. */
const openingWeight = 1.5;

/**
 * What the headings above a sentence say, for each section by its identifier: the evidence of its own heading, and of those it
 * stands under, fading with distance. Zero where the headings name no theme.
 */
export function headingEvidence(sections: readonly Section[], lexicon: Lexicon): Map<string, number[]> {
  const result = new Map<string, number[]>();
  const open: {level: number; scores: number[]}[] = [];
  for (const {section_id, level, heading} of sections) {
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    const own = heading === null ? lexicon.themes.map(() => 0) : evidence(heading, lexicon);
    if (heading === null && sections.length > 1)
      own[lexicon.themes.indexOf("general")]! += openingWeight / headingWeight;
    const above = open.at(-1)?.scores;
    const scores = own.map((x, t) => headingWeight * (Math.min(x, headingCap) + (above?.[t] ?? 0)));
    open.push({level, scores});
    result.set(section_id, scores);
  }
  return result;
}
