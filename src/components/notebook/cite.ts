import {reportHref} from "../site.js";

/**
 * A link from prose to the place in its report that a finding rests on, with the evidence card: `id` is an observation_id or
 * a sentence_id.
 */
export function cite(id: string, text: string | Node): HTMLAnchorElement {
  const link = document.createElement("a");
  const at = id.lastIndexOf(":");
  link.href = reportHref(id.slice(0, at), id);
  link.dataset[id[at + 1] === "s" ? "sentence" : "observation"] = id;
  link.append(text);
  return link;
}

/** Links in a row, as a sentence would have them: 甲、乙 or a, b. */
export function joined(links: readonly Node[], separator: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const [i, link] of links.entries()) fragment.append(...(i ? [separator, link] : [link]));
  return fragment;
}
