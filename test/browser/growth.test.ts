import {readFile} from "node:fs/promises";
import {beforeAll, describe, expect, test} from "vitest";
import {seriousViolations} from "./axe.ts";
import {builtTables} from "./built-tables.ts";
import {withObservations} from "./many-observations.ts";
import {settle, useSite} from "./site.ts";

const open = useSite();
let ask: Awaited<ReturnType<typeof builtTables>>;
beforeAll(async () => {
  ask = await builtTables();
});

const comparableGrowth = `growth_pct IS NOT NULL AND indicator_id IS NOT NULL AND year IS NOT NULL
  AND coalesce(growth_basis, 'yoy') = 'yoy' AND NOT list_has_any(flags, ['multi_year', 'benchmark'])`;

type Page = Awaited<ReturnType<typeof open>>["page"];
const marks = (page: Page, figure: string) =>
  page.$$eval(`#${figure} svg .mark`, (marks) => marks.map((mark) => (mark as SVGElement).dataset.observation!).sort());
const observations = async (where: string) =>
  (
    await ask(
      `SELECT observation_id FROM observations o JOIN reports r USING (report_id) WHERE ${comparableGrowth} AND ${where}`
    )
  )
    .map(({observation_id}) => observation_id as string)
    .sort();

async function openGrowth(query = "", options: Parameters<typeof open>[1] = {lang: "en"}) {
  const opened = await open(`growth.html${query}`, options);
  await opened.page.waitForSelector("#growth-by-indicator .chart-canvas > :not(.state-loading)");
  return opened;
}

