import {readFileSync} from "node:fs";
import type {Plugin} from "esbuild";

interface Patch {
  /** The file, by the end of its path. */
  file: RegExp;
  /** Each place that a policy refuses, and what does the same without. */
  edits: [find: RegExp, replace: string][];
}

// What a content security policy without 'unsafe-eval' and 'unsafe-inline' refuses: functions made from text, and handlers
// written as attributes.
const patches: Patch[] = [
  {
    // d3.csvParse makes an object of a row
    file: /[\\/]d3-dsv[\\/](src|dist)[\\/](d3-)?dsv\.m?js$/,
    edits: [
      [
        /return new Function\("d", "return \{" \+ columns\.map\([\s\S]*?\)\.join\(","\) \+ "\}"\);/,
        'return (d) => Object.fromEntries(columns.map((name, i) => [name, d[i] || ""]));'
      ]
    ]
  },
  {
    // arrow.vectorFromArray asks whether a value is null
    file: /[\\/]apache-arrow[\\/]builder[\\/]valid\.m?js$/,
    edits: [
      [
        /return new Function\(`x`,[^\n]*\);/,
        "return (x) => !nullValues.some((value) => value === x || (value !== value && x !== x));"
      ]
    ]
  },
  {
    // html`<button onclick=${f}>` is first drawn as <button onclick="::0">, then given its function; so with another name
    file: /[\\/]htl[\\/]dist[\\/]index\.js$/,
    edits: [
      [
        /string \+= `::\$\{j\}`;/,
        'if (name === "style") string += "::" + j; else string = string.slice(0, attributeNameStart - strings[j].length) + "::" + j + "=" + name.toLowerCase();'
      ],
      [
        /removeAttribute\(element, name\), --i, --n;\s*for \(const key in value\)/,
        'removeAttribute(element, name), --i, --n;\nif (typeof value === "function") element[currentValue] = value;\nelse for (const key in value)'
      ]
    ]
  }
];

/** Bundles packages without what the pages' policy refuses. Throws when a package is no longer as it was. */
export const patchPlugin: Plugin = {
  name: "patch",
  setup(build) {
    for (const {file, edits} of patches) {
      build.onLoad({filter: file}, ({path}) => {
        let contents = readFileSync(path, "utf8");
        for (const [find, replace] of edits) {
          const edited = contents.replace(find, () => replace);
          if (edited === contents) throw new Error(`package has changed, see tools/npm/patch.ts: ${path}`);
          contents = edited;
        }
        return {contents, loader: "js"};
      });
    }
  }
};
