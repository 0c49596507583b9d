import {readdirSync, readFileSync} from "node:fs";
import {expect, test} from "vitest";

// `:has(a) ~ *` looks from every element at all that stand before it: the lines of a long report took ten seconds, and more than a
// minute when there were three times as many.
const quadratic = /:has\((?:[^()]|\([^()]*\))*\)\s*~\s*(?:\*|$)/;

test("no style compares every element of a page with those before it", () => {
  const files = readdirSync("src/styles").filter((name) => name.endsWith(".css"));
  const selectors = files.flatMap((name) =>
    readFileSync(`src/styles/${name}`, "utf8")
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .split(/[{};]|,(?![^(]*\))/)
      .map((selector) => selector.trim())
  );
  expect(selectors.length).toBeGreaterThan(500);
  expect(".observablehq :has(observablehq-loading) ~ *").toMatch(quadratic);
  expect(".observablehq :has(> a, b) ~ p").not.toMatch(quadratic);
  expect(selectors.filter((selector) => quadratic.test(selector))).toEqual([]);
});
