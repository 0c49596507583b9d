import {readdirSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {expect, test} from "vitest";
import {parseGold} from "../../loaders/accuracy/gold.ts";
import {scoreTable} from "../../loaders/accuracy/report.ts";
import {f1, type Score, scoreReport, totalScore} from "../../loaders/accuracy/score.ts";
import {readCatalogue} from "../../loaders/corpus/catalogue.ts";
import {readSources} from "../../loaders/corpus/sources.ts";
import {analyse} from "../../loaders/pipeline.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = `${root}/test/gold/figures`;

function scores(): Score[] {
  const catalogue = readCatalogue(root);
  const sources = new Map(readSources(root, catalogue).map((source) => [source.report_id, source]));
  return readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .sort()
    .map((file) => {
      const report_id = file.replace(/\.jsonl$/, "");
      const {observations} = analyse(sources.get(report_id)!, catalogue);
      return scoreReport(report_id, parseGold(file, readFileSync(`${folder}/${file}`, "utf8")), observations);
    });
}

test("the figures of the annotated reports are found and every field of them is right", () => {
  const all = scores();
  console.log(scoreTable(all));
  const {gold, found, hits, exact} = totalScore("all", all);
  expect(gold).toBe(168);
  expect(f1(hits, found, gold)).toBeGreaterThanOrEqual(0.99);
  expect(f1(exact, found, gold)).toBeGreaterThanOrEqual(0.97);
});
