import {expect, test} from "vitest";
import {parseCases} from "./cases.ts";

test("parseCases reads name, input, expected and line, and skips comments", () => {
  expect(parseCases("x.txt", "about\n# one\n\na\n\nb  \n==>\nc\n// note\n\n# two\n 甲\n==>\n")).toEqual([
    {name: "one", input: "a\n\nb  ", expected: "c", line: 2},
    {name: "two", input: " 甲", expected: "", line: 11}
  ]);
});

test("parseCases names file and line of a case that is not whole", () => {
  expect(() => parseCases("x.txt", "# one\na\n")).toThrow("x.txt:1: no ==> after the input of the case: one");
  expect(() => parseCases("x.txt", "# one\n==>\nb\n")).toThrow("x.txt:1: no input: one");
  expect(() => parseCases("x.txt", "# one\na\n==>\nb\n# one\na\n==>\n")).toThrow("x.txt:5: two cases with one name");
  expect(() => parseCases("x.txt", "nothing")).toThrow("x.txt: no case");
});
