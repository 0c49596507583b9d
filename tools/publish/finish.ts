import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {compressFiles} from "../serve/compress.ts";
import {storeAnswers} from "./answers/store.ts";
import {overBudget, readBudget} from "./budget.ts";
import {packSite} from "./pack/pack.ts";
import {protectPages} from "./policy.ts";
import {weightReport} from "./report.ts";
import {weighSite} from "./weight.ts";

/**
 * Makes of the built site in `dir` what any web server can publish: in every page the answers that it asks for first, and its
 * policy; its modules in packs; compressed copies of the files. Says what the pages weigh, and what of it is over the budget.
 */
export async function finishSite(dir: string): Promise<void> {
  await storeAnswers(dir);
  await packSite(dir);
  await protectPages(dir);
  writeFileSync(join(dir, ".nojekyll"), ""); // GitHub Pages, fed from a branch, would leave out folders with an underscore
  await compressFiles(dir);
  const weight = await weighSite(dir);
  console.log(`\n${weightReport(weight)}`);
  for (const over of overBudget(weight, readBudget())) console.warn(`Warning: ${over} (tools/publish/budget.json)`);
}
