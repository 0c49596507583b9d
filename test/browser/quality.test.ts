import {beforeAll, describe, expect, test} from "vitest";
import {seriousViolations} from "./axe.ts";
import {builtTables} from "./built-tables.ts";
import {settle, useSite} from "./site.ts";

const open = useSite();
let ask: Awaited<ReturnType<typeof builtTables>>;
beforeAll(async () => {
  ask = await builtTables();
});

async function openQuality(query = "", options: Parameters<typeof open>[1] = {lang: "en"}) {
  const opened = await open(`quality.html${query}`, options);
  await opened.page.waitForSelector("#indicator-matrix .chart-canvas > :not(.state-loading)");
  await settle(opened);
  return opened;
}

const count = async (sql: string) => ((await ask(sql)) as [{n: number}])[0].n;

describe("the quality page", () => {
  test.each([
    ["accuracy-figures", "subject = 'figures' AND measure IN ('detection_f1', 'exact_f1')"],
    ["accuracy-fields", "subject = 'field'"],
    ["accuracy-indicators", "subject = 'indicator'"],
    ["accuracy-themes", "subject IN ('themes', 'themes_held_out') AND measure = 'kappa'"],
    ["accuracy-by-theme", "subject = 'theme' AND measure = 'f1'"]
  ])("%s draws every measure of the table", async (id, where) => {
    const {page, close} = await openQuality();
    expect(await page.locator(`#${id} svg .mark`).count()).toBe(
      await count(`SELECT count(*) AS n FROM accuracy WHERE ${where}`)
    );
    await close();
  });

  test("the marks of figures tell estimate and interval as the table has them", async () => {
    const {page, close} = await openQuality();
    const labels = await page.$$eval("#accuracy-figures svg .mark", (marks) =>
      marks.map((mark) => mark.getAttribute("aria-label")!)
    );
    const rows = await ask(
      "SELECT estimate, low, high FROM accuracy WHERE subject = 'figures' AND measure = 'exact_f1' AND scope = 'all'"
    );
    for (const {estimate, low, high} of rows as {estimate: number; low: number; high: number}[]) {
      const percent = (x: number) => `${(100 * x).toFixed(1)}%`;
      expect(
        labels.some(
          (label) =>
            label.startsWith("all reports exact") &&
            label.includes(`${percent(estimate)} (95% interval ${percent(low)} – ${percent(high)}`)
        )
      ).toBe(true);
    }
    await close();
  });

  test("the reliability diagram has a mark a bin, at its confidence and share", async () => {
    const {page, close} = await openQuality();
    const bins = await ask("SELECT n, n_right FROM reliability ORDER BY confidence_from");
    const texts = await page.$$eval("#reliability svg .mark text", (texts) => texts.map((text) => text.textContent));
    expect(texts).toEqual(bins.map(({n, n_right}) => `${n_right}/${n}`));
    await close();
  });

  test("the confusion table shows every cell", async () => {
    const {page, close} = await openQuality();
    const drawn = await page.$$eval("#theme-confusion svg .mark text", (texts) =>
      texts.map((text) => Number(text.textContent))
    );
    const cells = await ask("SELECT n FROM theme_confusion");
    expect(drawn.sort((a, b) => a - b)).toEqual(cells.map(({n}) => n as number).sort((a, b) => a - b));
    await close();
  });

  test("every finding links to its place in the reader, which marks it", async () => {
    const {page, close} = await openQuality();
    const hrefs = await page.$$eval("#check-list .chart-canvas tbody td a", (links) =>
      links.map((link) => (link as HTMLAnchorElement).href)
    );
    const checks = await ask("SELECT check_id FROM checks");
    expect(hrefs.map((href) => decodeURIComponent(href.split("#c=")[1]!)).sort()).toEqual(
      checks.map(({check_id}) => check_id as string).sort()
    );
    await page.goto(hrefs[0]!);
    await page.waitForSelector("main h1");
    expect(page.url()).toContain("reports/");
    await close();
  });

  test("filters of severity live in the address", async () => {
    const {page, close} = await openQuality("?severity=error");
    const rows = page.locator("#check-list .chart-canvas tbody tr");
    const errors = await count("SELECT count(*) AS n FROM checks WHERE severity = 'error'");
    expect(await rows.count()).toBe(errors);
    await page.click('.controls .chip[data-value="info"]');
    const both = await count("SELECT count(*) AS n FROM checks WHERE severity IN ('error', 'info')");
    await expect.poll(() => rows.count()).toBe(both);
    await page.goBack();
    await expect.poll(() => rows.count()).toBe(errors);
    await close();
  });

  test("coverage counts the sentences with digits and the observations with an indicator", async () => {
    const {page, close} = await openQuality();
    const notes = await page.$$eval("#quality-coverage svg text", (texts) => texts.map((text) => text.textContent));
    const rows = await ask(`SELECT r.report_id,
        (SELECT count(*) FROM sentences s WHERE s.report_id = r.report_id AND NOT (part = 'other' AND theme_id = 'none') AND regexp_matches(text, '[0-9０-９]')) AS digits,
        (SELECT count(*) FROM observations o WHERE o.report_id = r.report_id) AS observations,
        (SELECT count(indicator_id) FROM observations o WHERE o.report_id = r.report_id) AS known
      FROM reports r`);
    for (const {digits, observations, known} of rows)
      expect(notes.some((note) => note?.endsWith(`/${digits} · ${known}/${observations}`))).toBe(true);
    await close();
  });

  test("the matrix of indicators adds up to the observations that have one", async () => {
    const {page, close} = await openQuality();
    const numbers = await page.$$eval("#indicator-matrix .chart-canvas .matrix-entry", (links) =>
      links.map((link) => Number(link.textContent))
    );
    expect(numbers.reduce((a, b) => a + b, 0)).toBe(await count("SELECT count(indicator_id) AS n FROM observations"));
    await close();
  });

  for (const dark of [false, true]) {
    test(`axe-core finds nothing serious (${dark ? "dark" : "light"})`, async () => {
      const opened = await openQuality("", {lang: dark ? "en" : "zh", dark});
      expect(await seriousViolations(opened.page)).toEqual([]);
      await opened.close();
    });
  }
});
