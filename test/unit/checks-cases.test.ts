import {describe, expect, test} from "vitest";
import {checkReport} from "../../loaders/checks/check.ts";
import {readCatalogue} from "../../loaders/corpus/catalogue.ts";
import {decode} from "../../loaders/corpus/decode.ts";
import {analyse} from "../../loaders/pipeline.ts";
import type {Finding} from "../../loaders/types.ts";
import {readCases} from "./cases.ts";

const catalogue = readCatalogue(".");

function find(raw: string): Finding[] {
  const decoded = decode(new TextEncoder().encode(raw));
  const analysis = analyse({report_id: "case", file: "case.txt", entry: null, decoded, sha256: ""}, catalogue);
  return checkReport(analysis, catalogue.checks).filter(({code}) => code !== "no_figures");
}

const consistency = new Set(["list_mismatch", "list_count", "growth_mismatch", "two_values", "share_sum", "unit_jump"]);
const dating = new Set(["dating", "inferred_year", "year_sequence", "registry_year"]);

describe("damage", () => {
  for (const {name, input, expected} of readCases("checks-damage.txt"))
    test(name, () => {
      const undated = /^undated/m.test(expected);
      const rows = find(input)
        .filter(({code}) => !consistency.has(code) && !dating.has(code) && (undated || code !== "undated"))
        .map(({code, severity, start, end}) => [code, severity, start === null ? "" : input.slice(start, end!)]);
      expect(rows.map((row) => row.join(" ").trim()).join("\n")).toBe(expected);
    });
});

describe("consistency", () => {
  for (const {name, input, expected} of readCases("checks-consistency.txt"))
    test(name, () => {
      const rows = find(input).filter(({code}) => consistency.has(code));
      expect(rows.map(({code, start, end}) => `${code} ${input.slice(start!, end!)}`).join("\n")).toBe(expected);
    });
});
