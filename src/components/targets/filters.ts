import {filters} from "../filter/filters.js";

/** The filters of the targets page, shared by its controls, chart and list. */
export const targetFilters = filters({
  place: {kind: "list"},
  indicator: {kind: "list"},
  year: {kind: "list"},
  status: {kind: "list"}
} as const);
