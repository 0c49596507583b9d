import {type AnchorReader, told} from "./hit.ts";

/** 抗击台风“海燕”: storms of the year, read only beside the word, as their names are those of plants and birds too. */
export const storms: AnchorReader = (input) =>
  input.named
    .filter(({kind}) => kind === "storm")
    .flatMap((anchor) =>
      input
        .placesOf(anchor)
        .filter(({from, to}) => /台风|风暴|防台|抗台/.test(input.text.slice(Math.max(0, from - 14), to + 22)))
        .map((span) => told(input, anchor, span, "storm", 2.5))
    );

/** Epidemics, disasters and campaigns of a year or some years. */
export const seasons: AnchorReader = (input) =>
  input.named
    .filter(({kind}) => kind === "season")
    .flatMap((anchor) =>
      input
        .placesOf(anchor)
        .slice(0, 3)
        .map((span) => told(input, anchor, span, "season", anchor.from === anchor.to ? 1 : 0.6))
    );

// 十六届三中全会 · 十八届三中、四中全会 · 十六届四、五中全会 · 十九届二中、三中和四中全会
const plenums =
  /(十[六七八九]|二十)届([二三四五六七]中?(?:全会)?(?:(?:[、和及]|以及)[二三四五六七]中?(?:全会)?){0,5})/g;

/**
 * The latest plenum or congress that the text names. They are held in autumn, so the report at the end of that year and the plan for
 * the next study it. A list (三中、四中全会) ends with the latest; a single one is studied for years.
 */
export const latestMeeting: AnchorReader = (input) => {
  const {text, anchors, named, placesOf} = input;
  const found = named
    .filter(({kind, patterns}) => kind === "event" && /大$/.test(patterns[0]!))
    .flatMap((anchor) => placesOf(anchor).map((place) => ({anchor, ...place, weight: 1})));
  for (const match of text.matchAll(plenums)) {
    const numbers = match[2]!.match(/[二三四五六七]/g)!;
    const name = `${match[1]}届${numbers.at(-1)}中`;
    const anchor = anchors.find(({kind, patterns}) => kind === "meeting" && patterns.includes(name));
    const to = match.index + match[0].length;
    if (anchor && /中/.test(match[2]! + text.slice(to, to + 1)))
      found.push({anchor, from: match.index, to, weight: numbers.length > 1 ? 1.5 : 1});
  }
  const [latest] = found.sort((a, b) => b.anchor.from - a.anchor.from || b.weight - a.weight || a.from - b.from);
  if (!latest) return [];
  return [{...told(input, latest.anchor, latest, "latest", latest.weight), about: "review", weight: latest.weight}];
};
