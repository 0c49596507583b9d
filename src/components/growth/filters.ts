import {filters} from "../filter/filters.js";

const specs = {
  indicator: {kind: "list"},
  place: {kind: "list"},
  year: {kind: "list"},
  role: {kind: "choice", values: ["all", "actual", "target"], initial: "all"},
  partial: {kind: "flag", initial: true},
  damaged: {kind: "flag", initial: true}
} as const;

/** The filters of the growth page, shared by its controls and charts. */
export const growthFilters = filters(specs);
