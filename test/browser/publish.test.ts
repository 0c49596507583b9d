import {spawn} from "node:child_process";
import {createReadStream, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from "node:fs";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join, normalize, resolve} from "node:path";
import {afterAll, beforeAll, describe, expect, inject, test} from "vitest";
import {listFiles} from "../../tools/fresh/inputs.ts";
import {overBudget, readBudget} from "../../tools/publish/budget.ts";
import {hasBrotli, type Nginx, startNginx} from "../../tools/publish/nginx.ts";
import {measureVisits} from "../../tools/publish/visits.ts";
import {weighSite} from "../../tools/publish/weight.ts";
import {settle, useSite} from "./site.ts";

const open = useSite();
const files = listFiles("dist", ["."]).map((path) => normalize(path));
const pages = files.filter((path) => path.endsWith(".html") && path !== "404.html");
/** A page of each way to load code and data, and of each depth; what else is on the others does not depend on the server. */
const kinds = ["index.html", "growth.html", "sql.html", "search.html", "reports/", "townships/"].map(
  (kind) => pages.find((page) => page === kind || (folder(page) === kind && kind.endsWith("/")))!
);
const engine = files.find((path) => path.endsWith(".wasm"))!;

function folder(page: string): string {
  return page.endsWith("index.html") ? page : page.replace(/[^/]*$/, "");
}

/** Opens a page of the site at `site` and tells what went wrong until it was drawn. */
async function problemsOf(page: string, site: string): Promise<string[]> {
  const opened = await open(page, {site});
  await settle(opened);
  const errors = await opened.page.locator(".observablehq--error, .state-failure").allTextContents();
  await opened.close();
  return [...opened.problems, ...errors].map((problem) => `${page}: ${problem}`);
}

describe("the README's commands", () => {
  test("npm run build made the site, and npm run serve serves it where it says", async () => {
    expect(readFileSync("README.md", "utf8")).toMatch(/^npm run build\nnpm run serve$/m);
    const {scripts} = JSON.parse(readFileSync("package.json", "utf8"));
    expect(scripts.build).toBe("node tools/setup.mjs tools/build.ts"); // which setup.ts, or npm test before it, ran
    const [, ...words] = scripts.serve.split(" ");
    const server = spawn(process.execPath, words, {env: {...process.env, PORT: "0"}});
    let printed = "";
    server.stdout.on("data", (text) => (printed += text));
    await expect.poll(() => printed, {timeout: 90_000}).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/m);
    const response = await fetch(printed.trim());
    expect(await response.text()).toBe(readFileSync("dist/index.html", "utf8"));
    server.kill();
  });
});

describe("nginx as Debian installs it", () => {
  let nginx: Nginx;
  let root: string;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "www-"));
    mkdirSync(join(root, "intranet"));
    symlinkSync(resolve("dist"), join(root, "intranet/statistics"), "dir");
    nginx = await startNginx(root, "plain");
  }, 300_000);
  afterAll(async () => {
    await nginx?.stop();
    rmSync(root, {recursive: true, force: true});
  });

  test.each(kinds)("serves %s below a path", async (page) => {
    expect(await problemsOf(page, `${nginx.url}intranet/statistics/`)).toEqual([]);
    const elsewhere = nginx.answered().filter(({path}) => !path.startsWith("/intranet/statistics/"));
    expect(elsewhere).toEqual([]);
  });
});

