import {orderTownships} from "../palette/township.js";
import {rows} from "./rows.js";

export interface Place {
  place_id: string;
  township: string;
  county: string;
  prefecture: string;
  province: string;
  township_pinyin: string;
  county_pinyin: string;
  prefecture_pinyin: string;
  province_pinyin: string;
}

/** Every township. */
export const placesSql = "SELECT * FROM places";

let cached: Promise<Place[]> | undefined;

/** The townships, in the order that gives them their colours; read once a page. */
export function places(): Promise<Place[]> {
  cached ??= rows<Place>(placesSql).then((found) => {
    orderTownships(found.map(({place_id}) => place_id));
    return found;
  });
  return cached;
}
