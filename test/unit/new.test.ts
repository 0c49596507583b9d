import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {fileName} from "../../tools/new/file-name.ts";
import {writeNotebook} from "../../tools/new/notebook.ts";
import {notebookPages, pageTitle} from "../../tools/site/notebooks.ts";

test.each([
  ["Growth and targets", "growth-and-targets"],
  ["增长与目标 | Growth and targets", "growth-and-targets"],
  ["Growth | 增长", "growth"],
  ["财政收入", "caizhengshouru"],
  ["重点 2021", "zhongdian-2021"],
  ["绿色", "lvse"],
  ["Café: what’s next?", "cafe-whats-next"],
  ["../../etc/passwd", "etc-passwd"],
  ["很长的标题".repeat(30), "hen-chang-de-biaoti-hen-chang-de-biaoti-hen-chang-de-biaoti"],
  ["a".repeat(300), "a".repeat(60)],
  ["***", ""]
])("the file of %j is named %j", (title, expected) => {
  expect(fileName(title)).toBe(expected);
});

describe("writeNotebook", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "new-"));
  });
  afterEach(() => rmSync(root, {recursive: true, force: true}));

  test("writes a page with its title, imports, a query, an input, a chart and prose", () => {
    const {file, address} = writeNotebook(root, "财政 | Revenue");
    expect(file).toBe(join(root, "src/notebooks/revenue.md"));
    expect(address).toBe("/notebooks/revenue");
    const text = readFileSync(file, "utf8");
    expect(text).not.toContain("{{");
    expect(pageTitle(text)).toBe("财政 | Revenue");
    for (const part of ["# 财政 | Revenue", "import {sql}", "```sql id=", "Inputs.", "Plot.plot"])
      expect(text).toContain(part);
  });

  test("a title may hold what YAML, Markdown and JavaScript would read otherwise", () => {
    const {file} = writeNotebook(root, 'A "b": $& {1} <i>', {name: "odd"});
    const text = readFileSync(file, "utf8");
    expect(pageTitle(text)).toBe('A "b": $& {1} <i>');
    expect(text).toContain('# A "b": \\$& \\{1\\} \\<i\\>');
  });

  test("never writes over a page", () => {
    const {file} = writeNotebook(root, "Revenue");
    writeFileSync(file, "mine");
    expect(() => writeNotebook(root, "Revenue")).toThrow(
      `there is such a notebook already; give another title, or a --name: ${file}`
    );
    expect(readFileSync(file, "utf8")).toBe("mine");
  });

  test("copies a page: its paths lead where they led, and only its title differs", () => {
    mkdirSync(join(root, "src/townships"), {recursive: true});
    const page = (here: string) => `style: ${here}sql.css
---
\`\`\`js
import {a} from "${here}components/a.js";
const b = await import('${here}components/b.js');
const c = FileAttachment("${here}data/c.csv").csv();
import * as Plot from "npm:@observablehq/plot";
\`\`\`

# TITLE

[x](${here}reports/#o=1) <a href="${here}growth?a=1">y</a> [z](https://example.com) ./prose

# Second
`;
    writeFileSync(join(root, "src/own.md"), `---\ntitle: Own\n${page("./").replace("TITLE", "自己")}`);
    for (const from of ["own", "src/own.md", "/own.html"]) {
      const {file} = writeNotebook(root, "副本 | Copy", {from, name: "copy"});
      expect(readFileSync(file, "utf8")).toBe(
        `---\ntitle: "副本 | Copy"\n${page("../").replace("TITLE", "副本 | Copy")}`
      );
      rmSync(file);
    }
    writeNotebook(root, "First", {from: "own"});
    const {file} = writeNotebook(root, "Second", {from: "notebooks/first"});
    expect(readFileSync(file, "utf8")).toContain(page("../").replace("TITLE", "Second"));
    for (const from of ["none", "../own", "reports/[report]"])
      expect(() => writeNotebook(root, "Third", {from})).toThrow(`no such page to copy`);
  });

  test("says what it lacks", () => {
    expect(() => writeNotebook(root, " ")).toThrow("a notebook needs a title");
    expect(() => writeNotebook(root, "？！")).toThrow(
      "no file name can be made from this title; give one with --name: ？！"
    );
    expect(() => writeNotebook(root, "A", {name: "../a"})).toThrow(
      "a file name is of small letters, digits and hyphens: ../a"
    );
  });

  test("what it wrote is listed for the sidebar, by name of file", () => {
    expect(notebookPages(join(root, "src"))).toEqual([]);
    writeNotebook(root, "Revenue");
    writeNotebook(root, "Aims");
    writeFileSync(join(root, "src/notebooks/.draft.md"), "# Draft");
    expect(notebookPages(join(root, "src"))).toEqual([
      {name: "Aims", path: "/notebooks/aims"},
      {name: "Revenue", path: "/notebooks/revenue"}
    ]);
  });
});

test.each([
  ["---\ntitle: Plain\n---\n# Other", "Plain"],
  ["---\ntoc: false\ntitle: 'It''s'\n---", "It's"],
  ['---\r\ntitle: "A: b"\r\n---\r\n', "A: b"],
  ["# Heading  \ntext", "Heading"],
  ["---\ntoc: false\n---\n\n# Heading", "Heading"],
  ["text", undefined]
])("the title of %j is %j", (markdown, expected) => {
  expect(pageTitle(markdown)).toBe(expected);
});
