import type {Page} from "playwright-core";
import type {Catalogue} from "../../loaders/corpus/catalogue.ts";
import {analyse} from "../../loaders/pipeline.ts";
import {type ReportDocument, reportDocument} from "../../loaders/reader/document.ts";
import {reportTables} from "../../loaders/tables/rows.ts";

/** Reads `text` as the pipeline does, and lets the page of report `id` have its document in the place of the built one. */
export async function serveReport(
  page: Page,
  text: string,
  id: string,
  catalogue: Catalogue
): Promise<{document: ReportDocument}> {
  const decoded = {text, encoding: "utf-8" as const, undecodable: 0};
  const analysis = analyse({report_id: id, file: `reports/${id}.txt`, sha256: "", decoded, entry: null}, catalogue);
  const document = reportDocument(
    analysis,
    reportTables(analysis, catalogue),
    {places: catalogue.places, indicators: catalogue.figures.indicators.rows, themes: catalogue.themes},
    {data_version: "test", program_version: "test"}
  );
  await page.route(/\/data\/tables\/reports\/[^/]*\.json/, (route) => route.fulfill({json: document}));
  return {document};
}
