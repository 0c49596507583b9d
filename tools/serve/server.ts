import {existsSync} from "node:fs";
import {createServer, type IncomingMessage, type Server, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, resolve} from "node:path";
import send from "send";
import {compressibleTypes} from "./compress.ts";

export interface Site {
  /** Where the site is, with a slash at the end: http://127.0.0.1:4173/base/ */
  url: string;
  server: Server;
}

/**
 * Serves the built site in `dir` at `http://host:port/base/`, with range requests, and compressed where the build left a
 * compressed copy. Port 0 is any free one. Rejects when the site is not built or the port is in use.
 */
export async function serveSite({dir = "dist", host = "127.0.0.1", port = 0, base = "/"} = {}): Promise<Site> {
  if (!existsSync(join(dir, "index.html"))) throw new Error(`site not built (to build it: npm run build): ${dir}`);
  base = `/${base}/`.replace(/\/+/g, "/");
  const server = createServer((request, response) => answer(request, response, resolve(dir), base));
  await new Promise<void>((listening, reject) => server.once("error", reject).listen(port, host, listening));
  return {url: `http://${host}:${(server.address() as AddressInfo).port}${base}`, server};
}

const encodings = {br: ".br", gzip: ".gz"};

function answer(request: IncomingMessage, response: ServerResponse, root: string, base: string): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, {allow: "GET, HEAD"}).end("method not allowed");
    return;
  }
  // After a slash of ours, since what starts with two would be read as the name of a host, or as none, which throws.
  const pathname = new URL(`http://localhost/${request.url ?? ""}`).pathname.replace(/^\/+/, "/");
  if (`${pathname}/` === base) {
    response.writeHead(302, {location: base}).end();
    return;
  }
  if (!pathname.startsWith(base) || !isDecodable(pathname)) {
    notFound(request, response, root);
    return;
  }
  const path = pathname.slice(base.length - 1);
  const file = path.endsWith("/") ? `${path}index.html` : path;
  // Beside a page comes nothing that changes without changing its name, which holds a hash or a version.
  const cacheControl = /^\/_(file|import|npm|node|observablehq)\//.test(path)
    ? "max-age=31536000, immutable"
    : "no-cache";
  response.setHeader("Cache-Control", cacheControl);
  response.setHeader("Vary", "Accept-Encoding");
  const [encoding, suffix] = findEncoding(request, root, file);
  if (encoding) {
    response.setHeader("Content-Encoding", encoding);
    response.setHeader("Content-Type", compressibleTypes[extname(file)]!);
  } else if (file.endsWith(".parquet")) {
    response.setHeader("Content-Type", "application/vnd.apache.parquet");
  }
  send(request, file + suffix, {root, cacheControl: false, extensions: ["html"], index: false})
    .on("error", ({status}: {status?: number}) => {
      if (status === 416) unsatisfiable(response);
      else notFound(request, response, root);
    })
    .on("directory", () => response.writeHead(302, {location: `${pathname}/`}).end())
    .pipe(response);
}

/** The encoding of the smallest copy of a file that the browser takes. A range is of the file itself, never of a copy. */
function findEncoding({headers}: IncomingMessage, root: string, file: string): [encoding: string, suffix: string] {
  const accepted = String(headers["accept-encoding"] ?? "").split(/\s*,\s*/);
  for (const [encoding, suffix] of Object.entries(encodings)) {
    if (!headers.range && accepted.includes(encoding) && existsSync(join(root, decodeURI(file) + suffix))) {
      return [encoding, suffix];
    }
  }
  return ["", ""];
}

function isDecodable(pathname: string): boolean {
  try {
    return decodeURI(pathname).length > 0;
  } catch {
    return false;
  }
}

/** A range beyond the file: `send` has named the file's size in Content-Range. */
function unsatisfiable(response: ServerResponse): void {
  for (const name of ["Content-Type", "Cache-Control"]) response.removeHeader(name);
  response.statusCode = 416;
  response.end("range not satisfiable");
}

function notFound(request: IncomingMessage, response: ServerResponse, root: string): void {
  for (const name of ["Content-Encoding", "Content-Type", "Cache-Control"]) response.removeHeader(name);
  response.statusCode = 404;
  if (!existsSync(join(root, "404.html"))) response.end("not found");
  else send(request, "/404.html", {root, cacheControl: false, lastModified: false, etag: false}).pipe(response);
}
