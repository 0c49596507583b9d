import {beforeAll, describe, expect, test} from "vitest";
import {seriousViolations} from "./axe.ts";
import {builtTables} from "./built-tables.ts";
import {type OpenPage, type PageOptions, settle, useSite} from "./site.ts";

const open = useSite();
let ask: Awaited<ReturnType<typeof builtTables>>;
beforeAll(async () => {
  ask = await builtTables();
});

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** The sentences that hold every term in their text, or in the name or label of what was measured in them. */
async function expectedSentences(terms: string[]): Promise<string[]> {
  const holds = (term: string) => `(contains(lower(s.text), ${text(term)}) OR EXISTS (
    SELECT 1 FROM observations o LEFT JOIN indicators i USING (indicator_id) WHERE o.sentence_id = s.sentence_id
    AND (contains(lower(o.label), ${text(term)}) OR contains(coalesce(i.zh, ''), ${text(term)})
      OR regexp_matches(lower(coalesce(i.en, '')), '(^|[^a-z])' || regexp_escape(${text(term)})))))`;
  const rows = await ask(`SELECT sentence_id FROM sentences s WHERE ${terms.map(holds).join(" AND ")} ORDER BY 1`);
  return rows.map(({sentence_id}) => String(sentence_id)).sort();
}

async function resultsOf({page}: OpenPage): Promise<string[]> {
  for (let more = page.locator(".search-group > button"); await more.count(); ) await more.first().click();
  const links = await page.$$eval(".search-results .search-hit", (all) =>
    all.map((a) => (a as HTMLAnchorElement).hash)
  );
  return links.map((hash) => decodeURIComponent(hash).replace("#s=", "")).sort();
}

async function openBox(path = "index.html", options: PageOptions = {lang: "zh"}): Promise<OpenPage> {
  const opened = await open(path, options);
  await opened.page.waitForSelector(".site-search input", {state: "attached"});
  return opened;
}

describe("the page of all results", () => {
  test("finds what SQL finds: words, parts of words, several terms, figures, names of indicators", async () => {
    const words = await ask(
      `SELECT DISTINCT label FROM observations WHERE length(label) BETWEEN 4 AND 9 ORDER BY hash(label) LIMIT 6`
    );
    const figures = await ask(
      `SELECT value_text FROM observations WHERE value_text SIMILAR TO '[0-9.]+[^0-9]+' ORDER BY hash(value_text) LIMIT 4`
    );
    const english = await ask(
      `SELECT DISTINCT i.en FROM observations JOIN indicators i USING (indicator_id) ORDER BY 1 LIMIT 3`
    );
    const queries = [
      ["企业"],
      ["工业", "增长"],
      ["业总"],
      ...words.map(({label}) => [String(label)]),
      ...words.map(({label}) => [String(label).slice(1, 3)]),
      ...figures.map(({value_text}) => [String(value_text)]),
      ...english.map(({en}) =>
        String(en)
          .toLowerCase()
          .split(/[\s,]+/)
      )
    ].map((terms) => [...new Set(terms)].filter(Boolean));
    const opened = await open("search.html", {lang: "zh"});
    await opened.page.waitForLoadState("networkidle"); // or the next address aborts what is on its way
    let some = 0;
    for (const terms of queries) {
      await opened.page.goto(opened.page.url().replace(/\?.*|$/, `?q=${encodeURIComponent(terms.join(" "))}`));
      await opened.page.waitForSelector(".search-results > :not(.state-loading)");
      const expected = await expectedSentences(terms);
      const found = await resultsOf(opened);
      // the clean text of a damaged sentence may hold what its published text does not
      expect(found.filter((id) => !expected.includes(id)).length, terms.join(" ")).toBeLessThanOrEqual(
        expected.length / 10
      );
      expect(
        expected.filter((id) => !found.includes(id)),
        terms.join(" ")
      ).toEqual([]);
      if (expected.length > 0) some++;
      const marks = await opened.page.locator(".search-results mark").allTextContents();
      for (const mark of marks) expect(terms.some((term) => mark.toLowerCase().includes(term))).toBe(true);
    }
    expect(some).toBeGreaterThan(10);
    expect(opened.problems).toEqual([]);
    await opened.close();
  });

  test("narrows by township, part and figures, and says what that leaves out", async () => {
    const [{place_id}] = (await ask("SELECT place_id FROM reports GROUP BY 1 ORDER BY count(*) DESC LIMIT 1")) as [
      {place_id: string}
    ];
    const opened = await open(`search.html?q=${encodeURIComponent("发展")}`, {lang: "en"});
    const {page} = opened;
    await page.waitForSelector(".search-hit");
    const all = await resultsOf(opened);
    await page.click(`.chip[data-value="${place_id}"]`);
    await page.click('.chip[data-value="plan"]');
    const ofPlan = await ask(`SELECT sentence_id FROM sentences s JOIN reports r USING (report_id)
      WHERE r.place_id = ${text(place_id)} AND s.part = 'plan' AND contains(s.text, '发展')`);
    const kept = await resultsOf(opened);
    expect(ofPlan.length).toBeGreaterThan(0);
    expect(kept).toEqual(expect.arrayContaining(ofPlan.map(({sentence_id}) => sentence_id)));
    expect(await page.locator(".search-results > p").textContent()).toContain(`leave out ${all.length - kept.length}`);
    expect(new URL(page.url()).searchParams.get("place")).toBe(place_id);
    await page.goBack();
    await page.goBack();
    await page.waitForFunction(
      (n) => document.querySelector(".search-results > p")?.textContent?.startsWith(`${n} `),
      all.length
    );
    await opened.close();
  });

  test("says what to do when there is nothing", async () => {
    const {page, close} = await open("search.html?q=zzzz", {lang: "en"});
    await page.waitForSelector("text=Nothing found");
    await page.fill(".search-page input[type=search]", "");
    await page.waitForSelector("text=Type words");
    await close();
  });
});

