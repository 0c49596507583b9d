import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {beforeAll, describe, expect, inject, test} from "vitest";
import {readCatalogue} from "../../loaders/corpus/catalogue.ts";
import {decode} from "../../loaders/corpus/decode.ts";
import {seriousViolations} from "./axe.ts";
import {builtTables} from "./built-tables.ts";
import {serveReport} from "./report-of.ts";
import {type OpenPage, type PageOptions, settle, useSite} from "./site.ts";

interface Observation {
  observation_id: string;
  report_id: string;
  role: string;
  kind: string;
  value_start: number | null;
  value_end: number | null;
  growth_start: number | null;
  growth_end: number | null;
}

const open = useSite();
let reports: {report_id: string; file: string; sha256: string; title: string; year_basis: string}[];
let observations: Observation[];
let ask: Awaited<ReturnType<typeof builtTables>>;

beforeAll(async () => {
  ask = await builtTables();
  reports = (await ask("FROM reports ORDER BY n_observations DESC")) as typeof reports;
  observations = (await ask(`SELECT *, CASE WHEN list_contains(flags, 'damaged') THEN 'damaged' ELSE role END AS kind
    FROM observations ORDER BY report_id, least(coalesce(value_start, growth_start), coalesce(growth_start, value_start))`)) as unknown as Observation[];
});

const of = (id: string) => observations.filter(({report_id}) => report_id === id);
const published = (file: string) => decode(readFileSync(join("data", file))).text;

async function openReport(id: string, rest = "", options: PageOptions = {lang: "zh"}): Promise<OpenPage> {
  const opened = await open(`reports/${encodeURIComponent(id)}.html${rest}`, options);
  await opened.page.waitForSelector(".reader-text .line");
  return opened;
}

/** Whether the first element of a selector is where a reader sees it: below the masthead, above a phone's sheet. */
const isReadable = ({page}: OpenPage, selector: string) =>
  page.waitForFunction((selector) => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    if (!box) return false;
    const top = document.querySelector("#observablehq-header")!.getBoundingClientRect().bottom;
    const panel = document.querySelector(".reader-panel")!;
    const bottom = getComputedStyle(panel).position === "fixed" ? panel.getBoundingClientRect().top : innerHeight;
    return box.top >= top && box.bottom <= bottom;
  }, selector);

const selectedText = ({page}: OpenPage) => page.locator(".reader-text .selected").allTextContents();

describe("the text", () => {
  test("is as published, to the character, in every report; each figure is marked where its offsets say", async () => {
    for (const {report_id, file} of reports) {
      const {page, requests, problems, close} = await openReport(report_id);
      const raw = published(file);
      expect(await page.locator(".reader-text").evaluate((element) => element.textContent)).toBe(raw);
      const marked = await page.$$eval(".reader-text [data-o]", (marks) =>
        marks.map((mark) => [(mark as HTMLElement).dataset.o!.split(" "), mark.textContent!, mark.className] as const)
      );
      const expected = of(report_id);
      expect([...new Set(marked.flatMap(([ids]) => ids))].sort()).toEqual(
        expected.map(({observation_id}) => observation_id).sort()
      );
      for (const row of expected) {
        const mine = marked.filter(([ids]) => ids.includes(row.observation_id));
        const spans = [
          [row.value_start, row.value_end],
          [row.growth_start, row.growth_end]
        ].filter((span): span is [number, number] => span[0] !== null);
        const slices = spans.sort(([a], [b]) => a - b).map(([start, end]) => raw.slice(start, end));
        expect(mine.map(([, text]) => text).join(""), row.observation_id).toBe(slices.join(""));
        for (const [, , className] of mine) expect(className.split(" ")).toContain(row.kind);
      }
      expect(requests.filter((url) => /\.(wasm|parquet)/.test(url))).toEqual([]); // no database
      expect(problems).toEqual([]);
      await close();
    }
  });

  test("dims page furniture and keeps it", async () => {
    const [row] = await ask(`SELECT s.report_id, s.text FROM sentences s WHERE part = 'other' AND theme_id = 'none'
      AND length(text) > 8 ORDER BY sentence_id LIMIT 1`);
    const opened = await openReport(String(row!.report_id));
    const furniture = opened.page.locator(".reader-text .sentence.furniture", {hasText: String(row!.text)}).first();
    const colour = (selector: string) => opened.page.$eval(selector, (element) => getComputedStyle(element).color);
    expect(await furniture.evaluate((element) => getComputedStyle(element).color)).not.toBe(
      await colour(".sentence:not(.furniture)")
    );
    await opened.close();
  });

  test("can be downloaded, byte for byte", async () => {
    for (const {report_id, sha256} of reports) {
      const {page, close} = await openReport(report_id);
      const link = page.locator(".reader-about a[download]");
      const bytes = await (await fetch(new URL((await link.getAttribute("href"))!, page.url()))).arrayBuffer();
      expect(createHash("sha256").update(new Uint8Array(bytes)).digest("hex")).toBe(sha256);
      await close();
    }
  });
});

