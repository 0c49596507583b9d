import {beforeAll, describe, expect, test} from "vitest";
import {seriousViolations} from "./axe.ts";
import {builtTables} from "./built-tables.ts";
import {settle, useSite} from "./site.ts";

const open = useSite();
let ask: Awaited<ReturnType<typeof builtTables>>;
beforeAll(async () => {
  ask = await builtTables();
});

const comparableGrowth = `growth_pct IS NOT NULL AND indicator_id IS NOT NULL AND year IS NOT NULL
  AND coalesce(growth_basis, 'yoy') = 'yoy' AND NOT list_has_any(flags, ['multi_year', 'benchmark'])`;

describe("the overview", () => {
  test("draws a mark for every growth rate that compares, and accounts for the rest", async () => {
    const {page, close} = await open("", {lang: "en"});
    await page.waitForSelector("#headline-growth .mark");
    const drawn = await page.$$eval("#headline-growth svg .mark", (marks) =>
      marks.map((mark) => (mark as SVGElement).dataset.observation)
    );
    const expected = await ask(`SELECT observation_id FROM observations WHERE ${comparableGrowth}`);
    expect(drawn.sort()).toEqual(expected.map(({observation_id}) => observation_id).sort());
    const [{left}] = (await ask(`SELECT count(*) AS left FROM observations
      WHERE growth_pct IS NOT NULL AND NOT coalesce((${comparableGrowth}), false)`)) as [{left: number}];
    const line = page.locator("#headline-growth .chart-omitted");
    if (left) expect(await line.textContent()).toContain(`Not shown: ${left} `);
    else expect(await line.count()).toBe(0);
    await close();
  });

  test("shows outcomes filled and targets open, each as the table says", async () => {
    const {page, close} = await open("", {lang: "en"});
    await page.waitForSelector("#headline-growth .mark");
    const filled = await page.$$eval("#headline-growth svg .mark", (marks) =>
      marks
        .filter((mark) =>
          [...mark.querySelectorAll("path")].some((path) => path.getAttribute("fill")?.startsWith("var(--township"))
        )
        .map((mark) => (mark as SVGElement).dataset.observation)
    );
    const expected = await ask(`SELECT observation_id FROM observations JOIN reports USING (report_id)
      WHERE ${comparableGrowth} AND (role = 'actual' OR list_contains(flags, 'partial_year'))
      AND NOT list_contains(flags, 'damaged') AND text_quality > 0.5`);
    expect(filled.sort()).toEqual(expected.map(({observation_id}) => observation_id).sort());
    await close();
  });

  test("has a row for each township, and a link to each report", async () => {
    const {page, close} = await open("");
    await page.waitForSelector("#coverage .matrix-entry");
    const [{townships}] = (await ask("SELECT count(DISTINCT place_id) AS townships FROM reports")) as [
      {townships: number}
    ];
    expect(await page.locator("#coverage .matrix tbody tr").count()).toBe(townships);
    const hrefs = await page.$$eval("#coverage .matrix-entry", (links) =>
      links.map((link) => (link as HTMLAnchorElement).href)
    );
    const linked = new Set(hrefs.map((href) => /reports\/([^/]+?)(?:\.html)?$/.exec(decodeURI(href))?.[1]));
    const reports = await ask("SELECT report_id FROM reports WHERE n_observations > 0");
    for (const {report_id} of reports) expect(linked).toContain(report_id);
    await close();
  });

  test("says how much the corpus holds", async () => {
    const {page, close} = await open("", {lang: "en"});
    await page.waitForFunction(() => /^[^…]+$/.test(document.querySelector(".totals")?.textContent ?? ""));
    const [totals] = await ask(`SELECT (SELECT count(*) FROM reports) AS reports, count(*) AS observations,
      count(growth_pct) AS growths FROM observations`);
    const figures = await page.$$eval(".totals > div", (items) =>
      Object.fromEntries(
        items.map((item) => [item.querySelector("dt")!.textContent, item.querySelector("dd")!.textContent])
      )
    );
    expect(figures.reports).toBe(String(totals!.reports));
    expect(figures.observations).toBe(String(totals!.observations));
    expect(figures["with growth rates"]).toBe(String(totals!.growths));
    await close();
  });

  test("ranks the foremost themes of each township as the table does", async () => {
    const {page, close} = await open("");
    await page.waitForSelector("#top-priorities svg a.bar");
    const bars = await page.locator("#top-priorities svg a.bar").count();
    await page.click("#top-priorities summary");
    await page.waitForSelector("#top-priorities tbody tr");
    expect(await page.locator("#top-priorities tbody tr").count()).toBe(bars);
    const [{places}] = (await ask(`SELECT count(DISTINCT place_id) AS places FROM reports
      WHERE report_id IN (SELECT report_id FROM priorities WHERE part <> 'other' AND n_sentences > 0)`)) as [
      {places: number}
    ];
    expect(bars).toBeGreaterThanOrEqual(places);
    expect(bars).toBeLessThanOrEqual(5 * places);
    await close();
  });

  test("names every theme whole on a phone", async () => {
    const {page, close} = await open("", {lang: "en", width: 390});
    await page.waitForSelector("#top-priorities svg a.bar");
    const cut = await page.$$eval("#top-priorities svg text", (texts) =>
      texts
        .filter((text) => {
          const {left, right} = text.getBoundingClientRect();
          const svg = text.closest("svg")!.getBoundingClientRect();
          return left < svg.left - 1 || right > svg.right + 1;
        })
        .map((text) => text.textContent)
    );
    expect(cut).toEqual([]);
    await close();
  });

  test("gives a caution for every kind of error that the checks found, up to eight", async () => {
    const {page, close} = await open("");
    await page.waitForSelector(".cautions li, .cautions .state-empty");
    const kinds = await ask("SELECT DISTINCT report_id, code FROM checks WHERE severity = 'error'");
    expect(await page.locator(".cautions li.caution-error").count()).toBe(Math.min(8, kinds.length));
    await close();
  });

  test.each([
    {lang: "zh", dark: false},
    {lang: "en", dark: true}
  ] as const)("axe-core finds nothing serious ($lang, dark: $dark)", async ({lang, dark}) => {
    const opened = await open("", {lang, dark});
    await settle(opened);
    expect(await seriousViolations(opened.page)).toEqual([]);
    await opened.close();
  });
});
