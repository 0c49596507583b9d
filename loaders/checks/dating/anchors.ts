import type {Outline} from "../../types.ts";
import type {Anchor} from "../catalogue.ts";
import {type AnchorBound, type AnchorHit, type AnchorReader, occurrences} from "./anchors/hit.ts";
import {anniversaries, namedYears, occasions} from "./anchors/occasions.ts";
import {phases, reviewedPlans} from "./anchors/plans.ts";
import {latestMeeting, seasons, storms} from "./anchors/tellings.ts";

export type {AnchorBound, AnchorHit} from "./anchors/hit.ts";

/** Every way in which anchors date a text, the surest first. */
const readers: readonly AnchorReader[] = [
  phases,
  namedYears,
  anniversaries,
  occasions,
  reviewedPlans,
  storms,
  seasons,
  latestMeeting
];

const bounding = new Set(["event", "meeting", "season", "since", "until"]);

/** Where the anchors stand in a text: what dates it, and what only bounds its date. */
export function readAnchors(
  text: string,
  outline: Outline,
  anchors: readonly Anchor[]
): {hits: AnchorHit[]; bounds: AnchorBound[]} {
  const bounds = anchors
    .filter(({kind}) => bounding.has(kind))
    .flatMap((anchor): AnchorBound[] => {
      const [first] = occurrences(text, anchor.patterns);
      return first ? [{anchor, ...first}] : [];
    });
  return {hits: readers.flatMap((read) => read(text, outline, anchors)), bounds};
}
