import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {ReportTables} from "../tables/rows.ts";
import type {Tables} from "../tables/schema.ts";
import type {Analysis} from "../types.ts";
import {reportDocument} from "./document.ts";
import {searchIndex} from "./search-index.ts";
import {searchNames} from "./search-names.ts";

/**
 * The files that pages read without the database: `reports/ID.json` (a ReportDocument) and `reports/ID.txt` (the report's own bytes)
 * for each report of the project at `root`, and `search.json` (the SearchIndex).
 */
export function readerFiles(root: string, analyses: readonly Analysis[], tables: Tables): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  const json = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));
  const files = new Map<string, Uint8Array>();
  const byReport = groupRows(tables);
  const sources = [];
  for (const analysis of analyses) {
    const {report_id, source, clean, outline} = analysis;
    const rows = byReport.get(report_id)!;
    files.set(`reports/${report_id}.json`, json(reportDocument(analysis, rows, tables, tables.dataset[0]!)));
    files.set(`reports/${report_id}.txt`, readFileSync(join(root, "data", source.file)));
    sources.push({report: rows.reports[0]!, clean, outline: outline.sentences, ...rows});
  }
  const catalogue = (name: string) => {
    const file = `data/catalogue/${name}`;
    return {file, text: readFileSync(join(root, file), "utf8")};
  };
  const names = searchNames(catalogue("indicator_aliases.csv"), catalogue("modifiers.csv"));
  files.set("search.json", json(searchIndex(sources, tables, names)));
  return files;
}

function groupRows(tables: Tables): Map<string, ReportTables> {
  const groups = new Map<string, ReportTables>();
  for (const report of tables.reports)
    groups.set(report.report_id, {reports: [report], sections: [], sentences: [], observations: [], checks: []});
  for (const name of ["sections", "sentences", "observations", "checks"] as const)
    for (const row of tables[name]) (groups.get(row.report_id)?.[name] as (typeof row)[] | undefined)?.push(row);
  return groups;
}
