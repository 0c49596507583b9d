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

async function openPriorities(query = "", options: Parameters<typeof open>[1] = {lang: "en"}) {
  const opened = await open(`priorities.html${query}`, options);
  await settle(opened);
  return opened;
}

/** The cells of the heat map: what each would list, and the share it is drawn for. */
const cells = (page: Page) =>
  page.$$eval("#priorities-themes svg .mark[data-share]", (marks) =>
    marks.map((mark) => [(mark as SVGElement).dataset.select!, Number((mark as SVGElement).dataset.share)]).sort()
  );
const queryOf = ({report_id, part, theme_id}: Record<string, unknown>) =>
  new URLSearchParams({report: String(report_id), part: String(part), theme: String(theme_id)}).toString();
const pick = (query: string) => `.pick[data-select="${query}"]`;
const listed = (page: Page) =>
  page.$$eval(".sentences.open li > a", (links) =>
    links.map((link) => decodeURIComponent(new URL((link as HTMLAnchorElement).href).hash.slice("#s=".length)))
  );
const ids = async (where: string) =>
  (await ask(`SELECT sentence_id FROM sentences WHERE theme_id <> 'none' AND ${where}`)).map((row) => row.sentence_id);

describe("the priorities page", () => {
  test("the heat map draws every share of every review and plan", async () => {
    const {page, problems, close} = await openPriorities();
    const rows = await ask("SELECT * FROM priorities WHERE part IN ('review', 'plan')");
    expect(await cells(page)).toEqual(rows.map((row) => [queryOf(row), row.share]).sort());
    const shown = await page.$$eval("#priorities-themes svg .mark[data-share] text", (texts) =>
      texts.map((text) => text.textContent)
    );
    expect(shown.filter((text) => !/^(\d+|<1)$/.test(text ?? ""))).toEqual([]);
    const [{other}] = (await ask(
      "SELECT coalesce(sum(n_sentences), 0) AS other FROM priorities WHERE part = 'other'"
    )) as [{other: number}];
    const line = (await page.locator("#priorities-themes .chart-omitted").allTextContents()).join("");
    expect(Number(/Not shown: (\d+)/.exec(line)?.[1] ?? 0)).toBe(other);
    expect(problems).toEqual([]);
    await close();
  });

  test("a cell tells its interval on hover, and lists its sentences on a click; each leads to its report", async () => {
    const [row] = await ask(
      `SELECT * FROM priorities WHERE part IN ('review', 'plan') ORDER BY n_sentences DESC LIMIT 1`
    );
    const {page, close} = await openPriorities();
    const cell = page.locator(`#priorities-themes ${pick(queryOf(row!))} .halo`);
    await cell.hover();
    const card = page.locator(".pick-card:not([hidden])");
    await card.waitFor();
    const text = await card.textContent();
    for (const share of [row!.share, row!.share_low, row!.share_high])
      expect(text).toContain(`${(100 * (share as number)).toFixed(1)}%`);
    await cell.click();
    await page.waitForSelector(".sentences.open li");
    const expected = await ids(
      `report_id = '${row!.report_id}' AND part = '${row!.part}' AND theme_id = '${row!.theme_id}' ORDER BY ordinal`
    );
    expect(expected).toHaveLength(row!.n_sentences as number);
    expect(await listed(page)).toEqual(expected);
    expect(new URL(page.url()).search).toBe(`?${queryOf(row!)}`.replace("?", "?"));
    const sentence = (await page.locator(".sentences.open li > a").first().textContent())!;
    await page.locator(".sentences.open li > a").first().click();
    await page.waitForURL(/\/reports\//);
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#s=${expected[0]}`);
    await settle({page}, 20_000);
    const compact = (text: string) => text.replace(/\s/g, "");
    expect(compact((await page.locator("main").textContent())!)).toContain(compact(sentence));
    await close();
  });

  test("Enter on a cell moves to its sentences, and closing the list moves back", async () => {
    const [row] = await ask(
      `SELECT * FROM priorities WHERE part = 'plan' AND n_sentences > 1 ORDER BY n_sentences LIMIT 1`
    );
    const {page, close} = await openPriorities();
    const cell = page.locator(`#priorities-themes ${pick(queryOf(row!))}`);
    await cell.focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.matches(".sentences h3"));
    expect((await listed(page)).length).toBe(row!.n_sentences);
    await page.locator(".sentences.open .sentences-bar button").click();
    await page.waitForFunction(
      (query) => (document.activeElement as SVGElement)?.dataset.select === query,
      queryOf(row!)
    );
    expect(new URL(page.url()).search).toBe("");
    expect(await page.locator(".sentences.open").count()).toBe(0);
    await close();
  });

  test("the address of a theme lists all its sentences, and the back button undoes a choice", async () => {
    const [row] = await ask("SELECT theme_id, sum(n_sentences) AS n FROM priorities GROUP BY 1 ORDER BY n LIMIT 1");
    const {page, close} = await openPriorities(`?theme=${row!.theme_id}`);
    const expected = await ids(`theme_id = '${row!.theme_id}' AND part IN ('review', 'plan')`);
    expect((await listed(page)).sort()).toEqual(expected.sort());
    await page.locator(`#priorities-themes .mark[data-share]`).first().locator(".halo").click();
    expect(new URL(page.url()).searchParams.get("report")).not.toBeNull();
    await page.goBack();
    await page.waitForFunction((n) => document.querySelectorAll(".sentences.open li").length === n, expected.length);
    await close();
  });

  test("shifts are those of the table, ranked, and faint unless their interval leaves out zero", async () => {
    const {page, close} = await openPriorities();
    for (const [figure, where] of [
      ["priorities-shifts", "s.from_report_id = s.to_report_id"],
      ["priorities-years", "s.from_report_id <> s.to_report_id"]
    ] as const) {
      const rows = await ask(`SELECT s.change, s.change_low > 0 OR s.change_high < 0 AS clear
        FROM priority_shifts s
        JOIN priorities x ON (x.report_id, x.part, x.theme_id) = (s.from_report_id, s.from_part, s.theme_id)
        JOIN priorities y ON (y.report_id, y.part, y.theme_id) = (s.to_report_id, s.to_part, s.theme_id)
        WHERE ${where} AND x.n_sentences + y.n_sentences > 0`);
      const drawn = await page.$$eval(`#${figure} svg .mark[data-change]`, (marks) =>
        marks.map((mark) => [Number((mark as SVGElement).dataset.change), (mark as SVGElement).dataset.clear])
      );
      const sorted = (pairs: unknown[][]) => pairs.map(String).sort();
      expect(sorted(drawn)).toEqual(sorted(rows.map(({change, clear}) => [change, String(clear)])));
      // within a panel each change is no greater than the one before it
      const panels = await page.$$eval(`#${figure} svg > g`, (groups) =>
        groups.map((group) =>
          Array.from(group.querySelectorAll<SVGElement>("[data-change]"), (mark) => Number(mark.dataset.change))
        )
      );
      for (const changes of panels) expect(changes).toEqual([...changes].sort((a, b) => b - a));
    }
    await close();
  });

  test("the agreement of the coding is that of the table", async () => {
    const [row] = await ask(`SELECT estimate, n FROM accuracy
      WHERE scope = 'all' AND subject = 'themes' AND item = 'all' AND measure = 'kappa'`);
    const {page, close} = await openPriorities();
    const text = await page.locator("p", {hasText: "Agreement of the coding"}).textContent();
    expect(text).toContain(`kappa ${Number((row!.estimate as number).toFixed(3))} `);
    expect(text).toContain(`${row!.n} sentences`);
    await close();
  });

  test("plans that lie years apart say so", async () => {
    const [pair] = await ask(`SELECT DISTINCT b.plan_year - a.plan_year AS apart FROM priority_shifts s
      JOIN reports a ON a.report_id = s.from_report_id JOIN reports b ON b.report_id = s.to_report_id
      WHERE s.from_report_id <> s.to_report_id AND b.plan_year - a.plan_year > 1 LIMIT 1`);
    if (!pair) return;
    const {page, close} = await openPriorities();
    expect(await page.locator("#priorities-years svg").textContent()).toContain(`${pair.apart} years apart`);
    await close();
  });

  test("a distinctive word shows its counts, and lists the sentences that hold it", async () => {
    const [row] = await ask("SELECT * FROM keywords WHERE rank = 1 ORDER BY score DESC LIMIT 1");
    const {page, close} = await openPriorities();
    const word = page.locator(
      `#priorities-words ${pick(new URLSearchParams({report: row!.report_id as string, word: row!.term as string}).toString())}`
    );
    expect(await word.textContent()).toBe(`${row!.term}${row!.n} / ${row!.n_rest}`);
    await word.locator(".halo").click();
    await page.waitForSelector(".sentences.open li mark");
    const expected = await ids(`report_id = '${row!.report_id}' AND contains(text, '${row!.term}') ORDER BY ordinal`);
    expect(await listed(page)).toEqual(expected);
    expect(new Set(await page.locator(".sentences.open li mark").allTextContents())).toEqual(new Set([row!.term]));
    await close();
  });

  test("damaged sources can be left out, and are accounted for", async () => {
    const {page, close} = await openPriorities("?damaged=0");
    const rows = await ask(`SELECT q.* FROM priorities q JOIN reports r USING (report_id)
      WHERE q.part IN ('review', 'plan') AND r.text_quality > 0.5`);
    expect((await cells(page)).map(([query]) => query)).toEqual(rows.map(queryOf).sort());
    const [{left}] = (await ask(`SELECT sum(q.n_sentences) AS left FROM priorities q JOIN reports r USING (report_id)
      WHERE q.part = 'other' OR r.text_quality <= 0.5`)) as [{left: number}];
    const line = (await page.locator("#priorities-themes .chart-omitted").allTextContents()).join("");
    expect(Number(/Not shown: (\d+)/.exec(line)?.[1] ?? 0)).toBe(left);
    await close();
  });

  test("a chosen township stands out and the others are faint, but drawn", async () => {
    const [{place_id}] = (await ask("SELECT place_id FROM reports WHERE place_id IS NOT NULL LIMIT 1")) as [
      {place_id: string}
    ];
    const {page, close} = await openPriorities(`?place=${place_id}`);
    const [{own, all}] = (await ask(`SELECT count(*) FILTER (WHERE r.place_id = '${place_id}') AS own, count(*) AS all
      FROM priorities q JOIN reports r USING (report_id) WHERE q.part IN ('review', 'plan')`)) as [
      {own: number; all: number}
    ];
    expect(await page.locator("#priorities-themes .mark[data-share]").count()).toBe(all);
    expect(await page.locator("#priorities-themes .mark[data-share]:not(.dimmed)").count()).toBe(own);
    await close();
  });

  for (const lang of ["zh", "en"] as const) {
    for (const width of [1440, 390]) {
      test(`no label is cut or covers another (${lang}, ${width} px)`, async () => {
        const {page, close} = await openPriorities("", {lang, width});
        for (const figure of ["priorities-themes", "priorities-shifts", "priorities-years", "priorities-words"]) {
          const faults = await page.$$eval(`#${figure} svg text`, (texts) => {
            const found: string[] = [];
            const boxes = texts
              .filter((text) => text.textContent)
              .map((text) => ({text: text.textContent, box: text.getBoundingClientRect()}));
            for (const [i, {text, box: a}] of boxes.entries()) {
              if (a.left < 0 || a.right > innerWidth) found.push(`${text} is cut`);
              for (const {text: other, box: b} of boxes.slice(0, i))
                if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3)
                  found.push(`${text} covers ${other}`);
            }
            return found;
          });
          expect([figure, ...faults]).toEqual([figure]);
        }
        await close();
      });
    }
  }

  for (const dark of [false, true]) {
    test(`axe-core finds nothing serious (${dark ? "dark" : "light"})`, async () => {
      const [{theme_id}] = (await ask("SELECT theme_id FROM priorities ORDER BY n_sentences DESC LIMIT 1")) as [
        {theme_id: string}
      ];
      const opened = await openPriorities(`?theme=${theme_id}`, {lang: "zh", dark});
      expect(await seriousViolations(opened.page)).toEqual([]);
      await opened.close();
    });
  }
});
