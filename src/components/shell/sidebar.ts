import {say} from "../language/label.js";
import {onLanguage} from "../language/language.js";

/** What Framework's sidebar lacks for readers who do not see it: names of its parts, and a list of nothing but items. */
export function sidebar(): void {
  const toggle = document.querySelector("#observablehq-sidebar-toggle");
  const input = document.querySelector<HTMLInputElement>("#observablehq-search input");
  const close = document.querySelector("#observablehq-sidebar-close");
  const show = () => {
    toggle?.setAttribute("aria-label", say({zh: "显示或隐藏目录", en: "Show or hide the contents"}));
    if (!input) return;
    input.placeholder = say({zh: "查找页面", en: "Find a page"});
    input.setAttribute("aria-label", input.placeholder);
  };
  if (close?.parentElement?.matches("ol")) {
    const item = document.createElement("li");
    item.style.display = "contents"; // the handle keeps its place in the sidebar
    close.replaceWith(item);
    item.append(close);
  }
  onLanguage(show);
  show();
}