describe("the growth page", () => {
  test("draws what the table holds, in each of its charts", async () => {
    const {page, close} = await openGrowth();
    expect(await marks(page, "growth-by-indicator")).toEqual(await observations("true"));
    expect(await marks(page, "growth-by-year")).toEqual(await observations("true"));
    expect(await marks(page, "growth-by-level")).toEqual(await observations("unit = 'CNY' AND value > 0"));
    await close();
  });

  test.each([
    ["?role=target", "role = 'target'"],
    ["?partial=0", "NOT list_contains(flags, 'partial_year')"],
    ["?damaged=0", "NOT list_contains(flags, 'damaged') AND text_quality > 0.5"],
    [
      "?role=actual&partial=0&damaged=0",
      "role = 'actual' AND NOT list_has_any(flags, ['partial_year', 'damaged']) AND text_quality > 0.5"
    ]
  ])("the address %s draws what SQL finds, and accounts for the rest", async (query, where) => {
    const {page, close} = await openGrowth(query);
    const expected = await observations(where);
    expect(await marks(page, "growth-by-indicator")).toEqual(expected);
    const [{all}] = (await ask("SELECT count(*) AS all FROM observations WHERE growth_pct IS NOT NULL")) as [
      {all: number}
    ];
    const line = await page.locator("#growth-by-indicator .chart-omitted").allTextContents();
    const left = Number(/Not shown: (\d+)/.exec(line[0] ?? "")?.[1] ?? 0);
    expect(expected.length + left).toBe(all);
    await close();
  });

  test("filters stand in the address, the back button undoes them, and links keep them", async () => {
    const {page, close} = await openGrowth();
    const before = await marks(page, "growth-by-indicator");
    await page.click('.control [data-value="target"]');
    expect(new URL(page.url()).search).toBe("?role=target");
    expect(await marks(page, "growth-by-indicator")).toEqual(await observations("role = 'target'"));
    await page.goBack();
    expect(new URL(page.url()).search).toBe("");
    expect(await marks(page, "growth-by-indicator")).toEqual(before);
    await page.goForward();
    await page.click("#observablehq-sidebar .observablehq-link a");
    await page.waitForURL((url) => !url.pathname.includes("growth"));
    expect(new URL(page.url()).search).toBe("?role=target");
    await close();
  });

  test("a chosen township stands out and the others are faint, but drawn", async () => {
    const [{place_id}] =
      (await ask(`SELECT place_id FROM observations WHERE ${comparableGrowth} AND place_id IS NOT NULL
      GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`)) as [{place_id: string}];
    const {page, close} = await openGrowth(`?place=${place_id}`);
    expect((await marks(page, "growth-by-indicator")).length).toBe((await observations("true")).length);
    const bright = await page.locator("#growth-by-indicator svg .mark:not(.dimmed)").count();
    expect(bright).toBe((await observations(`o.place_id = '${place_id}'`)).length);
    await close();
  });

  test("an indicator that is chosen is alone, and an empty choice says so", async () => {
    const [{indicator_id}] = (await ask(`SELECT indicator_id FROM observations WHERE ${comparableGrowth}
      GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`)) as [{indicator_id: string}];
    const {page, close} = await openGrowth(`?indicator=${indicator_id}`);
    expect(await marks(page, "growth-by-indicator")).toEqual(await observations(`indicator_id = '${indicator_id}'`));
    await close();
    const nothing = await openGrowth("?indicator=no_such_indicator");
    expect(await nothing.page.locator("#growth-by-indicator .state-empty").textContent()).toContain("No data match");
    await nothing.close();
  });

  test("a mark shows its sentence with the figure highlighted, by pointer and by keyboard, and leads to its report", async () => {
    const {page, problems, close} = await openGrowth();
    const first = page.locator("#growth-by-indicator svg .mark").first();
    const id = await first.getAttribute("data-observation");
    const [row] = await ask(`SELECT o.*, s.text FROM observations o JOIN sentences s USING (sentence_id)
      WHERE observation_id = '${id}'`);
    await first.locator(".halo").hover();
    const card = page.locator(".evidence:not([hidden])");
    await card.waitFor();
    expect(await card.locator("blockquote").textContent()).toBe(row!.text);
    const marked = (await card.locator("mark").allTextContents()).join(" ");
    expect(marked).toContain(String(row!.growth_text).match(/\d+(\.\d+)?/)![0]);
    const href = await card.locator("a").getAttribute("href");
    expect(href).toMatch(/\/reports\/.+#o=/);
    expect(decodeURIComponent(href!)).toContain(`#o=${id}`);

    await page.mouse.move(0, 0);
    await page.keyboard.press("Escape");
    await card.waitFor({state: "hidden"});
    await first.focus();
    await card.waitFor();
    await page.keyboard.press("ArrowDown");
    const second = await page.evaluate(() => (document.activeElement as SVGElement).dataset.observation);
    expect(second).not.toBe(id);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.matches(".evidence a"));
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => (document.activeElement as SVGElement).dataset.observation)).toBe(second);
    expect(problems).toEqual([]);
    await close();
  });

  test("Tab reaches each chart once", async () => {
    const {page, close} = await openGrowth();
    expect(await page.locator('#growth-by-indicator .mark[tabindex="0"]').count()).toBe(1);
    await close();
  });

  test("the table under a chart holds its rows, sorts, and goes away as CSV", async () => {
    const {page, close} = await openGrowth();
    const drawn = await marks(page, "growth-by-indicator");
    await page.click("#growth-by-indicator summary");
    const rows = page.locator("#growth-by-indicator tbody tr");
    await rows.first().waitFor();
    expect(await rows.count()).toBe(drawn.length);
    await page.locator("#growth-by-indicator thead button", {hasText: "Growth"}).click(); // figures: the largest first
    const [{most}] = (await ask(`SELECT max(growth_pct) AS most FROM observations WHERE ${comparableGrowth}`)) as [
      {most: number}
    ];
    expect(await rows.first().textContent()).toContain(`+${most}`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#growth-by-indicator .take-away button", {hasText: "CSV"}).click()
    ]);
    const csv = await readFile(await download.path(), "utf8");
    for (const id of drawn) expect(csv).toContain(id);
    await close();
  });

  test("the drawing goes away with its title, source and date inside, in plain colours", async () => {
    const {page, close} = await openGrowth("", {lang: "en", dark: true});
    const take = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("#growth-by-indicator .take-away button", {hasText: name}).click()
      ]);
      return readFile(await download.path());
    };
    const svg = (await take("SVG")).toString();
    expect(svg).toContain("Growth by indicator");
    expect(svg).toContain(`Source: `);
    expect(svg).toContain(String(new Date().getFullYear()));
    expect(svg).not.toMatch(/color-mix|oklab\(|class="/);
    expect(svg).toContain("rgb(251, 250, 247)"); // light paper, though the page is dark
    expect((await take("PNG")).subarray(1, 4).toString()).toBe("PNG");
    await close();
  });

  test("filters redraw at 1 000 observations, and say how soon", async () => {
    const {page, close} = await open("search.html", {lang: "en"});
    await withObservations(page, 1000);
    await page.goto(new URL("growth.html", page.url()).href);
    await page.waitForSelector("#growth-by-level .chart-canvas svg .mark");
    const [{drawn}] = (await ask(`SELECT count(*) AS drawn FROM observations WHERE ${comparableGrowth}`)) as [
      {drawn: number}
    ];
    expect((await marks(page, "growth-by-indicator")).length).toBeGreaterThan(drawn);
    const times: number[] = [];
    for (const value of ["target", "actual", "all"]) {
      const time = await page.evaluate((value) => {
        const start = performance.now();
        document.querySelector<HTMLElement>(`.control [data-value="${value}"]`)!.click();
        document.body.getBoundingClientRect(); // the layout, too
        return performance.now() - start;
      }, value);
      times.push(time);
    }
    console.log(`filters redraw in ${times.map(Math.round).join(", ")} ms`);
    expect(Math.min(...times)).toBeLessThan(1000); // drawn in place, not anew: how fast is printed, whatever the machine
    await close();
  });

  test("a choice that the page has nothing for is shown, and can be undone", async () => {
    const {page, close} = await openGrowth("?year=1990");
    const chip = page.locator('.control [data-value="1990"]');
    expect(await chip.getAttribute("aria-pressed")).toBe("true");
    expect(await chip.locator(".count").textContent()).toBe("0");
    await page.locator('.control [data-value="2021"]').click();
    expect(new URL(page.url()).searchParams.get("year")).toBe("1990,2021");
    await page.locator('.control [data-value="2021"]').click();
    await chip.click();
    expect(new URL(page.url()).searchParams.has("year")).toBe(false);
    expect(await page.locator('.control [data-value="1990"]').count()).toBe(0);
    await close();
  });

  test("on paper a drawing that can be read so small fits a sheet, with its title", async () => {
    const {page, close} = await openGrowth("");
    await page.emulateMedia({media: "print"});
    await page.setViewportSize({width: 700, height: 1000}); // A4 between its margins
    await page.waitForTimeout(500);
    const drawn = await page.$$eval("figure.chart", (figures) =>
      figures.map((figure) => ({
        id: figure.id,
        tall: figure.querySelector(".chart-canvas")!.classList.contains("tall"),
        height: figure.querySelector("svg")!.getBoundingClientRect().height,
        controls: figure.querySelector<HTMLElement>(".take-away")!.offsetHeight
      }))
    );
    expect(drawn.map(({id}) => id)).toContain("growth-by-indicator");
    for (const {id, tall, height, controls} of drawn) {
      if (!tall) expect(height, id).toBeLessThan(800);
      expect(controls, id).toBe(0);
    }
    expect(drawn.find(({id}) => id === "growth-by-indicator")!.tall).toBe(false);
    await close();
  });

  test("labels change language in place, and the choice is kept", async () => {
    const {page, close} = await openGrowth("", {lang: "zh"});
    expect(await page.locator("#growth-by-indicator .chart-title").textContent()).toBe("各指标的增速");
    await page.click('.language [data-language="en"]');
    expect(await page.getAttribute("html", "lang")).toBe("en");
    expect(await page.locator("#growth-by-indicator .chart-title").textContent()).toBe("Growth by indicator");
    expect(await page.locator("h1 .en").isVisible()).toBe(true);
    expect(await page.locator("h1 .zh").isVisible()).toBe(false);
    expect(await page.title()).toBe("Growth · Township reports");
    await close();
  });

  test("labels of marks do not cover each other, at 1440 and at 390 px", async () => {
    for (const width of [1440, 390]) {
      const {page, close} = await openGrowth("", {lang: "zh", width});
      const overlaps = await page.$$eval("#growth-by-indicator svg .mark text", (texts) => {
        const boxes = texts.map((text) => text.getBoundingClientRect());
        return boxes.flatMap((a, i) =>
          boxes
            .slice(0, i)
            .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3)
        ).length;
      });
      expect(overlaps).toBe(0);
      const cut = await page.$$eval(
        "#growth-by-indicator svg text",
        (texts) =>
          texts.map((text) => text.getBoundingClientRect()).filter(({left, right}) => left < 0 || right > innerWidth)
            .length
      );
      expect(cut).toBe(0);
      await close();
    }
  });

  for (const dark of [false, true]) {
    test(`axe-core finds nothing serious (${dark ? "dark" : "light"})`, async () => {
      const opened = await openGrowth("", {lang: "zh", dark});
      await settle(opened);
      await opened.page.click("#growth-by-indicator summary");
      expect(await seriousViolations(opened.page)).toEqual([]);
      await opened.close();
    });
  }
});
