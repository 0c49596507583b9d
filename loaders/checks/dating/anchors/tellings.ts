import type {Anchor} from "../../catalogue.ts";
import {type AnchorHit, type AnchorReader, told} from "./hit.ts";

/** 抗击台风“海燕”: storms of the year, read only beside the word, as their names are those of plants and birds too. */
export const storms: AnchorReader = (input) =>
  input.anchors
    .filter(({kind}) => kind === "storm")
    .flatMap((anchor) =>
      input
        .placesOf(anchor)
        .filter(({from, to}) => /台风|风暴|防台|抗台/.test(input.text.slice(Math.max(0, from - 14), to + 22)))
        .map((span) => told(input, anchor, span, "storm", 2.5))
    );

/** Epidemics, disasters and campaigns of a year or some years. */
export const seasons: AnchorReader = (input) =>
  input.anchors
    .filter(({kind}) => kind === "season")
    .flatMap((anchor) =>
      input
        .placesOf(anchor)
        .slice(0, 3)
        .map((span) => told(input, anchor, span, "season", anchor.from === anchor.to ? 1 : 0.6))
    );

/**
 * The latest plenum or congress that the text names. They are held in autumn, so the report at the end of that year and the plan for
 * the next study it: 十八届三中、四中全会 names two, which only the year of the latter does.
 */
export const latestMeeting: AnchorReader = (input) => {
  const {text, anchors} = input;
  const meetings = anchors.filter(({kind}) => kind === "meeting");
  const congresses = anchors.filter(({kind, patterns}) => kind === "event" && /大$/.test(patterns[0]!));
  let latest: {anchor: Anchor; from: number; to: number; weight: number} | null = null;
  const consider = (anchor: Anchor, from: number, to: number, weight: number): void => {
    if (!latest || anchor.from > latest.anchor.from || (anchor === latest.anchor && weight > latest.weight))
      latest = {anchor, from, to, weight};
  };
  for (const anchor of [...meetings, ...congresses])
    for (const {from, to} of input.placesOf(anchor)) {
      consider(anchor, from, to, 1);
      const list = /^(?:全会)?((?:[、和及](?:历次)?[二三四五六七]中(?:全会)?)+)/.exec(text.slice(to, to + 20))?.[1];
      const last = list?.match(/[二三四五六七]中/g)?.at(-1);
      const named = last && meetings.find(({patterns}) => patterns.includes(text.slice(from, to - 2) + last));
      if (named) consider(named, from, to + list!.length, 1.5);
    }
  if (!latest) return [];
  const {anchor, from, to, weight}: {anchor: Anchor; from: number; to: number; weight: number} = latest;
  const hit: AnchorHit = told(input, anchor, {from, to}, "latest", weight);
  return [{...hit, about: "review", weight}];
};
