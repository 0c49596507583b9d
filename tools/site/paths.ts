import {reportIds} from "../../loaders/corpus/sources.ts";
import {townshipIds} from "./townships.ts";

/** The pages of the project at `root` that are made from data, one a report and one a township, as paths of the site. */
export function dynamicPaths(root: string): string[] {
  return [...reportIds(root).map((id) => `/reports/${id}`), ...townshipIds(root).map((id) => `/townships/${id}`)];
}
