import {readCatalogue} from "../../loaders/corpus/catalogue.ts";
import {readSources} from "../../loaders/corpus/sources.ts";

/**
 * The townships that have a page in the project at `root`: those the registry names, and those that the text of a report outside the
 * registry may turn out to be about. A catalogue or registry that cannot be read gives none: the loader of the tables says why.
 */
export function townshipIds(root: string): string[] {
  try {
    const {places} = readCatalogue(root);
    const sources = readSources(root, {places});
    const reported = places.filter(({place_id, township}) =>
      sources.some(({entry, decoded}) => (entry ? entry.place_id === place_id : decoded.text.includes(township)))
    );
    return reported.map(({place_id}) => place_id);
  } catch (error) {
    console.error(`no pages of townships: ${(error as Error).message}`);
    return [];
  }
}
