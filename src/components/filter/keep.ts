import {isSitePage} from "../site.js";
import {sharedFilters} from "./filters.js";

/** Gives links to other pages of the site the shared filters of this address, just before they are followed. */
export function keepFilters(): void {
  const keep = (event: Event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement | SVGAElement>("a[href]") : null;
    if (!link || link.hasAttribute("download") || link.getAttribute("href")?.startsWith("#")) return;
    const url = new URL(link.getAttribute("href")!, document.baseURI); // the href of a link in an SVG is no text
    if (!isSitePage(url)) return;
    const here = new URLSearchParams(location.search);
    const given = link.dataset.query ?? url.search; // what the link itself asks for, before any visit of the pointer
    link.dataset.query = given;
    const query = new URLSearchParams(given);
    if (!given) for (const name of sharedFilters) if (here.has(name)) query.set(name, here.get(name)!);
    url.search = query.toString().replaceAll("%2C", ",");
    link.setAttribute("href", url.href);
  };
  for (const type of ["pointerdown", "focusin", "click"]) document.addEventListener(type, keep, {capture: true});
}
