import {live} from "../figure/live.js";
import {type Label, say} from "../language/label.js";
import {siteHref} from "../site.js";

const pages: Record<"growth" | "priorities", Label> = {
  growth: {zh: "在“增长”页与其他乡镇比较 →", en: "Compare with other townships on the growth page →"},
  priorities: {
    zh: "在“重点”页与其他乡镇比较，并看区间的算法 →",
    en: "Compare with other townships on the priorities page, and see how intervals are made →"
  }
};

/** A link to the page that sets this township beside the others, with the township chosen there. */
export function compareLink(page: "growth" | "priorities", placeId: string): HTMLElement {
  const paragraph = document.createElement("p");
  live(paragraph, () => {
    const link = document.createElement("a");
    link.href = siteHref(`${page}?place=${encodeURIComponent(placeId)}`);
    link.textContent = say(pages[page]);
    return link;
  });
  return paragraph;
}
