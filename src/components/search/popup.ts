import {type Label, say} from "../language/label.js";
import {reportHref, siteHref} from "../site.js";
import type {Found} from "./find.js";
import type {SiteSearch} from "./load.js";
import type {SitePage} from "./pages.js";
import {groupTitle, hitLink} from "./result.js";

const reportsShown = 8;
const hitsShown = 3;

/** Fills the list below the search box; returns its options in order. */
export function drawResults(
  list: HTMLElement,
  query: string,
  found: Found,
  pages: SitePage[],
  site: SiteSearch
): HTMLAnchorElement[] {
  const options: HTMLAnchorElement[] = [];
  const option = (link: HTMLAnchorElement, parent: HTMLElement) => {
    link.id = `search-option-${options.length}`;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    link.tabIndex = -1;
    options.push(link);
    parent.append(link);
  };
  list.replaceChildren();
  if (pages.length) {
    const group = list.appendChild(groupBox(label({zh: "页面", en: "Pages"}), "pages"));
    for (const {name, href} of pages) option(plainLink(href, name), group);
  }
  for (const [i, group] of found.groups.slice(0, reportsShown).entries()) {
    const box = list.appendChild(groupBox(groupTitle(group), String(i)));
    const {report_id} = group.report;
    if (group.isNamed) option(plainLink(reportHref(report_id), say({zh: "打开报告", en: "Open the report"})), box);
    for (const hit of group.hits.slice(0, hitsShown)) option(hitLink(hit, group, site, 64), box);
  }
  const more = found.groups.length > reportsShown || found.groups.some(({hits}) => hits.length > hitsShown);
  if (more) {
    const group = list.appendChild(groupBox(label({zh: "更多", en: "More"}), "more"));
    const text = say({zh: `全部 ${found.total} 句 →`, en: `All ${found.total} sentences →`});
    option(plainLink(searchHref(query), text), group);
  }
  return options;
}

/** The page of all results of a query. */
export function searchHref(query: string): string {
  return `${siteHref("search")}?q=${encodeURIComponent(query)}`;
}

function groupBox(title: HTMLElement, name: string): HTMLElement {
  const group = document.createElement("div");
  group.className = "search-group";
  group.setAttribute("role", "group");
  title.id = `search-group-${name}`;
  title.classList.add("search-group-title");
  group.setAttribute("aria-labelledby", title.id);
  group.append(title);
  return group;
}

function label(text: Label): HTMLElement {
  const span = document.createElement("span");
  span.textContent = say(text);
  return span;
}

function plainLink(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = href;
  link.className = "search-hit";
  link.textContent = text;
  return link;
}
