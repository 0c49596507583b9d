import type {ReportDocument} from "../../../loaders/reader/document.ts";
import {type Label, say} from "../language/label.js";
import {writeTarget} from "./address.js";
import {firstOffset} from "./report-index.js";

export const partLabels: Record<ReportDocument["sentences"][number]["part"], Label> = {
  review: {zh: "回顾", en: "Review"},
  plan: {zh: "计划", en: "Plan"},
  other: {zh: "其他", en: "Other"}
};

/** The report's headings as links, with the number of figures under each; a title where the part changes. */
export function outline(report: ReportDocument): HTMLElement {
  const nav = document.createElement("nav");
  nav.className = "reader-outline";
  nav.setAttribute("aria-label", say({zh: "提纲", en: "Outline"}));
  const headed = report.sections.filter(({level, heading}) => level > 0 && heading);
  if (headed.length === 0) {
    nav.appendChild(document.createElement("p")).textContent = say({zh: "没有标题", en: "No headings"});
    return nav;
  }
  const sentenceAt = new Map(report.sentences.map(({start, sentence_id}) => [start, sentence_id]));
  const offsets = report.observations.map(firstOffset);
  let part: string | null = null;
  let list: HTMLElement | null = null;
  for (const section of headed) {
    if (section.part !== part || !list) {
      part = section.part;
      nav.appendChild(document.createElement("h2")).textContent = say(partLabels[section.part]);
      list = nav.appendChild(document.createElement("ol"));
    }
    const sentence = sentenceAt.get(section.start);
    const item = list.appendChild(document.createElement("li"));
    item.className = `level-${Math.min(section.level, 4)}`;
    const link = item.appendChild(document.createElement("a"));
    if (sentence) link.href = writeTarget({kind: "s", id: sentence});
    link.dataset.start = String(section.start);
    link.dataset.end = String(section.end);
    link.appendChild(document.createElement("span")).textContent = section.heading;
    link.lang = "zh-CN";
    const n = offsets.filter((offset) => offset >= section.start && offset < section.end).length;
    if (n > 0) {
      const count = link.appendChild(document.createElement("span"));
      count.className = "count num";
      count.textContent = String(n);
      count.title = say({zh: `${n} 个数字`, en: `${n} figure${n > 1 ? "s" : ""}`});
    }
  }
  return nav;
}

/** Marks the innermost section that holds an offset. */
export function markSection(nav: Element, offset: number): void {
  let current: HTMLAnchorElement | undefined;
  for (const link of nav.querySelectorAll<HTMLAnchorElement>("a[data-start]")) {
    link.removeAttribute("aria-current");
    if (Number(link.dataset.start) <= offset && offset < Number(link.dataset.end)) current = link;
  }
  if (!current) return;
  current.setAttribute("aria-current", "location");
  if (nav.scrollHeight <= nav.clientHeight) return;
  const {top, bottom} = current.getBoundingClientRect();
  const box = nav.getBoundingClientRect();
  if (top < box.top || bottom > box.bottom) nav.scrollTop += top - box.top - box.height / 2;
}
