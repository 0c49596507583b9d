import {type ChildProcess, spawn} from "node:child_process";
import {appendFileSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, test, vi} from "vitest";
import {launchBrowser} from "../../tools/browser/launch.ts";
import {copyProject, freePort} from "../project-copy.ts";

// A copy of the project, served by npm start's own program, with one notebook page as an analyst would write it.
const notebook = `# Notebook

\`\`\`js
import {sql} from "./components/database.js";
const reports = Array.from(await sql\`SELECT report_id, title FROM reports ORDER BY report_id\`);
const titles = Array.from(await sql\`SELECT en FROM themes\`, (d) => d.en);
display(html\`<p id="ids">\${reports.map((d) => d.report_id).join(" ")}</p><p id="labels">\${titles.join("|")}</p>\`);
\`\`\`
`;

let root: string;
let server: ChildProcess;
let browser: Browser;
let page: Page;
let log = "";

beforeAll(async () => {
  root = copyProject("preview-");
  writeFileSync(join(root, "src/notebook.md"), notebook);
  const port = await freePort();
  server = spawn(process.execPath, ["tools/setup.mjs", "tools/start.ts"], {
    cwd: root,
    env: {...process.env, PORT: String(port)}
  });
  for (const stream of [server.stdout!, server.stderr!]) stream.on("data", (text) => (log += text));
  await vi.waitFor(() => expect(log).toContain(`The dashboard: http://127.0.0.1:${port}`), {timeout: 150_000});
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/notebook`);
  await page.waitForSelector("#ids", {timeout: 60_000});
}, 240_000);

afterAll(async () => {
  await browser?.close();
  server?.kill();
  rmSync(root, {recursive: true, force: true});
});

/** What the open page shows; nobody reloads it. */
const shown = (id: string) => page.locator(`#${id}`).textContent({timeout: 5000});
const text = () => page.locator("main").textContent({timeout: 5000});
const unhurried = {timeout: 120_000, interval: 100}; // what appears, not how soon
const within5s = {timeout: 5000, interval: 100};
const again = {retry: 2}; // the five seconds are of a machine that does nothing else
const reportIds = () => readdirSync(join(root, "data/reports")).map((name) => name.replace(/\.txt$/, ""));
const aReport = () => readdirSync(join(root, "data/reports")).find((name) => name.endsWith(".txt"))!;

test("a report that is dropped into the folder appears on the open page, and leaves with its file", again, async () => {
  const file = join(root, "data/reports/xincun-2019.txt");
  rmSync(file, {force: true});
  await expect.poll(() => shown("ids"), {timeout: 90_000}).not.toContain("xincun-2019");
  cpSync(join(root, "data/reports", aReport()), file);
  await expect.poll(() => shown("ids"), within5s).toContain("xincun-2019");
  rmSync(file);
  await expect.poll(() => shown("ids"), within5s).not.toContain("xincun-2019");
});

test("a mistake in the data is named on the open page, with file, line and remedy, until it is repaired", async () => {
  const mistakes = [
    [
      "data/reports.csv",
      "nowhere.txt,,,,,,,,",
      "no such file in data/reports; add it there or remove this row: nowhere.txt"
    ],
    [
      "data/catalogue/places.csv",
      "xincun,新村镇",
      "2 cells where the first line names 10 columns; an empty cell needs its comma too"
    ]
  ];
  for (const [name, row, message] of mistakes) {
    const file = join(root, name!);
    const sound = readFileSync(file, "utf8");
    try {
      writeFileSync(file, `${sound}${row}\n`);
      await expect.poll(text, unhurried).toContain(`${name}:${sound.split("\n").length}: ${message}`);
    } finally {
      writeFileSync(file, sound);
    }
    await expect.poll(() => shown("ids"), unhurried).toContain(reportIds()[0]);
    expect(await text()).not.toContain(name);
  }
}, 300_000);

test("an edited catalogue row redraws the open page", again, async () => {
  const file = join(root, "data/catalogue/themes.csv");
  const label = (await shown("labels"))!.split("|").find((label) => /^\w+$/.test(label))!;
  writeFileSync(file, readFileSync(file, "utf8").replace(`,${label},`, `,${label} edited,`));
  await expect.poll(() => shown("labels"), within5s).toContain(`${label} edited`);
});

test("an edited module of the pipeline builds the tables anew for the open page", again, async () => {
  const tables = join(root, "src/.observablehq/cache/data/tables.zip");
  const written = () => statSync(tables, {throwIfNoEntry: false})?.mtimeMs ?? 0; // the tables of the edit before are gone for a moment
  await expect.poll(written, {timeout: 90_000}).toBeGreaterThan(0);
  const before = written();
  appendFileSync(join(root, "loaders/pipeline.ts"), "\n// edited\n");
  await expect.poll(written, within5s).toBeGreaterThan(before);
});

test("an import of a package that is not installed says so in its place, and the rest of the page stays", async () => {
  const cell = '```js\nimport {leaf} from "npm:no-such-package";\ndisplay(leaf);\n```\n';
  writeFileSync(join(root, "src/notebook.md"), `${notebook}\n${cell}\n<p id="end">The end</p>\n`);
  await expect.poll(text, unhurried).toContain("npm install --save-exact no-such-package");
  expect(await shown("end")).toBe("The end");
  await expect.poll(() => shown("ids"), unhurried).toContain(reportIds()[0]);
}, 180_000);

test("the project's own files stay as they were", () => {
  expect(existsSync(join(root, "src/.observablehq"))).toBe(true);
  expect(readFileSync(join(root, "src/data/tables.zip.ts"), "utf8")).toBe(
    readFileSync("src/data/tables.zip.ts", "utf8")
  );
});
