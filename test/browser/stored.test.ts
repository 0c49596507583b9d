import {execFileSync} from "node:child_process";
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {type Answer, valuesOf} from "../../src/components/data/answer.ts";
import {type Stored, storedId} from "../../src/components/data/stored.ts";
import {listFiles} from "../../tools/fresh/inputs.ts";
import {ask} from "./database/page.ts";
import {withLiveAnswers} from "./live-answers.ts";
import {settle, useSite} from "./site.ts";

const open = useSite();
const element = new RegExp(`<script type="application/json" id="${storedId}">(.*?)</script>`, "s");
const pages = listFiles("dist", ["."]).filter((path) => path.endsWith(".html"));
const stored = new Map<string, Stored>();
for (const page of pages) {
  const json = element.exec(readFileSync(join("dist", page), "utf8"))?.[1];
  if (json) stored.set(page, JSON.parse(json));
}

const isEngine = (url: string) => /\.(wasm|parquet)$|duckdb.*\.js$/.test(url);
const townships = [...stored.keys()].filter((page) => /townships\/(?!index)/.test(page));

test("every page of charts and tables of the project has its answers stored", () => {
  const named = ["index", "growth", "targets", "priorities", "quality", "codebook", "reports/index", "townships/index"];
  expect([...stored.keys()]).toEqual(expect.arrayContaining(named.map((name) => `./${name}.html`)));
  expect(townships.length).toBeGreaterThan(1);
});

test.each([...stored.keys()].filter((page) => !townships.includes(page) || page === townships[0]))(
  "%s is drawn without the engine",
  async (path) => {
    const {page, requests, problems} = await open("search.html");
    await page.waitForLoadState("networkidle");
    await page.route(/\.(wasm|parquet)$|duckdb.*\.js$/, (route) => route.abort());
    await page.goto(new URL(path, page.url()).href);
    await settle({page});
    expect(problems.filter((problem) => !/failed request.*duckdb|ERR_FAILED/.test(problem))).toEqual([]);
    expect(await page.locator(".state-failure").count()).toBe(0);
    expect(await page.locator("main :is(.chart svg, table, .totals, dl)").count()).toBeGreaterThan(0);
    const later = /priorities|townships\/(?!index)/.test(path); // for the sentences behind a theme, when there is time
    if (!later) expect(requests.filter(isEngine)).toEqual([]);
  }
);

test("a mark's evidence needs no engine, a question that is not stored starts it", async () => {
  const growth = await open("growth");
  await settle(growth);
  await growth.page.locator("#growth-by-indicator svg .mark[data-observation]").first().hover();
  await growth.page.locator("#evidence mark").first().waitFor();
  expect(growth.requests.filter(isEngine)).toEqual([]);
  const priorities = await open("priorities");
  await settle(priorities);
  await priorities.page.locator("#priorities-themes .pick").first().click();
  await priorities.page.locator(".sentences.open h3").first().waitFor();
  expect(priorities.requests.filter(isEngine)).not.toEqual([]);
});

test("a page without stored answers asks the engine, and draws the same", async () => {
  const {page, requests, problems} = await open("growth.html", {first: true});
  await settle({page});
  const drawn = () => page.$$eval("#growth-by-indicator svg .mark", (marks) => marks.map(({outerHTML}) => outerHTML));
  const stored = await drawn();
  expect(stored.length).toBeGreaterThan(10);
  await withLiveAnswers(page);
  await page.reload();
  await settle({page});
  expect(requests.filter(isEngine)).not.toEqual([]);
  expect(await drawn()).toEqual(stored);
  expect(problems).toEqual([]);
});

test("what is stored is what the page's own engine answers in the browser", async () => {
  const {page} = await open("sql");
  const answers = Object.assign({}, ...Array.from(stored.values(), (page) => page.answers)) as Stored["answers"];
  expect(Object.keys(answers).length).toBeGreaterThan(25);
  for (const [statement, {names, columns}] of Object.entries(answers)) {
    const asked = await ask(page, statement);
    expect([statement, asked.error, asked.columns]).toEqual([statement, undefined, names]);
    const values = names.map((_, j) => asked.rows.map((row) => row[j]));
    expect([statement, values]).toEqual([statement, columns.map(valuesOf)]);
  }
});

describe("storeAnswers", () => {
  const dir = mkdtempSync(join(tmpdir(), "stored-"));
  afterAll(() => rmSync(dir, {recursive: true, force: true}));
  const html = '<html><head><link rel="stylesheet" href="./style.css"></head><body></body></html>';

  /** A site of one page over the tables of dist, after the answers were stored with this limit. */
  const store = (limit: number) => {
    cpSync("dist/_file/data/tables", join(dir, "_file/data/tables"), {recursive: true});
    for (const name of ["growth", "sql"]) writeFileSync(join(dir, `${name}.html`), html);
    const program = `import {storeAnswers} from "./tools/publish/answers/store.ts"; await storeAnswers(${JSON.stringify(dir)}, ${limit});`;
    execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {stdio: "inherit"});
    return (name: string) => readFileSync(join(dir, `${name}.html`), "utf8");
  };

  test("writes into the page its answers and their evidence, in which no text can end the element", () => {
    const page = store(1e6);
    const json = element.exec(page("growth"))![1]!;
    expect(json).not.toContain("<");
    const {answers, evidence} = JSON.parse(json) as Stored;
    expect(answers).toEqual(stored.get("./growth.html")!.answers);
    const column = ({names, columns}: Answer) => new Set(valuesOf(columns[names.indexOf("observation_id")]!));
    const marks = answers[Object.keys(answers).find((sql) => /growth_pct/.test(sql))!]!;
    expect(column(evidence.observations)).toEqual(column(marks));
    expect(page("sql")).toBe(html);
  });

  test("leaves out answers above the limit", () => {
    expect(store(100)("growth")).toBe(html);
  });
});
