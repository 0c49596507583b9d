import {type ChildProcess, execFileSync, spawn} from "node:child_process";
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {createServer} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";
import {launchBrowser} from "../../tools/browser/launch.ts";
import {notebookPages} from "../../tools/site/notebooks.ts";
import {seriousViolations} from "./axe.ts";
import {settle, useSite} from "./site.ts";

const open = useSite();
const notebooks = notebookPages("src").map(({path}) => `${path.slice(1)}.html`);
const errors = ".observablehq--error";

describe.each(["guide.html", ...notebooks])("%s", (path) => {
  test.each(["zh", "en"] as const)("works in %s, with evidence behind its marks", async (lang) => {
    const opened = await open(path, {lang});
    await settle(opened);
    expect(opened.problems).toEqual([]);
    expect(await opened.page.locator(errors).allTextContents()).toEqual([]);
    const prose = await opened.page.locator(`main .${lang}`).allInnerTexts();
    expect(prose.join(" ")).not.toMatch(/undefined|NaN|\[object|Infinity/);
    expect(prose.join("").length).toBeGreaterThan(200);
    const mark = opened.page.locator("main [data-observation]:visible").first();
    if (await mark.count()) {
      await mark.hover();
      await expect
        .poll(() => opened.page.locator("#evidence").textContent(), {timeout: 90_000})
        .toMatch(/\p{Script=Han}{4}/u);
    }
    expect(await seriousViolations(opened.page)).toEqual([]);
    await opened.close();
  });
});

test("three notebooks are in the sidebar, and the guide", async () => {
  const {page, close} = await open("index.html");
  const links = await page
    .locator("#observablehq-sidebar a")
    .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  expect(notebooks.length).toBeGreaterThanOrEqual(3);
  for (const path of [...notebooks, "guide.html"]) expect(links).toContain(`./${path}`);
  await close();
});

test("an input of a notebook runs its queries again", async () => {
  const opened = await open("guide.html", {lang: "en"});
  await settle(opened);
  const count = () => opened.page.locator("main p strong").first().textContent().then(Number);
  const before = await count();
  await opened.page.locator("main input[type=number]").first().fill("50");
  await expect.poll(count).toBeLessThan(before);
  await opened.close();
});

test("what is chosen in the guide is in its address, and dims its chart", async () => {
  const opened = await open("guide.html", {lang: "en"});
  await settle(opened);
  const chip = opened.page.locator(".chip[data-value]").first();
  await chip.click();
  expect(new URL(opened.page.url()).searchParams.get("place")).toBe(await chip.getAttribute("data-value"));
  await expect.poll(() => opened.page.locator("#guide-targets .mark.dimmed").count()).toBeGreaterThan(0);
  await opened.close();
});

describe("in preview", () => {
  let root: string;
  let server: ChildProcess;
  let browser: Browser;
  let page: Page;
  let url: string;
  let log = "";
  const file = () => join(root, "src/notebooks/my-question.md");
  const edit = (change: (text: string) => string) => writeFileSync(file(), change(readFileSync(file(), "utf8")));
  const within5s = {timeout: 5000, interval: 50};
  const again = {retry: 2}; // the five seconds are of a machine that does nothing else

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "notebook-"));
    for (const path of [
      "data",
      "loaders",
      "src",
      "tools",
      "observablehq.config.ts",
      "package.json",
      "package-lock.json",
      "tsconfig.json"
    ])
      cpSync(path, join(root, path), {recursive: true});
    symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"), "junction");
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    server = spawn(process.execPath, ["tools/setup.mjs", "tools/start.ts"], {
      cwd: root,
      env: {...process.env, PORT: String(port)}
    });
    for (const stream of [server.stdout!, server.stderr!]) stream.on("data", (text) => (log += text));
    await vi.waitFor(() => expect(log).toContain(`The dashboard: ${url}`), {timeout: 60_000});
    browser = await launchBrowser();
    page = await browser.newPage();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.kill();
    rmSync(root, {recursive: true, force: true});
  });

  test("a new notebook works at once, and is in the sidebar of a page that was open", again, async () => {
    rmSync(file(), {force: true});
    await page.goto(`${url}/growth.html`);
    const output = execFileSync(
      process.execPath,
      ["tools/setup.mjs", "tools/new.ts", "notebook", "我的问题 | My question"],
      {cwd: root, encoding: "utf8"}
    );
    expect(output).toContain(join("src", "notebooks", "my-question.md"));
    expect(existsSync(file())).toBe(true);
    const link = page.locator("#observablehq-sidebar a[href*='my-question']");
    await expect.poll(() => link.count(), within5s).toBe(1);
    await page.goto(`${url}/notebooks/my-question`);
    await page.waitForSelector("main svg .mark[data-observation]", {timeout: 90_000});
    expect(await page.locator(errors).count()).toBe(0);
    expect(await page.locator("main h1 .en").textContent()).toBe("My question");
  });

  test("saving it redraws the open page", again, async () => {
    const stamp = `edited ${Date.now()}`;
    edit((text) => `${text}\n\n${stamp}\n`);
    await expect.poll(() => page.locator("main").textContent(), within5s).toContain(stamp);
  });

  test("an error of SQL shows in its place, the rest stays, and it goes when it is put right", again, async () => {
    edit((text) => text.replace("o.growth_pct DESC", "o.growth_rate DESC"));
    await expect.poll(() => page.locator(errors).allInnerTexts().then(String), within5s).toMatch(/growth_rate/);
    expect(await page.locator("main h1").count()).toBe(1);
    expect(await page.locator("main input[type=radio]").count()).toBe(2);
    edit((text) => text.replace("o.growth_rate DESC", "o.growth_pct DESC"));
    await expect.poll(() => page.locator(errors).count(), within5s).toBe(0);
    await page.waitForSelector("main svg .mark[data-observation]", {timeout: 5000});
  });

  test.each([
    ["one that throws", "null.length", /null/],
    ["one that cannot be read", "const = 1", /SyntaxError/],
    ["a name that nothing defines", "noSuchName + 1", /noSuchName/]
  ])("so does an error of JavaScript: %s", again, async (_, code, message) => {
    const cell = `\n\n\`\`\`js\n${code}\n\`\`\`\n`;
    edit((text) => text + cell);
    await expect.poll(() => page.locator(errors).allInnerTexts().then(String), within5s).toMatch(message);
    await page.waitForSelector("main svg .mark[data-observation]", {timeout: 5000});
    edit((text) => text.replace(cell, ""));
    await expect.poll(() => page.locator(errors).count(), within5s).toBe(0);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const {port} = probe.address() as {port: number};
      probe.close(() => resolve(port));
    });
  });
}