describe("a permalink", () => {
  for (const width of [1440, 390]) {
    test(`brings its figure into view, and shows all its fields (${width} px)`, async () => {
      const rows = of(reports[0]!.report_id);
      for (const row of [rows[0]!, rows[rows.length >> 1]!, rows.at(-1)!]) {
        const opened = await openReport(row.report_id, `#o=${encodeURIComponent(row.observation_id)}`, {
          width,
          lang: "zh"
        });
        await isReadable(opened, ".reader-text .selected");
        const ids = await opened.page.$$eval(".reader-text .selected", (marks) =>
          marks.map((mark) => (mark as HTMLElement).dataset.o!)
        );
        for (const id of ids) expect(id.split(" ")).toContain(row.observation_id);
        const card = opened.page.locator(".panel-observation[aria-current]");
        expect(await card.getAttribute("data-observation-id")).toBe(row.observation_id);
        const fields = await card.locator("dd").allTextContents();
        const [told] = await ask(
          `SELECT rule, label, confidence FROM observations WHERE observation_id = '${row.observation_id}'`
        );
        expect(fields).toContain(told!.rule);
        expect(fields).toContain(told!.label);
        expect(fields).toContain(row.observation_id);
        expect(fields).toContain(`${Math.round(Number(told!.confidence) * 100)}%`);
        await opened.close();
      }
    });
  }

  test("of a sentence or a check highlights that", async () => {
    const [sentence] = await ask("SELECT * FROM sentences ORDER BY ordinal DESC LIMIT 1");
    const opened = await openReport(String(sentence!.report_id), `#s=${sentence!.sentence_id}`);
    await isReadable(opened, ".reader-text .selected");
    expect((await selectedText(opened)).join("")).toBe(sentence!.text);
    await opened.close();
    const [check] = await ask(`SELECT c.*, r.file FROM checks c JOIN reports r USING (report_id)
      WHERE c."end" > c.start ORDER BY c.start DESC LIMIT 1`);
    const other = await openReport(String(check!.report_id), `#c=${check!.check_id}`);
    await isReadable(other, ".reader-text .selected");
    expect((await selectedText(other)).join("")).toBe(
      published(String(check!.file)).slice(Number(check!.start), Number(check!.end))
    );
    expect(await other.page.locator(".check-note[aria-current]").textContent()).toContain(check!.message);
    await other.close();
  });

  test("whose figure is no longer there says so, and shows the sentence at its place", async () => {
    const row = of(reports[0]!.report_id)[3]!;
    const opened = await openReport(
      row.report_id,
      `#o=${row.report_id}:o${Number(row.observation_id.split(":o")[1]) + 1}`
    );
    expect(await opened.page.locator(".reader-panel .check-note-warning").first().textContent()).toContain(
      "不在当前数据"
    );
    const [sentence] = await ask(
      `SELECT text FROM sentences JOIN observations USING (sentence_id) WHERE observation_id = '${row.observation_id}'`
    );
    expect((await selectedText(opened)).join("")).toBe(sentence!.text);
    await opened.close();
  });

  test("is followed by a click, and the back button returns", async () => {
    const [first, second] = of(reports[0]!.report_id) as [Observation, Observation];
    const opened = await openReport(first.report_id);
    const {page} = opened;
    const hash = () => page.evaluate(() => decodeURIComponent(location.hash));
    await page.click(`.reader-text [data-o~="${first.observation_id}"]`);
    expect(await hash()).toBe(`#o=${first.observation_id}`);
    await page.click(`.reader-text [data-o~="${second.observation_id}"]`);
    expect(await hash()).toBe(`#o=${second.observation_id}`);
    await page.goBack();
    await page.waitForSelector(`.reader-text .selected[data-o~="${first.observation_id}"]`);
    await page.goBack();
    await page.waitForFunction(() => !document.querySelector(".reader-text .selected"));
    expect(await hash()).toBe("");
    await opened.close();
  });

  test("and a citation are copied", async () => {
    const row = of(reports[0]!.report_id)[0]!;
    const opened = await openReport(row.report_id, `#o=${row.observation_id}`, {lang: "en"});
    const {page} = opened;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.click(".reader-panel >> text=Copy link");
    await expect.poll(copied).toBe(page.url());
    await page.click(".reader-panel >> text=Copy citation");
    const [sentence] = await ask(
      `SELECT text FROM sentences JOIN observations USING (sentence_id) WHERE observation_id = '${row.observation_id}'`
    );
    const [dataset] = await ask("FROM dataset");
    await expect.poll(copied).toContain(`data version ${dataset!.data_version}`);
    for (const part of [reports[0]!.title, String(sentence!.text), page.url()]) expect(await copied()).toContain(part);
    await opened.close();
  });
});

