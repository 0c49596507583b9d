import fc from "fast-check";
import {expect, test} from "vitest";
import {readAddress, writeAddress} from "../../../src/components/workbench/address.ts";

test("an address carries any query, after its #", () => {
  fc.assert(
    fc.property(fc.string({unit: "grapheme"}), (sql) => {
      const {hash, search} = new URL(writeAddress("http://localhost/base/sql.html?lang=en#old", sql));
      expect(readAddress(hash)).toBe(sql);
      expect(search).toBe("?lang=en");
    })
  );
});

test("another hash is no query, nor is one that was cut", () => {
  expect(readAddress("#section")).toBeNull();
  expect(readAddress("")).toBeNull();
  expect(readAddress("#q=%E4%B9")).toBeNull();
});
