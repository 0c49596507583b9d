import {mkdtempSync, rmSync} from "node:fs";
import {mkdir, writeFile} from "node:fs/promises";
import {request} from "node:http";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {brotliDecompressSync, gunzipSync} from "node:zlib";
import {afterAll, beforeAll, expect, test} from "vitest";
import {compressFiles} from "../../../tools/serve/compress.ts";
import {type Site, serveSite} from "../../../tools/serve/server.ts";

let dir: string;
let site: Site;
const page = `<!DOCTYPE html>${"工作报告".repeat(500)}`;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), "site-"));
  const files = {
    "index.html": page,
    "growth.html": "growth",
    "404.html": "no such page",
    "_file/data/tables/a.1234.parquet": "PAR1....PAR1".repeat(200),
    "_npm/x@1.0.0/x.wasm": "\0asm".repeat(500)
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(dir, path, ".."), {recursive: true});
    await writeFile(join(dir, path), text);
  }
  await compressFiles(dir);
  site = await serveSite({dir, base: "/a/b"});
});
afterAll(() => {
  site.server.close();
  rmSync(dir, {recursive: true});
});

/** As it comes over the wire: fetch would decode it, and tidy the path. */
function get(
  path: string,
  headers = {},
  method = "GET"
): Promise<{status: number; headers: Record<string, unknown>; body: Buffer}> {
  return new Promise((resolve, reject) => {
    const {port} = new URL(site.url);
    request({port, path, headers, method, host: "127.0.0.1"}, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve({status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks)});
    })
      .on("error", reject)
      .end();
  });
}

test("a page is served with and without its extension, and the folder's address leads to its index", async () => {
  expect((await get("/a/b/")).body.toString()).toBe(page);
  expect((await get("/a/b")).headers.location).toBe("/a/b/");
  expect((await get("/a/b/growth.html")).body.toString()).toBe("growth");
  expect((await get("/a/b/growth")).body.toString()).toBe("growth");
});

test.each([
  ["br", brotliDecompressSync],
  ["gzip", gunzipSync]
])("a browser that takes %s gets the compressed copy, with the type of the file", async (encoding, decode) => {
  const {headers, body} = await get("/a/b/index.html", {"accept-encoding": `deflate, ${encoding}`});
  expect(headers).toMatchObject({
    "content-encoding": encoding,
    "content-type": "text/html; charset=utf-8",
    vary: "Accept-Encoding"
  });
  expect(decode(body).toString()).toBe(page);
});

test.each([
  ["bytes=0-0", "0-0", 1],
  ["bytes=4-7", "4-7", 4],
  ["bytes=-8", "2392-2399", 8],
  ["bytes=2396-", "2396-2399", 4]
])("the range %s is served exactly, never compressed", async (range, expected, length) => {
  const {status, headers, body} = await get("/a/b/_file/data/tables/a.1234.parquet", {range, "accept-encoding": "br"});
  expect(status).toBe(206);
  expect(headers["content-range"]).toBe(`bytes ${expected}/2400`);
  expect(headers["content-encoding"]).toBeUndefined();
  expect(body.length).toBe(length);
});

test("a range past the end is refused", async () => {
  expect((await get("/a/b/_file/data/tables/a.1234.parquet", {range: "bytes=9999-"})).status).toBe(416);
});

test("modules of the engine and tables have their media types, and may be kept for good; pages may not", async () => {
  const wasm = await get("/a/b/_npm/x@1.0.0/x.wasm");
  expect(wasm.headers).toMatchObject({
    "content-type": "application/wasm",
    "cache-control": "max-age=31536000, immutable"
  });
  const parquet = await get("/a/b/_file/data/tables/a.1234.parquet");
  expect(parquet.headers["content-type"]).toBe("application/vnd.apache.parquet");
  expect((await get("/a/b/index.html")).headers["cache-control"]).toBe("no-cache");
});

test.each(["/", "/a/bc/", "/a/b/none.html", "/a/b/..%2f..%2fetc%2fpasswd", "/a/b/%E0%A4%A", "/a/b/_file/"])(
  "there is no page at %s",
  async (path) => {
    const {status, headers, body} = await get(path, {"accept-encoding": "br"});
    expect([status, body.toString()]).toEqual([404, "no such page"]);
    expect(headers["content-type"]).toMatch("text/html");
  }
);

test("a site that is not built, and a port in use, are refused", async () => {
  await expect(serveSite({dir: join(dir, "none")})).rejects.toThrow("site not built (to build it: npm run build)");
  await expect(serveSite({dir, port: Number(new URL(site.url).port)})).rejects.toThrow("EADDRINUSE");
});

test.each(["//", "//other.example/", "///growth.html", "http://[", "*"])(
  "an address that names no file of the site is answered, and the server goes on: %s",
  async (path) => {
    expect((await get(path)).status).toBe(404);
    expect((await get("/a/b/growth.html")).status).toBe(200);
  }
);

test.each(["bytes=99999999-", "bytes=5-2", "bytes=-0"])(
  "a range that the file does not have is said to be none: %s",
  async (range) => {
    const {status, headers} = await get("/a/b/_file/data/tables/a.1234.parquet", {range});
    expect([status, headers["content-range"], headers["cache-control"]]).toEqual([416, "bytes */2400", undefined]);
  }
);

test("the site is read-only: other methods than GET and HEAD are not allowed", async () => {
  const {status, headers} = await get("/a/b/growth.html", {}, "POST");
  expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  const head = await get("/a/b/growth.html", {}, "HEAD");
  expect([head.status, head.headers["content-length"], head.body.length]).toEqual([200, "6", 0]);
});
