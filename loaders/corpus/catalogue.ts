import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parseFigureCatalogue} from "../assign/catalogue.ts";
import type {FigureCatalogue} from "../assign/claim.ts";
import {type CheckCatalogue, parseAnchors, parseSwaps} from "../checks/catalogue.ts";
import type {PlaceRow, ThemeRow} from "../tables/schema.ts";
import {type FurnitureCue, parseFurniture} from "../text/furniture.ts";
import {type PartCue, parseParts} from "../text/outline/parts.ts";
import {parseLexicon, parseThemes, type Lexicon as ThemeLexicon} from "../themes/lexicon.ts";
import {decode} from "./decode.ts";
import {parsePlaces} from "./places.ts";

/** The vocabulary of the pipeline, from data/catalogue. */
export interface Catalogue {
  places: PlaceRow[];
  furniture: FurnitureCue[];
  parts: PartCue[];
  figures: FigureCatalogue;
  themes: ThemeRow[];
  themeLexicon: ThemeLexicon;
  checks: CheckCatalogue;
}

const folder = "data/catalogue";

/** Reads the catalogue of the project at `root`. @throws Error naming file, line and remedy */
export function readCatalogue(root: string): Catalogue {
  const files: Record<string, string> = {};
  for (const name of readdirSync(join(root, folder)).sort())
    if (/^[^.~].*\.csv$/.test(name)) files[name] = decode(readFileSync(join(root, folder, name))).text;
  return parseCatalogue(files);
}

/** Reads the catalogue from the texts of its files, by name: `places.csv`. */
export function parseCatalogue(files: Record<string, string>): Catalogue {
  const read = (name: string): {file: string; text: string} => {
    const text = files[name];
    if (text === undefined)
      throw new Error(`${folder}/${name}:1: the file is missing; restore it from version control`);
    return {file: `${folder}/${name}`, text};
  };
  const parse = <T>(name: string, parser: (file: string, text: string) => T): T => {
    const {file, text} = read(name);
    return parser(file, text);
  };
  const themes = parse("themes.csv", parseThemes);
  return {
    places: parse("places.csv", parsePlaces),
    furniture: parse("furniture.csv", parseFurniture),
    parts: parse("parts.csv", parseParts),
    figures: parseFigureCatalogue(read),
    themes,
    themeLexicon: parse("theme_terms.csv", (file, text) => parseLexicon(file, text, themes)),
    checks: {anchors: parse("anchors.csv", parseAnchors), swaps: parse("swaps.csv", parseSwaps)}
  };
}
