import {readFileSync} from "node:fs";
import type {Plugin} from "esbuild";

interface Patch {
  /** The file, by the end of its path. */
  file: RegExp;
  /** The one place in it that turns text into a function. */
  find: RegExp;
  replace: string;
}

// A content security policy without 'unsafe-eval' refuses to turn text into functions. These do the same without.
const patches: Patch[] = [
  {
    // d3.csvParse: an object of a row
    file: /[\\/]d3-dsv[\\/](src|dist)[\\/](d3-)?dsv\.m?js$/,
    find: /return new Function\("d", "return \{" \+ columns\.map\([\s\S]*?\)\.join\(","\) \+ "\}"\);/,
    replace: 'return (d) => Object.fromEntries(columns.map((name, i) => [name, d[i] || ""]));'
  },
  {
    // arrow.vectorFromArray: whether a value is null
    file: /[\\/]apache-arrow[\\/]builder[\\/]valid\.m?js$/,
    find: /return new Function\(`x`,[^\n]*\);/,
    replace: "return (x) => !nullValues.some((value) => value === x || (value !== value && x !== x));"
  }
];

/** Bundles packages without their making of functions from text. Throws when a package is no longer as it was. */
export const patchPlugin: Plugin = {
  name: "patch",
  setup(build) {
    for (const {file, find, replace} of patches) {
      build.onLoad({filter: file}, ({path}) => {
        const text = readFileSync(path, "utf8");
        if (!/new Function\b/.test(text)) return undefined;
        const contents = text.replace(find, () => replace);
        if (/new Function\b/.test(contents)) throw new Error(`package has changed, see tools/npm/patch.ts: ${path}`);
        return {contents, loader: "js"};
      });
    }
  }
};
