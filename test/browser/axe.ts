import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Page} from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong with a page, of serious or critical impact: "rule: element", one each. */
export async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(source); // a script element would break the pages' Content-Security-Policy
  return page.evaluate(async () => {
    const {axe} = window as unknown as {axe: typeof import("axe-core")};
    const {violations} = await axe.run();
    return violations
      .filter(({impact}) => impact === "serious" || impact === "critical")
      .flatMap(({id, nodes}) =>
        nodes.map(({target, failureSummary}) => `${id}: ${target.join(" ")} ${failureSummary}`)
      );
  });
}