describe("nginx as documented", () => {
  let nginx: Nginx;

  beforeAll(async () => {
    nginx = await startNginx("dist", "documented");
  }, 300_000);
  afterAll(() => nginx?.stop());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(nginx.url + path, {headers, redirect: "manual"});

  test.each(kinds)("serves %s", async (page) => {
    expect(await problemsOf(page, nginx.url)).toEqual([]);
  });

  test("sends the compressed copies, of the same content", async () => {
    for (const encoding of hasBrotli() ? ["br", "gzip"] : ["gzip"]) {
      const response = await get(engine, {"accept-encoding": encoding});
      expect(response.headers.get("content-encoding")).toBe(encoding);
      expect(response.headers.get("vary")).toBe("Accept-Encoding");
      expect(Number(response.headers.get("content-length"))).toBeLessThan(5_000_000);
      expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(join("dist", engine)))).toBe(true);
    }
  });

  test("names the types that browsers insist on", async () => {
    const type = async (path: string) => (await get(path)).headers.get("content-type");
    expect(await type(engine)).toBe("application/wasm");
    expect(await type(files.find((path) => path.endsWith(".parquet"))!)).toBe("application/vnd.apache.parquet");
    expect(await type("growth.html")).toBe("text/html; charset=utf-8");
    expect(await type(files.find((path) => path.startsWith("_import/") && path.endsWith(".js"))!)).toMatch(
      /^(application|text)\/javascript/
    );
  });

  test("answers a range of a table", async () => {
    const table = files.find((path) => /observations\..*parquet$/.test(path))!;
    const response = await get(table, {range: "bytes=0-3"});
    expect(response.status).toBe(206);
    expect(await response.text()).toBe("PAR1");
  });

  test("lets browsers keep what is named by its content, and ask for pages", async () => {
    const caching = async (path: string) => (await get(path)).headers.get("cache-control");
    for (const path of [engine, files.find((path) => path.endsWith(".parquet"))!]) {
      expect(await caching(path)).toBe("public, max-age=31536000, immutable");
    }
    expect(await caching("")).toBe("no-cache");
    expect(await caching("growth.html")).toBe("no-cache");
  });

  test("sends its security headers with every file", async () => {
    for (const path of ["", "growth.html", engine, files.find((path) => path.endsWith(".parquet"))!]) {
      const {headers} = await get(path);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toBe("frame-ancestors 'self'");
      expect(headers.get("referrer-policy")).toBe("same-origin");
    }
  });

  test("finds pages without their extension and folders without their slash; says 404 of what is not there", async () => {
    expect((await get("growth")).status).toBe(200);
    expect((await get("reports")).headers.get("location")).toBe("/reports/");
    expect((await get("no-such-page")).status).toBe(404);
  });

  test("a first visit stays within the budget, a second one asks for nothing but the page", async () => {
    const budget = readBudget();
    const [chart, notebook] = await measureVisits(nginx, ["growth.html", "notebooks/what-plans-add.html"]);
    for (const [visits, engine] of [
      [chart!, 0],
      [notebook!, budget.engine]
    ] as const) {
      const headers = visits.first.answers * 600;
      // Debian's nginx without the Brotli module sends gzip, of a quarter more
      const limit = (engine + budget.html + budget.code + budget.data) * (hasBrotli() ? 1 : 1.35) + headers;
      expect(visits.first.bytes).toBeLessThan(limit);
      expect(visits.second.answers).toBe(1);
      expect(visits.second.bytes).toBeLessThan(1000);
    }
    expect(notebook!.first.bytes - chart!.first.bytes).toBeGreaterThan(1_000_000); // the engine was sent, and counted
  });
});

