import {reportIds} from "../../loaders/corpus/sources.ts";
import {townshipIds} from "./townships.ts";

/** The pages of the project at `root` that are made from data, one a report and one a township, as paths of the site. */
export function dynamicPaths(root: string): string[] {
  const reports = reportIds(root)
    .filter((id) => {
      const isName = !/[?#%\\]/.test(id); // these mean something else in an address
      if (!isName) console.warn(`no page for a report whose file name has ? # % or \\; rename it: ${id}`);
      return isName;
    })
    .map((id) => `/reports/${id}`);
  return [...reports, ...townshipIds(root).map((id) => `/townships/${id}`)];
}
