import {readFileSync} from "node:fs";
import {join} from "node:path";
import {fingerprint, inputs} from "../../tools/fresh/inputs.ts";
import {judge} from "../accuracy/annotations.ts";
import {accuracyRows, type Judged, reliabilityRows, themeConfusionRows} from "../accuracy/tables.ts";
import {type Catalogue, readCatalogue} from "../corpus/catalogue.ts";
import {createSegmenter} from "../corpus/segment.ts";
import {readSources} from "../corpus/sources.ts";
import {countUnit} from "../outcomes/count-unit.ts";
import {mentionedIndicators} from "../outcomes/mentions.ts";
import {outcomes} from "../outcomes/outcomes.ts";
import {analyseCorpus} from "../pipeline.ts";
import {readerFiles} from "../reader/files.ts";
import {keywords} from "../themes/keywords.ts";
import {stopWords} from "../themes/names.ts";
import {priorities} from "../themes/priorities.ts";
import {priorityShifts} from "../themes/shifts.ts";
import {reportWords} from "../themes/words.ts";
import type {Analysis} from "../types.ts";
import {columnRows, tableRows} from "./codebook.ts";
import {writeParquet} from "./parquet.ts";
import {reportTables} from "./rows.ts";
import {type DatasetRow, schema, type TableName, type Tables} from "./schema.ts";
import {validate} from "./validate.ts";
import {viewsSql} from "./views.ts";

/**
 * Reads the corpus of the project at `root` and writes its tables: `observations.parquet` → bytes, one file a table of the schema,
 * and `views.sql`. Equal inputs give equal bytes. All or nothing.
 * @throws Error naming file, line and remedy, for a wrong catalogue or registry
 */
export async function buildTables(root: string): Promise<Map<string, Uint8Array>> {
  return tableFiles((await readProject(root)).tables);
}

/** `buildTables`, and the files that pages read without a database, from the same reading: see reader/files.ts. */
export async function buildFiles(root: string): Promise<Map<string, Uint8Array>> {
  const {analyses, tables} = await readProject(root);
  return new Map([...(await tableFiles(tables)), ...readerFiles(root, analyses, tables)]);
}

async function readProject(root: string): Promise<{analyses: Analysis[]; tables: Tables}> {
  const catalogue = readCatalogue(root);
  const analyses = analyseCorpus(readSources(root, catalogue), catalogue);
  const version = (await fingerprint(root, inputs)).slice(0, 12);
  const {version: program} = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {version: string};
  const tables = corpusTables(
    analyses,
    catalogue,
    {data_version: version, program_version: program},
    judge(root, analyses, catalogue)
  );
  validate(tables);
  return {analyses, tables};
}

async function tableFiles(tables: Tables): Promise<Map<string, Uint8Array>> {
  const names = Object.keys(schema) as TableName[];
  const files = await writeParquet(names.map((name) => ({table: schema[name], rows: tables[name]})));
  return new Map([
    ...[...files].map(([name, bytes]) => [`${name}.parquet`, bytes] as const),
    ["views.sql", new TextEncoder().encode(viewsSql())] as const
  ]);
}

const unjudged: Judged = {figures: [], themes: [], heldOut: []};

/** The rows of every table; those of accuracy are empty without annotations. */
export function corpusTables(
  analyses: readonly Analysis[],
  catalogue: Catalogue,
  versions: Pick<DatasetRow, "data_version" | "program_version">,
  judged = unjudged
): Tables {
  const read = analyses.map((analysis) => reportTables(analysis, catalogue));
  const reports = read.flatMap((tables) => tables.reports);
  const observations = read.flatMap((tables) => tables.observations);
  const {indicators, lexicon} = catalogue.figures;
  const published = reports.flatMap(({published_on}) => published_on ?? []).sort();
  const themeIds = catalogue.themes.map((theme) => theme.theme_id);
  const shares = priorities(analyses, themeIds);
  const segment = createSegmenter(catalogue.themeLexicon.votes.keys());
  const words = analyses.map((analysis) => reportWords(analysis, catalogue.checks.swaps, segment));
  const tables: Omit<Tables, "tables"> = {
    reports,
    places: catalogue.places,
    sections: read.flatMap((tables) => tables.sections),
    sentences: read.flatMap((tables) => tables.sentences),
    observations,
    outcomes: outcomes({
      reports,
      observations,
      indicators: indicators.byId,
      mentions: new Map(analyses.map((analysis) => [analysis.report_id, mentionedIndicators(analysis, indicators)])),
      isCount: (unit) => unit === null || countUnit(lexicon.units, unit)
    }),
    priorities: shares,
    priority_shifts: priorityShifts(shares, reports),
    keywords: keywords(words, stopWords(catalogue.places, catalogue.themeLexicon)),
    indicators: indicators.rows,
    themes: catalogue.themes,
    checks: read.flatMap((tables) => tables.checks),
    accuracy: accuracyRows(judged),
    reliability: reliabilityRows(judged),
    theme_confusion: themeConfusionRows(judged),
    columns: columnRows(),
    dataset: [{...versions, n_reports: reports.length, last_published_on: published.at(-1) ?? null}]
  };
  return {...tables, tables: tableRows(tables)};
}
