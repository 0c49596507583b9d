import {FileAttachment} from "observablehq:stdlib";

/** A file of the site: its address, and its size in bytes. */
export interface SiteFile {
  href: string;
  size: number;
}

/**
 * The tables of the archive, by name. Framework copies to the site, and names by their content, the files that stand here as
 * string literals; so each table of loaders/tables/schema.ts has its lines (a test compares the two). Without `.href`, Framework would
 * add a Parquet reader to the page.
 */
export const files: Record<string, SiteFile> = {
  reports: {
    href: FileAttachment("../../data/tables/reports.parquet").href,
    size: FileAttachment("../../data/tables/reports.parquet").size
  },
  places: {
    href: FileAttachment("../../data/tables/places.parquet").href,
    size: FileAttachment("../../data/tables/places.parquet").size
  },
  sections: {
    href: FileAttachment("../../data/tables/sections.parquet").href,
    size: FileAttachment("../../data/tables/sections.parquet").size
  },
  sentences: {
    href: FileAttachment("../../data/tables/sentences.parquet").href,
    size: FileAttachment("../../data/tables/sentences.parquet").size
  },
  observations: {
    href: FileAttachment("../../data/tables/observations.parquet").href,
    size: FileAttachment("../../data/tables/observations.parquet").size
  },
  outcomes: {
    href: FileAttachment("../../data/tables/outcomes.parquet").href,
    size: FileAttachment("../../data/tables/outcomes.parquet").size
  },
  priorities: {
    href: FileAttachment("../../data/tables/priorities.parquet").href,
    size: FileAttachment("../../data/tables/priorities.parquet").size
  },
  priority_shifts: {
    href: FileAttachment("../../data/tables/priority_shifts.parquet").href,
    size: FileAttachment("../../data/tables/priority_shifts.parquet").size
  },
  keywords: {
    href: FileAttachment("../../data/tables/keywords.parquet").href,
    size: FileAttachment("../../data/tables/keywords.parquet").size
  },
  indicators: {
    href: FileAttachment("../../data/tables/indicators.parquet").href,
    size: FileAttachment("../../data/tables/indicators.parquet").size
  },
  themes: {
    href: FileAttachment("../../data/tables/themes.parquet").href,
    size: FileAttachment("../../data/tables/themes.parquet").size
  },
  checks: {
    href: FileAttachment("../../data/tables/checks.parquet").href,
    size: FileAttachment("../../data/tables/checks.parquet").size
  },
  accuracy: {
    href: FileAttachment("../../data/tables/accuracy.parquet").href,
    size: FileAttachment("../../data/tables/accuracy.parquet").size
  },
  reliability: {
    href: FileAttachment("../../data/tables/reliability.parquet").href,
    size: FileAttachment("../../data/tables/reliability.parquet").size
  },
  theme_confusion: {
    href: FileAttachment("../../data/tables/theme_confusion.parquet").href,
    size: FileAttachment("../../data/tables/theme_confusion.parquet").size
  },
  tables: {
    href: FileAttachment("../../data/tables/tables.parquet").href,
    size: FileAttachment("../../data/tables/tables.parquet").size
  },
  columns: {
    href: FileAttachment("../../data/tables/columns.parquet").href,
    size: FileAttachment("../../data/tables/columns.parquet").size
  },
  dataset: {
    href: FileAttachment("../../data/tables/dataset.parquet").href,
    size: FileAttachment("../../data/tables/dataset.parquet").size
  }
};

/** The views over the tables, as SQL. */
export const viewsFile: SiteFile = {
  href: FileAttachment("../../data/tables/views.sql").href,
  size: FileAttachment("../../data/tables/views.sql").size
};
