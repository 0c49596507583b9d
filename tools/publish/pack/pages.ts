import {dirname, join, relative} from "node:path/posix";
import {isOwn} from "./groups.ts";

const preload = /\n?<link rel="modulepreload" href="([^"]+)">/g;
const first = /\n?<link rel="(?:preload|stylesheet|modulepreload)"/;
const quoted = /"([^"\n]*\/_import\/[^"\n]+\.js)"/g;

/** The modules of the project that a page (or a module beside the pages) names, but for preloads; paths from the site's folder. */
export function moduleNames(text: string, page: string): string[] {
  const named = text.replace(preload, "").matchAll(quoted);
  return [...new Set(Array.from(named, ([, href]) => resolveHref(page, href!)).filter(isOwn))];
}

/** The page with other files in the place of these modules, and without preloads of the project's modules. */
export function renameModules(text: string, page: string, files: ReadonlyMap<string, string>): string {
  return text
    .replace(preload, (link, href: string) => (isOwn(resolveHref(page, href)) ? "" : link))
    .replace(quoted, (name, href: string) => {
      const file = files.get(resolveHref(page, href));
      return file ? `"${hrefTo(page, file)}"` : name;
    });
}

/**
 * The page with preloads of `modules`, in this order, before those that it has of others; and before all, as a style sheet
 * keeps scripts waiting, of `engine`, a file that scripts fetch.
 */
export function preloadModules(
  html: string,
  page: string,
  modules: readonly string[],
  engine: readonly string[]
): string {
  const others = Array.from(html.matchAll(preload), ([, href]) => resolveHref(page, href!));
  const links = [
    ...engine.map((path) => `\n<link rel="preload" as="fetch" crossorigin href="${hrefTo(page, path)}">`),
    ...Array.from(
      new Set([...modules, ...others]),
      (path) => `\n<link rel="modulepreload" href="${hrefTo(page, path)}">`
    )
  ];
  const at = html.search(first);
  return at < 0 ? html : html.slice(0, at) + links.join("") + html.slice(at).replace(preload, "");
}

function resolveHref(page: string, href: string): string {
  return join(dirname(page), href);
}

/** The relative address of `path` for a page or module at `page`, both from the site's folder. */
export function hrefTo(page: string, path: string): string {
  const href = relative(dirname(page), path);
  return href.startsWith(".") ? href : `./${href}`;
}
