import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {transformSync} from "esbuild";
import {prepareFramework} from "./tools/framework.ts";

const root = "src";

await prepareFramework(fileURLToPath(new URL(".", import.meta.url)), root);

export default {
  root,
  title: "乡镇政府工作报告 | Township reports",
  // The sidebar, in this order, after the overview. Pages that are not named here are built too.
  pages: [],
  style: "style.css",
  globalStylesheets: [], // the default is a font from Google
  search: true,
  head: () => `<link rel="icon" href="${icon}">\n<script>${readBoot()}</script>`,
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
