import {beforeAll, describe, expect, test} from "vitest";
import {seriousViolations} from "./axe.ts";
import {builtTables} from "./built-tables.ts";
import {settle, useSite} from "./site.ts";

const open = useSite();
let ask: Awaited<ReturnType<typeof builtTables>>;
beforeAll(async () => {
  ask = await builtTables();
});

type Page = Awaited<ReturnType<typeof open>>["page"];

async function openTargets(query = "", options: Parameters<typeof open>[1] = {lang: "en"}) {
  const opened = await open(`targets.html${query}`, options);
  await opened.page.waitForSelector("#target-list .chart-canvas > :not(.state-loading)");
  await settle(opened);
  return opened;
}

const ids = async (sql: string) => (await ask(sql)).map(({id}) => id as string).sort();
const drawnMarks = (page: Page) =>
  page.$$eval("#target-growth svg .mark", (marks) =>
    marks.map((mark) => (mark as SVGElement).dataset.observation!).sort()
  );
const listed = (page: Page) =>
  page.$$eval("#target-list .chart-canvas tbody th a", (links) =>
    links.map((link) => (link as HTMLElement).dataset.observation!).sort()
  );

describe("the targets page", () => {
  test("draws every growth rate aimed at, with the outcomes that state one", async () => {
    const {page, close} = await openTargets();
    expect(await drawnMarks(page)).toEqual(
      await ids(`SELECT target_id AS id FROM outcomes WHERE quantity = 'growth'
        UNION ALL SELECT outcome_id FROM outcomes t JOIN observations o ON o.observation_id = t.outcome_id
        WHERE t.quantity = 'growth' AND o.growth_pct IS NOT NULL`)
    );
    await close();
  });

  test("lists every target, and counts those of each status", async () => {
    const {page, close} = await openTargets();
    const shown = await listed(page);
    const all = await ids("SELECT target_id AS id FROM outcomes");
    if (all.length <= 100) expect(shown).toEqual(all);
    else expect(shown).toHaveLength(100);
    const counts = await page.$$eval(".standing [data-status]", (items) =>
      Object.fromEntries(
        items.map((item) => [(item as HTMLElement).dataset.status, Number(item.querySelector("dd")!.textContent)])
      )
    );
    const found = await ask("SELECT status, count(*) AS n FROM outcomes GROUP BY ALL");
    const expected = {met: 0, missed: 0, not_reported: 0, not_mentioned: 0, cannot_tell: 0};
    expect(counts).toEqual({...expected, ...Object.fromEntries(found.map(({status, n}) => [status, n]))});
    await close();
  });

  test.each([
    ["?place=duqiao", "place_id = 'duqiao'"],
    ["?status=met", "status = 'met'"],
    ["?indicator=fixed_investment,none", "(indicator_id = 'fixed_investment' OR indicator_id IS NULL)"],
    ["?year=2022&status=not_reported", "year = 2022 AND status = 'not_reported'"]
  ])("the address %s lists what SQL finds, and accounts for the rest", async (query, where) => {
    const {page, close} = await openTargets(query);
    const expected = await ids(`SELECT target_id AS id FROM outcomes WHERE ${where}`);
    expect(await listed(page)).toEqual(expected);
    const [{n}] = (await ask("SELECT count(*) AS n FROM outcomes")) as [{n: number}];
    const line = await page.locator("#target-list .chart-omitted").allTextContents();
    expect(expected.length + Number(/Not shown: (\d+)/.exec(line[0] ?? "")?.[1] ?? 0)).toBe(n);
    await close();
  });

  test("a chip changes the address and the list, and the back button undoes it", async () => {
    const {page, close} = await openTargets();
    const all = await listed(page);
    await page.click('.controls .chip[data-value="lupu"]');
    expect(page.url()).toContain("place=lupu");
    const lupu = await ids("SELECT target_id AS id FROM outcomes WHERE place_id = 'lupu'");
    await expect.poll(() => listed(page)).toEqual(lupu);
    await page.goBack();
    await expect.poll(() => listed(page)).toEqual(all);
    await close();
  });

  test("says plainly what has no outcome yet, and which reports would tell", async () => {
    const {page, close} = await openTargets();
    const waiting = await ask(
      "SELECT place_id, year, count(*) AS n FROM outcomes WHERE status = 'not_reported' GROUP BY ALL"
    );
    const text = (await page.locator(".standing").textContent())!;
    for (const {year, n} of waiting.slice(0, 8))
      expect(text).toMatch(new RegExp(`review of ${year} \\(${n} targets\\)`));
    await close();
  });

  test("a mark shows its sentence by keyboard", async () => {
    const {page, close} = await openTargets();
    await page.focus('#target-growth svg .mark[tabindex="0"]');
    await page.waitForSelector("#evidence:not([hidden])");
    expect(await page.locator("#evidence a[href*='reports/']").count()).toBeGreaterThan(0);
    await page.keyboard.press("ArrowDown");
    const focused = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.observation);
    expect(await drawnMarks(page)).toContain(focused);
    await close();
  });

  test("labels neither cover each other nor leave the window, at 1440 and at 390 px", async () => {
    for (const width of [1440, 390]) {
      const {page, close} = await openTargets("", {lang: "zh", width});
      const boxes = await page.$$eval("#target-growth svg text", (texts) =>
        texts.map((text) => text.getBoundingClientRect().toJSON() as DOMRect)
      );
      expect(boxes.filter(({left, right}) => left < 0 || right > width)).toEqual([]);
      const overlaps = boxes.flatMap((a, i) =>
        boxes
          .slice(0, i)
          .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4)
      );
      expect(overlaps).toEqual([]);
      await close();
    }
  });

  test("on a phone the status of every target is in sight", async () => {
    const {page, close} = await openTargets("", {lang: "en", width: 390});
    const boxes = await page.$$eval("#target-list .chart-canvas .status", (badges) =>
      badges.map((badge) => badge.getBoundingClientRect()).map(({left, right, width}) => ({left, right, width}))
    );
    expect(boxes.length).toBeGreaterThan(0);
    for (const {left, right, width} of boxes) {
      expect(width).toBeGreaterThan(0);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(390);
    }
    await close();
  });

  for (const dark of [false, true]) {
    test(`axe-core finds nothing serious (${dark ? "dark" : "light"})`, async () => {
      const opened = await openTargets("", {lang: dark ? "en" : "zh", dark});
      expect(await seriousViolations(opened.page)).toEqual([]);
      await opened.close();
    });
  }
});
