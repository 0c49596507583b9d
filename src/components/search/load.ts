import {FileAttachment} from "observablehq:stdlib";
import type {SearchIndex} from "../../../loaders/reader/search-index.ts";
import {type Found, openSearch, type Search} from "./find.js";

/** The site's search, with the names of its indicators. */
export interface SiteSearch {
  find: Search;
  indicators: SearchIndex["indicators"];
  reports: SearchIndex["reports"];
}

export type {Found};

let cached: Promise<SiteSearch> | undefined;

/** Fetches the index, once a page; after a failure the next call tries again. */
export function siteSearch(): Promise<SiteSearch> {
  cached ??= load().catch((error) => {
    cached = undefined;
    throw error;
  });
  return cached;
}

async function load(): Promise<SiteSearch> {
  const {href} = FileAttachment("../../data/tables/search.json");
  const response = await fetch(href);
  if (!response.ok) throw new Error(`cannot read the search index (HTTP ${response.status}): ${href}`);
  const index = (await response.json()) as SearchIndex;
  return {find: openSearch(index), indicators: index.indicators, reports: index.reports};
}
