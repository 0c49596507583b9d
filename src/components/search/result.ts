import {townshipName} from "../data/township-name.js";
import {type Label, list} from "../language/label.js";
import {getLanguage} from "../language/language.js";
import {reportHref} from "../site.js";
import type {Hit, HitGroup} from "./find.js";
import type {SiteSearch} from "./load.js";
import {snippet} from "./snippet.js";

/** The letters by which the index tells the parts of a report. */
export const partNames: Record<Hit["part"], Label> = {
  r: {zh: "回顾", en: "Review"},
  p: {zh: "计划", en: "Plan"},
  o: {zh: "其他", en: "Other"},
  f: {zh: "版头广告", en: "Masthead or advert"}
};

/** The link to a sentence that was found, its terms marked. */
export function hitLink(hit: Hit, {report}: HitGroup, {indicators}: SiteSearch, length?: number): HTMLAnchorElement {
  const language = getLanguage();
  const link = document.createElement("a");
  link.className = "search-hit";
  link.href = reportHref(report.report_id, hit.sentence_id);
  const text = link.appendChild(document.createElement("span"));
  text.className = "search-text";
  text.lang = "zh-CN";
  for (const {text: part, isMarked} of snippet(hit.text.replace(/\s/g, " "), hit.marks, length)) {
    if (isMarked) text.appendChild(document.createElement("mark")).textContent = part;
    else text.append(part);
  }
  const note = link.appendChild(document.createElement("span"));
  note.className = "search-note";
  const names = hit.indicators.map((i) => indicators[i]?.[language === "zh" ? 1 : 2] ?? "");
  note.textContent = [partNames[hit.part][language], list([...names, ...hit.labels], language)]
    .filter(Boolean)
    .join(" · ");
  return link;
}

/** What a report is called in results: its township, its title, its years. */
export function groupTitle({report}: HitGroup): HTMLElement {
  const title = document.createElement("span");
  title.className = "search-report";
  const township = title.appendChild(document.createElement("strong"));
  township.textContent = report.township === null ? report.report_id : townshipName(report, getLanguage());
  const name = title.appendChild(document.createElement("span"));
  name.lang = "zh-CN";
  name.textContent = report.title;
  return title;
}
