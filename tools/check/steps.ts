import {spawnSync} from "node:child_process";
import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {type Outcome, vitestOutcome} from "./outcome.ts";

const reports = ".cache/test";

/** Runs one of the programs in node_modules, or "node", as one test with a name: it passes if it exits with 0. */
export function runStep(name: string, program: string, args: string[]): Outcome {
  const passed = run(name, program, args) === 0;
  console.log(`${passed ? "✓" : "✗"} ${name}`);
  return {passed: Number(passed), failed: Number(!passed)};
}

/** Runs the tests of one project of vitest.config.ts. */
export function runVitest(project: string): Outcome {
  const file = join(reports, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const exitCode = run(`${project} tests`, "vitest/vitest.mjs", ["run", "--project", project, ...reporters]);
  return vitestOutcome(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined, exitCode);
}

function run(name: string, program: string, args: string[]): number | null {
  console.log(`\n── ${name}`);
  const script = program === "node" ? [] : [join("node_modules", program)];
  const {status, error} = spawnSync(process.execPath, [...script, ...args], {
    stdio: ["ignore", "inherit", "inherit"],
    env: {...process.env, SITE_BUILT: "1"}
  });
  if (error) console.error(error.message);
  return status;
}
