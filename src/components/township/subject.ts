import {type Place, places} from "../data/places.js";
import {townshipName} from "../data/township-name.js";
import type {Label} from "../language/label.js";

/** The name of a township, for the charts of its page when they are taken away from it; undefined until it is read. */
export function townshipSubject(placeId: string): () => Label | undefined {
  let found: Place | undefined;
  places().then(
    (all) => (found = all.find(({place_id}) => place_id === placeId)),
    () => {} // the charts tell of it
  );
  return () => found && {zh: townshipName(found, "zh"), en: townshipName(found, "en")};
}
