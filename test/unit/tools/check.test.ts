import {expect, test} from "vitest";
import {sum, vitestOutcome} from "../../../tools/check/outcome.ts";

const file = (status: string, ...tests: string[]) => ({status, assertionResults: tests.map((status) => ({status}))});
const report = (numPassedTests: number, numFailedTests: number, ...testResults: ReturnType<typeof file>[]) => ({
  numPassedTests,
  numFailedTests,
  testResults
});

test("passed and failed tests are counted", () => {
  expect(vitestOutcome(report(2, 0, file("passed", "passed", "passed")), 0)).toEqual({passed: 2, failed: 0});
  expect(vitestOutcome(report(1, 1, file("failed", "passed", "failed")), 1)).toEqual({passed: 1, failed: 1});
});

test("a file that does not load is a failed test", () => {
  expect(vitestOutcome(report(1, 0, file("passed", "passed"), file("failed")), 1)).toEqual({passed: 1, failed: 1});
});

test("a run that fails with no test failing, or leaves no report, is a failed test", () => {
  expect(vitestOutcome(report(1, 0, file("passed", "passed")), 1)).toEqual({passed: 1, failed: 1});
  expect(vitestOutcome(report(1, 0, file("passed", "passed")), null)).toEqual({passed: 1, failed: 1});
  expect(vitestOutcome(undefined, 0)).toEqual({passed: 0, failed: 1});
});

test("outcomes add up", () => {
  expect(sum([])).toEqual({passed: 0, failed: 0});
  expect(
    sum([
      {passed: 1, failed: 2},
      {passed: 3, failed: 4}
    ])
  ).toEqual({passed: 4, failed: 6});
});
