import {existsSync, readFileSync} from "node:fs";
import {beforeAll, describe, expect, test} from "vitest";
import {seriousViolations} from "./axe.ts";
import {builtTables} from "./built-tables.ts";
import {settle, useSite} from "./site.ts";

const open = useSite();
let ask: Awaited<ReturnType<typeof builtTables>>;
/** The township with most reports. */
let richest: string;
beforeAll(async () => {
  ask = await builtTables();
  const [row] = await ask(`SELECT place_id FROM reports WHERE place_id IS NOT NULL GROUP BY 1
    ORDER BY count(*) DESC, place_id LIMIT 1`);
  richest = row!.place_id as string;
});

async function openTownship(id: string, query = "", options: Parameters<typeof open>[1] = {lang: "en"}) {
  const opened = await open(`townships/${id}.html${query}`, options);
  await settle(opened);
  return opened;
}

type Page = Awaited<ReturnType<typeof open>>["page"];
const observations = (page: Page, figure: string) =>
  page.$$eval(`#${figure} .chart-canvas [data-observation]`, (marks) =>
    marks.map((mark) => (mark as HTMLElement).dataset.observation!).sort()
  );
const found = async (where: string) =>
  (
    await ask(
      `SELECT observation_id FROM observations o JOIN reports r USING (report_id) WHERE o.place_id = '${richest}' AND ${where}`
    )
  )
    .map(({observation_id}) => observation_id as string)
    .sort();
const own = "o.indicator_id IS NOT NULL AND NOT list_contains(o.flags, 'benchmark')";

test("every township with a report has a page, and the list leads to it", async () => {
  const opened = await open("townships/", {lang: "en"});
  await settle(opened);
  const expected = await ask(`SELECT p.place_id, p.township_pinyin AS name, count(*) AS reports,
      (SELECT count(*) FROM observations o WHERE o.place_id = p.place_id) AS figures
    FROM reports r JOIN places p USING (place_id) GROUP BY ALL ORDER BY 1`);
  const rows = await opened.page.$$eval("#townships .chart-canvas tbody tr", (rows) =>
    rows.map((row) => ({
      href: row.querySelector("a")!.href,
      cells: Array.from(row.querySelectorAll("th, td"), (cell) => cell.textContent)
    }))
  );
  expect(rows).toHaveLength(expected.length);
  for (const {place_id, name, reports, figures} of expected) {
    const row = rows.find(({href}) => href.endsWith(`/townships/${place_id}.html`));
    expect(row?.cells[0]).toBe(name);
    expect(row?.cells).toContain(String(reports));
    expect(row?.cells).toContain(String(figures));
    expect(existsSync(`dist/townships/${place_id}.html`)).toBe(true);
  }
  expect(opened.problems).toEqual([]);
  await opened.close();
});

