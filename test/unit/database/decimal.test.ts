import fc from "fast-check";
import {expect, test} from "vitest";
import {decimals, decimalText, integer, showsAll} from "../../../src/components/database/decimal.ts";
import {momentText} from "../../../src/components/database/moment.ts";

const words = (value: bigint) =>
  Uint32Array.from([0n, 32n, 64n, 96n], (shift) => Number((BigInt.asUintN(128, value) >> shift) & 0xffffffffn));
const limit = 10n ** 38n - 1n;

test("a decimal is read whole, as text, and as the nearest double", () => {
  fc.assert(
    fc.property(fc.bigInt(-limit, limit), fc.integer({min: 0, max: 37}), (value, scale) => {
      const text = decimalText(words(value), 0, scale);
      expect(integer(words(value), 0)).toBe(value);
      expect(BigInt(text.replace(".", ""))).toBe(value);
      expect((text.split(".")[1] ?? "").length).toBe(scale);
      expect(decimals(words(value), scale)[0]! + 0).toBe(Number(text) + 0);
      const number = showsAll(words(value), 0, scale) ? String(decimals(words(value), scale)[0]) : "";
      if (/^-?[\d.]+$/.test(number))
        expect(
          text
            .replace(/(\.\d*?)0+$/, "$1")
            .replace(/\.$/, "")
            .replace(/^-0$/, "0")
        ).toBe(number);
    })
  );
  expect(decimalText(words(-5n), 0, 2)).toBe("-0.05");
  expect(showsAll(words(12345678901234567n), 0, 3)).toBe(false);
  expect(showsAll(words(-7367n), 0, 2)).toBe(true);
});

test("a moment is written as DuckDB writes it", () => {
  expect(momentText(1_612_096_496_789_123n, 1_000_000n)).toBe("2021-01-31 12:34:56.789123");
  expect(momentText(-1n, 1_000_000n, "UTC")).toBe("1969-12-31 23:59:59.999999+00");
  expect(momentText(0n, 1_000_000_000n)).toBe("1970-01-01 00:00:00");
  expect(momentText(2n ** 63n - 1n, 1_000_000n)).toBe("infinity");
});
