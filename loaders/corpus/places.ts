import {type PlaceRow, schema} from "../tables/schema.ts";
import {code, unique} from "./cells.ts";
import {parseCsv} from "./csv.ts";

/** The columns of data/catalogue/places.csv. */
export const placeColumns = Object.keys(schema.places.columns) as (keyof PlaceRow)[];

/**
 * Reads data/catalogue/places.csv; its columns are those of the table `places`.
 * @throws Error `file:line: what is wrong; what to do`
 */
export function parsePlaces(file: string, text: string): PlaceRow[] {
  const once = unique("place_id");
  return parseCsv(file, text, placeColumns).map(({line, row}) => {
    const where = `${file}:${line}`;
    const empty = placeColumns.find((name) => row[name] === "");
    if (empty) throw new Error(`${where}: ${empty} is empty; fill it in: ${Object.values(row).join(",")}`);
    if (!/^[a-z][a-z0-9-]*$/.test(row.place_id))
      throw new Error(`${where}: place_id must be lower-case letters, digits and hyphens: ${row.place_id}`);
    once(where, line, row.place_id);
    return {...row, level: code(where, "level", row.level, schema.places.columns.level.codes!)!};
  });
}

/**
 * The township that a text speaks of, for a report that the registry does not name: the one whose full name stands first in it,
 * if its county or prefecture is named too or no other township has that name; else null.
 */
export function findPlace(text: string, places: readonly PlaceRow[]): PlaceRow | null {
  const bare = (name: string): string => (name.length > 2 ? name.slice(0, -1) : name);
  const found = places
    .map((place) => ({place, at: text.indexOf(place.township)}))
    .filter(({at}) => at >= 0)
    .filter(
      ({place}) =>
        places.every((other) => other === place || other.township !== place.township) ||
        text.includes(bare(place.county)) ||
        text.includes(bare(place.prefecture))
    )
    .sort((a, b) => a.at - b.at);
  return found[0]?.place ?? null;
}
