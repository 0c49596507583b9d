import {expect, test} from "vitest";
import {readableType} from "../../../src/components/database/column-type.ts";

test("what Arrow carries is not cast", () => {
  for (const type of [
    "INTEGER",
    "DECIMAL(18,3)",
    "HUGEINT[]",
    "STRUCT(a BIGINT, b VARCHAR[])",
    "MAP(VARCHAR, DOUBLE)"
  ]) {
    expect(readableType(type), type).toBeNull();
  }
  expect(readableType("TIMESTAMP WITH TIME ZONE")).toBeNull();
});

test("what it does not carry becomes text", () => {
  for (const type of [
    "TIME",
    "TIME WITH TIME ZONE",
    "INTERVAL",
    "BIT",
    "ENUM('a', 'b)''c')",
    "UNION(n INTEGER, k k DOUBLE)"
  ]) {
    expect(readableType(type), type).toBe("VARCHAR");
  }
});

test("the rest of a nested type keeps its own types, with their modifiers", () => {
  expect(readableType("TIME[][]")).toBe("VARCHAR[][]");
  expect(readableType("ENUM('a[]', 'b')[]")).toBe("VARCHAR[]");
  expect(readableType("STRUCT(a DECIMAL(9,4), b TIME)")).toBe('STRUCT("a" DECIMAL(9,4), "b" VARCHAR)');
  expect(readableType('MAP(VARCHAR, STRUCT("a b""" INTERVAL[], "中" MAP(DATE, BIT)))')).toBe(
    'MAP(VARCHAR, STRUCT("a b""" VARCHAR[], "中" MAP(DATE, VARCHAR)))'
  );
});
