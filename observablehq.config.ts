import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {transformSync} from "esbuild";
import {pageQuestions} from "./src/components/data/questions.ts";
import {prepareFramework} from "./tools/framework.ts";
import {dynamicPaths} from "./tools/site/paths.ts";
import {sidebarSections} from "./tools/site/sections.ts";

const root = "src";
const project = fileURLToPath(new URL(".", import.meta.url));

await prepareFramework(project, root);

// Labels are in both languages, "中文 | English"; pages show one of them (src/components/shell/boot.ts).
export default {
  root,
  title: "乡镇政府工作报告 | Township reports",
  home: "概览 | Overview",
  // The sidebar, in this order, after the overview. Pages that are not named here are built too.
  pages: sidebarSections(fileURLToPath(new URL(root, import.meta.url))),
  // Pages of src/…/[name].md: one a report.
  dynamicPaths: dynamicPaths(project),
  style: "style.css",
  globalStylesheets: [], // the default is a font from Google
  sidebar: true,
  search: false, // finds whole clauses of Chinese only; src/components/search is the site's own
  toc: {label: "本页 | On this page"},
  head,
  header: `<div class="masthead">
  <div class="masthead-title"><a href="/"><span class="zh" lang="zh-CN">乡镇政府工作报告</span><span class="en" lang="en">Township reports</span></a></div>
  <div class="site-search"></div>
  <div class="language" role="group" aria-label="语言 Language">
    <button type="button" data-language="zh" lang="zh-CN">中文</button>
    <button type="button" data-language="en" lang="en">English</button>
  </div>
</div>`,
  footer: "",
  // Only where the site is published below a path of its host (/statistics/) and has a 404 page of its own.
  base: process.env.SITE_BASE ?? "/",
  // Links that name files (page.html), so that any web server can serve the site.
  preserveExtension: true,
  // tsx within Node: its own command would start two processes for every loader.
  interpreters: {".ts": [process.execPath, "--import", "tsx"]}
};

/** What a page has in its head. It is read anew for every page, so that a preview follows an edit of boot.ts. */
function head({path}: {path: string}): string {
  const asks = pageQuestions(path.slice(1), []).length > 0 || path.startsWith("/notebooks/");
  const early = process.argv[2] === "preview" && asks; // nothing is stored in its pages
  const boot = readFileSync(new URL(`${root}/components/shell/boot.ts`, import.meta.url), "utf8");
  return `<link rel="icon" href="${icon()}">
<script>${compile(boot)}</script>
${early ? '<script type="module" src="/components/database/early.js"></script>' : ""}
<script type="module" src="/components/shell.js"></script>`;
}

const compiled = new Map<string, string>();

/** A script as pages hold it; compiled once, as there are hundreds of pages. */
function compile(source: string): string {
  const code = compiled.get(source) ?? transformSync(source, {loader: "ts", minify: true}).code.trim();
  compiled.set(source, code);
  return code;
}

/** Three rising points on the red of official documents. */
function icon(): string {
  const points = '<circle cx="4" cy="11" r="1.6"/><circle cx="8" cy="8" r="1.6"/><circle cx="12" cy="4.5" r="1.6"/>';
  const square = '<rect width="16" height="16" rx="3" fill="#b8291e"/>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${square}<g fill="#fff">${points}</g></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
