import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import type {Page} from "playwright-core";
import {withLiveAnswers} from "./live-answers.ts";

const folder = "dist/_file/data/tables";

/** Gives the page, from now on, the observations of the built site so many times over that they are `n` or more. */
export async function withObservations(page: Page, n: number): Promise<void> {
  const body = await observations(n);
  await withLiveAnswers(page);
  await page.route(/\/observations\.\w+\.parquet$/, (route) =>
    route.fulfill({body, contentType: "application/vnd.apache.parquet"})
  );
}

/** The copies have ids of their own, and growth a little higher each, so that they do not lie on one another. */
async function observations(n: number): Promise<Buffer> {
  const source = join(folder, readdirSync(folder).find((name) => /^observations\..*parquet$/.test(name))!);
  const dir = mkdtempSync(join(tmpdir(), "observations-"));
  const file = join(dir, "observations.parquet");
  const connection = await (await DuckDBInstance.create()).connect();
  try {
    await connection.run(`COPY (
      SELECT o.* REPLACE (
        observation_id || CASE WHEN copy = 0 THEN '' ELSE '-' || copy END AS observation_id,
        growth_pct + 0.7 * copy AS growth_pct
      )
      FROM '${source}' o, (SELECT unnest(range(CAST(ceil(${n} / count(*)) AS BIGINT))) AS copy FROM '${source}')
    ) TO '${file}' (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION V1)`);
    return readFileSync(file);
  } finally {
    connection.closeSync();
    rmSync(dir, {recursive: true, force: true});
  }
}
