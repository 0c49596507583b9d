import {expect, test} from "vitest";
import {corpusChecks, reportChecks} from "../../loaders/checks/check.ts";
import {checkCodes} from "../../loaders/checks/codes.ts";
import {severities as tableSeverities} from "../../loaders/tables/schema/checks.ts";
import {schema} from "../../loaders/tables/schema.ts";
import {checkName, checkNames, severities} from "../../src/components/check/names.ts";

test("every kind of finding has a name in both languages, and no other has one", () => {
  expect(Object.keys(checkNames).sort()).toEqual([...checkCodes].sort());
  for (const {zh, en} of Object.values(checkNames)) {
    expect(zh).toMatch(/^[\p{Script=Han}]+$/u);
    expect(en).toMatch(/^[a-z ]+$/);
  }
});

test("no two kinds of findings share a name", () => {
  for (const language of ["zh", "en"] as const) {
    const names = checkCodes.map((code) => checkName(code)[language]);
    expect(new Set(names).size).toBe(names.length);
  }
});

test("the schema lists the kinds of findings, among them those of all checks of a report and of the corpus", () => {
  expect(schema.checks.columns.code.codes).toEqual(checkCodes);
  for (const {code} of [...reportChecks, ...corpusChecks]) expect(checkCodes).toContain(code);
});

test("the pages know every severity", () => {
  expect([...severities].sort()).toEqual([...tableSeverities].sort());
});
