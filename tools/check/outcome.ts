/** How many tests of a step passed and failed. */
export interface Outcome {
  passed: number;
  failed: number;
}

export function sum(outcomes: Outcome[]): Outcome {
  return outcomes.reduce((a, b) => ({passed: a.passed + b.passed, failed: a.failed + b.failed}), {
    passed: 0,
    failed: 0
  });
}

/** What Vitest's JSON reporter writes, as far as it is read here. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {status: string; assertionResults: {status: string}[]}[];
}

/**
 * The outcome of a run of Vitest. A file that fails as a whole (it does not load, a hook throws) counts as one failed
 * test, and so does a run that fails though no test did, or that left no report (`report` undefined).
 */
export function vitestOutcome(report: VitestReport | undefined, exitCode: number | null): Outcome {
  if (!report) return {passed: 0, failed: 1};
  const brokenFiles = report.testResults.filter(
    ({status, assertionResults}) => status === "failed" && !assertionResults.some((test) => test.status === "failed")
  );
  const failed = report.numFailedTests + brokenFiles.length;
  return {passed: report.numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed};
}
