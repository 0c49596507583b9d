import fc from "fast-check";
import {expect, test} from "vitest";
import {readAddress, writeAddress} from "../../../src/components/workbench/address.ts";

test("an address carries any query, after its #", () => {
  fc.assert(
    fc.property(fc.string({unit: "grapheme"}), (sql) => {
      const {hash, search} = new URL(writeAddress("http://localhost/base/sql.html?lang=en#old", sql));
      expect(readAddress(hash)).toEqual({sql, whole: true});
      expect(search).toBe("?lang=en");
    })
  );
});

test("of a query that was cut, what can be read is told from a whole one", () => {
  expect(readAddress("#q=SELECT%20%E4%B9%A1%E4%B9")).toEqual({sql: "SELECT 乡", whole: false});
  expect(readAddress("#q=SELECT%201%2")).toEqual({sql: "SELECT 1", whole: false});
  expect(readAddress("#q=a%")).toEqual({sql: "a", whole: false});
});

test("another hash is no query", () => {
  expect(readAddress("#section")).toBeNull();
  expect(readAddress("")).toBeNull();
});