describe("the page of a township", () => {
  test("says where the township lies, in characters and pinyin, and is named after it in both languages", async () => {
    const [place] = await ask(`SELECT * FROM places WHERE place_id = '${richest}'`);
    const {page, close} = await openTownship(richest, "", {lang: "zh"});
    expect(await page.locator("h1").textContent()).toBe(place!.township);
    expect(await page.title()).toBe(`${place!.township} · 乡镇政府工作报告`);
    const identity = await page.locator(".township-identity").textContent();
    for (const name of ["township", "county", "prefecture", "province"]) {
      expect(identity).toContain(place![name]);
      expect(identity).toContain(place![`${name}_pinyin`]);
    }
    await page.click('.language [data-language="en"]');
    expect(await page.locator("h1").textContent()).toBe(place!.township_pinyin);
    expect(await page.title()).toBe(`${place!.township_pinyin} · Township reports`);
    await close();
  });

  test("lists its reports with their years, each a link", async () => {
    const {page, close} = await openTownship(richest);
    const reports = await ask(`SELECT * FROM reports WHERE place_id = '${richest}'`);
    const rows = await page.$$eval("#township-reports .chart-canvas tbody tr", (rows) =>
      rows.map((row) => ({href: row.querySelector("a")!.href, text: row.textContent}))
    );
    expect(rows).toHaveLength(reports.length);
    for (const report of reports) {
      const row = rows.find(({href}) => decodeURIComponent(href).endsWith(`/reports/${report.report_id}.html`));
      for (const value of [report.title, report.review_year, report.plan_year])
        if (value !== null) expect(row?.text).toContain(String(value));
    }
    await close();
  });

  test("says plainly how far apart its reports lie", async () => {
    const [gap] = await ask(`SELECT r.place_id, max(review_year) AS last, min(review_year) AS first FROM reports r
      WHERE place_id IS NOT NULL GROUP BY 1 HAVING count(review_year) = 2 AND last - first > 1 LIMIT 1`);
    if (!gap) return;
    const {page, close} = await openTownship(gap.place_id as string);
    const text = await page.locator(".township-cautions").textContent();
    expect(text).toContain(`${gap.first} and ${gap.last} lie ${Number(gap.last) - Number(gap.first)} years apart`);
    await close();
  });

  test.each([
    ["", "true"],
    ["?role=target", "o.role = 'target'"],
    ["?partial=0", "NOT list_contains(o.flags, 'partial_year')"],
    ["?damaged=0", "NOT list_contains(o.flags, 'damaged') AND r.text_quality > 0.5"]
  ])(
    "its figures are those of the table, as the address %s asks, and the rest is accounted for",
    async (query, where) => {
      const {page, close} = await openTownship(richest, query);
      const expected = await found(`${own} AND ${where}`);
      expect(await observations(page, "township-figures")).toEqual(expected);
      const all = await found("true");
      for (const figure of ["township-figures", "township-growth", "township-trends"]) {
        const drawn = (await observations(page, figure)).length;
        const line = (await page.locator(`#${figure} .chart-omitted`).allTextContents()).join("");
        const left = Number(/Not shown: (\d+)/.exec(line)?.[1] ?? 0);
        expect([figure, drawn + left]).toEqual([figure, all.length]);
      }
      expect(await observations(page, "township-growth")).toEqual(
        await found(`${own} AND ${where} AND o.growth_pct IS NOT NULL AND o.year IS NOT NULL
        AND coalesce(o.growth_basis, 'yoy') = 'yoy' AND NOT list_contains(o.flags, 'multi_year')`)
      );
      await close();
    }
  );

  test("levels over the years are of indicators with two years in one unit", async () => {
    const {page, close} = await openTownship(richest);
    expect(await observations(page, "township-trends")).toEqual(
      await found(`${own} AND o.value IS NOT NULL AND o.year IS NOT NULL AND o.year_from = o.year
        AND (o.indicator_id, o.unit) IN (SELECT (indicator_id, unit) FROM observations v
          WHERE v.place_id = '${richest}' AND v.value IS NOT NULL AND v.year_from = v.year
            AND NOT list_contains(v.flags, 'benchmark')
          GROUP BY indicator_id, unit HAVING count(DISTINCT v.year) > 1)`)
    );
    await close();
  });

  test("a figure in the table shows its sentence, by pointer and by keyboard", async () => {
    const {page, problems, close} = await openTownship(richest);
    const entry = page.locator("#township-figures .figure-entry").first();
    const id = await entry.getAttribute("data-observation");
    const [row] = await ask(
      `SELECT s.text FROM observations o JOIN sentences s USING (sentence_id) WHERE observation_id = '${id}'`
    );
    await entry.hover();
    const card = page.locator(".evidence:not([hidden]):not(.pick-card)");
    await card.waitFor();
    expect(await card.locator("blockquote").textContent()).toBe(row!.text);
    await page.mouse.move(0, 0);
    await page.keyboard.press("Escape");
    expect(await page.locator('#township-figures .mark[tabindex="0"]').count()).toBe(1);
    await entry.focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.matches(".evidence a"));
    expect(decodeURIComponent((await card.locator("a").getAttribute("href"))!)).toContain(`#o=${id}`);
    expect(problems).toEqual([]);
    await close();
  });

  test("its priorities are its reports' alone, and a cell lists its sentences", async () => {
    const {page, close} = await openTownship(richest);
    const rows = await ask(`SELECT q.* FROM priorities q JOIN reports r USING (report_id)
      WHERE r.place_id = '${richest}' AND q.part IN ('review', 'plan')`);
    const cells = page.locator("#township-priorities .mark[data-share]");
    expect(await cells.count()).toBe(rows.length);
    const most = rows.sort((a, b) => (b.n_sentences as number) - (a.n_sentences as number))[0]!;
    const query = new URLSearchParams({
      report: most.report_id as string,
      part: most.part as string,
      theme: most.theme_id as string
    });
    await page.locator(`#township-priorities .pick[data-select="${query}"] .halo`).click();
    await page.waitForSelector(".sentences.open li");
    expect(await page.locator(".sentences.open li").count()).toBe(most.n_sentences);
    await close();
  });

  test("its chart of growth names years, and the township once it is taken away", async () => {
    const {page, close} = await openTownship(richest);
    const [place] = await ask(`FROM places WHERE place_id = '${richest}'`);
    const labels = await page.$$eval("#township-growth svg .mark text", (texts) =>
      texts.map((text) => text.textContent)
    );
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(label).toMatch(/^(19|20)\d\d /);
    for (const id of ["township-growth", "township-trends"]) {
      const button = page.locator(`#${id} .take-away button`, {hasText: "SVG"});
      if (!(await button.count())) continue; // no indicator has two years
      const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
      expect(readFileSync(await download.path(), "utf8")).toContain(`${place!.township_pinyin} · `);
    }
    await close();
  });

  test("on a phone a finding is read without scrolling sideways", async () => {
    const {page, close} = await openTownship(richest, "", {lang: "zh", width: 390});
    const boxes = await page.$$eval("#township-checks .chart-canvas tbody a", (links) =>
      links.map((link) => link.getBoundingClientRect()).map(({right, width}) => ({right, width}))
    );
    expect(boxes.length).toBeGreaterThan(0);
    for (const {right} of boxes) expect(right).toBeLessThanOrEqual(390);
    await close();
  });

  test("its checks lead to their places in the reports", async () => {
    const [{place_id}] = (await ask(`SELECT r.place_id FROM checks c JOIN reports r USING (report_id)
      WHERE r.place_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`)) as [{place_id: string}];
    const checks = await ask(
      `SELECT c.* FROM checks c JOIN reports r USING (report_id) WHERE r.place_id = '${place_id}'`
    );
    const {page, close} = await openTownship(place_id);
    const links = await page.$$eval("#township-checks .chart-canvas tbody a", (links) =>
      links.map((link) => decodeURIComponent((link as HTMLAnchorElement).href))
    );
    expect(links.map((link) => link.replace(/.*#c=/, "")).sort()).toEqual(
      checks
        .map(({check_id}) => check_id as string)
        .sort()
        .slice(0, links.length)
    );
    expect(links).toHaveLength(Math.min(20, checks.length));
    await page.locator("#township-checks .chart-canvas tbody a").first().click();
    await page.waitForURL(/\/reports\/.*#c=/);
    await settle({page}, 20_000);
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    await close();
  });

  test.each([
    {width: 1440, lang: "zh", dark: false},
    {width: 390, lang: "en", dark: true}
  ] as const)(
    "axe-core finds nothing serious, and nothing reaches past the window ($width px, dark: $dark)",
    async (options) => {
      const opened = await openTownship(richest, "", options);
      expect(await seriousViolations(opened.page)).toEqual([]);
      expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.width);
      await opened.close();
    }
  );
});
