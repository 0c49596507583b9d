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

/** The address of a figure, a sentence or a check in its report, where it is highlighted; without `id`, of the report. */
export function reportHref(reportId: string, id?: string | null): string {
  const mark = id ? `#${kindOf(id)}=${encodeURIComponent(id)}` : "";
  return siteHref(`reports/${encodeURIComponent(reportId)}${mark}`);
}

/** What an id names: xincun-2019:s3 a sentence, xincun-2019:o120 an observation, xincun-2019:swap:120 a check. */
function kindOf(id: string): "s" | "o" | "c" {
  const [, letter] = /:([so])\d[^:]*(?::\d+)?$/.exec(id) ?? [];
  return (letter as "s" | "o" | undefined) ?? "c";
}

/** Whether `url` is a page of this site. */
export function isSitePage(url: URL): boolean {
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return false;
  return /(^|\/)[^./]*(\.html)?$/.test(url.pathname.slice(root.pathname.length));
}
