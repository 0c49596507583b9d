import {places} from "../data/places.js";
import {rows} from "../data/rows.js";
import {textLiteral} from "../database/literal.js";
import {type ObservationRow, observationsSql} from "../observation/row.js";

/** Every observation of a township. */
export function figuresSql(placeId: string): string {
  return `${observationsSql}
WHERE o.place_id = ${textLiteral(placeId)}
ORDER BY i.indicator_order, o.year, o.role, o.observation_id`;
}

const cached = new Map<string, Promise<ObservationRow[]>>();

/** The rows of `figuresSql`, read once a page; the townships' colours are fixed when they arrive. */
export function figureRows(placeId: string): Promise<ObservationRow[]> {
  let found = cached.get(placeId);
  if (!found) {
    found = Promise.all([rows<ObservationRow>(figuresSql(placeId)), places()]).then(([result]) => result);
    cached.set(placeId, found);
  }
  return found;
}
