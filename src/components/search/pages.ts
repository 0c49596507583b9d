import {fold, queryTerms} from "./fold.js";

/** A page of the site, by its name in the sidebar. */
export interface SitePage {
  name: string;
  href: string;
}

/** The pages of the sidebar whose names, in either language, hold every term. */
export function findPages(query: string): SitePage[] {
  const terms = queryTerms(query);
  if (terms.length === 0) return [];
  const links = Array.from(document.querySelectorAll<HTMLAnchorElement>("#observablehq-sidebar li a[href]"));
  return links
    .filter((link) => {
      const name = fold(link.textContent ?? "");
      return terms.every((term) => name.includes(term));
    })
    .map((link) => ({name: shownText(link), href: link.href}));
}

function shownText(link: HTMLAnchorElement): string {
  const language = document.documentElement.lang.startsWith("en") ? "en" : "zh";
  return (link.querySelector(`.${language}`) ?? link).textContent?.trim() ?? "";
}