describe("the box of every page", () => {
  test("opens with / and with Ctrl-K, finds, and Enter leads to the sentence", async () => {
    const opened = await openBox("growth.html");
    const {page} = opened;
    await page.waitForFunction(() => document.querySelector(".site-search input")?.hasAttribute("placeholder"));
    for (const keys of ["/", "Control+k"]) {
      await page.keyboard.press(keys);
      expect(await page.evaluate(() => document.activeElement?.matches(".site-search input"))).toBe(true);
      await page.keyboard.press("Escape");
      expect(await page.evaluate(() => document.activeElement?.matches(".site-search input"))).toBe(false);
    }
    await page.keyboard.press("/");
    await page.keyboard.type("企业");
    await page.waitForSelector("#search-list .search-hit mark");
    const input = page.locator(".site-search input");
    expect(await input.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowDown");
    const active = page.locator('#search-list [aria-selected="true"]');
    expect(await active.getAttribute("id")).toBe(await input.getAttribute("aria-activedescendant"));
    const sentence = decodeURIComponent(new URL((await active.getAttribute("href"))!).hash.slice(3));
    await page.keyboard.press("Enter");
    await page.waitForSelector(".reader-text .selected");
    const [row] = await ask(`SELECT text FROM sentences WHERE sentence_id = ${text(sentence)}`);
    expect((await page.locator(".reader-text .selected").allTextContents()).join("")).toBe(row!.text);
    expect(String(row!.text)).toContain("企业");
    await opened.close();
  });

  test("groups by report, three sentences each, and leads to all of them", async () => {
    const opened = await openBox();
    const {page} = opened;
    await page.fill(".site-search input", "工作");
    await page.waitForSelector("#search-list .search-hit mark");
    const groups = await page.$$eval("#search-list [role=group]", (all) =>
      all.map((group) => group.querySelectorAll('[role=option][href*="#s="]').length)
    );
    for (const n of groups) expect(n).toBeLessThanOrEqual(3);
    expect(groups.length).toBeGreaterThan(1);
    expect((await page.locator(".search-status").textContent())!).toMatch(/^\d+ 份报告，\d+ 句$/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/search\.html\?q=/);
    await page.waitForSelector(".search-results .search-hit");
    expect(await page.inputValue(".search-page > input")).toBe("工作");
    await opened.close();
  });

  test("finds pages of the site and townships by name", async () => {
    const [{township}] = (await ask("SELECT township FROM places JOIN reports USING (place_id) LIMIT 1")) as [
      {township: string}
    ];
    const opened = await openBox("index.html", {lang: "en"});
    const {page} = opened;
    await page.fill(".site-search input", "growth");
    await page.waitForSelector('#search-list a[href*="growth"]');
    await page.fill(".site-search input", township);
    await page.waitForSelector("#search-list >> text=Open the report");
    await opened.close();
  });

  test("shows the first result of what is typed once the index is there, and says how soon", async () => {
    const opened = await openBox();
    const {page} = opened;
    await page.fill(".site-search input", "工业");
    await page.waitForSelector("#search-list .search-hit mark");
    const elapsed = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          const input = document.querySelector<HTMLInputElement>(".site-search input")!;
          const list = document.querySelector("#search-list")!;
          new MutationObserver(
            () => list.querySelector("mark")?.textContent === "增长" && done(performance.now() - start)
          ).observe(list, {childList: true, subtree: true});
          const start = performance.now();
          input.value = "增长";
          input.dispatchEvent(new InputEvent("input", {bubbles: true}));
        })
    );
    console.log(`search: ${Math.round(elapsed)} ms from typing to results`);
    expect(elapsed).toBeLessThan(3000); // the time printed says how fast; this only that no page is loaded for it
    await opened.close();
  });

  test("waits while an input method composes", async () => {
    const opened = await openBox();
    const shown = await opened.page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>(".site-search input")!;
      input.focus();
      input.value = "gong";
      input.dispatchEvent(new InputEvent("input", {bubbles: true, isComposing: true}));
      await new Promise((done) => setTimeout(done, 400));
      const before = document.querySelector<HTMLElement>(".search-popup")!.hidden;
      input.value = "工业";
      input.dispatchEvent(new CompositionEvent("compositionend", {bubbles: true}));
      return before;
    });
    expect(shown).toBe(true);
    await opened.page.waitForSelector("#search-list mark");
    await opened.close();
  });

  test("tells of an index that cannot be read, and tries again", async () => {
    const opened = await openBox("index.html", {lang: "en"});
    const {page} = opened;
    await page.route(/\/search\.[^/]*\.json/, (route) => route.abort());
    await page.fill(".site-search input", "工业");
    await page.waitForSelector(".search-status.failure");
    await page.unroute(/\/search\.[^/]*\.json/);
    await page.fill(".site-search input", "工业总");
    await page.waitForSelector("#search-list mark");
    await opened.close();
  });

  test("shows a hostile sentence as text", async () => {
    const opened = await openBox();
    const {page, problems} = opened;
    const sentence = '<img src=x onerror="window.hacked=1">工业</script><script>window.hacked=2</script>';
    const report = {
      report_id: "x<b>",
      title: sentence,
      names: [],
      township: sentence,
      township_pinyin: sentence,
      place_id: null
    };
    const index = {
      indicators: [],
      aliases: [],
      synonyms: [],
      traditional: "",
      reports: [{...report, ids: ["s1"], texts: [sentence], parts: "r", clean: {}, figures: [[0, -1, sentence]]}]
    };
    await page.route(/\/search\.[^/]*\.json/, (route) => route.fulfill({json: index}));
    for (const query of ["工业", "img", "<img"]) {
      await page.fill(".site-search input", query);
      await page.waitForFunction((query) => document.querySelector("#search-list mark")?.textContent === query, query);
      expect(await page.locator("#search-list :is(img, script)").count()).toBe(0);
    }
    expect(await page.evaluate(() => (window as {hacked?: number}).hacked)).toBeUndefined();
    expect(problems).toEqual([]);
    await opened.close();
  });

  test("opens from a button on a phone, within the window", async () => {
    const opened = await openBox("index.html", {width: 390, height: 800, lang: "zh"});
    const {page} = opened;
    expect(await page.locator(".site-search input").isVisible()).toBe(false);
    await page.click(".search-open");
    await page.keyboard.type("工业");
    await page.waitForSelector("#search-list mark");
    const {left, right} = await page.locator(".search-popup").evaluate((popup) => popup.getBoundingClientRect());
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(390);
    await opened.close();
  });

  test.each([false, true])("axe-core finds nothing serious (dark: %s)", async (dark) => {
    const opened = await openBox("search.html?q=%E5%B7%A5%E4%B8%9A", {dark, lang: "zh"});
    await settle(opened);
    await opened.page.fill(".site-search input", "增长");
    await opened.page.waitForSelector("#search-list mark");
    await opened.page.keyboard.press("ArrowDown");
    expect(await seriousViolations(opened.page)).toEqual([]);
    await opened.close();
  });
});