describe("reading", () => {
  test("j and k step through every figure in order, Esc lets go", async () => {
    const {report_id} = reports.at(-1)!;
    const opened = await openReport(report_id);
    const {page} = opened;
    const current = () => page.evaluate(() => decodeURIComponent(location.hash.slice(3)));
    const ids = of(report_id).map(({observation_id}) => observation_id);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    for (const id of ids) {
      await page.keyboard.press("j");
      expect(await current()).toBe(id);
    }
    await page.keyboard.press("k");
    expect(await current()).toBe(ids.at(-2));
    await isReadable(opened, ".reader-text .selected");
    await page.keyboard.press("Escape");
    expect(await current()).toBe("");
    expect(await page.locator(".reader-text .selected").count()).toBe(0);
    await opened.close();
  });

  test("one figure is a stop of the Tab key, and arrows move from it", async () => {
    const {report_id} = reports.at(-1)!;
    const {page, close} = await openReport(report_id);
    expect(await page.locator('.reader-text [tabindex="0"]').count()).toBe(1);
    await page.locator('.reader-text [tabindex="0"]').focus();
    await page.keyboard.press("ArrowRight");
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.o);
    const first = await focused();
    await page.keyboard.press("ArrowRight");
    expect(await focused()).not.toBe(first);
    await close();
  });

  test("the panel follows the text: its sentence is in the window, from the first to the last", async () => {
    const {page, close} = await openReport(reports[0]!.report_id);
    const seen = new Set<string>();
    for (let i = 0; i <= 6; ++i) {
      await page.evaluate((share) => scrollTo(0, share * (document.documentElement.scrollHeight - innerHeight)), i / 6);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const sentence = page.locator(".reader-text .sentence.current").first();
      expect(await page.locator(".reader-panel blockquote").textContent()).toContain(await sentence.textContent());
      const {top, bottom} = await sentence.evaluate((element) => element.getBoundingClientRect());
      expect(bottom).toBeGreaterThan(0);
      expect(top).toBeLessThan(900);
      seen.add((await sentence.getAttribute("data-s"))!);
    }
    expect(seen.size).toBeGreaterThan(5);
    await close();
  });

  test("what is marked is chosen, stands in the address, and is what stepping visits", async () => {
    const withBoth = reports.find(({report_id}) => new Set(of(report_id).map(({kind}) => kind)).size > 1)!;
    const {page, close} = await openReport(withBoth.report_id);
    const border = (kind: string) =>
      page.$eval(`.reader-text .figure.${kind}`, (mark) => getComputedStyle(mark).borderBottomStyle);
    expect(await border("actual")).not.toBe("none");
    await page.uncheck('.reader-tools input[data-value="actuals"]');
    expect(await border("actual")).toBe("none");
    expect(new URL(page.url()).searchParams.get("actuals")).toBe("0");
    const kinds = of(withBoth.report_id).filter(({kind}) => kind !== "actual");
    expect(await page.locator(".panel-count").textContent()).toBe(`${kinds.length} 个数字`);
    await page.evaluate(() => scrollTo(0, 0));
    await page.keyboard.press("j");
    expect(await page.evaluate(() => decodeURIComponent(location.hash))).toBe(`#o=${kinds[0]!.observation_id}`);
    await page.goBack();
    await page.goBack();
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector(".reader-text .figure.actual")!).borderBottomStyle !== "none"
    );
    await page.check('.reader-tools input[data-value="themes"]');
    const names = await page.$$eval(".reader-text [data-theme]", (all) =>
      all.map((e) => (e as HTMLElement).dataset.theme)
    );
    const themes = (await ask("SELECT zh FROM themes")).map(({zh}) => zh);
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) expect(themes).toContain(name);
    await close();
  });

  test("the outline leads to every section", async () => {
    for (const {report_id} of reports) {
      const {page, close} = await openReport(report_id);
      const headings = await page.locator(".reader-outline a > span:first-child").allTextContents();
      const sections = await ask(
        `SELECT heading FROM sections WHERE report_id = '${report_id}' AND level > 0 AND heading IS NOT NULL ORDER BY ordinal`
      );
      expect(headings).toEqual(sections.map(({heading}) => heading));
      await close();
    }
    const opened = await openReport(reports[0]!.report_id);
    await opened.page.locator(".reader-outline a").last().click();
    await isReadable(opened, ".reader-text .selected");
    await opened.close();
  });

  test("the head says what the years rest on; an inferred one says why", async () => {
    for (const {report_id, year_basis, title} of reports) {
      const {page, close} = await openReport(report_id, "", {lang: "en"});
      const head = (await page.locator(".reader-head").textContent())!;
      expect(await page.locator("h1").textContent()).toBe(title);
      expect(head).toContain(
        {stated: "stated in the text", inferred: "inferred from the text", registry: "from the registry"}[year_basis]
      );
      if (year_basis === "inferred") {
        const [dating] = await ask(
          `SELECT message_en FROM checks WHERE report_id = '${report_id}' AND code = 'dating' ORDER BY severity LIMIT 1`
        );
        expect(head).toContain(dating!.message_en);
      }
      await close();
    }
  });

  test("labels change with the language, the text does not", async () => {
    const {page, close} = await openReport(reports[0]!.report_id, "", {lang: "zh"});
    const text = await page.locator(".reader-text").textContent();
    await page.click('.language [data-language="en"]');
    await page.waitForSelector("text=Sentence");
    expect(await page.locator(".reader-text").textContent()).toBe(text);
    expect(await page.title()).toBe(`${reports[0]!.title} · Township reports`);
    await close();
  });

  test("a phone's sheet opens on a figure and leaves it in sight", async () => {
    const opened = await openReport(reports[0]!.report_id, "", {width: 390, height: 800, lang: "zh"});
    const {page} = opened;
    const body = page.locator(".panel-body");
    expect(await body.isVisible()).toBe(false);
    await page.locator(".reader-text .figure").nth(4).click();
    expect(await body.isVisible()).toBe(true);
    await isReadable(opened, ".reader-text .selected");
    await page.click(".panel-handle");
    expect(await body.isVisible()).toBe(false);
    await opened.close();
  });

  test("on paper there is the text alone", async () => {
    const {page, close} = await openReport(reports[0]!.report_id);
    await page.emulateMedia({media: "print"});
    for (const part of [".reader-panel", ".reader-outline", ".reader-tools", ".site-search"])
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    expect(await page.locator(".reader-text").isVisible()).toBe(true);
    await close();
  });

  test.each([
    [1440, false],
    [390, true]
  ])("axe-core finds nothing serious at %i px (dark: %s)", async (width, dark) => {
    for (const {report_id} of reports.slice(0, 2)) {
      const row = of(report_id)[1]!;
      const opened = await openReport(report_id, `?themes=1#o=${row.observation_id}`, {width, dark, lang: "zh"});
      await settle(opened);
      expect(await seriousViolations(opened.page)).toEqual([]);
      await opened.close();
    }
  });
});

