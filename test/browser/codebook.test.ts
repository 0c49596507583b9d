import {readFileSync} from "node:fs";
import {parse} from "csv-parse/sync";
import {beforeAll, describe, expect, test} from "vitest";
import {schema} from "../../loaders/tables/schema.ts";
import {views} from "../../loaders/tables/views.ts";
import {seriousViolations} from "./axe.ts";
import {builtTables} from "./built-tables.ts";
import {settle, useSite} from "./site.ts";

const open = useSite();
let ask: Awaited<ReturnType<typeof builtTables>>;
beforeAll(async () => {
  ask = await builtTables();
});

async function openCodebook(hash = "", options: Parameters<typeof open>[1] = {lang: "en"}) {
  const opened = await open(`codebook.html${hash}`, options);
  await opened.page.waitForSelector(".codebook details");
  await settle(opened);
  return opened;
}

describe("the codebook", () => {
  test("has every table of the schema and every view, with all columns and their descriptions", async () => {
    const {page, close} = await openCodebook();
    const names = await page.$$eval(".codebook > details", (items) => items.map(({id}) => id));
    expect(names).toEqual([...Object.keys(schema), ...views.map(({name}) => name)]);
    for (const [name, table] of Object.entries(schema)) {
      const details = page.locator(`.codebook > details[id="${name}"]`);
      if (!(await details.getAttribute("open").then((open) => open !== null)))
        await details.locator("summary").first().click();
      await details.locator("tbody tr").first().waitFor();
      const rows = await details.locator("tbody tr").allTextContents();
      expect(rows).toHaveLength(Object.keys(table.columns).length);
      for (const [i, [column, {en}]] of Object.entries(table.columns).entries()) {
        expect(rows[i]).toContain(column);
        expect(rows[i]).toContain(en);
      }
    }
    expect((await page.locator(".codebook > details > summary").allTextContents()).join("")).not.toContain("`");
    await close();
  });

  test("describes every column of the view comparable", async () => {
    const {page, close} = await openCodebook("#comparable");
    const cells = await page.locator('.codebook > details[id="comparable"] tbody tr td:nth-child(3)').allTextContents();
    expect(cells).toHaveLength(Object.keys(schema.observations.columns).length + 3);
    expect(cells.filter((text) => text.trim() === "")).toEqual([]);
    await close();
  });

  test("downloads a table as the site's own Parquet, and as CSV with a byte order mark", async () => {
    const {page, close} = await openCodebook("#reports");
    const details = page.locator('.codebook > details[id="reports"]');
    const href = await details.locator("a[download]").evaluate((link: HTMLAnchorElement) => link.href);
    const bytes = new Uint8Array(await (await fetch(href)).arrayBuffer());
    expect(new TextDecoder().decode(bytes.slice(0, 4))).toBe("PAR1");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      details.locator("button", {hasText: "CSV"}).click()
    ]);
    expect(download.suggestedFilename()).toBe("reports.csv");
    const text = readFileSync(await download.path(), "utf8");
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const rows = parse(text, {bom: true, columns: true}) as Record<string, string>[];
    const expected = await ask(
      "SELECT report_id, title, CAST(published_on AS VARCHAR) AS published_on, n_chars FROM reports"
    );
    expect(
      rows.map(({report_id, title, published_on, n_chars}) => ({
        report_id,
        title,
        published_on: published_on || null,
        n_chars: Number(n_chars)
      }))
    ).toEqual(expected);
    expect(Object.keys(rows[0]!)).toEqual(Object.keys(schema.reports.columns));
    await close();
  });

  test("downloads lists and nulls of observations as they are", async () => {
    const {page, close} = await openCodebook("#observations");
    const button = page.locator('.codebook > details[id="observations"] button', {hasText: "CSV"});
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    const rows = parse(readFileSync(await download.path(), "utf8"), {bom: true, columns: true}) as Record<
      string,
      string
    >[];
    const expected = await ask(
      "SELECT observation_id, value, coalesce(array_to_string(flags, ' '), '') AS flags FROM observations"
    );
    expect(
      rows.map(({observation_id, value, flags}) => ({
        observation_id,
        value: value === "" ? null : Number(value),
        flags
      }))
    ).toEqual(expected);
    await close();
  });

  test("names the version of the data and the program, and cites them", async () => {
    const {page, close} = await openCodebook();
    const [dataset] = await ask("SELECT data_version, program_version FROM dataset");
    const text = await page.locator(".citation").textContent();
    expect(text).toContain(dataset!.data_version);
    expect(await page.locator("blockquote").textContent()).toContain(`data version ${dataset!.data_version}`);
    await close();
  });

  test("lists the catalogues", async () => {
    const {page, close} = await openCodebook();
    for (const table of ["indicators", "themes"]) {
      const rows = await page.locator(`#${table}-catalogue .chart-canvas tbody tr`).count();
      expect(rows).toBe(((await ask(`SELECT count(*) AS n FROM ${table}`)) as [{n: number}])[0].n);
    }
    await close();
  });

  for (const dark of [false, true]) {
    test(`axe-core finds nothing serious (${dark ? "dark" : "light"})`, async () => {
      const opened = await openCodebook("", {lang: dark ? "en" : "zh", dark});
      expect(await seriousViolations(opened.page)).toEqual([]);
      await opened.close();
    });
  }
});
