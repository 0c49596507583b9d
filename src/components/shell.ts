/** What every page has: the language of the labels, search, evidence cards, filters that are kept. Loaded by the head of each page. */
import {evidenceCards} from "./evidence/card.js";
import {keepFilters} from "./filter/keep.js";
import {languageToggle} from "./language/toggle.js";
import {searchBox} from "./search/box.js";
import {accessible} from "./shell/accessible.js";
import {sidebar} from "./shell/sidebar.js";

// The built site's module of the database, which boot.ts may import before the page has come whole, shares a file with this one.
if (document.readyState === "loading") document.addEventListener("readystatechange", start, {once: true});
else start();

function start(): void {
  for (const group of document.querySelectorAll(".language")) languageToggle(group);
  sidebar();
  for (const host of document.querySelectorAll(".site-search")) searchBox(host);
  evidenceCards();
  for (const main of document.querySelectorAll("main")) accessible(main);
  keepFilters();
}
