import type {PlaceRow} from "../tables/schema.ts";
import type {Lexicon} from "./lexicon.ts";

/** The names of places in full (金溪镇) and without what kind of place they are (金溪): words that tell where, not what. */
export function placeNames(places: readonly PlaceRow[]): Set<string> {
  const names = new Set<string>();
  for (const place of places)
    for (const name of [place.township, place.county, place.prefecture, place.province]) {
      names.add(name);
      const bare = name.replace(/(?:街道|自治县|自治州|自治区|地区|[乡镇县市区省旗盟州])$/, "");
      if (bare.length > 1) names.add(bare);
    }
  return names;
}

/**
 * Words that are no keywords of any report: its place names, and the terms that stand in every report whatever it is about, for
 * the lexicon shields them (工作, 建设) or takes them for general alone (今年以来, 目标任务).
 */
export function stopWords(places: readonly PlaceRow[], lexicon: Lexicon): Set<string> {
  const stops = placeNames(places);
  const general = lexicon.themes.indexOf("general");
  for (const [term, vote] of lexicon.votes) if (vote.every(({theme}) => theme === general)) stops.add(term);
  return stops;
}
