import {filters} from "../filter/filters.js";

const specs = {
  place: {kind: "list"},
  year: {kind: "list"},
  damaged: {kind: "flag", initial: true},
  report: {kind: "list"},
  part: {kind: "choice", values: ["all", "review", "plan"], initial: "all"},
  theme: {kind: "list"},
  word: {kind: "list"}
} as const;

/**
 * The filters of the priorities page. place and year say what stands out; report, part, theme and word say which sentences
 * are listed.
 */
export const priorityFilters = filters(specs);
