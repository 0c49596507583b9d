import {lexicon, parseCues} from "../figures/lexicon.ts";
import type {FigureCatalogue} from "./claim.ts";
import {parseIndicators} from "./indicators.ts";
import {words} from "./words.ts";

/**
 * Reads all that figures are read with: units.csv, periods.csv, cues.csv, indicators.csv, indicator_aliases.csv and
 * modifiers.csv. `read` gives a file's path and text by its name.
 * @throws Error `file:line: what is wrong; what to do`
 */
export function parseFigureCatalogue(read: (name: string) => {file: string; text: string}): FigureCatalogue {
  const {file, text} = read("cues.csv");
  const cues = parseCues(file, text);
  return {
    lexicon: lexicon(read("units.csv"), read("periods.csv"), cues),
    indicators: parseIndicators(read("indicators.csv"), read("indicator_aliases.csv"), read("modifiers.csv")),
    words: words(cues)
  };
}
