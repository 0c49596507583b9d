// Modules are served from /_import/components/, two folders below the site's root, wherever that is.
const root = new URL("../../", import.meta.url);

/**
 * The address of a page of this site, such as `growth` or `reports/duqiao-2021`, from wherever the reader is. It names the
 * file (growth.html), as Framework's own links do (preserveExtension), so that any web server can serve it.
 */
export function siteHref(page: string): string {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(page) ?? [];
  return new URL(path + (path && !path.endsWith("/") ? ".html" : "") + rest, root).href;
}

/** The address of a figure or a sentence in its report, where it is highlighted; without `id`, of the report. */
export function reportHref(reportId: string, id?: string | null): string {
  const mark = id ? `#${id.includes(":s") ? "s" : "o"}=${encodeURIComponent(id)}` : "";
  return siteHref(`reports/${encodeURIComponent(reportId)}${mark}`);
}

/** Whether `url` is a page of this site. */
export function isSitePage(url: URL): boolean {
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return false;
  return /(^|\/)[^./]*(\.html)?$/.test(url.pathname.slice(root.pathname.length));
}
