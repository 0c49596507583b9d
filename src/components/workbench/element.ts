import {type Label, say} from "../language/label.js";
import {onLanguage} from "../language/language.js";

type Child = Node | string | null | undefined | false;

/** An element with properties (`className`, `onclick`, …), attributes (names with a hyphen, `role`) and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Record<string, unknown> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null) continue;
    if (name.includes("-") || name === "role" || name === "for") made.setAttribute(name, String(value));
    else Object.assign(made, {[name]: value});
  }
  made.append(
    ...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false)
  );
  return made;
}

/** A text in both languages; the page's style shows the reader's. */
export function both(zh: string, en: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(
    element("span", {className: "zh", lang: "zh-CN"}, zh),
    element("span", {className: "en", lang: "en"}, en)
  );
  return fragment;
}

/** Names an element for those who do not see it, in the reader's language, also after that changes. */
export function name<T extends Element>(named: T, label: Label, attribute = "aria-label"): T {
  const set = () => named.setAttribute(attribute, say(label));
  set();
  onLanguage(set);
  return named;
}

/** A button with a text in both languages. */
export function button(zh: string, en: string, onclick: () => void, className = "button"): HTMLButtonElement {
  return element("button", {type: "button", className, onclick}, both(zh, en));
}
