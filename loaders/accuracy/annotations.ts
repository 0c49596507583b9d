import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Catalogue} from "../corpus/catalogue.ts";
import {createSegmenter} from "../corpus/segment.ts";
import type {Analysis} from "../types.ts";
import {type GoldNumber, parseGold} from "./gold.ts";
import {scoreReport} from "./score.ts";
import type {Judged} from "./tables.ts";
import {parseThemeUnits} from "./themes.ts";
import {type CodedReport, leaveOneOut, pairCodes} from "./themes-leave-one-out.ts";

/** Where the annotations stand, from the project's root. */
export const annotationFolder = "test/gold";

/**
 * Scores what was read from the reports against their annotations in test/gold, as far as there are any.
 * @throws Error naming file, line and remedy, for annotations that are not of the report's text
 */
export function judge(root: string, analyses: readonly Analysis[], catalogue: Catalogue): Judged {
  const byId = new Map(analyses.map((analysis) => [analysis.report_id, analysis]));
  const figures = annotated(root, "figures", ".jsonl", byId).map(({analysis, file, text}) => {
    const gold = parseGold(file, text);
    checkTokens(file, gold, analysis.clean.raw);
    return {gold, score: scoreReport(analysis.report_id, gold, analysis.observations)};
  });
  const coded = annotated(root, "themes", ".tsv", byId).map(
    ({analysis, file, text}): CodedReport => ({analysis, units: parseThemeUnits(file, text)})
  );
  const lexicon = catalogue.themeLexicon;
  return {
    figures,
    themes: coded.flatMap((report) => pairCodes(report, lexicon)),
    heldOut: coded.length > 1 ? leaveOneOut(coded, lexicon, createSegmenter(lexicon.votes.keys()), "dropped") : []
  };
}

function annotated(root: string, kind: string, extension: string, byId: ReadonlyMap<string, Analysis>) {
  const folder = join(root, annotationFolder, kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort()
    .flatMap((name) => {
      const analysis = byId.get(name.slice(0, -extension.length));
      if (!analysis) return [];
      const file = `${annotationFolder}/${kind}/${name}`;
      return [{analysis, file, text: readFileSync(join(root, file), "utf8")}];
    });
}

/** Offsets of another text would score as errors of the pipeline. */
function checkTokens(file: string, gold: readonly GoldNumber[], raw: string): void {
  for (const [i, {at, token}] of gold.entries())
    if (!raw.startsWith(token, at))
      throw new Error(
        `${file}:${i + 1}: the report has other text at offset ${at}; annotate it anew, or remove the file: ${token}`
      );
}
