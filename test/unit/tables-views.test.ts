import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import {beforeAll, expect, test} from "vitest";
import {fill} from "../../loaders/tables/parquet.ts";
import {type IndicatorRow, type ObservationRow, schema} from "../../loaders/tables/schema.ts";
import {viewsSql} from "../../loaders/tables/views.ts";

const investment: IndicatorRow = {
  indicator_id: "fixed_investment",
  zh: "固定资产投资",
  en: "Fixed-asset investment",
  domain: "investment",
  unit: "CNY",
  measure: "flow",
  higher_is: "better",
  definition: null
};

const whole: ObservationRow = {
  observation_id: "whole",
  report_id: "r",
  place_id: null,
  sentence_id: "r:s1",
  indicator_id: "fixed_investment",
  label: "固定资产投资",
  role: "actual",
  year: 2019,
  year_from: 2019,
  month_from: 1,
  month_to: 12,
  value: 3e8,
  value_max: null,
  unit: "CNY",
  value_text: "3亿元",
  bound: "exact",
  growth_pct: 8,
  growth_max: null,
  growth_basis: "yoy",
  growth_bound: "exact",
  growth_text: "8%",
  change_pp: null,
  previous_value: null,
  value_start: 0,
  value_end: 3,
  growth_start: 5,
  growth_end: 7,
  rule: "level",
  confidence: 0.9,
  flags: []
};

const others: Record<string, Partial<ObservationRow>> = {
  "another township's, same axis": {},
  "growth alone": {value: null, unit: null},
  "state as of writing": {month_from: null, month_to: null},
  outside_catalogue: {indicator_id: null},
  undated: {year: null, year_from: null},
  damaged: {flags: ["partial_year", "damaged"]},
  mismatch: {flags: ["mismatch"]},
  benchmark: {flags: ["benchmark"]},
  multi_year: {year_from: 2016},
  partial_year: {month_to: 11, flags: ["partial_year"]},
  other_basis: {value: null, unit: null, growth_basis: "previous_period"},
  other_unit: {unit: "USD"}
};

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await (await DuckDBInstance.create()).connect();
  const rows = Object.entries(others).map(([observation_id, change]) => ({...whole, ...change, observation_id}));
  await fill(connection, schema.observations, [whole, ...rows]);
  await fill(connection, schema.indicators, [investment]);
  await connection.run(viewsSql());
});

test("comparable keeps every observation, and says of each why it may not be drawn with the others", async () => {
  const read = await connection.runAndReadAll("SELECT observation_id, comparable, reason FROM comparable");
  const reasons = new Map(read.getRows().map(([id, comparable, reason]) => [id, [comparable, reason]]));
  expect(reasons.size).toBe(13);
  for (const id of ["whole", "another township's, same axis", "growth alone", "state as of writing"])
    expect(reasons.get(id), id).toEqual([true, null]);
  for (const id of Object.keys(others).filter((id) => /^[a-z_]+$/.test(id) && id.length > 6))
    expect(reasons.get(id), id).toEqual([false, id]);
});

test("axis tells apart what has another unit or other months", async () => {
  const read = await connection.runAndReadAll(
    "SELECT axis, count(*)::INTEGER FROM comparable GROUP BY ALL ORDER BY 2 DESC, 1"
  );
  expect(read.getRows()).toContainEqual(["fixed_investment | CNY | 1-11", 1]);
  expect(read.getRows()).toContainEqual(["fixed_investment | USD | 1-12", 1]);
  expect(read.getRows()).toContainEqual(["fixed_investment | CNY | as of writing", 1]);
  expect(read.getRows()).toContainEqual([null, 1]);
});
