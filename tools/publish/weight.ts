import {existsSync, statSync} from "node:fs";
import {join, normalize} from "node:path/posix";
import {listFiles} from "../fresh/inputs.ts";
import {readModules} from "./modules.ts";

/** Bytes of some files: as they are, and as a server sends them that has their compressed copies (Brotli, where there is one). */
export interface Size {
  raw: number;
  sent: number;
}

/** What one page weighs, without the engine. */
export interface PageWeight {
  /** Path from the site's folder: growth.html */
  page: string;
  html: Size;
  /** The modules and styles that every page loads. */
  shared: Size;
  /** The modules and styles that it loads besides. */
  code: Size;
  /** The modules that it may load later, when asked for (the evidence of a mark, an export). */
  later: Size;
  /** The files that it may read: tables, texts. At most: of the tables, a page reads those that its queries name. */
  data: Size;
}

export interface SiteWeight {
  /** The database engine: loaded once, by the first page that asks it anything. */
  engine: Size;
  pages: PageWeight[];
}

const isEngine = (path: string) => /^_npm\/@duckdb\/.*(\.wasm|\.worker\.\w+\.js)$/.test(path);

/** Weighs the built site in `dir`, after its files were compressed. */
export async function weighSite(dir: string): Promise<SiteWeight> {
  const paths = listFiles(dir, ["."]).map((path) => normalize(path));
  const size = (files: Iterable<string>) => sumSizes(dir, files);
  const modules = await readModules(dir);
  const pages = paths.filter((path) => path.endsWith(".html"));
  const loads = pages.map((page) => modules.load(page).filter((path) => !isEngine(path)));
  const shared = loads[0]?.filter((path) => loads.every((others) => others.includes(path))) ?? [];
  return {
    engine: size(paths.filter(isEngine)),
    pages: pages.map((page, i) => {
      const loaded = new Set(loads[i]);
      return {
        page,
        html: size([page]),
        shared: size(shared),
        code: size(loads[i]!.filter((path) => !shared.includes(path))),
        later: size(modules.reach(page).filter((path) => !loaded.has(path) && !isEngine(path))),
        data: size(new Set(modules.files(page)))
      };
    })
  };
}

function sumSizes(dir: string, files: Iterable<string>): Size {
  const total = {raw: 0, sent: 0};
  for (const path of files) {
    const file = join(dir, path);
    if (!existsSync(file)) continue;
    const raw = statSync(file).size;
    total.raw += raw;
    total.sent += existsSync(`${file}.br`) ? Math.min(raw, statSync(`${file}.br`).size) : raw;
  }
  return total;
}
