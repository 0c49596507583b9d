import {existsSync} from "node:fs";
import {dirname, join} from "node:path";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {listFiles} from "../../tools/fresh/inputs.ts";
import {serveSite} from "../../tools/serve/server.ts";
import {layoutShift, settle, useSite} from "./site.ts";

const open = useSite();
const pages = listFiles("dist", ["."]).filter((path) => path.endsWith(".html") && !/\/_|\/404\.html$/.test(path));

// Pages of one template (src/reports/[report].md) differ by their data alone: the first and the last stand for the others.
const templates = ["./reports", "./townships"];
const visited = pages.filter((path) => {
  if (!templates.includes(dirname(path)) || path.endsWith("/index.html")) return true;
  const alike = pages.filter((other) => dirname(other) === dirname(path) && !other.endsWith("/index.html"));
  return path === alike[0] || path === alike.at(-1);
});

test("the site has pages", () => {
  expect(pages).toContain("./index.html");
});

for (const width of [1440, 390]) {
  test.each(visited)(
    `%s opens without error, foreign request or jumps at ${width} px, also in the dark`,
    async (path) => {
      const opened = await open(path, {width});
      await settle(opened);
      expect(await layoutShift(opened.page)).toBeLessThan(0.1);
      for (const colorScheme of ["light", "dark"] as const) {
        await opened.page.emulateMedia({colorScheme});
        if (colorScheme === "dark") await settle(opened);
        expect(opened.problems).toEqual([]);
        expect(await opened.page.locator(".observablehq--error").allTextContents()).toEqual([]);
        expect(await overflow(opened.page)).toEqual([]);
      }
      await opened.close();
    }
  );
}

/** What makes the page scroll sideways: elements that reach past the window, but for what scrolls within its own box. */
function overflow(page: Awaited<ReturnType<typeof open>>["page"]): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("main *")]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className} reaches past ${width} px`)
      .slice(0, 5);
  });
}

test("the page says which language it is in", async () => {
  for (const [lang, expected] of [
    ["zh", "zh-CN"],
    ["en", "en"]
  ] as const) {
    const {page, close} = await open("search", {lang});
    expect(await page.getAttribute("html", "lang")).toBe(expected);
    await close();
  }
});

describe("the site works from a sub-path", () => {
  let published: Awaited<ReturnType<typeof serveSite>>;
  beforeAll(async () => {
    published = await serveSite({base: "/intranet/statistics/"});
  });
  afterAll(() => void published.server.close());

  // What a path can break is how a page finds its modules and files: one page of each depth and of each way to load data.
  const kinds = ["./index.html", "./search.html", "./sql.html", ...templates.map((folder) => `${folder}/index.html`)];
  const one = templates.flatMap(
    (folder) => visited.find((path) => dirname(path) === folder && !kinds.includes(path)) ?? []
  );
  test.each([...kinds, ...one])("%s", async (path) => {
    const opened = await open(path, {site: published.url});
    await settle(opened);
    expect(opened.problems).toEqual([]);
    expect(opened.requests.filter((request) => /^http/.test(request) && !request.startsWith(published.url))).toEqual(
      []
    );
    await opened.close();
  });
});

test("every link within the site names a file that is there", async () => {
  const site = new URL(inject("site"));
  const broken: string[] = [];
  for (const path of pages) {
    const from = new URL(path, site);
    const text = await (await fetch(from)).text();
    for (const [, href] of text.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)) {
      const to = new URL(href!.replaceAll("&amp;", "&"), from);
      if (to.origin !== site.origin) continue;
      const file = decodeURI(to.pathname).replace(/\/$/, "/index.html");
      if (!existsSync(join("dist", file))) broken.push(`${path} links to ${href}`);
    }
  }
  expect(broken).toEqual([]);
});

test("no page or style sheet of the site names a file of another host", async () => {
  const files = listFiles("dist", ["."]).filter((path) => /\.(html|css)$/.test(path));
  for (const path of files) {
    const text = await (await fetch(new URL(path, inject("site")))).text();
    const elements = text.match(/<(?:script|link|img|iframe|source|video|audio|object|embed)\b[^>]*/g) ?? [];
    const foreign = elements.filter((element) => /\b(?:src|href|data)\s*=\s*["']?(?:https?:)?\/\//.test(element));
    expect([path, ...foreign, ...(text.match(/(?:@import|url\()\s*["']?(?:https?:)?\/\/[^)"']*/g) ?? [])]).toEqual([
      path
    ]);
  }
});
