import {getLanguage, type Language} from "./language.js";

/** A text that may hold Chinese words, such as a measure word without an English name: in English they say that they are. */
export function mixed(text: string, language: Language = getLanguage()): Node {
  const parts = language === "en" ? text.split(/(\p{Script=Han}+)/u) : [text];
  if (parts.length === 1) return document.createTextNode(text);
  const nodes = document.createDocumentFragment();
  for (const [i, part] of parts.entries()) {
    if (i % 2 === 0) {
      if (part) nodes.append(part);
      continue;
    }
    const span = nodes.appendChild(document.createElement("span"));
    span.lang = "zh-CN";
    span.textContent = part;
  }
  return nodes;
}
