import {once} from "../../once.ts";
import type {Outline} from "../../types.ts";
import type {Anchor} from "../catalogue.ts";
import {compile} from "../vocabulary.ts";
import type {AnchorBound, AnchorHit, AnchorReader, AnchorText} from "./anchors/hit.ts";
import {anniversaries, characters, namedYears, occasions} from "./anchors/occasions.ts";
import {phases, plannedPlans, reviewedPlans} from "./anchors/plans.ts";
import {latestMeeting, seasons, storms} from "./anchors/tellings.ts";

export type {AnchorBound, AnchorHit} from "./anchors/hit.ts";

/** Every way in which anchors date a text, the surest first. */
const readers: readonly AnchorReader[] = [
  phases,
  namedYears,
  characters,
  anniversaries,
  occasions,
  reviewedPlans,
  plannedPlans,
  storms,
  seasons,
  latestMeeting
];

const bounding = new Set(["event", "meeting", "season", "since", "until"]);

const vocabularyOf = once((anchors: readonly Anchor[]) => ({
  find: compile(anchors, ({patterns}) => patterns),
  order: new Map(anchors.map((anchor, i) => [anchor, i]))
}));

/** Where the anchors stand in a text: what dates it, and what only bounds its date. */
export function readAnchors(
  text: string,
  outline: Outline,
  anchors: readonly Anchor[]
): {hits: AnchorHit[]; bounds: AnchorBound[]} {
  const {find, order} = vocabularyOf(anchors);
  const places = find(text);
  const named = [...places.keys()].sort((a, b) => order.get(a)! - order.get(b)!);
  const input: AnchorText = {text, outline, anchors, named, placesOf: (anchor) => places.get(anchor) ?? []};
  const bounds = named
    .filter(({kind}) => bounding.has(kind))
    .map((anchor): AnchorBound => ({anchor, ...places.get(anchor)![0]!}));
  return {hits: readers.flatMap((read) => read(input)), bounds};
}
