import {existsSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {transformSync} from "esbuild";
import {prepareFramework} from "./tools/framework.ts";

const root = "src";

await prepareFramework(fileURLToPath(new URL(".", import.meta.url)), root);

// Names are "中文 | English"; boot.ts shows one of them.
const sections = [
  {
    name: "比较 | Compare",
    pages: [
      {name: "增长 | Growth", path: "/growth"},
      {name: "目标 | Targets", path: "/targets"},
      {name: "重点 | Priorities", path: "/priorities"},
      {name: "乡镇 | Townships", path: "/townships/"}
    ]
  },
  {
    name: "来源 | Sources",
    pages: [
      {name: "报告 | Reports", path: "/reports/"},
      {name: "搜索 | Search", path: "/search"},
      {name: "查询 | SQL", path: "/sql"}
    ]
  },
  {
    name: "依据 | Grounds",
    pages: [
      {name: "质量 | Quality", path: "/quality"},
      {name: "编码本 | Codebook", path: "/codebook"}
    ]
  }
];

/** Whether a page of the sidebar has its file. */
function exists({path}: {path: string}): boolean {
  const file = path.endsWith("/") ? `${path}index.md` : `${path}.md`;
  return existsSync(new URL(`${root}${file}`, import.meta.url));
}

export default {
  root,
  title: "乡镇政府工作报告 | Township reports",
  // The sidebar, in this order, after the overview. Pages that are not named here are built too.
  home: '<span class="zh">概览</span><span class="en">Overview</span>',
  pages: sections.map(({pages, ...section}) => ({...section, pages: pages.filter(exists)})).filter(({pages}) => pages.length),
  style: "style.css",
  globalStylesheets: [], // the default is a font from Google
  search: true,
  head: () => `<link rel="icon" href="${icon}">
<script>${readBoot()}</script>
<script type="module" src="/components/shell.js"></script>`,
  header: `<div class="masthead">
  <div class="masthead-title"><a href="/"><span class="zh">乡镇政府工作报告</span><span class="en">Township reports</span></a></div>
  <div id="site-search"></div>
  <div class="language" role="group" aria-label="语言 Language">
    <button type="button" data-language="zh" lang="zh-CN">中文</button><button type="button" data-language="en" lang="en">English</button>
  </div>
</div>`,
  footer: "",
  // Only where the site is published below a path of its host (/statistics/) and has a 404 page of its own.
  base: process.env.SITE_BASE ?? "/",
  // Links that name files (page.html), so that any web server can serve the site.
  preserveExtension: true
};

const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#b8291e"/><g fill="#fff"><circle cx="4" cy="11" r="1.6"/><circle cx="8" cy="8" r="1.6"/><circle cx="12" cy="4.5" r="1.6"/></g></svg>'
)}`;

/** What runs in the head of every page, before it is drawn. */
function readBoot(): string {
  const file = new URL(`${root}/components/shell/boot.ts`, import.meta.url);
  return transformSync(readFileSync(file, "utf8"), {loader: "ts", minify: true}).code.trim();
}