describe("any report", () => {
  test("is text and nothing else, whatever stands in it", async () => {
    const hostile = [
      "<h1>石桥镇2019年政府工作报告</h1><script>window.hacked = 1</script>",
      '一、<img src=x onerror="window.hacked = 2">回顾2019年</script>',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what a report must not get evaluated
      "全镇实现工业总产值12.5亿元,增长8.1%。${alert(1)}${window.hacked = 3}",
      "```js\nwindow.hacked = 4\n```",
      '<a href="javascript:window.hacked = 5">新增企业15家</a>]]>--><svg onload=alert(1)>&lt;b&gt;\u202e\u0000',
      "</textarea></title><iframe srcdoc='<script>parent.hacked = 6</script>'>"
    ].join("\n");
    const {page, problems, close} = await openReport(reports[0]!.report_id);
    const {document} = await serveReport(page, hostile, reports[0]!.report_id, readCatalogue("."));
    let dialogs = 0;
    page.on("dialog", (dialog) => {
      dialogs++;
      dialog.dismiss();
    });
    for (const hash of [
      "",
      `#o=${document.observations[0]!.observation_id}`,
      '#s=<img src=x onerror="window.hacked=7">'
    ]) {
      await page.goto(page.url().replace(/[#?].*$/, `?${Math.random()}${hash}`));
      await page.waitForSelector(".reader-text .line");
      expect(await page.locator(".reader-text").evaluate((element) => element.textContent)).toBe(hostile);
      expect(await page.locator(".reader :is(script, img, iframe, svg[onload])").count()).toBe(0);
      expect(await page.evaluate(() => (window as {hacked?: number}).hacked)).toBeUndefined();
      await page.check('.reader-tools input[data-value="themes"]');
      await page.locator(".reader-about summary").click();
      expect(await page.locator("h1").textContent()).toBe(document.report.title);
    }
    expect(document.observations.length).toBeGreaterThan(1); // it was read as any other
    expect(dialogs).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test("shows each figure as it is read, whatever signs turn the direction of writing before it", async () => {
    const text = "石桥镇2019年政府工作报告\n\u202e2019年,全镇实现工业总产值12.5亿元,增长8.1%。\n财政总收入3.4亿元。";
    const {page, close} = await openReport(reports[0]!.report_id);
    await serveReport(page, text, reports[0]!.report_id, readCatalogue("."));
    await page.goto(page.url().replace(/[#?].*$/, `?${Math.random()}`));
    await page.waitForSelector(".reader-text .figure");
    const marks = await page.$$eval(".reader-text .figure", (marks) =>
      marks.map((mark) => {
        const node = mark.firstChild!;
        const range = document.createRange();
        const left = Array.from(mark.textContent!, (_, i) => {
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          return range.getBoundingClientRect().left;
        });
        return {text: mark.textContent, isForward: left.every((x, i) => i === 0 || x >= left[i - 1]!)};
      })
    );
    expect(marks.map(({text}) => text)).toEqual(["12.5亿元", "8.1%", "3.4亿元"]);
    expect(marks.filter(({isForward}) => !isForward)).toEqual([]);
    await close();
  });

  test("of 100 kB opens and steps, and says how soon", async () => {
    let long = "";
    while (Buffer.byteLength(long) < 100_000) for (const {file} of reports) long += `${published(file)}\n`;
    const {page, close} = await openReport(reports[0]!.report_id);
    const {document: report} = await serveReport(page, long, reports[0]!.report_id, readCatalogue("."));
    await page.goto(page.url().replace(/[#?].*$/, "?again"));
    const opened = await page
      .waitForFunction(() => document.querySelector(".reader-text .line") && performance.now())
      .then((handle) => handle.jsonValue());
    expect(await page.locator(".reader-text .figure").count()).toBeGreaterThanOrEqual(report.observations.length);
    const times: number[] = [];
    for (let i = 0; i < 10; ++i)
      times.push(
        await page.evaluate(
          () =>
            new Promise<number>((done) => {
              const start = performance.now();
              dispatchEvent(new KeyboardEvent("keydown", {key: "j"}));
              requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
            })
        )
      );
    times.sort((a, b) => a - b);
    console.log(`100 kB: text after ${Math.round(opened as number)} ms, step ${Math.round(times[5]!)} ms`);
    expect(opened).toBeLessThan(15_000); // the times printed say how fast; these only that nothing is quadratic
    expect(times[5]).toBeLessThan(1000);
    await close();
  });
});

test("the list of reports names and links every one", async () => {
  const {page, close} = await open("reports/index.html", {lang: "zh"});
  await page.waitForSelector(".report-list tbody tr");
  const links = await page.$$eval(".report-list tbody a", (all) =>
    all.map((a) => [a.textContent, (a as HTMLAnchorElement).href])
  );
  const expected = reports.map(({title, report_id}) => [
    title,
    new URL(`reports/${report_id}.html`, inject("site")).href
  ]);
  expect(links.sort()).toEqual(expected.sort());
  await close();
});
