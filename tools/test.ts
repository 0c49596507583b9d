import {mkdirSync, rmSync} from "node:fs";
import {ensureBrowser} from "./browser/ensure.ts";
import {sum} from "./check/outcome.ts";
import {runStep, runVitest} from "./check/steps.ts";

// Every check of the project, one after the other; the last line counts the tests of all of them.
rmSync(".cache/test", {recursive: true, force: true});
mkdirSync(".cache/test", {recursive: true});

let browser: string | undefined;
try {
  browser = ensureBrowser();
} catch (error) {
  console.error((error as Error).message);
}

const outcomes = [
  runStep("type check", "typescript/bin/tsc", ["--noEmit"]),
  runStep("lint and format", "@biomejs/biome/bin/biome", ["check"]),
  runVitest("unit")
];
const build = runStep("site build", "node", ["tools/setup.mjs", "tools/build.ts"]);
outcomes.push(build);
if (build.passed && browser) outcomes.push(runVitest("preview"), runVitest("browser"));
else {
  console.error(`\nbrowser tests not run: ${browser ? "the site does not build" : "there is no browser (see above)"}`);
  if (!browser) outcomes.push({passed: 0, failed: 1});
}

const {passed, failed} = sum(outcomes);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
