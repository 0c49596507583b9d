import {chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {delimiter, join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {findBrowser} from "../../../tools/browser/find.ts";

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "browser-"));
});
afterEach(() => rmSync(dir, {recursive: true}));

function program(path: string): string {
  const file = join(dir, path);
  mkdirSync(join(file, ".."), {recursive: true});
  writeFileSync(file, "");
  chmodSync(file, 0o755);
  return file;
}

test("CHROME_PATH comes first, and must be a program", () => {
  program("google-chrome");
  const chosen = program("chosen");
  expect(findBrowser({CHROME_PATH: chosen, PATH: dir}, "linux")).toBe(chosen);
  expect(() => findBrowser({CHROME_PATH: join(dir, "none"), PATH: dir}, "linux")).toThrow(
    "no program at CHROME_PATH: "
  );
});

test("Chromium, Chrome and Edge are found on PATH", () => {
  expect(findBrowser({PATH: dir}, "linux")).toBeUndefined();
  const edge = program("microsoft-edge");
  expect(findBrowser({PATH: ["/none", dir].join(delimiter)}, "linux")).toBe(edge);
  const chrome = program("google-chrome");
  expect(findBrowser({PATH: dir}, "linux")).toBe(chrome);
});

test("installed programs are found where the system keeps them", () => {
  const mac = program("Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
  expect(findBrowser({PATH: "", HOME: dir}, "darwin")).toBe(mac);
  const windows = program("Google\\Chrome\\Application\\chrome.exe");
  expect(findBrowser({PATH: "", PROGRAMFILES: dir}, "win32")).toBe(windows);
});