describe("a server that knows neither ranges, types of data, nor compression", () => {
  let server: Server;
  let url: string;

  beforeAll(async () => {
    const types: Record<string, string> = {html: "text/html", js: "text/javascript", css: "text/css"};
    server = createServer((request, response) => {
      const {pathname} = new URL(request.url!, "http://localhost");
      const file = join("dist", decodeURI(pathname).replace(/\/$/, "/index.html"));
      const type = types[/\.(\w+)$/.exec(file)?.[1] ?? ""] ?? "application/octet-stream";
      response.writeHead(existsSync(file) ? 200 : 404, {"content-type": type});
      if (existsSync(file) && request.method === "GET") createReadStream(file).pipe(response);
      else response.end();
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => void server.close());

  test.each(["index.html", "growth.html", "sql.html"])("serves %s", async (page) => {
    expect(await problemsOf(page, url)).toEqual([]);
  });
});

describe("a page that arrives in parts, after its modules", () => {
  let server: Server;
  let url: string;

  beforeAll(async () => {
    const types: Record<string, string> = {
      html: "text/html",
      js: "text/javascript",
      css: "text/css",
      wasm: "application/wasm"
    };
    server = createServer(async (request, response) => {
      const file = join("dist", decodeURI(new URL(request.url!, "http://localhost").pathname));
      response.writeHead(existsSync(file) ? 200 : 404, {"content-type": types[/\.(\w+)$/.exec(file)?.[1] ?? ""] ?? ""});
      if (!existsSync(file)) return void response.end();
      if (!file.endsWith(".html")) return void createReadStream(file).pipe(response);
      const [head, body] = readFileSync(file, "utf8").split(/(?<=<body[^>]*>)/) as [string, string];
      response.write(head);
      await new Promise((resolve) => setTimeout(resolve, 4000));
      response.end(body);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => void server.close());

  test("has its search, its languages and its evidence all the same", async () => {
    const opened = await open("growth.html", {site: url, first: true});
    await settle(opened);
    expect(await opened.page.locator(".site-search input").count()).toBe(1);
    expect(await opened.page.locator('.language [aria-pressed="true"]').count()).toBe(1);
    expect(await opened.page.locator("#evidence").count()).toBe(1);
    expect(opened.problems).toEqual([]);
    await opened.close();
  });
});

describe("the policy of the pages", () => {
  let other: Server;
  let foreign: string;
  let asked: string[];

  beforeAll(async () => {
    other = createServer((request, response) => {
      asked.push(request.url!);
      response.writeHead(200, {"access-control-allow-origin": "*", "content-type": "text/csv"}).end("a\n1\n");
    });
    await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
    foreign = `http://127.0.0.1:${(other.address() as AddressInfo).port}/table.csv`;
    asked = [];
  });
  afterAll(() => void other.close());

  test("stands in every page, in front of all that it is for, and names no host", () => {
    for (const page of pages) {
      const html = readFileSync(join("dist", page), "utf8");
      const [before, policy] = html.split('<meta http-equiv="Content-Security-Policy" content="') as [string, string];
      expect(before).not.toMatch(/<(script|link|style|img)\b/);
      const text = policy.slice(0, policy.indexOf('"'));
      expect(text).toMatch(/^default-src 'self'; script-src 'self' 'wasm-unsafe-eval' /);
      expect(text).not.toMatch(/\*|https?:|'unsafe-inline'.*script|script-src[^;]*'unsafe-inline'/);
    }
  });

  test("allows code made from text on pages that use Arquero, and on no other", () => {
    const allowed = pages.filter((page) => readFileSync(join("dist", page), "utf8").includes("'unsafe-eval'"));
    for (const page of allowed) expect(readFileSync(join("dist", page), "utf8")).toMatch(/arquero@/);
    expect(allowed).not.toContain("index.html");
    expect(allowed).not.toContain("sql.html");
  });

  test("a page's own code cannot reach another host", async () => {
    const {page, close} = await open("");
    const outcome = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => "answered",
          () => "refused"
        ),
      foreign
    );
    expect(outcome).toBe("refused");
    expect(asked).toEqual([]);
    await close();
  });

  test("nor can a worker of it, as that of the engine is", async () => {
    const {page, close} = await open("");
    const outcome = await page.evaluate((url) => {
      const script = `fetch("${url}").then(() => postMessage("answered"), () => postMessage("refused"))`;
      const worker = new Worker(URL.createObjectURL(new Blob([script], {type: "text/javascript"})));
      return new Promise((done) => worker.addEventListener("message", ({data}) => done(data)));
    }, foreign);
    expect(outcome).toBe("refused");
    expect(asked).toEqual([]);
    await close();
  });

  test("nor can a query, not even of a link that someone sent", async () => {
    const query = `SELECT * FROM read_csv_auto('${foreign}')`;
    const opened = await open(`sql.html#q=${encodeURIComponent(query)}`);
    await expect
      .poll(() => opened.page.locator("main").textContent(), {timeout: 90_000})
      .toMatch(/address outside of this site/);
    expect(asked).toEqual([]);
    await opened.close();
  });

  test("a script that was put into the page does not run", async () => {
    const {page, close} = await open("");
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.intruder = true";
      document.body.append(script);
      return "intruder" in globalThis;
    });
    expect(ran).toBe(false);
    await close();
  });

  test("drawings can be taken away", async () => {
    const opened = await open("growth.html", {lang: "en"});
    await settle(opened);
    for (const kind of ["PNG", "SVG", "CSV"]) {
      const download = opened.page.waitForEvent("download");
      await opened.page.locator("#growth-by-indicator .take-away button", {hasText: kind}).click();
      const path = await (await download).path();
      expect(readFileSync(path).length).toBeGreaterThan(1000);
    }
    expect(opened.problems).toEqual([]);
    await opened.close();
  });
});

test("every page is within the weight budget", async () => {
  expect(inject("site")).toMatch(/^http/); // the site is built
  expect(overBudget(await weighSite("dist"), readBudget())).toEqual([]);
});
